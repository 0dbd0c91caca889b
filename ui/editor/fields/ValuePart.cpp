#include "ui/editor/fields/ValuePart.h"

#include "ui/editor/fields/FieldCaption.h"
#include "ui/editor/fields/FieldEdit.h"
#include "ui/shell/Theme.h"

#include <QVBoxLayout>

namespace okno {
namespace {

constexpr int readableLetters = 34; // of a name or an address, or of a code with its name

} // namespace

ValuePart::ValuePart(FormScope &scope, const FormEntry &entry, QWidget *parent)
    : FormPart(scope, entry, parent), m_isTall(entry.isTall),
      m_caption(new FieldCaption(entry.box, entry.label, scope.longestWord(), this)),
      m_column(new QVBoxLayout)
{
    m_column->setSpacing(theme::grid / 2);
    addEdit();
    m_caption->setBuddy(m_edits.first()->input());
}

void ValuePart::addEdit()
{
    auto *made = new FieldEdit(m_scope, m_field, m_isTall, this);
    if (!m_edits.isEmpty())
        setTabOrder(m_edits.last()->input(), made->input());
    m_column->addWidget(made);
    m_edits.append(made);
}

void ValuePart::showAt(const QList<FieldPath> &places)
{
    m_shown = places.size();
    while (m_edits.size() < m_shown)
        addEdit();
    for (qsizetype i = 0; i < m_shown; ++i) {
        m_edits.at(i)->bind(places.at(i));
        m_edits.at(i)->setPosition(i + 1, m_shown);
        m_edits.at(i)->show();
    }
    for (qsizetype i = m_shown; i < m_edits.size(); ++i)
        m_edits.at(i)->hide();
}

int ValuePart::readableWidth() const
{
    const bool isLong =
        m_field.type == u"text" || (m_field.type == u"code" && !m_field.classifier.isEmpty());
    const int least = minimumSizeHint().width();
    if (!isLong)
        return least;
    const int value = readableLetters * fontMetrics().averageCharWidth();
    return qMax(least, m_caption->minimumWidth() + 2 * theme::grid + value);
}

void ValuePart::showMarks()
{
    for (FieldEdit *edit : m_edits.first(m_shown))
        edit->showMark();
}

void ValuePart::showLocks()
{
    for (FieldEdit *edit : std::as_const(m_edits))
        edit->showLock();
}

// A value that is said may bring or take rows, and editors with them.
void ValuePart::commit()
{
    for (qsizetype i = 0; i < m_shown; ++i)
        m_edits.at(i)->commit();
}

bool ValuePart::goTo(const FieldPath &path)
{
    for (qsizetype i = 0; i < m_shown; ++i) {
        if (m_edits.at(i)->path() != path)
            continue;
        m_edits.at(i)->focus();
        return true;
    }
    return false;
}

QWidget *ValuePart::firstStop() const
{
    return m_edits.first()->input();
}

} // namespace okno
