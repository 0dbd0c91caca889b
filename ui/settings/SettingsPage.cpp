#include "ui/settings/SettingsPage.h"

#include "ui/settings/AddressField.h"
#include "ui/settings/BackupPanel.h"
#include "ui/settings/CopyField.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStringListModel>

namespace okno {

namespace {

constexpr int contentWidth = 90 * theme::grid;
constexpr int narrow = 60 * theme::grid;

QComboBox *choice(const QString &name, const QString &accessibleName, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(name);
    combo->setAccessibleName(accessibleName);
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    combo->setMinimumContentsLength(12); // long names of windows must not widen the page
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return combo;
}

void choose(QComboBox &combo, const QVariant &data)
{
    const QSignalBlocker quiet(combo);
    combo.setCurrentIndex(combo.findData(data));
}

} // namespace

SettingsPage::SettingsPage(QWidget *parent)
    : QWidget(parent), m_form(new QFormLayout),
      m_language(choice(QStringLiteral("language"), tr("Language"), this)),
      m_scheme(choice(QStringLiteral("scheme"), tr("Colours"), this)),
      m_profile(choice(QStringLiteral("profile"), tr("Window profile"), this)),
      m_address(new AddressField(this)), m_workspace(new CopyField(tr("Workspace folder"), this)),
      m_keyStore(new CopyField(tr("Key store"), this)), m_backup(new BackupPanel(this)),
      m_principals(new QListView(this)), m_principalLines(new QStringListModel(this))
{
    auto *content = new QWidget;
    content->setMaximumWidth(contentWidth);
    content->setLayout(m_form);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeft);
    m_form->setHorizontalSpacing(2 * theme::grid);
    m_form->setContentsMargins(2 * theme::grid, theme::grid, 2 * theme::grid, 2 * theme::grid);
    layAppearance();
    layWindow();
    layPlaces();
    layBackup();
    layPrincipals();

    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(content);
    const auto showBackup = [this, area] { area->ensureWidgetVisible(m_backup); };
    connect(m_backup, &BackupPanel::unfolded, area, showBackup, Qt::QueuedConnection); // laid out
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(area);
    setFocusProxy(m_language);
    for (QComboBox *combo : {m_language, m_scheme, m_profile})
        connect(combo, &QComboBox::currentIndexChanged, this, &SettingsPage::tellChange);
    connect(m_address, &AddressField::addressChanged, this, &SettingsPage::tellChange);
    setSettings({});
    for (QWidget *unknown :
         {static_cast<QWidget *>(m_principals), static_cast<QWidget *>(m_noPrincipals)})
        unknown->hide(); // until somebody says who they are
}

// Where there is little room, labels stand above their fields.
void SettingsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_form->setRowWrapPolicy(width() < narrow ? QFormLayout::WrapAllRows
                                              : QFormLayout::DontWrapRows);
}

void SettingsPage::addSection(const QString &title)
{
    auto *heading = new QLabel(title, this);
    heading->setFont(theme::heading(this));
    heading->setContentsMargins(0, theme::grid, 0, 0);
    m_form->addRow(heading);
}

QLabel *SettingsPage::addRow(const QString &label, QWidget *field)
{
    auto *words = new QLabel(label, this);
    words->setMinimumHeight(theme::fieldHeight); // level with the first line of the field
    words->setBuddy(field);
    m_form->addRow(words, field);
    return words;
}

QLabel *SettingsPage::addHint(const QString &text)
{
    auto *hint = new QLabel(text, this);
    hint->setFont(theme::small(this));
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    hint->setMinimumWidth(32 * theme::grid); // or the page reckons with a very high, thin text
    m_form->addRow(QString(), hint);
    return hint;
}

