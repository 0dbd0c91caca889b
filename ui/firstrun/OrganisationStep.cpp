#include "ui/firstrun/OrganisationStep.h"

#include "ui/firstrun/CheckedField.h"
#include "ui/firstrun/OrganisationNumbers.h"
#include "ui/shell/Moments.h"
#include "ui/shell/Theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace okno {

OrganisationStep::OrganisationStep(QWidget *parent)
    : FirstRunStep(parent),
      m_nameField(addLine(QStringLiteral("name"), tr("Name as in the register"), m_name)),
      m_countryField(addCountry()), m_taxField(addLine(QStringLiteral("taxNumber"), {}, m_tax)),
      m_ogrnField(addLine(QStringLiteral("ogrn"), tr("State register number (OGRN)"), m_ogrn)),
      m_headField(
          addLine(QStringLiteral("headName"), tr("Head: surname, first name, patronymic"), m_head)),
      m_headTaxField(addLine(QStringLiteral("headTaxNumber"), {}, m_headTax)),
      m_sinceField(addDate())
{
    arrange();
    watch();
    showCountry();
}

CheckedField *OrganisationStep::addLine(const QString &name, const QString &label, QLineEdit *&line)
{
    line = new QLineEdit(this);
    line->setObjectName(name);
    return new CheckedField(label, line, this);
}

CheckedField *OrganisationStep::addCountry()
{
    m_country = new QComboBox(this);
    m_country->setObjectName(QStringLiteral("country"));
    for (const QString &country : OrganisationNumbers::countries())
        m_country->addItem(OrganisationNumbers::countryName(country), country);
    return new CheckedField(tr("Country"), m_country, this);
}

CheckedField *OrganisationStep::addDate()
{
    m_since = new QDateEdit(this);
    m_since->setObjectName(QStringLiteral("headSince"));
    m_since->setCalendarPopup(true);
    m_since->setDisplayFormat(dayFormat(locale()));
    m_since->setMaximumDate(QDate::currentDate());
    m_since->setDate(QDate::currentDate());
    auto *field = new CheckedField(tr("Head since"), m_since, this);
    field->setHint(tr("The day of the appointment, as the register has it. Before it the head "
                      "cannot sign."));
    return field;
}

void OrganisationStep::arrange()
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(2 * theme::grid);
    layout->setVerticalSpacing(2 * theme::grid);
    auto *purpose = new QLabel(tr("On whose behalf you declare. The head signs without a power of "
                                  "attorney; others can be added later."),
                               this);
    purpose->setWordWrap(true);
    layout->addWidget(purpose, 0, 0, 1, 2);
    layout->addWidget(m_nameField, 1, 0, 1, 2);
    layout->addWidget(m_countryField, 2, 0);
    layout->addWidget(m_taxField, 2, 1);
    layout->addWidget(m_ogrnField, 3, 0);
    layout->addWidget(m_headField, 4, 0, 1, 2);
    layout->addWidget(m_headTaxField, 5, 0);
    layout->addWidget(m_sinceField, 5, 1);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    layout->setRowStretch(6, 1);
}

// A field that was left is checked; one that was left empty waits for the end.
void OrganisationStep::watch()
{
    connect(m_country, &QComboBox::currentIndexChanged, this, &OrganisationStep::showCountry);
    const auto whenLeft = [this](QLineEdit *line, CheckedField *field, auto check) {
        connect(line, &QLineEdit::textEdited, field, [field] { field->setProblem({}); });
        connect(line, &QLineEdit::editingFinished, this, [this, line, check] {
            if (!line->text().trimmed().isEmpty())
                (this->*check)();
        });
    };
    whenLeft(m_name, m_nameField, &OrganisationStep::checkName);
    whenLeft(m_tax, m_taxField, &OrganisationStep::checkTax);
    whenLeft(m_ogrn, m_ogrnField, &OrganisationStep::checkRegister);
    whenLeft(m_head, m_headField, &OrganisationStep::checkHead);
    whenLeft(m_headTax, m_headTaxField, &OrganisationStep::checkHeadTax);
}

void OrganisationStep::showCountry()
{
    m_taxField->setLabel(OrganisationNumbers::taxLabel(country()));
    m_headTaxField->setLabel(OrganisationNumbers::headTaxLabel(country()));
    m_ogrnField->setVisible(OrganisationNumbers::hasRegisterNumber(country()));
    m_taxField->setProblem({});
    m_headTaxField->setProblem({});
    m_ogrnField->setProblem({});
}

QString OrganisationStep::country() const
{
    return m_country->currentData().toString();
}

// Numbers are often pasted as they are printed, in groups.
QString OrganisationStep::number(const QLineEdit *line) const
{
    QString text = line->text();
    text.removeIf([](QChar c) { return c.isSpace() || c == u'-'; });
    return text.toUpper();
}

void OrganisationStep::checkName()
{
    m_nameField->setProblem(m_name->text().trimmed().isEmpty()
                                ? tr("The name is needed: it stands in box 14 and on every "
                                     "submission.")
                                : QString());
}

void OrganisationStep::checkTax()
{
    m_taxField->setProblem(OrganisationNumbers::taxProblem(country(), number(m_tax)));
}

void OrganisationStep::checkRegister()
{
    m_ogrnField->setProblem(OrganisationNumbers::hasRegisterNumber(country())
                                ? OrganisationNumbers::registerProblem(number(m_ogrn))
                                : QString());
}

void OrganisationStep::checkHead()
{
    m_headField->setProblem(m_head->text().trimmed().isEmpty()
                                ? tr("The head's name is needed: it is written into box 54.")
                                : QString());
}

void OrganisationStep::checkHeadTax()
{
    m_headTaxField->setProblem(OrganisationNumbers::headTaxProblem(country(), number(m_headTax)));
}

void OrganisationStep::proceed()
{
    checkName();
    checkTax();
    checkRegister();
    checkHead();
    checkHeadTax();
    for (CheckedField *field :
         {m_nameField, m_taxField, m_ogrnField, m_headField, m_headTaxField}) {
        if (field->hasProblem()) {
            field->enter();
            return;
        }
    }
    const bool hasRegister = OrganisationNumbers::hasRegisterNumber(country());
    Q_EMIT organisationRequested({m_name->text().simplified(), country(), number(m_tax),
                                  hasRegister ? number(m_ogrn) : QString(),
                                  m_head->text().simplified(), number(m_headTax), m_since->date()});
}

bool OrganisationStep::enter()
{
    m_name->setFocus();
    return true;
}

} // namespace okno
