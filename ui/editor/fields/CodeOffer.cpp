#include "ui/editor/fields/CodeOffer.h"

#include "ui/editor/fields/CodeChooser.h"
#include "ui/editor/fields/FormScope.h"
#include "ui/editor/fields/LineInput.h"

#include <QCompleter>
#include <QKeyEvent>

namespace okno {
namespace {

constexpr int mostOffers = 12;

bool opensChooser(const QKeyEvent &key)
{
    const bool isAlone = !(key.modifiers() & ~Qt::KeypadModifier);
    return (key.key() == Qt::Key_F3 && isAlone) ||
           (key.key() == Qt::Key_Down && (isAlone || key.modifiers() == Qt::AltModifier));
}

} // namespace

CodeOffer::CodeOffer(FormScope &scope, const FieldSpec &field, LineInput *line)
    : QObject(line), m_scope(scope), m_field(field), m_line(line)
{
    line->installEventFilter(this);
    connect(line, &QLineEdit::textEdited, this, &CodeOffer::offer);
}

void CodeOffer::offer(const QString &typed)
{
    if (typed.isEmpty() || !m_scope.codes())
        return;
    m_scope.codes()->search(
        m_field.classifier, typed, mostOffers, this, [this, typed](const CodeAnswer &found) {
            if (m_line->text() != typed || !m_line->hasFocus())
                return; // typed on, or gone elsewhere
            QList<LineInput::Offer> offers;
            for (const ClassifierMatch &match : found.matches) {
                if (match.entry.code.startsWith(typed, Qt::CaseInsensitive))
                    offers.append({match.entry.code, nameOf(match.entry, m_scope.language())});
            }
            m_line->offer(offers);
        });
}

bool CodeOffer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !opensChooser(*static_cast<QKeyEvent *>(event)))
        return QObject::eventFilter(watched, event);
    if (!m_scope.codes() || m_line->isReadOnly() || m_chooser)
        return false;
    choose();
    return true;
}

void CodeOffer::choose()
{
    m_chooser = new CodeChooser(*m_scope.codes(), m_field.classifier,
                                m_scope.labels().fields.value(m_field.key, m_field.key),
                                m_scope.language(), m_line);
    connect(m_chooser, &CodeChooser::chosen, this, &CodeOffer::take);
    m_chooser->open(m_line->text());
}

void CodeOffer::take(const ClassifierMatch &match)
{
    if (m_line->text() != match.entry.code) {
        m_line->setText(match.entry.code);
        m_line->setTyped(true);
    }
    m_line->setFocus(Qt::PopupFocusReason);
    Q_EMIT chosen(match);
}

} // namespace okno
