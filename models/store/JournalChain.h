#pragma once

#include "models/base/Clock.h"
#include "models/store/Journal.h"
#include "models/store/RecordSeal.h"
#include "models/store/SqlConnection.h"

namespace okno {

// The journal's rows and their chain, on the store thread. Besides the chain itself a sealed tip
// holds the last number and hash: without it nobody would miss lines taken off the end.
class JournalChain
{
public:
    JournalChain(SqlConnection &sql, const RecordSeal &seal, const Clock &clock)
        : m_sql(sql), m_seal(seal), m_clock(clock)
    {
    }

    // Whether the sealed tip opens, as it does unless the store is new, damaged or another key's.
    Result<bool> isStarted();
    // Only in a write transaction, when isStarted() is false: the first line of a new store; a new
    // tip after a damaged one; SealBroken when the sealing key is another one.
    Result<void> start();
    Result<void> append(QLatin1String action, const QString &subject, const QJsonObject &facts);
    // Before the commit: seals the tip when the transaction has appended.
    Result<void> sealTip();
    // After the end of a transaction, whatever became of it.
    void forget();

    Result<QList<JournalEntry>> entries(qint64 from, int limit);
    Result<JournalVerdict> verify();

private:
    struct Tip {
        qint64 number = 0;
        QByteArray hash;
    };
    struct Row {
        qint64 number = 0;
        qint64 at = 0;
        QByteArray body;
        QByteArray hash;
    };
    Result<Tip> readTip();
    Result<Tip> lastRow();
    Result<void> moveOn();
    Result<JournalEntry> open(const Row &row) const;
    static QByteArray hashOf(const QByteArray &previous, const Row &row);
    static SealedPlace place(qint64 number, qint64 at);

    SqlConnection &m_sql;
    const RecordSeal &m_seal;
    const Clock &m_clock;
    std::optional<Tip> m_tip; // of this transaction
    bool m_moved = false;
    QJsonObject m_facts; // of the last line, and as it was written
    QByteArray m_json;
};

} // namespace okno
