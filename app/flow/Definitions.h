#pragma once

#include "models/document/Stamper.h"

#include <QHash>
#include <QMutex>

namespace okno {

// Kinds and formats that this program knows, with their rules and schemas compiled when first used.
// Thread safe; lives as long as the program.
class Definitions
{
public:
    // All that is needed to check and freeze documents of one kind in one format.
    struct Checker {
        const KindSpec *kind;
        const FormatSpec *format;
        Validator validator;
        SchemaCheck schema;
        Stamper stamper() const { return {*kind, *format, validator, schema}; }
    };

    static Result<std::unique_ptr<Definitions>> load();
    const KindCatalogue &kinds() const { return m_kinds; }
    const FormatCatalogue &formats() const { return m_formats; }
    // KindUnknown, FormatUnknown.
    Result<std::shared_ptr<const Checker>> checker(const QString &kind,
                                                   const QString &format) const;

private:
    Definitions(KindCatalogue kinds, FormatCatalogue formats);
    KindCatalogue m_kinds;
    FormatCatalogue m_formats;
    mutable QMutex m_mutex;
    mutable QHash<QString, std::shared_ptr<const Checker>> m_checkers;
};

} // namespace okno
