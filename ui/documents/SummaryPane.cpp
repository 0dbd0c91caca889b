#include "ui/documents/SummaryPane.h"

#include "ui/documents/Amounts.h"
#include "ui/documents/DocumentListModel.h"
#include "ui/shell/Icons.h"
#include "ui/shell/Moments.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace okno {

namespace {

constexpr int iconSize = 24;
constexpr int leastLetters = 38; // of its width: a registration number is not broken

} // namespace

SummaryPane::SummaryPane(const Texts &texts, const DocumentListModel &documents, QWidget *parent)
    : QScrollArea(parent), m_documents(documents), m_words(texts), m_body(new QWidget),
      m_nothing(addText(QStringLiteral("summaryNothing"))),
      m_title(addText(QStringLiteral("summaryKind"))),
      m_number(addText(QStringLiteral("summaryNumber"))), m_icon(new QLabel(m_body)),
      m_state(addText(QStringLiteral("summaryState"))),
      m_next(addText(QStringLiteral("summaryNext"))), m_facts(new QFormLayout)
{
    setObjectName(QStringLiteral("summary"));
    setAccessibleName(tr("Summary of the current document"));
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus); // its buttons are reached; it scrolls to them
    setMinimumWidth(leastLetters * fontMetrics().averageCharWidth());
    m_nothing->setText(tr("Choose a document in the list to see what is known of it."));
    m_title->setFont(theme::heading(this));
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(2 * theme::grid, theme::grid, theme::grid, theme::grid);
    column->setSpacing(theme::grid);
    for (QLabel *text : {m_nothing, m_title, m_number})
        column->addWidget(text);
    layState(*column);
    column->addWidget(m_next);
    addButtons(*column);
    m_facts->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_facts->setVerticalSpacing(theme::grid / 2);
    column->addLayout(m_facts);
    column->addStretch();
    setWidget(m_body);
    show(std::nullopt);
}

QLabel *SummaryPane::addText(const QString &objectName)
{
    auto *label = new QLabel(m_body);
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void SummaryPane::layState(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::grid);
    m_icon->setAlignment(Qt::AlignTop);
    row->addWidget(m_icon);
    row->addWidget(m_state, 1);
    column.addLayout(row);
}

void SummaryPane::addButtons(QLayout &column)
{
    const auto add = [&](const QString &text, const QString &name, const QString &keys,
                         void (SummaryPane::*wish)()) {
        auto *button = new QPushButton(text, m_body);
        button->setObjectName(name);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(text, keys));
        connect(button, &QPushButton::clicked, this, wish);
        column.addWidget(button);
        return button;
    };
    m_open = add(tr("Open"), QStringLiteral("summaryOpen"), QStringLiteral("Enter"),
                 &SummaryPane::openRequested);
    add(tr("Time line"), QStringLiteral("summaryMatter"), QStringLiteral("Ctrl+Enter"),
        &SummaryPane::matterRequested);
    add(tr("New one like it"), QStringLiteral("summaryCopy"), QStringLiteral("Ctrl+D"),
        &SummaryPane::copyRequested);
    add(tr("New from this…"), QStringLiteral("summaryFrom"), QStringLiteral("Ctrl+Alt+N"),
        &SummaryPane::fromRequested);
}

void SummaryPane::show(const std::optional<DocumentSummary> &document)
{
    m_document = document;
    const auto children = m_body->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *child : children)
        child->setVisible((child != m_nothing) == document.has_value());
    if (document)
        write(*document);
    // A long number stays whole; the list beside it gives way.
    const int least = leastLetters * fontMetrics().averageCharWidth();
    const int whole = m_body->minimumSizeHint().width() + 2 * frameWidth();
    setMinimumWidth(qBound(least, whole, 2 * least));
}

void SummaryPane::write(const DocumentSummary &document)
{
    m_title->setText(m_documents.kindName(document.kind));
    m_number->setText(document.number.isEmpty() ? tr("Without a number yet") : document.number);
    m_state->setText(m_words.line(document));
    m_next->setText(m_words.next(document));
    m_open->setText(document.state == DocumentState::Signed ? tr("Open to read") : tr("Open"));
    drawState();
    writeFacts(document);
}

void SummaryPane::writeFacts(const DocumentSummary &document)
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    const auto add = [this](const QString &name, const QString &value) {
        if (value.isEmpty())
            return;
        QLabel *text = addText({});
        text->setText(value);
        auto *label = new QLabel(name, m_body);
        label->setFont(theme::small(this));
        label->setBuddy(text);
        m_facts->addRow(label, text);
    };
    const QLocale &locale = m_documents.locale();
    const auto at = [&locale](const QDateTime &time) { return minuteText(time, locale); };
    add(tr("Counterparty"), document.counterparty);
    add(tr("Sum"), writtenAmount(document.sum, locale));
    add(tr("On behalf of"), m_documents.principalName(document.principal));
    if (document.status) {
        const Registration &registration = document.status->registration;
        add(tr("Registration number"), registration.registrationNumber);
        add(tr("Registered"), at(registration.registeredAt));
        add(tr("Next try"), at(document.status->nextTry));
        add(tr("Receipt"), document.status->hasReceipt ? tr("Kept") : tr("Not yet"));
    }
    add(tr("Changed"), at(document.changed));
    add(tr("Created"), at(document.created));
}

void SummaryPane::drawState()
{
    if (!m_document)
        return;
    const Group group = groupOf(*m_document);
    const theme::Tone tone = StateWords::tone(group);
    m_icon->setPixmap(
        iconPixmap(StateWords::iconName(group), tone, palette(), iconSize, devicePixelRatioF()));
    QPalette inked = palette();
    inked.setColor(QPalette::WindowText, theme::ink(tone, palette()));
    m_state->setPalette(inked);
}

void SummaryPane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawState();
}

} // namespace okno
