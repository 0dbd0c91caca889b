#include "ui/signing/DocumentFacts.h"

#include "models/rules/Acceptances.h"
#include "ui/shell/Labels.h"
#include "ui/shell/Moments.h"
#include "ui/signing/FactList.h"

#include <QCryptographicHash>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace okno {

DocumentFacts::DocumentFacts(const Texts &texts, const KindCatalogue &kinds, QWidget *parent)
    : QWidget(parent), m_texts(texts), m_kinds(kinds), m_document(new FactList(this)),
      m_notFrozen(textLabel(tr("Not frozen yet. When a key is chosen, the document is stamped and "
                               "frozen for its certificate; from then on it does not change."),
                            this)),
      m_frozen(new FactList(this)),
      m_acceptedTitle(partTitle(tr("Warnings accepted in this document"), this)),
      m_accepted(new FactList(this)),
      m_stampedTitle(partTitle(tr("Filled in by the signing"), this)),
      m_stamped(new FactList(this)),
      m_detailsTitle(partTitle(tr("Signed beside it: the submission details"), this)),
      m_details(new FactList(this))
{
    auto *layout = new QVBoxLayout(this);
    m_notFrozen->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(partTitle(tr("Document"), this));
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_document, m_notFrozen, m_frozen, m_acceptedTitle, m_accepted, m_stampedTitle,
             m_stamped, m_detailsTitle, m_details})
        layout->addWidget(part);
    layout->addStretch();
    setNotFrozen();
}

void DocumentFacts::start(const DocumentSummary &document, const Principal &principal)
{
    QList<FactList::Fact> facts{
        {tr("Kind"), m_kinds.labels(document.kind, m_texts.language()).kindName},
        {tr("Number"), document.number},
        {tr("Counterparty"), document.counterparty},
        {tr("Sum"), document.sum},
        {tr("On behalf of"), QStringLiteral("%1, %2").arg(principal.name, principal.taxNumber)}};
    facts.removeIf([](const FactList::Fact &fact) { return fact.value.isEmpty(); });
    m_document->setFacts(facts);
    setNotFrozen();
}

void DocumentFacts::setFrozen(const CheckedDocument &document)
{
    const FrozenFacts &facts = document.facts();
    const auto size = [this](const QByteArray &bytes) {
        return tr("%1 bytes").arg(locale().toString(bytes.size()));
    };
    QList<FactList::Fact> frozen{{tr("Size"), size(document.bytes())},
                                 {tr("SHA-256"), groupedHex(facts.sha256), {}, true},
                                 {tr("Frozen"), minuteText(facts.frozenAt, locale())},
                                 {tr("Format"), facts.format, {}, true}};
    m_frozen->setFacts(frozen);
    showAccepted(facts);
    const QByteArray digest = QCryptographicHash::hash(facts.manifest, QCryptographicHash::Sha256);
    m_details->setFacts(
        {{tr("Size"), size(facts.manifest)}, {tr("SHA-256"), groupedHex(digest), {}, true}});
    m_notFrozen->hide();
    m_frozen->show();
    m_detailsTitle->show();
    m_details->show();
}

// Whoever signs answers for these too.
void DocumentFacts::showAccepted(const FrozenFacts &facts)
{
    const KindLabels labels = m_kinds.labels(facts.kind, m_texts.language());
    QList<FactList::Fact> accepted;
    for (const AcceptedWarning &warning : facts.acceptedWarnings) {
        const Finding finding = Acceptances::finding(warning);
        const Texts::FindingText text = m_texts.finding(finding, labels);
        const QString field = labels.fields.value(finding.path.fieldKey());
        QStringList name{text.place, field};
        name.removeAll(QString());
        accepted.append({name.isEmpty() ? tr("Whole document") : name.join(QStringLiteral(", ")),
                         tr("%1\nReason: %2\n%3, %4")
                             .arg(text.message, warning.reason, warning.person,
                                  minuteText(warning.at, locale()))});
    }
    m_accepted->setFacts(accepted);
    m_acceptedTitle->setVisible(!accepted.isEmpty());
    m_accepted->setVisible(!accepted.isEmpty());
}

void DocumentFacts::setNotFrozen()
{
    m_notFrozen->show();
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_frozen, m_acceptedTitle, m_accepted, m_stampedTitle,
                                          m_stamped, m_detailsTitle, m_details})
        part->hide();
}

void DocumentFacts::setStamped(const RenderedRows &rows)
{
    QList<FactList::Fact> facts;
    for (const RenderedRow &row : rows) {
        const QString name =
            row.box.isEmpty() ? row.label : tr("%1 (box %2)").arg(row.label, row.box);
        facts.append({name, row.value});
    }
    m_stamped->setFacts(facts);
    m_stampedTitle->setVisible(!facts.isEmpty());
    m_stamped->setVisible(!facts.isEmpty());
}

} // namespace okno
