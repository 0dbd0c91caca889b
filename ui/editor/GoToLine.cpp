#include "ui/editor/GoToLine.h"

#include "ui/shell/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

namespace okno {

using namespace Qt::StringLiterals;

GoToLine::GoToLine(QWidget *parent)
    : QWidget(parent), m_text(new QLineEdit(this)), m_message(new QLabel(this))
{
    auto *label = new QLabel(tr("Go to box or goods item:"), this);
    label->setBuddy(m_text);
    m_text->setObjectName(u"goToText"_s);
    m_text->setAccessibleName(tr("Go to box or goods item"));
    m_text->setAccessibleDescription(tr("33 is a box, item 5 a goods item, 5/33 box 33 of item 5"));
    m_text->setMinimumHeight(theme::fieldHeight);
    m_text->setFixedWidth(theme::grid * 20);
    m_message->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::grid, theme::grid / 2, theme::grid, theme::grid / 2);
    layout->setSpacing(theme::grid);
    layout->addWidget(label);
    layout->addWidget(m_text);
    layout->addWidget(m_message, 1);
    connect(m_text, &QLineEdit::returnPressed, this, &GoToLine::enter);
    hide();
}

GoToLine::Place GoToLine::parse(const QString &text)
{
    static const QRegularExpression both(u"^#?(\\d{1,5})\\s*/\\s*([\\p{L}\\d]{1,4})$"_s);
    static const QRegularExpression item(u"^(?:[\\p{L}.]+\\s*№?|[#№])\\s*(\\d{1,5})$"_s);
    static const QRegularExpression box(u"^[\\p{L}\\d]{1,4}$"_s);
    const QString trimmed = text.trimmed();
    if (const auto match = both.match(trimmed); match.hasMatch())
        return {match.captured(2), match.captured(1).toInt()};
    if (const auto match = item.match(trimmed); match.hasMatch())
        return {{}, match.captured(1).toInt()};
    return box.match(trimmed).hasMatch() ? Place{trimmed, 0} : Place{};
}

void GoToLine::start()
{
    m_message->setText(tr("33 · item 5 · 5/33"));
    show();
    m_text->selectAll();
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void GoToLine::setNotFound()
{
    m_message->setText(tr("There is no such place in this document."));
    m_text->selectAll();
}

void GoToLine::enter()
{
    const Place place = parse(m_text->text());
    if (place == Place{})
        setNotFound();
    else
        Q_EMIT placeEntered(place.box, place.item);
}

} // namespace okno
