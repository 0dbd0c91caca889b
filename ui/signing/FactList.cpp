#include "ui/signing/FactList.h"

#include "ui/shell/StateLine.h"
#include "ui/signing/WrapLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace okno {

FactList::FactList(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme::grid);
}

void FactList::setFacts(const QList<Fact> &facts)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Fact &fact : facts)
        m_layout->addWidget(makeRow(fact));
}

QWidget *FactList::makeRow(const Fact &fact)
{
    auto *row = new QWidget(this);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    auto *name = new QLabel(fact.name, row);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    name->setFont(theme::small(row));
    name->setForegroundRole(QPalette::PlaceholderText);
    head->addWidget(name, 1);
    layout->addLayout(head);
    auto *value = new WrapLabel(fact.value, row);
    value->setAccessibleName(fact.name + QStringLiteral(": ") + fact.value);
    if (fact.isFixed)
        value->setFont(theme::fixed(row));
    layout->addWidget(value);
    if (fact.verdict) {
        auto *verdict = new StateLine(StateLine::Wrap::No, row);
        verdict->set(fact.verdict->iconName, fact.verdict->tone, fact.verdict->word);
        head->addWidget(verdict, 0, Qt::AlignTop);
        value->setAccessibleDescription(fact.verdict->word);
    }
    return row;
}

QString groupedHex(const QByteArray &bytes)
{
    constexpr int groupSize = 4;
    const QString hex = QString::fromLatin1(bytes.toHex());
    QStringList groups;
    for (qsizetype i = 0; i < hex.size(); i += groupSize)
        groups.append(hex.mid(i, groupSize));
    return groups.join(u' ');
}

} // namespace okno
