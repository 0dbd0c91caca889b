#include "ui/firstrun/KeyStep.h"

#include "ui/firstrun/CheckedField.h"
#include "ui/settings/AddressField.h"
#include "ui/shell/Labels.h"
#include "ui/shell/NewSecret.h"
#include "ui/shell/PasswordField.h"
#include "ui/shell/PathField.h"
#include "ui/shell/StateLine.h"

#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace okno {

namespace {

// A name that is free: a key is never written over.
QString freeKeyFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString file = folder + QStringLiteral("/okno-training.p12");
    for (int i = 2; QFileInfo::exists(file); ++i)
        file = folder + QStringLiteral("/okno-training-%1.p12").arg(i);
    return file;
}

QVBoxLayout *makeLayout(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, theme::grid, 0, 0);
    return layout;
}

} // namespace

KeyStep::KeyStep(QWidget *parent)
    : FirstRunStep(parent), m_problem(new StateLine(StateLine::Wrap::Yes, this)),
      m_details(new QStackedWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(textLabel(tr("Documents are signed with the head's electronic signature. To "
                                   "try the program, a training key is enough: it has no legal "
                                   "force."),
                                this));
    layout->addSpacing(theme::grid);
    layout->addWidget(addChoice(Training, "training", tr("Make a training key")));
    layout->addWidget(addChoice(File, "file", tr("I have a key file (.p12, .pfx)")));
    layout->addWidget(addChoice(Later, "later", tr("Later: drafts can be made without a key")));
    layout->addWidget(m_details);
    layout->addWidget(m_problem);
    layout->addStretch();
    m_problem->setObjectName(QStringLiteral("keyProblem"));
    m_details->addWidget(makeTraining());
    m_details->addWidget(makeFile());
    m_details->addWidget(makeLater());
    m_choices.first()->setChecked(true);
}

QRadioButton *KeyStep::addChoice(Choice choice, const char *name, const QString &text)
{
    auto *button = new QRadioButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setMinimumHeight(theme::fieldHeight);
    m_choices.append(button);
    connect(button, &QRadioButton::toggled, this, [this, choice](bool isOn) {
        if (isOn)
            m_details->setCurrentIndex(choice);
        m_problem->clear();
    });
    return button;
}

QWidget *KeyStep::makeTraining()
{
    auto *half = new QWidget;
    QVBoxLayout *layout = makeLayout(half);
    m_trainingFile = new PathField(tr("File of the new key"), PathField::Mode::SaveFile,
                                   tr("Key files (*.p12 *.pfx)"), half);
    m_trainingFile->setObjectName(QStringLiteral("trainingFile"));
    m_trainingFile->setPath(freeKeyFile());
    m_trainingPassword =
        new NewSecret(tr("Password of the key"), tr("Password of the key again"), half);
    m_trainingPassword->setObjectName(QStringLiteral("trainingPassword"));
    m_address = new QLineEdit(QStringLiteral("http://127.0.0.1:8080"), half);
    m_address->setObjectName(QStringLiteral("address"));
    m_addressField = new CheckedField(tr("Address of the training window"), m_address, half);
    m_addressField->setHint(tr("The training window certifies the key. It must be running."));
    layout->addWidget(m_trainingFile);
    layout->addWidget(m_trainingPassword);
    layout->addWidget(m_addressField);
    layout->addStretch();
    connect(m_address, &QLineEdit::textEdited, this, [this] { m_addressField->setProblem({}); });
    return half;
}

QWidget *KeyStep::makeFile()
{
    auto *half = new QWidget;
    QVBoxLayout *layout = makeLayout(half);
    m_file = new PathField(tr("Key file"), PathField::Mode::OpenFile, tr("Key files (*.p12 *.pfx)"),
                           half);
    m_file->setObjectName(QStringLiteral("keyFile"));
    m_password = new PasswordField(tr("Password of the key, to show whose it is"), half);
    m_password->setObjectName(QStringLiteral("keyPassword"));
    layout->addWidget(m_file);
    layout->addWidget(m_password);
    layout->addWidget(textLabel(tr("The file stays where it is; the password is not kept."), half));
    layout->addStretch();
    return half;
}

QWidget *KeyStep::makeLater()
{
    auto *half = new QWidget;
    QVBoxLayout *layout = makeLayout(half);
    layout->addWidget(textLabel(tr("A key is chosen when the first document is signed. Keys that "
                                   "only their maker's program reads sign there; the signatures "
                                   "are brought back."),
                                half));
    layout->addStretch();
    return half;
}

void KeyStep::setProfiles(const QList<SettingsPage::ProfileName> &profiles)
{
    QString training;
    for (const SettingsPage::ProfileName &profile : profiles) {
        if (profile.isTraining && training.isEmpty())
            training = profile.name;
    }
    QRadioButton *choice = m_choices.at(Training);
    choice->setVisible(!training.isEmpty());
    m_addressField->setLabel(tr("Address of the window (%1)").arg(training));
    if (training.isEmpty() && choice->isChecked())
        m_choices.at(File)->setChecked(true);
}

void KeyStep::proceed()
{
    m_problem->clear();
    if (m_choices.at(Training)->isChecked())
        proceedTraining();
    else if (m_choices.at(File)->isChecked())
        proceedFile();
    else
        Q_EMIT keyPostponed();
}

void KeyStep::proceedTraining()
{
    const QUrl address(m_address->text().trimmed(), QUrl::StrictMode);
    if (m_trainingFile->path().isEmpty())
        return refuse(m_trainingFile, tr("Name the file into which the key is written."));
    if (QFileInfo::exists(m_trainingFile->path()))
        return refuse(m_trainingFile, tr("There is a file of this name already, and a key is never "
                                         "written over. Choose another name."));
    if (!AddressField::isAddress(address)) {
        m_addressField->setProblem(
            tr("This is no address of a window. It begins with http:// or https:// and names a "
               "computer, for example http://127.0.0.1:8080."));
        return m_address->setFocus();
    }
    if (const auto password = m_trainingPassword->take())
        Q_EMIT trainingKeyRequested(m_trainingFile->path(), password, address);
}

void KeyStep::proceedFile()
{
    if (m_file->path().isEmpty())
        return refuse(m_file, tr("Choose the key file."));
    if (!QFileInfo(m_file->path()).isFile())
        return refuse(m_file, tr("There is no such file. Choose the key file again; if it is on a "
                                 "removable disk, plug that in."));
    if (m_password->isEmpty())
        return refuse(m_password, tr("Type the password of the key. It was given with the key."));
    Q_EMIT keyFileRequested(m_file->path(), m_password->take());
}

void KeyStep::refuse(QWidget *field, const QString &sentence)
{
    m_problem->set(QStringLiteral("error"), theme::Tone::Error, sentence);
    field->setFocus();
}

bool KeyStep::enter()
{
    if (m_choices.at(Training)->isChecked())
        m_trainingPassword->setFocus();
    else if (m_choices.at(File)->isChecked())
        (m_file->path().isEmpty() ? static_cast<QWidget *>(m_file) : m_password)->setFocus();
    else
        m_choices.at(Later)->setFocus();
    return true;
}

} // namespace okno
