#include "app/cli/commands/Commands.h"
#include "app/cli/commands/Describe.h"
#include "app/flow/Await.h"
#include "models/base/DurableFile.h"
#include "models/formats/FormatWriter.h"

#include <QCryptographicHash>

namespace okno {

namespace {

// What was frozen is given as it was signed, byte for byte, or not at all.
Result<QByteArray> frozenBytes(DocumentFlow &flow, const DocumentId &id)
{
    const auto frozen = flow.frozen(id);
    if (!frozen)
        return fail(frozen.error());
    return frozen->bytes();
}

// A signed document goes with its signature beside it.
ExitCode exportSignature(Session &session, const DocumentId &id, const QString &file)
{
    Output &out = session.out();
    const auto record = (*session.flow())->actOf(id);
    if (!record)
        return out.failed(record.error());
    const auto signature = await((*session.workspace())->outbox().signature(record->act.id));
    if (!signature)
        return out.failed(signature.error());
    if (const auto written = durableReplace(file, *signature); !written)
        return out.failed(written.error());
    out.set(QStringLiteral("signature"), file);
    out.line(out.say(QT_TRANSLATE_NOOP("cli", "Signature written: %1"), {file}));
    return ExitCode::Done;
}

struct Exported {
    QByteArray bytes;
    QList<DocumentConversion::Left> left;
};

// In the format it has, in another version of that, or converted into one that corresponds to it.
Result<Exported> exported(Session &session, const StoredDocument &stored, const FormatSpec &format)
{
    const Document &document = stored.document;
    const bool isFrozen = stored.summary.state == DocumentState::Frozen ||
                          stored.summary.state == DocumentState::Signed;
    if (format.kind() == document.kind()) {
        const auto bytes = isFrozen && format.id() == document.format()
                               ? frozenBytes(**session.flow(), document.id())
                               : FormatWriter::write(document, format);
        return bytes ? Result<Exported>(Exported{*bytes, {}}) : fail(bytes.error());
    }
    const auto converted = (*session.flow())->converted(document, format.id());
    if (!converted)
        return fail(converted.error());
    const auto bytes = FormatWriter::write(converted->document, format);
    return bytes ? Result<Exported>(Exported{*bytes, converted->left}) : fail(bytes.error());
}

ExitCode runExport(Session &session, const Arguments &arguments)
{
    Output &out = session.out();
    const auto flow = session.flow();
    if (!flow)
        return out.failed(flow.error());
    const auto id = session.document(arguments.positional().first());
    if (!id)
        return out.failed(id.error());
    const auto stored = await((*session.workspace())->documents().load(*id));
    if (!stored)
        return out.failed(stored.error());
    const QString name =
        arguments.isSet("format") ? arguments.value("format") : stored->document.format();
    const FormatSpec *format = (*session.definitions())->formats().format(name);
    if (!format)
        return out.failed({FailureCode::FormatUnknown, name, {}});
    if (!arguments.isSet("out"))
        return out.failed({FailureCode::UsageWrong, QStringLiteral("--out"), {}});
    const auto made = exported(session, *stored, *format);
    if (!made)
        return out.failed(made.error());
    const QByteArray &bytes = made->bytes;
    const QString file = absolutePath(arguments.value("out"));
    if (const auto written = durableReplace(file, bytes); !written)
        return out.failed(written.error());
    out.set(QStringLiteral("out"), file);
    out.set(QStringLiteral("size"), bytes.size());
    out.set(QStringLiteral("sha256"),
            QLatin1String(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    out.line(out.say(QT_TRANSLATE_NOOP("cli", "Written: %1 (%2 bytes)"),
                     {file, QString::number(bytes.size())}));
    if (format->kind() != stored->document.kind())
        reportLeft(session, stored->document, made->left);
    else if (stored->summary.state == DocumentState::Signed)
        return exportSignature(session, *id, file + QStringLiteral(".p7s"));
    return ExitCode::Done;
}

} // namespace

Command exportCommand()
{
    return {"export",
            "ID [--format FORMAT] --out FILE",
            QT_TRANSLATE_NOOP("cli", "Writes the official XML"),
            1,
            1,
            {valueOption("format", "FORMAT"), valueOption("out", "FILE")},
            runExport};
}

} // namespace okno
