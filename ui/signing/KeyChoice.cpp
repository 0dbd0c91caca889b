#include "ui/signing/KeyChoice.h"

#include "ui/shell/Moments.h"
#include "ui/shell/Theme.h"
#include "ui/signing/CertificateWords.h"
#include "ui/signing/KeyCombo.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace okno {

namespace {

constexpr QLatin1String scheme("file:");

// "file:/home/a/key.p12#3fa2…" → the path.
QString pathOf(const QString &uri)
{
    const QString path = uri.startsWith(scheme) ? uri.mid(scheme.size()) : uri;
    constexpr qsizetype digestSize = 64;
    const qsizetype mark = path.size() - digestSize - 1;
    return mark > 0 && path.at(mark) == u'#' ? path.first(mark) : path;
}

} // namespace

KeyChoice::KeyChoice(QWidget *parent)
    : QWidget(parent), m_combo(new KeyCombo(this)),
      m_other(new QPushButton(tr("Another key file…"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("Key"), this);
    label->setBuddy(m_combo);
    layout->addWidget(label);
    layout->addWidget(m_combo);
    layout->addWidget(m_other, 0, Qt::AlignLeft);
    m_combo->setObjectName(QStringLiteral("keys"));
    m_combo->setAccessibleName(tr("Key"));
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(16);
    m_combo->setMinimumHeight(theme::fieldHeight);
    m_other->setObjectName(QStringLiteral("otherKey"));
    m_other->setAutoDefault(true);
    setFocusProxy(m_combo);
    connect(m_combo, &QComboBox::activated, this,
            [this](int index) { Q_EMIT chosen(m_keys.at(index)); });
    connect(m_other, &QPushButton::clicked, this, &KeyChoice::askForFile);
}

QString KeyChoice::ownKey(const Principal &principal, const QList<Key> &keys)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const Key &key : keys) {
        const auto &own = key.certificate;
        if (own && !principal.taxNumber.isEmpty() &&
            own->organisationTaxNumber == principal.taxNumber && own->notBefore <= now &&
            now <= own->notAfter)
            return key.uri;
    }
    return {};
}

void KeyChoice::setKeys(const QList<Key> &keys)
{
    m_keys = keys;
    fill({});
}

void KeyChoice::choose(const QString &uri)
{
    const auto same = [&uri](const Key &key) { return key.uri == uri; };
    if (std::none_of(m_keys.cbegin(), m_keys.cend(), same))
        m_keys.append({uri, {}});
    fill(uri);
    Q_EMIT chosen(m_keys.at(m_combo->currentIndex()));
}

void KeyChoice::chooseNone()
{
    m_combo->setCurrentIndex(-1);
}

QString KeyChoice::uri() const
{
    return m_combo->currentData().toString();
}

void KeyChoice::learn(const QString &uri, const Certificate &certificate)
{
    for (Key &key : m_keys) {
        if (key.uri == uri)
            key.certificate = certificate;
    }
    fill(this->uri());
}

void KeyChoice::fill(const QString &uri)
{
    m_combo->clear();
    for (const Key &key : m_keys) {
        m_combo->addItem(title(key), key.uri);
        m_combo->setItemData(m_combo->count() - 1, pathOf(key.uri), Qt::ToolTipRole);
    }
    m_combo->setPlaceholderText(m_keys.isEmpty() ? tr("No key was used here yet")
                                                 : tr("Choose a key"));
    m_combo->setEnabled(!m_keys.isEmpty());
    setFocusProxy(m_keys.isEmpty() ? static_cast<QWidget *>(m_other) : m_combo);
    m_combo->setCurrentIndex(m_combo->findData(uri));
}

QString KeyChoice::title(const Key &key) const
{
    const QString file = QFileInfo(pathOf(key.uri)).fileName();
    if (!key.certificate)
        return tr("%1 (the password shows whose it is)").arg(file);
    const Certificate &own = *key.certificate;
    const QString until = tr("until %1").arg(dayText(own.notAfter.toLocalTime().date(), locale()));
    QStringList parts{CertificateWords::owner(own), own.organisation, until, file};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void KeyChoice::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Key file"));
    dialog->setObjectName(QStringLiteral("keyFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Key files (*.p12 *.pfx)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &file) { choose(scheme + file); });
    dialog->open();
}

} // namespace okno
