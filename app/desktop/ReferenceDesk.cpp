#include "app/desktop/ReferenceDesk.h"

#include "app/desktop/WhenDone.h"
#include "ui/shell/Moments.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>

namespace okno {

ReferenceDesk::ReferenceDesk(Work &work, MainWindow &window, ReferencePage &page, CodeDesk &codes,
                             QObject *parent)
    : QObject(parent), m_work(work), m_window(window), m_page(page), m_codes(codes)
{
    connect(&page, &ReferencePage::classifiersImportRequested, this,
            &ReferenceDesk::chooseClassifiers);
    connect(&page, &ReferencePage::formatsImportRequested, this, &ReferenceDesk::chooseFormats);
}

void ReferenceDesk::refresh()
{
    showFormats();
    whenDone(this, m_codes.versions(), [this](const Result<QList<ClassifierVersion>> &versions) {
        if (!versions)
            return void(Q_EMIT failed(versions.error()));
        const QLocale locale = localeOf(m_work.texts.language());
        QList<QStringList> rows;
        for (const ClassifierVersion &one : *versions)
            rows.append({one.classifier, one.version, locale.toString(one.codes),
                         dayText(one.from, locale), dayText(one.to, locale)});
        m_page.setClassifiers(rows);
    });
}

void ReferenceDesk::showFormats()
{
    const QLocale locale = localeOf(m_work.texts.language());
    const QDate today = m_work.flow.today();
    QList<QStringList> rows;
    for (const FormatSpec &format : m_work.definitions.formats().all()) {
        const QString kind =
            m_work.definitions.kinds().labels(format.kind(), m_work.texts.language()).kindName;
        const bool isWritten =
            m_work.definitions.formatFor(format.kind(), today).value_or(QString()) == format.id();
        rows.append(
            {kind, format.id(),
             format.inForce().isValid() ? dayText(format.inForce(), locale) : tr("built in"),
             isWritten ? tr("yes") : QString()});
    }
    m_page.setFormats(rows);
}

void ReferenceDesk::chooseClassifiers()
{
    auto *dialog = new QFileDialog(&m_window, tr("Import classifiers"), {},
                                   tr("Classifiers (*.csv *.json *.xml);;All files (*)"));
    dialog->setObjectName(QStringLiteral("classifierDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this,
            [this](const QStringList &files) { importClassifiers(files, {}); });
    dialog->open();
}

// One file after the other; what is in before one fails stays in.
void ReferenceDesk::importClassifiers(QStringList files, QStringList told)
{
    if (files.isEmpty()) {
        m_page.setReport(told.join(u'\n'));
        return refresh();
    }
    const QString file = files.takeFirst();
    ProgressLine *line = m_window.addProgress(tr("Importing %1").arg(QFileInfo(file).fileName()));
    auto isStopped = std::make_shared<bool>(false);
    connect(line, &ProgressLine::cancelRequested, this, [isStopped] { *isStopped = true; });
    whenDone(
        this, m_codes.import(file),
        [this, files, told, line, isStopped, file](const Result<QList<ClassifierVersion>> &made) {
            line->finish();
            QStringList now = told;
            if (!made)
                now.append(m_work.texts.sentence(made.error()));
            for (const ClassifierVersion &one : made.value_or(QList<ClassifierVersion>()))
                now.append(tr("%1: classifier %2, version %3, codes: %4")
                               .arg(QFileInfo(file).fileName(), one.classifier, one.version)
                               .arg(one.codes));
            importClassifiers(*isStopped ? QStringList() : files, now);
        });
}

void ReferenceDesk::chooseFormats()
{
    auto *dialog = new QFileDialog(&m_window, tr("Import a set of schemas"), {},
                                   tr("Archives (*.zip);;All files (*)"));
    dialog->setObjectName(QStringLiteral("formatDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &file) { importFormats(file, {}); });
    dialog->open();
}

void ReferenceDesk::importFormats(const QString &file, const QDate &inForce)
{
    ProgressLine *line = m_window.addProgress(tr("Importing %1").arg(QFileInfo(file).fileName()));
    whenDone(this, m_work.steps.run([this, file, inForce] {
        return FormatPacks(m_work.workspace.settings()).import(file, inForce, m_work.definitions);
    }),
             [this, file, inForce, line](const Result<QList<PackedFormat>> &packed) {
                 line->finish();
                 const bool lacksDay = !packed && !inForce.isValid() &&
                                       packed.error().code == FailureCode::ValueInvalid;
                 if (lacksDay)
                     return askDay(file, {});
                 if (!packed)
                     return m_page.setReport(m_work.texts.sentence(packed.error()));
                 QStringList told;
                 for (const PackedFormat &one : *packed)
                     told.append(words(one));
                 told.append(tr("New formats are used when the program starts again."));
                 m_page.setReport(told.join(u'\n'));
             });
}

// Neither the set nor anybody has said from which day it is in force.
void ReferenceDesk::askDay(const QString &file, const QString &typed)
{
    auto *dialog = new QInputDialog(&m_window);
    dialog->setObjectName(QStringLiteral("dayDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Import a set of schemas"));
    dialog->setLabelText(tr("First day on which documents are made in it (YYYY-MM-DD):"));
    dialog->setTextValue(typed.isEmpty() ? m_work.flow.today().toString(Qt::ISODate) : typed);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, file](const QString &text) {
        const QDate day = QDate::fromString(text.trimmed(), Qt::ISODate);
        day.isValid() ? importFormats(file, day) : askDay(file, text);
    });
    dialog->open();
}

QString ReferenceDesk::words(const PackedFormat &packed) const
{
    const QString changes = QString::number(packed.changes.size());
    if (packed.isAmbiguous())
        return tr("%1: not imported. It has %2 changes under the namespace of a known format, so "
                  "files of both could not be told apart.")
            .arg(packed.format.id(), changes);
    if (!packed.isNew)
        return tr("%1: known already, without any change.").arg(packed.format.id());
    QStringList lines{tr("%1: imported, in force since %2; against %3 it has %4 changes:")
                          .arg(packed.format.id(),
                               dayText(packed.format.inForce(), localeOf(m_work.texts.language())),
                               packed.comparedWith, changes)};
    for (const FormatChange &change : packed.changes)
        lines.append(
            QStringLiteral("    %1 %2: %3 → %4")
                .arg(FormatChange::key(change.what), change.name, change.before, change.after));
    return lines.join(u'\n');
}

} // namespace okno
