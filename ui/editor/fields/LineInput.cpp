#include "ui/editor/fields/LineInput.h"

#include "ui/shell/Theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace okno {

LineInput::LineInput(QWidget *parent) : QLineEdit(parent)
{
    setMinimumHeight(theme::fieldHeight);
}

void LineInput::setSuggestions(std::function<QStringList()> suggestions)
{
    m_suggestions = std::move(suggestions);
    connect(this, &QLineEdit::textEdited, this, &LineInput::suggest);
}

void LineInput::suggest()
{
    if (m_isSuggesting)
        return;
    m_isSuggesting = true;
    if (!completer()) {
        auto *made = new QCompleter(this);
        made->setModel(new QStandardItemModel(made));
        made->setCompletionRole(Qt::UserRole);
        made->setCaseSensitivity(Qt::CaseInsensitive);
        made->popup()->setFont(font());
        setCompleter(made);
    }
    m_used = m_suggestions();
    fillCompleter({});
}

void LineInput::fillCompleter(const QList<Offer> &offers)
{
    auto *model = qobject_cast<QStandardItemModel *>(completer()->model());
    model->clear();
    const auto add = [model](const QString &value, const QString &shown) {
        auto *item = new QStandardItem(shown);
        item->setData(value, Qt::UserRole);
        model->appendRow(item);
    };
    QStringList named;
    for (const Offer &offer : offers)
        named.append(offer.value);
    for (const QString &value : std::as_const(m_used)) {
        if (!named.contains(value))
            add(value, value);
    }
    for (const Offer &offer : offers)
        add(offer.value, QStringLiteral("%1  %2").arg(offer.value, offer.name));
}

void LineInput::offer(const QList<Offer> &offers)
{
    if (!completer() || offers.isEmpty())
        return;
    fillCompleter(offers);
    completer()->setCompletionPrefix(text());
    const int widest = completer()->popup()->sizeHintForColumn(0) + 4 * theme::grid;
    completer()->popup()->setMinimumWidth(
        qBound(width(), widest, 60 * fontMetrics().averageCharWidth()));
    completer()->complete();
}

void LineInput::setValue(const QString &value)
{
    m_value = value;
    if (text() != value) {
        setText(value);
        setCursorPosition(0);
    }
    setModified(false);
}

bool LineInput::event(QEvent *event)
{
    return answersShortcut(*event) ? event->isAccepted() : QLineEdit::event(event);
}

void LineInput::keyPressEvent(QKeyEvent *event)
{
    QAbstractItemView *popup = completer() ? completer()->popup() : nullptr;
    const bool isChoosing = popup && popup->isVisible() && popup->currentIndex().isValid();
    if (isGoingOn(*event) && !isChoosing) {
        if (popup)
            popup->hide();
        Q_EMIT entered(isForward(*event));
        return;
    }
    const bool isPopupShown = popup && popup->isVisible();
    if (event->key() == Qt::Key_Escape && isModified() && !isPopupShown) {
        setValue(m_value);
        selectAll();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void LineInput::focusInEvent(QFocusEvent *event)
{
    m_isSuggesting = m_isSuggesting && event->reason() == Qt::PopupFocusReason;
    QLineEdit::focusInEvent(event);
    // Typing replaces the value however one came here, except where one has clicked into it.
    if (event->reason() == Qt::OtherFocusReason)
        selectAll();
    Q_EMIT focused();
}

void LineInput::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    // A menu or the list of suggestions is still part of the typing.
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT left();
}

} // namespace okno
