#include "ui/matter/EntryDetails.h"

#include "ui/shell/FlowLayout.h"
#include "ui/shell/WishButton.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace okno {

namespace {

QString written(const QList<TimeLineEntry::Fact> &facts)
{
    QStringList lines;
    for (const TimeLineEntry::Fact &fact : facts)
        lines.append(fact.name.isEmpty() ? QString()
                                         : QStringLiteral("%1: %2").arg(fact.name, fact.value));
    return lines.join(u'\n');
}

} // namespace

EntryDetails::EntryDetails(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_text(new QPlainTextEdit(this)),
      m_copyAll(new WishButton(QStringLiteral("detailsCopy"), tr("Copy all"),
                               QStringLiteral("copy"), this)),
      m_copyRaw(new WishButton(QStringLiteral("detailsCopyRaw"), tr("Copy the reply"),
                               QStringLiteral("copy"), this)),
      m_close(new WishButton(QStringLiteral("detailsClose"), tr("Close details"),
                             QStringLiteral("close"), this))
{
    setObjectName(QStringLiteral("entryDetails"));
    setAccessibleName(tr("Details"));
    m_title->setObjectName(QStringLiteral("detailsTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("detailsText"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFont(theme::fixed(this));
    m_text->setAccessibleName(tr("Facts and the reply as it was received"));
    m_text->setMinimumHeight(2 * theme::fieldHeight);
    setFocusProxy(m_text);
    layOut();
    connect(m_copyAll, &QPushButton::clicked, this, &EntryDetails::copyAll);
    connect(m_copyRaw, &QPushButton::clicked, this, &EntryDetails::copyRaw);
    connect(m_close, &QPushButton::clicked, this, &EntryDetails::closeRequested);
}

void EntryDetails::layOut()
{
    auto *buttons = new FlowLayout;
    for (WishButton *button : {m_copyAll, m_copyRaw, m_close})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::grid);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 1);
    layout->addLayout(buttons);
}

void EntryDetails::show(const TimeLineEntry &entry, const QString &when)
{
    m_raw = entry.raw;
    m_copyRaw->setReason(m_raw.isEmpty() ? tr("No reply of the window belongs to this line.")
                                         : QString());
    const QString title = QStringLiteral("%1 · %2").arg(entry.word, when);
    QString text = entry.sentence + QStringLiteral("\n\n") + written(entry.facts);
    if (!m_raw.isEmpty())
        text += QStringLiteral("\n\n%1\n%2")
                    .arg(tr("The reply as it was received:"), QString::fromUtf8(m_raw));
    m_title->setText(title);
    // What is being read and selected stays as it is when nothing has changed.
    if (entry.key == m_shown && text == m_text->toPlainText())
        return;
    m_shown = entry.key;
    m_text->setPlainText(text);
}

void EntryDetails::copyAll()
{
    QGuiApplication::clipboard()->setText(m_title->text() + u'\n' + m_text->toPlainText());
}

void EntryDetails::copyRaw()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_raw));
}

void EntryDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_text->setFont(theme::fixed(this));
}

} // namespace okno
