// bench_list MODE …      valgrind --tool=callgrind counts the instructions
//   make DIR N             a workspace of N documents, for searching
//   search DIR K           K times six prefixes, as one types, through DocumentStore::list
//   rawsearch N K          the same prefixes over the same texts by bare FTS5, rows only counted
//   cells N K              K times what a view asks of the cells on a screen, of a list of N
//   rawcells N K           the same of a bare model that holds the same strings
//   scroll N K             K screens of the table of documents, painted
//   rawscroll N K          the same by a bare QTableView over the bare model
// K and 2 K tell the cost of K alone. The gates: search ≤ 6 × rawsearch, cells ≤ 1.5 × rawcells,
// scroll ≤ 1.5 × rawscroll. Prefixes of one or two letters are no words of a trigram index: the raw
// twin has no answer to them, ours looks at every text.

#include "models/store/Workspace.h"
#include "signing/vault/AesSealer.h"
#include "ui/documents/DocumentListModel.h"
#include "ui/documents/DocumentTableView.h"
#include "ui/shell/Theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QWindow>

#include <sqlite3.h>

#include <cstdio>

using namespace okno;
using namespace Qt::StringLiterals;

namespace {

constexpr int everything = 1'000'000;
constexpr int rowsOnScreen = 30;
constexpr int screens = 60; // one after the other, then again from the first
const QStringList prefixes{u"ром"_s,    u"рома"_s,    u"ромаш"_s,
                           u"ромашк"_s, u"ромашка"_s, u"ромашка-1"_s};

DocumentSummary summary(int number)
{
    static const QStringList names{
        u"Ромашка"_s,         u"Берёзка"_s, u"Северный порт"_s, u"Лён"_s,    u"Қазақ"_s,
        u"Harbour Trading"_s, u"Восток"_s,  u"Автодеталь"_s,    u"Металл"_s, u"Агро"_s};
    DocumentSummary made;
    made.id = DocumentId::create();
    made.kind = u"goods-declaration"_s;
    made.format = u"esadout-5.23.0"_s;
    made.number = u"10131010/221126/%1"_s.arg(5'000'000 + number);
    made.counterparty = u"ООО «%1-%2»"_s.arg(names.at(number % names.size())).arg(number % 97);
    made.sum = u"%1.50 USD"_s.arg(1000 + number);
    made.changed = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000 + 1000LL * number, Qt::UTC);
    return made;
}

std::shared_ptr<const Sealer> sealer()
{
    return *AesSealer::create(SecretBytes(QByteArray(32, 'k')));
}

int make(const QString &folder, int count)
{
    const auto workspace = Workspace::create(folder, sealer(), std::make_shared<SystemClock>());
    QList<NewDocument> all;
    for (int i = 0; i < count; ++i) {
        const DocumentSummary words = summary(i);
        all.append({Document(words.kind, words.format), words, u"import"_s});
    }
    return workspace && (*workspace)->documents().createAll(all).result() ? 0 : 1;
}

Result<QList<DocumentSummary>> listed(Workspace &workspace, const QString &search)
{
    DocumentQuery query;
    query.search = search;
    query.limit = everything;
    return workspace.documents().list(query).result();
}

int search(const QString &folder, int times)
{
    const auto workspace = Workspace::open(folder, sealer(), std::make_shared<SystemClock>());
    qsizetype found = listed(**workspace, {})->size();
    for (int i = 0; i < times; ++i) {
        for (const QString &prefix : prefixes)
            found += listed(**workspace, prefix)->size();
    }
    std::printf("%lld\n", static_cast<long long>(found));
    return 0;
}

// An FTS5 table in memory with what the documents are found by, as the store's own is made.
class RawWords
{
public:
    RawWords()
    {
        sqlite3_open(":memory:", &m_database);
        sqlite3_exec(m_database,
                     "CREATE VIRTUAL TABLE words USING fts5 (text, tokenize = 'trigram "
                     "case_sensitive 1'); BEGIN",
                     nullptr, nullptr, nullptr);
        sqlite3_prepare_v2(m_database, "INSERT INTO words (text) VALUES (?)", -1, &m_insert,
                           nullptr);
        sqlite3_prepare_v2(m_database, "SELECT rowid FROM words WHERE words MATCH ?", -1, &m_find,
                           nullptr);
    }
    ~RawWords()
    {
        sqlite3_finalize(m_insert);
        sqlite3_finalize(m_find);
        sqlite3_close(m_database);
    }
    RawWords(const RawWords &) = delete;
    RawWords &operator=(const RawWords &) = delete;

