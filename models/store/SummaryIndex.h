#pragma once

#include "models/store/DocumentStore.h"
#include "models/store/DocumentTable.h"
#include "models/store/SqlConnection.h"

#include <QSet>

#include <vector>

namespace okno {

// The opened summaries in memory, with an FTS5 table of trigrams: any part of a word of three or
// more letters is found through it, shorter ones by looking at every text. Filled in portions,
// newest first; rows whose stamp is higher than the last one seen come before that, whichever
// process wrote them.
class SummaryIndex
{
public:
    static constexpr int portion = 1000;

    // One turn of work: at most two portions. True when nothing is left to put.
    Result<bool> advance(Database &database);
    // From what is there; after advance().
    Result<QList<DocumentSummary>> find(const DocumentQuery &query);
    GroupCounts counts() const;
    // True for the first who asks while rows are missing: he calls advance() until it is true.
    bool wantsFiller();

private:
    // In the order of lists: last changed first, then last written.
    struct Place {
        qint64 changed = 0;
        qint64 stamp = 0;
        qsizetype entry = 0;
        bool operator<(const Place &other) const
        {
            return changed != other.changed ? changed > other.changed : stamp > other.stamp;
        }
    };
    struct Entry {
        DocumentSummary summary;
        QString words; // folded
        Place place;
        Group group = Group::Draft;
    };
    using Rows = QList<DocumentTable::Stamped>;

    Result<bool> work(Database &database);
    Result<void> prepare(Database &database);
    Result<void> put(const Rows &rows);
    Result<void> putWords(const Rows &rows, const QStringList &words);
    void putEntries(const Rows &rows, const QStringList &words);
    void reorder(std::vector<Place> stale, std::vector<Place> fresh);
    QString shared(const QString &name);
    Result<std::vector<Place>> matches(const QStringList &words);
    QList<DocumentSummary> collect(const std::vector<Place> &places, const QStringList &parts,
                                   const DocumentQuery &query) const;

    SqlConnection m_memory;
    bool m_isPrepared = false;
    bool m_isWhole = false;
    bool m_hasFiller = false;
    qint64 m_lastStamp = 0; // all after it are still to come
    qint64 m_below = 0;     // and all before this one
    qint64 m_left = 0;      // how many those are
    std::vector<Entry> m_entries;
    QHash<DocumentId, qsizetype> m_places; // of entries
    std::vector<Place> m_order;
    QSet<QString> m_names; // of kinds and formats, each kept once
    std::array<int, groupCount> m_counts{};
};

} // namespace okno
