#include "ui/shell/Notice.h"

#include "ui/shell/Icons.h"
#include "ui/shell/SpokenRole.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace okno {

namespace {

constexpr int stripe = 4;

QString iconName(theme::Tone tone)
{
    switch (tone) {
    case theme::Tone::Error:
        return QStringLiteral("error");
    case theme::Tone::Warning:
        return QStringLiteral("warning");
    case theme::Tone::Waiting:
        return QStringLiteral("waiting");
    case theme::Tone::Done:
        return QStringLiteral("done");
    case theme::Tone::Draft:
        return QStringLiteral("draft");
    case theme::Tone::Neutral:
    case theme::Tone::Accent:
    case theme::Tone::Training:
        break;
    }
    return QStringLiteral("about");
}

} // namespace

Notice::Notice(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_code(new QLabel(this)),
      m_copy(new QToolButton(this)), m_action(new QPushButton(this)), m_close(new QToolButton(this))
{
    // An alert is spoken when it appears, wherever the focus is.
    QAccessible::installFactory(spokenRole<Notice, QAccessible::AlertMessage>);
    lay();
    name();
    connect(m_copy, &QToolButton::clicked, this, &Notice::copy);
    connect(m_action, &QPushButton::clicked, this, &Notice::actionRequested);
    connect(m_close, &QToolButton::clicked, this, &Notice::clear);
    setVisible(false);
}

void Notice::lay()
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_code->setTextFormat(Qt::PlainText);
    m_code->setFont(theme::small(this));
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy->setAutoRaise(true);
    m_close->setAutoRaise(true);

    auto *codeRow = new QHBoxLayout;
    codeRow->addWidget(m_code);
    codeRow->addWidget(m_copy);
    codeRow->addStretch();
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_text);
    words->addLayout(codeRow);
    words->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::grid + stripe, theme::grid, theme::grid, theme::grid);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_action, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);
}

void Notice::name()
{
    setObjectName(QStringLiteral("notice"));
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_code->setObjectName(QStringLiteral("noticeCode"));
    m_copy->setObjectName(QStringLiteral("noticeCopy"));
    m_action->setObjectName(QStringLiteral("noticeAction"));
    m_close->setObjectName(QStringLiteral("noticeClose"));
    m_copy->setAccessibleName(tr("Copy the message with its code"));
    m_copy->setToolTip(m_copy->accessibleName());
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close the message (Esc)"));
}

void Notice::show(theme::Tone tone, const QString &sentence, const QString &code,
                  const QString &action)
{
    m_tone = tone;
    m_failureCode = code;
    m_text->setText(sentence);
    m_code->setText(code.isEmpty() ? QString() : tr("Code: %1").arg(code));
    m_code->setVisible(!code.isEmpty());
    m_copy->setVisible(!code.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    setAccessibleDescription(m_code->text());
    drawIcons();
    setVisible(true);
    announce();
    update();
}

void Notice::clear()
{
    setVisible(false);
    m_text->clear();
    m_code->clear();
    m_failureCode.clear();
    setAccessibleName({});
    setAccessibleDescription({});
}

QString Notice::sentence() const
{
    return m_text->text();
}

// A second message while the first is still there shows nothing new to the system: say it anyway.
void Notice::announce()
{
    QAccessibleEvent shown(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Notice::copy()
{
    QGuiApplication::clipboard()->setText(m_text->text() + u'\n' + m_code->text());
}

void Notice::drawIcons()
{
    constexpr int size = 24;
    m_icon->setPixmap(iconPixmap(iconName(m_tone), m_tone, palette(), size, devicePixelRatioF()));
    m_copy->setIcon(icon(QStringLiteral("copy"), theme::Tone::Neutral, palette()));
    m_close->setIcon(icon(QStringLiteral("close"), theme::Tone::Neutral, palette()));
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::tint(m_tone, palette()));
    QRect edge = rect();
    edge.setWidth(stripe);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge),
                     theme::ink(m_tone, palette()));
}

void Notice::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcons();
    if (event->type() == QEvent::FontChange)
        m_code->setFont(theme::small(this));
}

void Notice::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return clear();
    QFrame::keyPressEvent(event);
}

} // namespace okno