    void add(const QByteArray &text)
    {
        bind(m_insert, text);
        sqlite3_step(m_insert);
        sqlite3_reset(m_insert);
    }
    void finish() { sqlite3_exec(m_database, "COMMIT", nullptr, nullptr, nullptr); }
    qint64 find(const QByteArray &text)
    {
        bind(m_find, text);
        qint64 found = 0;
        while (sqlite3_step(m_find) == SQLITE_ROW)
            found += sqlite3_column_int64(m_find, 0) > 0 ? 1 : 0;
        sqlite3_reset(m_find);
        return found;
    }

private:
    static void bind(sqlite3_stmt *statement, const QByteArray &text)
    {
        sqlite3_bind_text(statement, 1, text.constData(), static_cast<int>(text.size()),
                          SQLITE_STATIC);
    }
    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_insert = nullptr;
    sqlite3_stmt *m_find = nullptr;
};

int rawSearch(int count, int times)
{
    RawWords words;
    for (int i = 0; i < count; ++i) {
        const DocumentSummary made = summary(i);
        words.add(QStringList{made.number, made.counterparty, made.sum}
                      .join(u' ')
                      .toCaseFolded()
                      .toUtf8());
    }
    words.finish();
    qint64 found = count;
    for (int i = 0; i < times; ++i) {
        for (const QString &prefix : prefixes)
            found += words.find('"' + prefix.toUtf8() + '"');
    }
    std::printf("%lld\n", static_cast<long long>(found));
    return 0;
}

// The same strings as ours, made beforehand, as far as they are shown.
class BareModel final : public QAbstractTableModel
{
public:
    explicit BareModel(const QAbstractItemModel &ours) : m_count(ours.rowCount())
    {
        for (int row = 0; row < std::min(m_count, (screens + 1) * rowsOnScreen); ++row) {
            QStringList cells;
            for (int column = 0; column < ours.columnCount(); ++column)
                cells.append(ours.index(row, column).data().toString());
            m_rows.append(cells);
        }
    }
    int rowCount(const QModelIndex & = {}) const override { return m_count; }
    int columnCount(const QModelIndex & = {}) const override { return DocumentColumn::count; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? m_rows.at(index.row()).at(index.column()) : QVariant();
    }

private:
    int m_count;
    QList<QStringList> m_rows;
};

int cells(const QAbstractItemModel &model, int times)
{
    qsizetype letters = 0;
    for (int i = 0; i < times; ++i) {
        for (int row = 0; row < rowsOnScreen; ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex index = model.index(row, column);
                for (const int role :
                     {Qt::FontRole, Qt::TextAlignmentRole, Qt::ForegroundRole, Qt::CheckStateRole,
                      Qt::DecorationRole, Qt::DisplayRole, Qt::BackgroundRole})
                    letters += model.data(index, role).isValid() ? 1 : 0;
            }
        }
    }
    std::printf("%lld\n", static_cast<long long>(letters));
    return 0;
}

int scroll(QTableView &view, int times)
{
    view.resize(1180, 640);
    view.show();
    while (!view.windowHandle()->isExposed())
        QCoreApplication::processEvents();
    for (int i = 1; i <= times; ++i) {
        view.verticalScrollBar()->setValue(i % screens * rowsOnScreen);
        QCoreApplication::processEvents(); // paints
    }
    return view.rowAt(0) == times % screens * rowsOnScreen ? 0 : 1;
}

void dress(QTableView &view, const QTableView &like)
{
    view.setSelectionBehavior(QTableView::SelectRows);
    view.setShowGrid(false);
    view.setAlternatingRowColors(true);
    view.setWordWrap(false);
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setDefaultSectionSize(like.verticalHeader()->defaultSectionSize());
    view.horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < DocumentColumn::count; ++column)
        view.setColumnWidth(column, like.columnWidth(column));
}

int list(QApplication &app, const QString &mode, int rows, int times)
{
    theme::apply(app, theme::Scheme::Light);
    const auto kinds = KindCatalogue::builtIn();
    const Texts texts(u"ru"_s);
    DocumentListModel model(texts, *kinds);
    QList<DocumentSummary> documents;
    for (int i = 0; i < rows; ++i)
        documents.append(summary(i));
    model.setDocuments(documents);
    if (mode == "cells"_L1)
        return cells(model, times);
    DocumentTableView view(model);
    if (mode == "scroll"_L1)
        return scroll(view, times);
    BareModel bare(model);
    if (mode == "rawcells"_L1)
        return cells(bare, times);
    QTableView rawView;
    rawView.setModel(&bare);
    dress(rawView, view);
    return scroll(rawView, times);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString mode = arguments.value(1);
    const int times = arguments.value(3).toInt();
    if (mode == "make"_L1)
        return make(arguments.value(2), times);
    if (mode == "search"_L1)
        return search(arguments.value(2), times);
    if (mode == "rawsearch"_L1)
        return rawSearch(arguments.value(2).toInt(), times);
    if (QStringList{u"cells"_s, u"rawcells"_s, u"scroll"_s, u"rawscroll"_s}.contains(mode))
        return list(app, mode, arguments.value(2).toInt(), times);
    std::fprintf(stderr, "bench_list make|search DIR N, "
                         "rawsearch|cells|rawcells|scroll|rawscroll ROWS N\n");
    return 2;
}
