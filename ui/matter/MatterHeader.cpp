#include "ui/matter/MatterHeader.h"

#include "ui/shell/StateLine.h"
#include "ui/shell/StateWords.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace okno {

namespace {

QLabel *makeLabel(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

// The list speaks of the act as it was listed; the page was given it as it is now.
DocumentSummary current(const MatterPage::View &view)
{
    DocumentSummary summary = view.document;
    if (view.act)
        summary.status = ActStatus{view.act->state, view.act->registration, !view.receipt.isEmpty(),
                                   view.act->nextTry, view.act->failures};
    return summary;
}

QString iconName(const DocumentSummary &summary)
{
    return summary.status && summary.status->state == ActState::OutcomeUnknown
               ? QStringLiteral("unknown")
               : StateWords::iconName(groupOf(summary));
}

} // namespace

MatterHeader::MatterHeader(const Texts &texts, const KindCatalogue &kinds, QWidget *parent)
    : QWidget(parent), m_texts(texts), m_kinds(kinds), m_title(makeLabel("matterTitle", this)),
      m_principal(makeLabel("matterPrincipal", this)),
      m_state(new StateLine(StateLine::Wrap::Yes, this)), m_next(makeLabel("matterNext", this))
{
    m_state->setObjectName(QStringLiteral("matterState"));
    m_title->setFont(theme::heading(this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::grid / 2);
    for (QWidget *line : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_principal),
                          static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_next)})
        layout->addWidget(line);
}

void MatterHeader::setView(const MatterPage::View &view)
{
    const DocumentSummary summary = current(view);
    QStringList title{m_kinds.labels(summary.kind, m_texts.language()).kindName, summary.number,
                      summary.counterparty};
    title.removeAll(QString());
    m_title->setText(title.join(QStringLiteral(" · ")));
    m_principal->setText(tr("On behalf of: %1").arg(view.principal));
    m_principal->setVisible(!view.principal.isEmpty());
    const StateWords words(m_texts);
    m_state->set(iconName(summary), StateWords::tone(groupOf(summary)), words.line(summary));
    m_next->setText(words.next(summary));
}

void MatterHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_title->setFont(theme::heading(this));
}

} // namespace okno
