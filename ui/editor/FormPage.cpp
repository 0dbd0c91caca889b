#include "ui/editor/FormPage.h"

#include "ui/editor/fields/FieldsPane.h"
#include "ui/shell/Theme.h"

#include <QApplication>
#include <QLabel>

namespace okno {

FormPage::FormPage(FormScope &scope, const SectionContent &content, QWidget *parent)
    : QWidget(parent), m_scope(scope), m_title(content.title())
{
    setObjectName(content.titleKey());
    setAccessibleName(m_title);
}

QScrollArea *FormPage::makePane(const SectionContent &content)
{
    m_area = new QScrollArea(this);
    m_pane = new FieldsPane(m_scope, content.entries(), m_area);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_area->setWidgetResizable(true);
    m_area->setWidget(m_pane);
    connect(&m_scope, &FormScope::cursorMoved, this, &FormPage::reveal);
    return m_area;
}

QWidget *FormPage::makeTitle()
{
    auto *title = new QLabel(m_title, this);
    title->setFont(theme::heading(this));
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setContentsMargins(2 * theme::grid, theme::grid, theme::grid, theme::grid / 2);
    return title;
}

// With the caption of the field, not only with its input.
void FormPage::reveal()
{
    QWidget *focused = QApplication::focusWidget();
    if (!focused || !m_pane->isAncestorOf(focused))
        return;
    while (focused->parentWidget() != m_pane)
        focused = focused->parentWidget();
    m_area->ensureWidgetVisible(focused, 0, theme::grid);
}

void FormPage::bind()
{
    m_pane->bind({});
}

void FormPage::apply(const QList<Edit> &edits)
{
    m_pane->apply(edits);
}

void FormPage::showMarks()
{
    m_pane->showMarks();
}

void FormPage::showLocks()
{
    m_pane->showLocks();
}

void FormPage::commit()
{
    m_pane->commit();
}

bool FormPage::goTo(const FieldPath &path)
{
    return m_pane->goTo(path);
}

FieldPath FormPage::firstPlace() const
{
    return m_pane->firstPlace();
}

QWidget *FormPage::firstStop() const
{
    return m_pane->firstStop();
}

} // namespace okno
