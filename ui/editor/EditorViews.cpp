#include "ui/editor/EditorViews.h"

#include "ui/editor/GoToLine.h"
#include "ui/editor/Places.h"
#include "ui/shell/Theme.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace okno {

using namespace Qt::StringLiterals;

namespace {

const QString viewKey = u"view"_s;
const QString formKey = u"form"_s;
const QString treeKey = u"tree"_s;

} // namespace

EditorViews::EditorViews(const Texts &texts, QWidget *parent)
    : QWidget(parent), m_tabs(new QTabBar(this)), m_goTo(new GoToLine(this)),
      m_stack(new QStackedWidget(this)), m_form(new FormView(texts)), m_tree(new DocumentTree)
{
    build();
    relayForm();
    relayTree();
    connect(m_tabs, &QTabBar::tabBarClicked, this, [this](int index) {
        if (index >= 0)
            showView(static_cast<View>(index));
    });
    connect(m_tabs, &QTabBar::currentChanged, this,
            [this](int index) { m_stack->setCurrentIndex(index); });
    connect(m_goTo, &GoToLine::placeEntered, this, &EditorViews::placeAsked);
}

void EditorViews::build()
{
    m_tabs->setObjectName(u"editorTabs"_s);
    m_tabs->setAccessibleName(tr("Views of the document"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Form"));
    m_tabs->addTab(tr("Tree"));
    m_tabs->setTabToolTip(Form, tr("The form by sections (Alt+1)"));
    m_tabs->setTabToolTip(Tree, tr("Everything in the document as a tree (Alt+3)"));
    m_stack->addWidget(m_form);
    m_stack->addWidget(m_tree);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::grid / 2, 0, theme::grid / 2, 0);
    layout->setSpacing(theme::grid / 2);
    layout->addWidget(m_tabs);
    layout->addWidget(m_goTo);
    layout->addWidget(m_stack, 1);
}

void EditorViews::relayForm()
{
    connect(m_form, &FormView::textEntered, this, &EditorViews::textEntered);
    connect(m_form, &FormView::rowAddRequested, this, &EditorViews::rowAddRequested);
    connect(m_form, &FormView::rowDuplicateRequested, this, &EditorViews::rowDuplicateRequested);
    connect(m_form, &FormView::rowRemoveRequested, this, &EditorViews::removeRequested);
    connect(m_form, &FormView::rowMoveRequested, this, &EditorViews::rowMoveRequested);
    connect(m_form, &FormView::cursorMoved, this,
            [this](const FieldPath &path) { follow(Form, path); });
}

void EditorViews::relayTree()
{
    connect(m_tree, &DocumentTree::textEntered, this, &EditorViews::textEntered);
    connect(m_tree, &DocumentTree::rowAddRequested, this, &EditorViews::rowAddRequested);
    connect(m_tree, &DocumentTree::rowDuplicateRequested, this,
            &EditorViews::rowDuplicateRequested);
    connect(m_tree, &DocumentTree::removeRequested, this, &EditorViews::removeRequested);
    connect(m_tree, &DocumentTree::rowMoveRequested, this, &EditorViews::rowMoveRequested);
    connect(m_tree, &DocumentTree::cursorMoved, this,
            [this](const FieldPath &path) { follow(Tree, path); });
}

void EditorViews::setDefinitions(const FormView::Definitions &definitions, const FieldWords &words)
{
    m_definitions = definitions;
    m_words = words;
    m_hasForm = definitions.kind && definitions.format && !definitions.form.sections.isEmpty();
    m_tabs->setTabEnabled(Form, m_hasForm);
    if (m_hasForm)
        m_form->setDefinitions(definitions);
}

void EditorViews::setDocument(const Document &document)
{
    m_document = document;
    m_tree->setDocument(document, m_words);
    if (m_hasForm)
        m_form->setDocument(document);
    switchTo(m_hasForm ? m_preferred : Tree);
    follow(view(), view() == Form ? m_form->cursor() : m_tree->cursor());
}

void EditorViews::applyEdits(const Document &document, const QList<Edit> &edits)
{
    m_document = document;
    m_tree->applyEdits(document, edits);
    if (m_hasForm)
        m_form->applyEdits(document, edits);
}

void EditorViews::update(const Document &document)
{
    const FieldPath place = m_cursor;
    m_document = document;
    m_tree->closeEditor();
    m_tree->update(document);
    if (m_hasForm)
        m_form->setDocument(document);
    setCursor(place);
}

void EditorViews::setFindings(const QList<Finding> &findings)
{
    m_tree->setFindings(findings);
    if (m_hasForm)
        m_form->setFindings(findings);
}

void EditorViews::setReadOnly(bool isReadOnly)
{
    m_tree->setReadOnly(isReadOnly);
    m_form->setReadOnly(isReadOnly);
}

void EditorViews::setCursor(const FieldPath &path)
{
    if (!m_hasForm || m_preferred == Tree || !setFormCursor(path))
        setTreeCursor(path);
}

bool EditorViews::setFormCursor(const FieldPath &path)
{
    const Places places(m_document, m_definitions.kind, m_definitions.form);
    FieldPath place = path;
    if (place.isEmpty() || !m_form->setCursor(place)) {
        place = places.firstField(path);
        if (place.isEmpty() || !m_form->setCursor(place))
            return false;
    }
    if (view() != Form) {
        switchTo(Form);
        m_form->setCursor(place); // the focus goes only where it is seen
    }
    follow(Form, m_form->cursor());
    return true;
}

void EditorViews::setTreeCursor(const FieldPath &path)
{
    switchTo(Tree);
    m_tree->setCursor(path);
    follow(Tree, m_tree->cursor());
}

void EditorViews::commit()
{
    if (view() == Tree)
        m_tree->commit();
    else if (m_hasForm)
        m_form->commit();
}

void EditorViews::dropTyping()
{
    m_tree->closeEditor();
}

void EditorViews::showView(View view)
{
    if (view == Form && !m_hasForm)
        return;
    commit();
    const FieldPath place = m_cursor;
    m_preferred = view;
    if (view == Tree)
        return setTreeCursor(place);
    if (setFormCursor(place))
        return;
    // The form does not have it: it goes on where it was.
    switchTo(Form);
    m_form->setCursor(m_form->cursor());
    follow(Form, m_form->cursor());
}

EditorViews::View EditorViews::view() const
{
    return static_cast<View>(m_stack->currentIndex());
}

QJsonObject EditorViews::viewState() const
{
    return {{viewKey, m_preferred == Tree ? treeKey : formKey},
            {formKey, m_form->viewState()},
            {treeKey, m_tree->viewState()}};
}

void EditorViews::restoreViewState(const QJsonObject &state)
{
    m_preferred = state[viewKey] == treeKey ? Tree : Form;
    m_form->restoreViewState(state[formKey].toObject());
    m_tree->restoreViewState(state[treeKey].toObject());
}

QStringList EditorViews::sections() const
{
    return m_hasForm ? m_form->sections() : QStringList();
}

void EditorViews::showSection(int index)
{
    commit();
    m_preferred = Form;
    switchTo(Form);
    m_form->showSection(index);
}

void EditorViews::askPlace()
{
    commit();
    m_goTo->start();
}

void EditorViews::showPlaceMissing()
{
    m_goTo->setNotFound();
}

bool EditorViews::stopAsking()
{
    if (!m_goTo->isVisible())
        return false;
    m_goTo->hide();
    return true;
}

void EditorViews::switchTo(View view)
{
    m_tabs->setCurrentIndex(view);
    m_stack->setCurrentIndex(view);
}

void EditorViews::follow(View from, const FieldPath &path)
{
    if (from != view() || path == m_cursor)
        return;
    m_cursor = path;
    Q_EMIT cursorMoved(path);
}

} // namespace okno
