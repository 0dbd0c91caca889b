#include "models/store/JournalChain.h"

#include "models/store/Packed.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QStringBuilder>
#include <QtEndian>

namespace okno {

namespace {

const SealedPlace tipPlace{"tips", "journal", "body"};

} // namespace

SealedPlace JournalChain::place(qint64 number, qint64 at)
{
    return {"journal", QByteArray::number(number), "body", QByteArray::number(at)};
}

QByteArray JournalChain::hashOf(const QByteArray &previous, const Row &row)
{
    char numbers[2 * sizeof(qint64)];
    qToBigEndian(row.number, numbers);
    qToBigEndian(row.at, numbers + sizeof(qint64));
    const QByteArray line = previous % QByteArray::fromRawData(numbers, sizeof numbers) % row.body;
    return QCryptographicHash::hash(line, QCryptographicHash::Sha256);
}

Result<JournalChain::Tip> JournalChain::readTip()
{
    auto rows = m_sql.rows("SELECT body FROM tips WHERE name = 'journal'");
    if (!rows)
        return fail(rows.error());
    const auto found = rows->next();
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(FailureCode::SealBroken, tipPlace.toString(), QStringLiteral("missing"));
    const auto plain = m_seal.open(tipPlace, rows->bytes(0));
    if (!plain)
        return fail(plain.error());
    Tip tip;
    if (!unpack(*plain, tip.number, tip.hash))
        return fail(FailureCode::SealBroken, tipPlace.toString());
    return tip;
}

Result<JournalChain::Tip> JournalChain::lastRow()
{
    auto rows = m_sql.rows("SELECT number, hash FROM journal ORDER BY number DESC LIMIT 1");
    if (!rows)
        return fail(rows.error());
    const auto found = rows->next();
    if (!found)
        return fail(found.error());
    return *found ? Tip{rows->integer(0), rows->bytes(1)} : Tip{};
}

Result<bool> JournalChain::isStarted()
{
    const auto tip = readTip();
    if (!tip && tip.error().code != FailureCode::SealBroken)
        return fail(tip.error());
    return tip.has_value();
}

Result<void> JournalChain::start()
{
    const auto last = lastRow();
    if (!last)
        return fail(last.error());
    if (last->number == 0) {
        m_tip = Tip{};
        return append(QLatin1String("workspace.created"), {}, {});
    }
    if (const auto started = isStarted(); !started || *started)
        return started ? Result<void>() : fail(started.error()); // another process was quicker
    // A damaged tip must not lock the user out; another key must. Whoever has the right one opens
    // the last line.
    const auto lines = entries(last->number, 1);
    if (!lines)
        return fail(lines.error());
    m_tip = *last;
    return append(QLatin1String("journal.tip-lost"), {}, {});
}

// The sealed tip leads, so that lines taken off the end leave a gap for ever; a number that a
// forged line occupies is passed over.
Result<void> JournalChain::moveOn()
{
    if (m_tip)
        return {};
    const auto tip = readTip();
    if (!tip)
        return fail(tip.error());
    const auto last = lastRow();
    if (!last)
        return fail(last.error());
    m_tip = Tip{qMax(tip->number, last->number), tip->hash};
    return {};
}

Result<void> JournalChain::append(QLatin1String action, const QString &subject,
                                  const QJsonObject &facts)
{
    if (auto ready = moveOn(); !ready)
        return ready;
    Row row;
    row.number = m_tip->number + 1;
    row.at = m_clock.nowUtc().toMSecsSinceEpoch();
    if (facts != m_facts) { // an import says the same of each of its documents
        m_facts = facts;
        m_json =
            facts.isEmpty() ? QByteArray() : QJsonDocument(facts).toJson(QJsonDocument::Compact);
    }
    auto sealed =
        m_seal.seal(place(row.number, row.at),
                    pack(QByteArray(action.data(), action.size()), subject.toUtf8(), m_json));
    if (!sealed)
        return fail(sealed.error());
    row.body = std::move(*sealed);
    row.hash = hashOf(m_tip->hash, row);
    const auto inserted =
        m_sql.change("INSERT INTO journal (number, at, body, hash) VALUES (?, ?, ?, ?)",
                     {row.number, row.at, row.body, row.hash});
    if (!inserted)
        return fail(inserted.error());
    m_tip = Tip{row.number, row.hash};
    m_moved = true;
    return {};
}

Result<void> JournalChain::sealTip()
{
    if (!m_moved)
        return {};
    const auto sealed = m_seal.seal(tipPlace, pack(m_tip->number, m_tip->hash));
    if (!sealed)
        return fail(sealed.error());
    const auto written = m_sql.change("INSERT INTO tips (name, body) VALUES ('journal', ?)"
                                      " ON CONFLICT (name) DO UPDATE SET body = excluded.body",
                                      {*sealed});
    return written ? Result<void>() : fail(written.error());
}

void JournalChain::forget()
{
    m_tip.reset();
    m_moved = false;
}

Result<JournalEntry> JournalChain::open(const Row &row) const
{
    const SealedPlace at = place(row.number, row.at);
    const auto plain = m_seal.open(at, row.body);
    if (!plain)
        return fail(plain.error());
    QByteArray action;
    QByteArray subject;
    QByteArray json;
    if (!unpack(*plain, action, subject, json))
        return fail(FailureCode::SealBroken, at.toString());
    JournalEntry entry;
    entry.number = row.number;
    entry.at = fromMs(row.at);
    entry.action = QString::fromUtf8(action);
    entry.subject = QString::fromUtf8(subject);
    entry.facts = QJsonDocument::fromJson(json).object();
    entry.hash = row.hash;
    return entry;
}

Result<QList<JournalEntry>> JournalChain::entries(qint64 from, int limit)
{
    auto rows = m_sql.rows("SELECT number, at, body, hash FROM journal WHERE number >= ?"
                           " ORDER BY number LIMIT ?",
                           {from, limit});
    if (!rows)
        return fail(rows.error());
    QList<JournalEntry> result;
    auto more = rows->next();
    for (; more && *more; more = rows->next()) {
        auto entry = open({rows->integer(0), rows->integer(1), rows->bytes(2), rows->bytes(3)});
        if (!entry)
            return fail(entry.error());
        result.append(std::move(*entry));
    }
    return more ? Result<QList<JournalEntry>>(result) : fail(more.error());
}

Result<JournalVerdict> JournalChain::verify()
{
    auto rows = m_sql.rows("SELECT number, at, body, hash FROM journal ORDER BY number");
    if (!rows)
        return fail(rows.error());
    JournalVerdict verdict;
    Tip last;
    auto more = rows->next();
    for (; more && *more; more = rows->next()) {
        const Row row{rows->integer(0), rows->integer(1), rows->bytes(2), rows->bytes(3)};
        ++verdict.entries;
        const bool whole =
            row.number == last.number + 1 && row.hash == hashOf(last.hash, row) && open(row);
        if (!whole && verdict.firstBroken == 0)
            verdict.firstBroken = last.number + 1;
        last = {row.number, row.hash};
    }
    if (!more)
        return fail(more.error());
    const auto tip = readTip();
    if (!tip && tip.error().code != FailureCode::SealBroken)
        return fail(tip.error());
    const bool ends = tip && tip->number == last.number && tip->hash == last.hash;
    if (!ends && verdict.firstBroken == 0)
        verdict.firstBroken = last.number + 1;
    return verdict;
}

} // namespace okno
