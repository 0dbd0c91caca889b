#pragma once

#include "models/store/StoreThread.h"

#include <QDateTime>
#include <QJsonObject>

namespace okno {

// One line of the audit trail: what was done, when, to what. Sealed; hash n covers hash n-1 and the
// sealed bytes, so a line taken out, put in or altered shows.
struct JournalEntry {
    qint64 number = 0; // continuous from 1
    QDateTime at;
    QString action;  // "document.created", "act.queued", "receipt.saved" …
    QString subject; // id
    QJsonObject facts;
    QByteArray hash; // SHA-256
};

struct JournalVerdict {
    qint64 entries = 0;
    qint64 firstBroken = 0; // 0: the chain is whole
};

class Journal
{
public:
    Journal(StoreThread &thread) : m_thread(thread) {}
    QFuture<Result<void>> append(const QString &action, const QString &subject,
                                 const QJsonObject &facts = {});
    QFuture<Result<QList<JournalEntry>>> entries(qint64 from = 1, int limit = 1000);
    QFuture<Result<JournalVerdict>> verify();

private:
    StoreThread &m_thread;
};

} // namespace okno
