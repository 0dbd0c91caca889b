#include "ui/signing/RenderedDocument.h"

#include "ui/shell/CellCopy.h"
#include "ui/shell/Theme.h"
#include "ui/signing/RenderedModel.h"
#include "ui/signing/WrapDelegate.h"

#include <QFutureWatcher>
#include <QHeaderView>
#include <QLabel>
#include <QPromise>
#include <QStackedLayout>
#include <QThreadPool>
#include <QTreeView>

namespace okno {

namespace {

constexpr int boxWidth = 7 * theme::grid;
constexpr int fieldWidth = 27 * theme::grid;

QTreeView *makeView(RenderedModel *model, QWidget *parent)
{
    // A flat tree: unlike a table it works out the heights of the rows in sight only.
    auto *view = new QTreeView(parent);
    view->setObjectName(QStringLiteral("renderedDocument"));
    view->setRootIsDecorated(false);
    view->setItemsExpandable(false);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    view->setItemDelegate(new WrapDelegate(view));
    view->setModel(model);
    view->setTabKeyNavigation(false);
    view->header()->setMinimumSectionSize(6 * theme::grid);
    view->header()->resizeSection(RenderedModel::BoxColumn, boxWidth);
    view->header()->resizeSection(RenderedModel::FieldColumn, fieldWidth);
    QObject::connect(view->header(), &QHeaderView::sectionResized, view,
                     [view] { view->doItemsLayout(); });
    addCellCopy(view);
    return view;
}

} // namespace

RenderedDocument::RenderedDocument(const Texts &texts, const KindCatalogue &kinds,
                                   const FormatCatalogue &formats, QWidget *parent)
    : QWidget(parent), m_texts(texts), m_kinds(kinds), m_formats(formats),
      m_model(new RenderedModel(this)), m_view(makeView(m_model, this)),
      m_message(new QLabel(this)), m_layout(new QStackedLayout(this))
{
    m_view->setAccessibleName(tr("The document as it is signed"));
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setMargin(2 * theme::grid);
    m_layout->addWidget(m_message);
    m_layout->addWidget(m_view);
    setFocusProxy(m_view);
}

void RenderedDocument::setBytes(const QByteArray &bytes)
{
    clear();
    say(tr("Reading the frozen document…"));
    auto promise = std::make_shared<QPromise<Result<RenderedRows>>>();
    promise->start();
    // A watcher goes with the panel; a continuation bound to the panel would outlive it.
    auto *watcher = new QFutureWatcher<Result<RenderedRows>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, turn = m_turn] {
        watcher->deleteLater();
        if (turn == m_turn)
            present(watcher->result());
    });
    watcher->setFuture(promise->future());
    // Copies, for the work may outlive the panel.
    QThreadPool::globalInstance()->start(
        [promise, bytes, formats = m_formats, kinds = m_kinds, language = m_texts.language()] {
            promise->addResult(renderRows(bytes, formats, kinds, language));
            promise->finish();
        });
}

void RenderedDocument::clear()
{
    ++m_turn;
    m_model->setRows({});
    say({});
}

void RenderedDocument::present(const Result<RenderedRows> &rows)
{
    if (!rows) {
        say(tr("The document cannot be drawn from its bytes. %1 The bytes themselves are shown on "
               "the next tab.")
                .arg(m_texts.sentence(rows.error())));
        return;
    }
    m_model->setRows(*rows);
    m_layout->setCurrentWidget(m_view);
    RenderedRows stamped;
    for (const RenderedRow &row : *rows) {
        if (row.isStamped)
            stamped.append(row);
    }
    Q_EMIT stampedRead(stamped);
}

void RenderedDocument::say(const QString &sentence)
{
    m_message->setText(sentence);
    m_layout->setCurrentWidget(m_message);
}

} // namespace okno
