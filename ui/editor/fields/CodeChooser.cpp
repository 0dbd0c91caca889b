#include "ui/editor/fields/CodeChooser.h"

#include "translations/Texts.h"
#include "ui/editor/WrappingDelegate.h"
#include "ui/shell/Moments.h"
#include "ui/shell/Theme.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace okno {
namespace {

constexpr int mostLines = 50;
constexpr int lettersWide = 84;
constexpr int linesHigh = 14;

} // namespace

CodeChooser::CodeChooser(CodeBook &codes, const QString &list, const QString &title,
                         const QString &language, QWidget *field)
    : QFrame(field, Qt::Popup), m_codes(codes), m_list(list), m_language(language),
      m_locale(localeOf(language)), m_field(field), m_text(new QLineEdit(this)),
      m_lines(new QTreeWidget(this)), m_said(new QLabel(this))
{
    setObjectName(QStringLiteral("codeChooser"));
    setAccessibleName(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    lay(title);
    m_text->installEventFilter(this);
    m_lines->installEventFilter(this);
    connect(m_text, &QLineEdit::textChanged, this, &CodeChooser::search);
    // Heights follow from the width of the names, which follows from that of the codes.
    connect(
        m_lines->header(), &QHeaderView::sectionResized, m_lines,
        [this] { m_lines->doItemsLayout(); }, Qt::QueuedConnection);
    connect(m_lines, &QTreeWidget::itemClicked, this, &CodeChooser::take);
    setFocusProxy(m_text);
}

void CodeChooser::lay(const QString &title)
{
    m_text->setObjectName(QStringLiteral("codeText"));
    m_text->setAccessibleName(tr("Code or words of its name"));
    m_text->setPlaceholderText(m_text->accessibleName());
    m_text->setMinimumHeight(theme::fieldHeight);
    m_lines->setObjectName(QStringLiteral("codeLines"));
    m_lines->setAccessibleName(title);
    m_lines->setRootIsDecorated(false);
    m_lines->setWordWrap(true); // no name is cut
    m_lines->setItemDelegate(new WrappingDelegate(m_lines));
    m_lines->setAlternatingRowColors(true);
    m_lines->setHeaderLabels({tr("Code"), tr("Name"), tr("Validity")});
    m_lines->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_lines->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_lines->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_lines->header()->setStretchLastSection(false);
    m_lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_said->setObjectName(QStringLiteral("codeSaid"));
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    auto *name = new QLabel(title, this);
    name->setWordWrap(true);
    name->setBuddy(m_text);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::grid, theme::grid, theme::grid, theme::grid);
    column->setSpacing(theme::grid / 2);
    column->addWidget(name);
    column->addWidget(m_text);
    column->addWidget(m_lines, 1);
    column->addWidget(m_said);
}

void CodeChooser::open(const QString &text)
{
    m_text->setText(text);
    m_text->selectAll();
    if (text.isEmpty())
        search(); // nothing has changed, and the first codes are wanted all the same
    place();
    QFrame::show();
    m_text->setFocus(Qt::PopupFocusReason);
}

// Below the field, above it where there is no room, and never beyond the screen.
void CodeChooser::place()
{
    const QRect room = m_field->screen()->availableGeometry();
    const int wide = qMin(room.width(), lettersWide * fontMetrics().averageCharWidth());
    const int high = qMin(room.height() / 2, linesHigh * (fontMetrics().height() + theme::grid));
    resize(wide, high);
    QPoint at = m_field->mapToGlobal(m_field->rect().bottomLeft());
    if (at.y() + high > room.bottom())
        at.setY(m_field->mapToGlobal(QPoint()).y() - high);
    at.setX(qBound(room.left(), at.x(), qMax(room.left(), room.right() - wide)));
    move(at.x(), qMax(room.top(), at.y()));
}

void CodeChooser::search()
{
    const int asked = ++m_asked;
    m_codes.search(m_list, m_text->text(), mostLines, this, [this, asked](const CodeAnswer &found) {
        if (asked == m_asked)
            show(found);
    });
}

void CodeChooser::show(const CodeAnswer &answer)
{
    m_matches = answer.matches;
    m_lines->clear();
    for (const ClassifierMatch &match : std::as_const(m_matches))
        addLine(match);
    m_lines->setCurrentItem(m_lines->topLevelItem(0));
    const bool isNearest = !m_matches.isEmpty() && m_matches.first().isNearest;
    if (!answer.hasPack)
        m_said->setText(tr("No classifier with these codes is imported yet. The page “Reference "
                           "data” imports classifiers."));
    else if (m_matches.isEmpty())
        m_said->setText(tr("Nothing is like that. Try other words, or the beginning of the code."));
    else if (isNearest)
        m_said->setText(tr("There is no such code; these are the nearest."));
    else if (m_matches.size() == mostLines)
        m_said->setText(tr("The first %1; type more to see fewer.").arg(mostLines));
    else
        m_said->setText(tr("Classifier of %1").arg(answer.version));
}

void CodeChooser::addLine(const ClassifierMatch &match)
{
    const QString validity = validityWords(match, m_locale);
    auto *line =
        new QTreeWidgetItem(m_lines, {match.entry.code, nameOf(match.entry, m_language), validity});
    line->setFont(0, theme::fixed(this));
    line->setToolTip(1, line->text(1));
    if (!validity.isEmpty())
        line->setForeground(2, theme::ink(theme::Tone::Warning, palette()));
}

void CodeChooser::take()
{
    const int row = m_lines->indexOfTopLevelItem(m_lines->currentItem());
    if (row < 0)
        return;
    const ClassifierMatch match = m_matches.at(row);
    close();
    Q_EMIT chosen(match);
}

// The line keeps the focus; keys that walk are the list's.
bool CodeChooser::eventFilter(QObject *watched, QEvent *event)
{
    // The page behind has shortcuts, too; Esc closes this first.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape || key == Qt::Key_F3) {
        close();
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        take();
        return true;
    }
    const bool isWalking = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp ||
                           key == Qt::Key_PageDown;
    if (!isWalking || watched != m_text)
        return QFrame::eventFilter(watched, event);
    QCoreApplication::sendEvent(m_lines, event);
    return true;
}

} // namespace okno
