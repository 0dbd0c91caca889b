#include "ui/editor/EditorHeader.h"

#include "ui/editor/StateChip.h"
#include "ui/shell/Icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QUndoStack>

namespace okno {

using namespace Qt::StringLiterals;

EditorHeader::EditorHeader(const Texts &texts, QUndoStack &undo, QWidget *parent)
    : QWidget(parent), m_texts(texts), m_undo(undo), m_title(new QLabel(this)),
      m_principal(new QLabel(this)), m_saved(new QLabel(this)), m_state(new StateChip(this))
{
    m_title->setObjectName(u"editorTitle"_s);
    m_title->setFont(theme::heading(this));
    m_principal->setObjectName(u"editorPrincipal"_s);
    m_saved->setObjectName(u"editorSaved"_s);
    m_state->setObjectName(u"editorState"_s);
    for (QLabel *label : {m_title, m_principal}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    build();
    connect(&m_undo, &QUndoStack::indexChanged, this, &EditorHeader::updateUndo);
    connect(m_undoButton, &QToolButton::clicked, this, &EditorHeader::undoRequested);
    connect(m_redoButton, &QToolButton::clicked, this, &EditorHeader::redoRequested);
    connect(m_print, &QToolButton::clicked, this, &EditorHeader::printRequested);
    connect(m_compare, &QToolButton::clicked, this, &EditorHeader::compareRequested);
    connect(m_from, &QToolButton::clicked, this, &EditorHeader::fromRequested);
    connect(m_matter, &QPushButton::clicked, this, &EditorHeader::matterRequested);
    connect(m_check, &QPushButton::clicked, this, &EditorHeader::checkRequested);
    connect(m_sign, &QPushButton::clicked, this, &EditorHeader::signRequested);
    updateLook();
    updateUndo();
}

void EditorHeader::build()
{
    auto *facts = new QHBoxLayout;
    facts->setSpacing(theme::grid * 2);
    facts->addWidget(m_state);
    facts->addWidget(m_saved);
    facts->addWidget(m_principal, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme::grid / 2);
    words->addWidget(m_title);
    words->addLayout(facts);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::grid, theme::grid / 2, theme::grid, theme::grid / 2);
    layout->setSpacing(theme::grid);
    layout->addLayout(words, 1);
    m_undoButton = addTool(u"editorUndo"_s, u"undo"_s);
    m_redoButton = addTool(u"editorRedo"_s, u"redo"_s);
    m_print = addTool(u"editorPrint"_s, u"print"_s);
    m_print->setToolTip(tr("Save as PDF (Ctrl+P)"));
    m_print->setAccessibleName(m_print->toolTip());
    m_from = addTool(u"editorFrom"_s, u"duplicate"_s);
    m_from->setToolTip(tr("New from this… (Ctrl+Alt+N)"));
    m_from->setAccessibleName(m_from->toolTip());
    m_compare = addTool(u"editorCompare"_s, u"columns"_s);
    m_compare->setToolTip(tr("Compare with what it was made of (Ctrl+Alt+D)"));
    m_compare->setAccessibleName(m_compare->toolTip());
    m_matter = addButton(u"editorMatter"_s, u"history"_s, tr("Time line"),
                         tr("What has happened with this document, step by step"));
    m_check = addButton(u"editorCheck"_s, u"check"_s, tr("Check"), tr("Check everything (F7)"));
    m_sign = addButton(u"editorSign"_s, u"sign"_s, tr("Sign…"), tr("Sign (Ctrl+Shift+S)"));
    for (QWidget *control : std::initializer_list<QWidget *>{
             m_undoButton, m_redoButton, m_print, m_from, m_compare, m_matter, m_check, m_sign})
        layout->addWidget(control, 0, Qt::AlignVCenter);
}

QPushButton *EditorHeader::addButton(const QString &name, const QString &iconName,
                                     const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setProperty("iconName", iconName);
    button->setToolTip(tip);
    button->setAccessibleDescription(tip);
    button->setMinimumHeight(theme::fieldHeight);
    button->setAutoDefault(false);
    return button;
}

QToolButton *EditorHeader::addTool(const QString &name, const QString &iconName)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setProperty("iconName", iconName);
    button->setMinimumSize(theme::fieldHeight, theme::fieldHeight);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void EditorHeader::setTitle(const QString &kind, const QString &number)
{
    m_title->setText(number.isEmpty() ? kind : u"%1 · %2"_s.arg(kind, number));
}

void EditorHeader::setPrincipal(const QString &name)
{
    m_principal->setText(name.isEmpty() ? QString() : tr("On behalf of: %1").arg(name));
}

void EditorHeader::setState(DocumentState state)
{
    const QString word = m_texts.documentState(state);
    switch (state) {
    case DocumentState::Draft:
        m_state->setState(theme::Tone::Draft, u"draft"_s, word);
        break;
    case DocumentState::Checked:
        m_state->setState(theme::Tone::Done, u"check"_s, word);
        break;
    case DocumentState::Frozen:
        m_state->setState(theme::Tone::Waiting, u"waiting"_s, word);
        break;
    case DocumentState::Signed:
        m_state->setState(theme::Tone::Done, u"done"_s, word);
        break;
    }
    m_isSigned = state == DocumentState::Signed;
    updateSign();
}

void EditorHeader::setSaved(const QDateTime &at)
{
    setSavedWords(theme::Tone::Draft, tr("saved %1").arg(at.toLocalTime().toString(u"HH:mm:ss"_s)));
}

void EditorHeader::setSaving()
{
    setSavedWords(theme::Tone::Waiting, tr("saving…"));
}

void EditorHeader::setNotSaved()
{
    setSavedWords(theme::Tone::Error, tr("✕ not saved"));
}

void EditorHeader::clearSaved()
{
    m_saved->clear();
}

void EditorHeader::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    updateUndo();
    updateSign();
}

void EditorHeader::updateSign()
{
    m_sign->setEnabled(!m_isSigned && !m_isReadOnly);
}

void EditorHeader::setSavedWords(theme::Tone tone, const QString &words)
{
    m_savedTone = tone;
    m_saved->setText(words);
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, theme::ink(tone, palette()));
    m_saved->setPalette(ink);
}

void EditorHeader::updateUndo()
{
    const auto show = [this](QToolButton *button, bool can, const QString &plain,
                             const QString &named, const QString &text) {
        button->setEnabled(can && !m_isReadOnly);
        button->setToolTip(can ? named.arg(text) : plain);
        button->setAccessibleName(button->toolTip());
    };
    show(m_undoButton, m_undo.canUndo(), tr("Undo (Ctrl+Z)"), tr("Undo: %1 (Ctrl+Z)"),
         m_undo.undoText());
    show(m_redoButton, m_undo.canRedo(), tr("Redo (Ctrl+Shift+Z)"), tr("Redo: %1 (Ctrl+Shift+Z)"),
         m_undo.redoText());
}

void EditorHeader::updateLook()
{
    for (QAbstractButton *button : findChildren<QAbstractButton *>())
        button->setIcon(
            icon(button->property("iconName").toString(), theme::Tone::Neutral, palette()));
    setSavedWords(m_savedTone, m_saved->text());
}

void EditorHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateLook();
    if (event->type() == QEvent::FontChange)
        m_title->setFont(theme::heading(this));
}

} // namespace okno
