#include "ui/signing/SignInPanel.h"

#include "ui/shell/Notice.h"
#include "ui/shell/Theme.h"
#include "ui/signing/PasswordField.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

namespace okno {

namespace {

const QString fileScheme = QStringLiteral("file:");

QString describe(const SignPanel::Key &key)
{
    const QString file = QFileInfo(key.uri.mid(fileScheme.size())).fileName();
    if (!key.certificate)
        return file;
    return QStringLiteral("%1 · %2 · %3")
        .arg(key.certificate->commonName, key.certificate->organisation, file);
}

} // namespace

SignInPanel::SignInPanel(const Texts &texts, QWidget *parent)
    : QWidget(parent), m_texts(texts), m_notice(new Notice(this)), m_title(new QLabel(this)),
      m_keys(new QComboBox(this)), m_password(new PasswordField(tr("Password of the key"), this)),
      m_signIn(new QPushButton(tr("Sign in"), this))
{
    setObjectName(QStringLiteral("signIn"));
    m_title->setWordWrap(true);
    m_title->setFont(theme::heading(this));
    m_keys->setObjectName(QStringLiteral("signInKeys"));
    m_keys->setAccessibleName(tr("Key"));
    m_keys->setMinimumHeight(theme::fieldHeight);
    m_password->setObjectName(QStringLiteral("signInPassword"));
    m_signIn->setObjectName(QStringLiteral("signInButton"));
    m_signIn->setMinimumHeight(theme::fieldHeight);
    auto *other = new QPushButton(tr("Another key file…"), this);
    other->setMinimumHeight(theme::fieldHeight);
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(3 * theme::grid, 3 * theme::grid, 3 * theme::grid, 3 * theme::grid);
    layout->setSpacing(2 * theme::grid);
    layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto *why = new QLabel(tr("The window opens a session for one organisation. The text that is "
                              "signed for it is written by this program."),
                           this);
    why->setWordWrap(true);
    layout->addRow(m_title);
    layout->addRow(m_notice);
    layout->addRow(why);
    layout->addRow(tr("Key"), m_keys);
    layout->addRow(QString(), other);
    layout->addRow(m_password);
    layout->addRow(QString(), m_signIn);
    connect(other, &QPushButton::clicked, this, &SignInPanel::addKeyFile);
    connect(m_signIn, &QPushButton::clicked, this, &SignInPanel::submit);
    connect(m_password, &PasswordField::submitted, this, &SignInPanel::submit);
    connect(m_password, &PasswordField::changed, this, &SignInPanel::keyChanged);
    connect(m_keys, &QComboBox::currentIndexChanged, this, &SignInPanel::keyChanged);
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &SignInPanel::closeRequested);
}

void SignInPanel::start(const Principal &principal, const QString &window,
                        const QList<SignPanel::Key> &keys)
{
    m_principal = principal;
    m_title->setText(tr("Sign in to %1 on behalf of %2").arg(window, principal.name));
    m_notice->clear();
    m_password->clear();
    m_keys->clear();
    for (const SignPanel::Key &key : keys) {
        const bool isForeign =
            key.certificate && key.certificate->organisationTaxNumber != principal.taxNumber;
        if (!isForeign)
            m_keys->addItem(describe(key), key.uri);
    }
    keyChanged();
    setFocusProxy(m_keys->count() > 0 ? static_cast<QWidget *>(m_password) : m_keys);
    focusProxy()->setFocus();
}

void SignInPanel::keyChanged()
{
    m_signIn->setEnabled(m_keys->currentIndex() >= 0 && !m_password->isEmpty());
}

void SignInPanel::addKeyFile()
{
    auto *dialog =
        new QFileDialog(this, tr("Key file"), {}, tr("Keys (*.p12 *.pfx);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_keys->addItem(QFileInfo(file).fileName(), QString(fileScheme + file));
        m_keys->setCurrentIndex(m_keys->count() - 1);
        m_password->setFocus();
    });
    dialog->open();
}

void SignInPanel::submit()
{
    if (!m_signIn->isEnabled())
        return;
    m_notice->clear();
    Q_EMIT signInRequested(m_keys->currentData().toString(), m_password->take());
}

void SignInPanel::setProblem(const Failure &failure)
{
    m_notice->show(theme::Tone::Error, m_texts.sentence(failure), failureKey(failure.code));
    m_password->setFocus();
}

void SignInPanel::setBusy(bool isBusy)
{
    m_keys->setEnabled(!isBusy);
    m_password->setEnabled(!isBusy);
    m_signIn->setText(isBusy ? tr("Signing in…") : tr("Sign in"));
    m_signIn->setEnabled(!isBusy && m_keys->currentIndex() >= 0 && !m_password->isEmpty());
}

} // namespace okno
