// bench_store MODE N      valgrind --tool=callgrind counts the instructions
//   ours     N sealed documents (a summary, a body of about 500 bytes, a line of the journal each)
//            through DocumentStore::createAll, one transaction
//   raw      the same rows by bare C SQLite (same settings, prepared statements) and the same bytes
//            through EVP AES-256-GCM
// N = 0 is what starting costs, to be subtracted from each; the documents of ours are made before,
// which `made` with the same N shows.
// The gate: (ours N - made N) ≤ 1.6 × (raw N - raw 0).

#include "models/document/DocumentEdit.h"
#include "models/store/Workspace.h"
#include "signing/vault/AesSealer.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <openssl/evp.h>
#include <openssl/rand.h>
#include <sqlite3.h>

#include <cstdio>

using namespace okno;

namespace {

QList<NewDocument> documents(int count)
{
    QList<NewDocument> made;
    for (int i = 0; i < count; ++i) {
        Document document(QStringLiteral("goods-declaration"), QStringLiteral("esadout-5.23.0"));
        DocumentEdit edit(document);
        for (const char *name : {"number", "party", "sum", "currency", "country", "office"})
            (void)edit.setText(
                FieldPath().child(QLatin1String(name)),
                QStringLiteral("%1 of a declaration, number %2").arg(QLatin1String(name)).arg(i));
        DocumentSummary summary;
        summary.kind = document.kind();
        summary.format = document.format();
        summary.number = QString::number(i);
        summary.counterparty = QStringLiteral("An invented party of some length");
        summary.sum = QStringLiteral("12000.00 USD");
        made.append({document, summary, QStringLiteral("import")});
    }
    return made;
}

int ours(int count, bool store)
{
    const QTemporaryDir folder;
    const auto sealer = AesSealer::create(SecretBytes(QByteArray(32, 'k')));
    if (!sealer)
        return 1;
    const auto workspace = Workspace::create(folder.filePath(QStringLiteral("w")), *sealer,
                                             std::make_shared<SystemClock>());
    const QList<NewDocument> all = documents(count);
    std::printf("body %lld bytes\n",
                all.isEmpty()
                    ? 0LL
                    : static_cast<long long>(RevisionCodec::encode(all.first().document).size()));
    if (!workspace)
        return 1;
    return !store || (*workspace)->documents().createAll(all).result() ? 0 : 1;
}

// One context and key for all, a fresh nonce each: the least that sealing can cost.
class RawSeal
{
public:
    RawSeal() { EVP_EncryptInit_ex(m_context, EVP_aes_256_gcm(), nullptr, m_key, nullptr); }
    ~RawSeal() { EVP_CIPHER_CTX_free(m_context); }
    RawSeal(const RawSeal &) = delete;
    RawSeal &operator=(const RawSeal &) = delete;
    int seal(int size, unsigned char *out)
    {
        static const unsigned char plain[1024] = {1};
        static const unsigned char data[96] = {2};
        int written = 0;
        int last = 0;
        RAND_bytes(out, 12);
        EVP_EncryptInit_ex(m_context, nullptr, nullptr, nullptr, out);
        EVP_EncryptUpdate(m_context, nullptr, &written, data, sizeof data);
        EVP_EncryptUpdate(m_context, out + 12, &written, plain, size);
        EVP_EncryptFinal_ex(m_context, out + 12 + written, &last);
        EVP_CIPHER_CTX_ctrl(m_context, EVP_CTRL_GCM_GET_TAG, 16, out + 12 + size);
        return size + 28;
    }

private:
    unsigned char m_key[32] = {7};
    EVP_CIPHER_CTX *m_context = EVP_CIPHER_CTX_new();
};

bool run(sqlite3 *database, const QByteArray &sql)
{
    return sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

sqlite3_stmt *prepared(sqlite3 *database, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database, sql, -1, &statement, nullptr);
    return statement;
}

bool stepped(sqlite3_stmt *statement)
{
    const bool done = sqlite3_step(statement) == SQLITE_DONE;
    return sqlite3_reset(statement) == SQLITE_OK && done;
}

struct RawStatements {
    sqlite3_stmt *document;
    sqlite3_stmt *revision;
    sqlite3_stmt *line;
};

bool insertOne(const RawStatements &s, RawSeal &seal, int number)
{
    unsigned char id[16];
    unsigned char head[16];
    unsigned char sealed[1100];
    RAND_bytes(id, 16);
    RAND_bytes(head, 16);
    sqlite3_bind_blob(s.document, 1, id, 16, SQLITE_STATIC);
    sqlite3_bind_blob(s.document, 2, head, 16, SQLITE_STATIC);
    sqlite3_bind_int64(s.document, 3, 1'800'000'000'000 + number);
    sqlite3_bind_int64(s.document, 4, number + 1);
    sqlite3_bind_blob(s.document, 5, sealed, seal.seal(120, sealed), SQLITE_STATIC);
    if (!stepped(s.document))
        return false;
    sqlite3_bind_blob(s.revision, 1, head, 16, SQLITE_STATIC);
    sqlite3_bind_blob(s.revision, 2, id, 16, SQLITE_STATIC);
    sqlite3_bind_int64(s.revision, 3, 1'800'000'000'000 + number);
    sqlite3_bind_blob(s.revision, 4, sealed, seal.seal(500, sealed), SQLITE_STATIC);
    if (!stepped(s.revision))
        return false;
    sqlite3_bind_int64(s.line, 1, number + 1);
    sqlite3_bind_int64(s.line, 2, 1'800'000'000'000 + number);
    sqlite3_bind_blob(s.line, 3, sealed, seal.seal(85, sealed), SQLITE_STATIC);
    sqlite3_bind_blob(s.line, 4, head, 16, SQLITE_STATIC);
    return stepped(s.line);
}

int raw(int count)
{
    const QTemporaryDir folder;
    sqlite3 *database = nullptr;
    if (sqlite3_open(qPrintable(folder.filePath(QStringLiteral("raw.sqlite"))), &database) !=
        SQLITE_OK)
        return 1;
    bool right = run(database, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                               "PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY");
    for (const QString &sql : Schema::migrations().first().statements)
        right = right && run(database, sql.toUtf8());
    const RawStatements s{
        prepared(database, "INSERT INTO documents (id, state, head, edits, created, changed, stamp,"
                           " summary) VALUES (?1, 0, ?2, 0, ?3, ?3, ?4, ?5)"),
        prepared(database, "INSERT INTO revisions (id, document, at, cause, body)"
                           " VALUES (?1, ?2, ?3, 'import', ?4)"),
        prepared(database, "INSERT INTO journal (number, at, body, hash) VALUES (?1, ?2, ?3, ?4)")};
    RawSeal seal;
    right = right && run(database, "BEGIN IMMEDIATE");
    for (int i = 0; right && i < count; ++i)
        right = insertOne(s, seal, i);
    right = right && run(database, "COMMIT");
    for (sqlite3_stmt *statement : {s.document, s.revision, s.line})
        sqlite3_finalize(statement);
    sqlite3_close(database);
    return right ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QString mode = QCoreApplication::arguments().value(1);
    const int count = QCoreApplication::arguments().value(2).toInt();
    if (mode == QLatin1String("raw"))
        return raw(count);
    if (mode == QLatin1String("ours") || mode == QLatin1String("made"))
        return ours(count, mode == QLatin1String("ours"));
    std::fprintf(stderr, "bench_store ours|made|raw N\n");
    return 2;
}
