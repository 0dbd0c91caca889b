#include "ui/signing/OtherProgram.h"

#include "ui/shell/Labels.h"
#include "ui/shell/PathField.h"
#include "ui/shell/StateLine.h"
#include "ui/shell/Theme.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace okno {

namespace {

// As app/flow writes them; a detached signature is expected beside each.
const QString documentName = QStringLiteral("document.xml");
const QString detailsName = QStringLiteral("manifest.json");

QPushButton *makeButton(const QString &text, const char *name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(true);
    return button;
}

} // namespace

OtherProgram::OtherProgram(QWidget *parent)
    : QWidget(parent), m_fold(makeButton(tr("Sign with another program…"), "otherProgram", this)),
      m_body(new QWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_fold, 0, Qt::AlignLeft);
    layout->addWidget(m_body);
    m_fold->setCheckable(true);
    makeBody();
    connect(m_fold, &QPushButton::toggled, this, [this](bool isOpen) {
        m_body->setVisible(isOpen);
        if (isOpen)
            Q_EMIT unfolded();
    });
    connect(m_handOut, &QPushButton::clicked, this, &OtherProgram::handOut);
    connect(m_takeBack, &QPushButton::clicked, this, &OtherProgram::askForSignatures);
    reset();
}

void OtherProgram::makeBody()
{
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(
        textLabel(tr("For keys that only their maker's program reads. The document is "
                     "frozen for your certificate and saved; you sign the files "
                     "there and bring the signatures back."),
                  m_body));
    m_certificate = new PathField(tr("Your certificate (file)"), PathField::Mode::OpenFile,
                                  tr("Certificates (*.cer *.crt *.der *.pem)"), m_body);
    m_certificate->setObjectName(QStringLiteral("certificateFile"));
    m_folder = new PathField(tr("Folder for the files"), PathField::Mode::Folder, {}, m_body);
    m_folder->setObjectName(QStringLiteral("handOutFolder"));
    m_handOut = makeButton(tr("Save the files for signing"), "handOut", m_body);
    m_problem = new StateLine(StateLine::Wrap::Yes, m_body);
    m_problem->setObjectName(QStringLiteral("otherProgramProblem"));
    m_files = textLabel({}, m_body);
    m_files->setObjectName(QStringLiteral("handedOut"));
    m_files->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_takeBack = makeButton(tr("Take signatures back…"), "takeBack", m_body);
    layout->addWidget(m_certificate);
    layout->addWidget(m_folder);
    layout->addWidget(m_handOut, 0, Qt::AlignLeft);
    layout->addWidget(m_files);
    layout->addWidget(m_takeBack, 0, Qt::AlignLeft);
    layout->addWidget(m_problem);
}

void OtherProgram::reset()
{
    m_certificate->setPath({});
    m_folder->setPath({});
    m_filesFolder.clear();
    m_problem->clear();
    m_files->hide();
    m_takeBack->hide();
    m_fold->setChecked(false);
    m_body->hide();
}

void OtherProgram::setFiles(const QString &folder)
{
    m_filesFolder = folder;
    m_fold->setChecked(true);
    m_problem->clear();
    m_files->setText(tr("The files are in the folder\n%1\nSign both there with a detached "
                        "signature (CAdES-BES):\n%2\n%3\nThen bring both signatures back, "
                        "usually:\n%2.p7s\n%3.p7s\nUntil then the document must not be changed.")
                         .arg(QDir::toNativeSeparators(folder), documentName, detailsName));
    m_files->show();
    m_takeBack->show();
    m_takeBack->setFocus();
    Q_EMIT unfolded();
}

void OtherProgram::handOut()
{
    PathField *missing = m_certificate->path().isEmpty() ? m_certificate
                         : m_folder->path().isEmpty()    ? m_folder
                                                         : nullptr;
    if (missing) {
        m_problem->set(QStringLiteral("error"), theme::Tone::Error,
                       missing == m_certificate
                           ? tr("Choose the file of the certificate that will sign: the document "
                                "is frozen for it.")
                           : tr("Choose the folder into which the files are saved."));
        missing->setFocus();
        return;
    }
    m_problem->clear();
    Q_EMIT handOutRequested(m_certificate->path(), m_folder->path());
}

void OtherProgram::askForSignatures()
{
    auto *dialog = new QFileDialog(this, tr("The two signatures"), m_filesFolder);
    dialog->setObjectName(QStringLiteral("signaturesDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Signatures (*.p7s *.sig *.sgn)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &OtherProgram::takeBack);
    dialog->open();
}

void OtherProgram::takeBack(const QStringList &files)
{
    if (files.size() != 2) {
        m_problem->set(QStringLiteral("error"), theme::Tone::Error,
                       tr("Two signatures are needed, of the document and of the submission "
                          "details; chosen: %1. Choose both files together (Ctrl+click).")
                           .arg(files.size()));
        return;
    }
    m_problem->clear();
    Q_EMIT takeBackRequested(files);
}

} // namespace okno