void SettingsPage::layAppearance()
{
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(QStringLiteral("Русский"), QStringLiteral("ru"));
    m_language->addItem(QStringLiteral("Қазақша"), QStringLiteral("kk"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_scheme->addItem(tr("As the system"), QVariant::fromValue(theme::Scheme::System));
    m_scheme->addItem(tr("Light"), QVariant::fromValue(theme::Scheme::Light));
    m_scheme->addItem(tr("Dark"), QVariant::fromValue(theme::Scheme::Dark));
    addSection(tr("Appearance"));
    addRow(tr("&Language"), m_language);
    addRow(tr("&Colours"), m_scheme);
    addHint(tr("The language changes when the program is started the next time, the colours change "
               "at once."));
}

void SettingsPage::layWindow()
{
    addSection(tr("Single window"));
    addRow(tr("&Window profile"), m_profile);
    m_addressLabel = addRow(tr("&Address"), m_address);
    m_addressHint =
        addHint(tr("Only for training: the address of your own training window. Leave it "
                   "empty to use the address from the profile."));
}

void SettingsPage::layPlaces()
{
    m_workspace->setObjectName(QStringLiteral("workspace"));
    m_keyStore->setObjectName(QStringLiteral("keyStore"));
    auto *check = new QPushButton(tr("C&heck the workspace"), this);
    check->setObjectName(QStringLiteral("checkWorkspace"));
    check->setAccessibleDescription(tr("Reads every document, signature and receipt in the "
                                       "workspace and reports what is damaged."));
    connect(check, &QPushButton::clicked, this, &SettingsPage::checkWorkspaceRequested);

    addSection(tr("Where things are kept"));
    addRow(tr("W&orkspace folder"), m_workspace);
    addRow(tr("&Key store"), m_keyStore);
    auto *row = new QHBoxLayout;
    row->addWidget(check);
    row->addStretch();
    m_form->addRow(QString(), row);
    addHint(check->accessibleDescription());
}

void SettingsPage::layBackup()
{
    addSection(tr("Backup"));
    m_form->addRow(m_backup);
}

void SettingsPage::layPrincipals()
{
    m_principals->setObjectName(QStringLiteral("principals"));
    m_principals->setAccessibleName(tr("On whose behalf you act, and by what authority"));
    m_principals->setModel(m_principalLines);
    m_principals->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_principals->setWordWrap(true);
    m_principals->setSpacing(theme::grid / 4);
    m_principals->setResizeMode(QListView::Adjust);
    m_principals->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_principals->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_principals->setMaximumHeight(10 * theme::fieldHeight);
    m_principals->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_noPrincipals =
        new QLabel(tr("Nobody yet. Whoever you act for appears here with the authority "
                      "that allows it."),
                   this);
    m_noPrincipals->setObjectName(QStringLiteral("noPrincipals"));
    m_noPrincipals->setWordWrap(true);
    addSection(tr("On behalf of"));
    m_form->addRow(m_noPrincipals);
    m_form->addRow(m_principals);
}

void SettingsPage::setProfiles(const QList<ProfileName> &profiles)
{
    m_profiles = profiles;
    const QSignalBlocker quiet(m_profile);
    m_profile->clear();
    for (const ProfileName &profile : profiles)
        m_profile->addItem(profile.name, profile.id);
    choose(*m_profile, m_told.profile);
    showAddress();
}

void SettingsPage::setSettings(const UiSettings &settings)
{
    m_told = settings;
    choose(*m_language, settings.language);
    choose(*m_scheme, QVariant::fromValue(settings.scheme));
    choose(*m_profile, settings.profile);
    m_address->setAddress(settings.windowAddress);
    showAddress();
}

UiSettings SettingsPage::settings() const
{
    UiSettings chosen = m_told; // what has no choice here stays as it was
    if (m_language->currentIndex() >= 0)
        chosen.language = m_language->currentData().toString();
    if (m_scheme->currentIndex() >= 0)
        chosen.scheme = m_scheme->currentData().value<theme::Scheme>();
    if (m_profile->currentIndex() >= 0)
        chosen.profile = m_profile->currentData().toString();
    chosen.windowAddress = isTrainingChosen() ? m_address->address() : QUrl();
    return chosen;
}

void SettingsPage::setWorkspace(const QString &folder, const QString &keyStore)
{
    m_workspace->setText(folder);
    m_keyStore->setText(keyStore);
}

void SettingsPage::setPrincipals(const QStringList &lines)
{
    m_principalLines->setStringList(lines);
    m_principals->setVisible(!lines.isEmpty());
    m_noPrincipals->setVisible(lines.isEmpty());
}

bool SettingsPage::isTrainingChosen() const
{
    const QString chosen = m_profile->currentData().toString();
    for (const ProfileName &profile : m_profiles) {
        if (profile.id == chosen)
            return profile.isTraining;
    }
    return m_profiles.isEmpty(); // not known yet: keep what was set
}

void SettingsPage::showAddress()
{
    const bool isTraining = isTrainingChosen();
    m_addressLabel->setVisible(isTraining);
    m_address->setVisible(isTraining);
    m_addressHint->setVisible(isTraining);
}

void SettingsPage::tellChange()
{
    showAddress();
    const UiSettings chosen = settings();
    if (chosen == m_told)
        return;
    m_told = chosen;
    Q_EMIT changed(chosen);
}

} // namespace okno
