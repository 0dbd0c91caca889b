#include "app/flow/Definitions.h"

namespace okno {

Definitions::Definitions(KindCatalogue kinds, FormatCatalogue formats)
    : m_kinds(std::move(kinds)), m_formats(std::move(formats))
{
}

Result<std::unique_ptr<Definitions>> Definitions::load()
{
    Result<KindCatalogue> kinds = KindCatalogue::builtIn();
    if (!kinds)
        return fail(kinds.error());
    Result<FormatCatalogue> formats = FormatCatalogue::builtIn();
    if (!formats)
        return fail(formats.error());
    return std::unique_ptr<Definitions>(new Definitions(std::move(*kinds), std::move(*formats)));
}

Result<std::shared_ptr<const Definitions::Checker>>
Definitions::checker(const QString &kind, const QString &format) const
{
    const QMutexLocker lock(&m_mutex);
    const QString name = kind + u' ' + format;
    if (const auto known = m_checkers.value(name))
        return known;
    const KindSpec *kindSpec = m_kinds.kind(kind);
    if (!kindSpec)
        return fail(FailureCode::KindUnknown, kind);
    const FormatSpec *formatSpec = m_formats.format(format);
    if (!formatSpec)
        return fail(FailureCode::FormatUnknown, format);
    Result<Validator> validator = Validator::forKind(m_kinds, kind);
    if (!validator)
        return fail(validator.error());
    Result<SchemaCheck> schema = SchemaCheck::compile(*formatSpec);
    if (!schema)
        return fail(schema.error());
    const auto checker = std::make_shared<const Checker>(
        Checker{kindSpec, formatSpec, std::move(*validator), std::move(*schema)});
    m_checkers.insert(name, checker);
    return checker;
}

} // namespace okno
