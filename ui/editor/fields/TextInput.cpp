#include "ui/editor/fields/TextInput.h"

#include <QKeyEvent>
#include <QtMath>

namespace okno {
namespace {

constexpr int fewestLines = 3;
constexpr int mostLines = 8;

} // namespace

TextInput::TextInput(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(this, &QPlainTextEdit::textChanged, this, &TextInput::fitHeight);
    fitHeight();
}

// toPlainText() would make common blanks of those that do not break.
QString TextInput::value() const
{
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    return text.replace(QChar::LineSeparator, u'\n');
}

void TextInput::setValue(const QString &value)
{
    m_value = value;
    if (TextInput::value() != value)
        setPlainText(value);
    document()->setModified(false);
}

bool TextInput::event(QEvent *event)
{
    return answersShortcut(*event) ? event->isAccepted() : QPlainTextEdit::event(event);
}

void TextInput::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isBreak = event->modifiers() & Qt::AltModifier;
    if (isEnter && isBreak && !isReadOnly()) {
        insertPlainText(QStringLiteral("\n"));
        return;
    }
    if (isGoingOn(*event)) {
        Q_EMIT entered(isForward(*event));
        return;
    }
    if (event->key() == Qt::Key_Escape && isTyped()) {
        setValue(m_value);
        selectAll();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void TextInput::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    const bool isByKey =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (isByKey)
        moveCursor(QTextCursor::End);
    Q_EMIT focused();
}

void TextInput::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT left();
}

void TextInput::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

// The plain text layout counts its height in lines.
void TextInput::fitHeight()
{
    const int lines = qBound(fewestLines, qRound(document()->size().height()), mostLines);
    const qreal edge = 2 * (document()->documentMargin() + frameWidth());
    const int height = lines * fontMetrics().lineSpacing() + qCeil(edge);
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

} // namespace okno
