#include "app/desktop/MatterDesk.h"

#include "app/flow/Await.h"
#include "models/base/DurableFile.h"
#include "models/formats/FormatWriter.h"

#include <QFileDialog>

namespace okno {

MatterDesk::MatterDesk(Work &work, MatterPage &page, QObject *parent)
    : QObject(parent), m_work(work), m_page(page)
{
    connect(&page, &MatterPage::saveReceiptRequested, this, [this](const DocumentId &document) {
        saveAs(tr("Save the receipt"), QStringLiteral("receipt.p7m"),
               [this, document]() -> Result<QByteArray> {
                   const auto loaded = view(document);
                   return loaded ? Result<QByteArray>(loaded->receipt) : fail(loaded.error());
               });
    });
    connect(&page, &MatterPage::exportRequested, this, [this](const DocumentId &document) {
        saveAs(tr("Save the official file"), document.toString().first(8) + QStringLiteral(".xml"),
               [this, document] { return officialFile(document); });
    });
}

void MatterDesk::show(const DocumentId &document)
{
    m_document = document;
    m_work.steps.run([this, document] { return view(document); })
        .then(this, [this, document](const Result<MatterPage::View> &loaded) {
            if (document != m_document)
                return;
            if (!loaded)
                return void(Q_EMIT failed(loaded.error()));
            m_page.show(*loaded);
            Q_EMIT shown();
        });
}

void MatterDesk::refresh()
{
    if (m_document.isNull() || !m_page.isVisible())
        return;
    m_work.steps.run([this, document = m_document] { return view(document); })
        .then(this, [this](const Result<MatterPage::View> &loaded) {
            if (loaded && loaded->document.id == m_document)
                m_page.show(*loaded);
        });
}

// Waits: worker threads only, as the next one.
Result<MatterPage::View> MatterDesk::view(const DocumentId &document)
{
    Workspace &workspace = m_work.workspace;
    MatterPage::View result;
    const auto summary = await(workspace.documents().summary(document));
    if (!summary)
        return fail(summary.error());
    result.document = *summary;
    if (const auto principal = await(workspace.principals().principal(summary->principal)))
        result.principal = principal->name;
    const auto frozen = await(workspace.documents().frozen(document));
    if (!frozen)
        return fail(frozen.error());
    result.frozen = *frozen;
    const auto act = await(workspace.outbox().actOf(document));
    if (!act)
        return fail(act.error());
    result.act = *act;
    if (!*act)
        return result;
    const ActId id = (*act)->act.id;
    const auto attempts = await(workspace.outbox().attempts(id));
    const auto events = await(workspace.outbox().events(id));
    const auto receipt = await(workspace.receipts().bytes(id));
    if (!attempts || !events || !receipt)
        return fail(!attempts ? attempts.error() : !events ? events.error() : receipt.error());
    result.attempts = *attempts;
    result.events = *events;
    result.receipt = receipt->value_or(QByteArray());
    return result;
}

// The frozen bytes where there are some, otherwise the draft as it stands.
Result<QByteArray> MatterDesk::officialFile(const DocumentId &document)
{
    const auto frozen = await(m_work.workspace.documents().frozen(document));
    if (!frozen)
        return fail(frozen.error());
    if (*frozen)
        return (*frozen)->bytes;
    const auto stored = await(m_work.workspace.documents().load(document));
    if (!stored)
        return fail(stored.error());
    const FormatSpec *format = m_work.definitions.formats().format(stored->document.format());
    if (!format)
        return fail(FailureCode::FormatUnknown, stored->document.format());
    return FormatWriter::write(stored->document, *format);
}

void MatterDesk::saveAs(const QString &title, const QString &fileName,
                        std::function<Result<QByteArray>()> bytes)
{
    auto *dialog = new QFileDialog(m_page.window(), title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(fileName);
    connect(dialog, &QFileDialog::fileSelected, this, [this, bytes](const QString &file) {
        m_work.steps
            .run([bytes, file]() -> Result<void> {
                const auto content = bytes();
                return content ? durableReplace(file, *content) : fail(content.error());
            })
            .then(this, [this, file](const Result<void> &saved) {
                saved ? Q_EMIT fileSaved(file) : Q_EMIT failed(saved.error());
            });
    });
    dialog->open();
}

} // namespace okno
