#pragma once

#include "ui/firstrun/FirstRunPage.h"
#include "ui/firstrun/FirstRunStep.h"

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace okno {

class CheckedField;

// On whose behalf work is done, and who heads it.
class OrganisationStep final : public FirstRunStep
{
    Q_OBJECT
public:
    explicit OrganisationStep(QWidget *parent = nullptr);

    QString title() const override { return tr("The organisation"); }
    QString action() const override { return tr("Continue"); }
    void proceed() override;
    bool enter() override;

Q_SIGNALS:
    void organisationRequested(const okno::FirstRunPage::Organisation &organisation);

private:
    CheckedField *addLine(const QString &name, const QString &label, QLineEdit *&line);
    CheckedField *addCountry();
    CheckedField *addDate();
    void arrange();
    void watch();
    void showCountry();
    QString country() const;
    QString number(const QLineEdit *line) const;
    void checkTax();
    void checkRegister();
    void checkHead();
    void checkHeadTax();
    void checkName();

    QLineEdit *m_name = nullptr;
    QComboBox *m_country = nullptr;
    QLineEdit *m_tax = nullptr;
    QLineEdit *m_ogrn = nullptr;
    QLineEdit *m_head = nullptr;
    QLineEdit *m_headTax = nullptr;
    QDateEdit *m_since = nullptr;
    // Made in the order in which they are filled in: Tab follows it.
    CheckedField *m_nameField;
    CheckedField *m_countryField;
    CheckedField *m_taxField;
    CheckedField *m_ogrnField;
    CheckedField *m_headField;
    CheckedField *m_headTaxField;
    CheckedField *m_sinceField;
};

} // namespace okno
