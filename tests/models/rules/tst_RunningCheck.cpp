#include "models/rules/RunningCheck.h"

#include "models/document/DocumentEdit.h"
#include "models/formats/FormatReader.h"
#include "tests/support/Declarations.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace okno;

namespace {

// Some codes are known, some are not: as the letters fall.
class SomeCodes final : public ClassifierLookup
{
public:
    ClassifierAnswer lookUp(const QString &, const QString &code, const QDate &) const override
    {
        ClassifierAnswer answer;
        answer.state = qHash(code, 0) % 3 == 0 ? ClassifierAnswer::State::Unknown
                                               : ClassifierAnswer::State::Valid;
        return answer;
    }
};

void collect(const Node &node, const FieldPath &at, QList<FieldPath> &leaves,
             QList<FieldPath> &rows)
{
    for (const Node &child : node.children) {
        if (child.isForeign())
            continue;
        const FieldPath path = at.child(child.field, child.row);
        if (child.row != 0)
            rows.append(path);
        if (!child.text.isEmpty())
            leaves.append(path);
        collect(child, path, leaves, rows);
    }
}

// A user without a plan: types, clears, adds, copies, moves and removes rows, and takes it back.
class Restless
{
public:
    Restless(Document &document, const KindSpec &kind, quint32 seed)
        : m_document(document), m_kind(kind), m_random(seed)
    {
    }
    QString act();

private:
    qsizetype below(qsizetype size) { return qsizetype(m_random.bounded(quint32(size))); }
    template <class T>
    T any(const QList<T> &list)
    {
        return list.at(below(list.size()));
    }
    QString anyText(const QList<FieldPath> &leaves);

    Document &m_document;
    const KindSpec &m_kind;
    QRandomGenerator m_random;
    QList<Edit> m_done;
};

QString Restless::anyText(const QList<FieldPath> &leaves)
{
    const QStringList texts{QString(),
                            QStringLiteral("1,5"),
                            QString::number(m_random.bounded(1000)),
                            QStringLiteral("2026-02-30"),
                            QStringLiteral("ИМ"),
                            QStringLiteral("РАЗНЫЕ"),
                            QString()};
    const qsizetype which = below(texts.size());
    return which + 1 < texts.size() || leaves.isEmpty() ? texts.at(which)
                                                        : m_document.text(any(leaves));
}

QString Restless::act()
{
    QList<FieldPath> leaves;
    QList<FieldPath> rows;
    collect(m_document.root(), {}, leaves, rows);
    DocumentEdit edit(m_document);
    const int what = m_random.bounded(12);
    Result<Edit> made = fail(FailureCode::ValueInvalid);
    QString said;
    if (what < 5 && !leaves.isEmpty()) {
        const FieldPath path = any(leaves);
        said = QStringLiteral("set ") + path.toString();
        made = edit.setText(path, anyText(leaves));
    } else if (what < 7) {
        const QString key = any(m_kind.fields()).key;
        said = QStringLiteral("fill in ") + key;
        made = edit.setText(m_document.firstPath(key), anyText(leaves));
    } else if (what < 8 && !rows.isEmpty()) {
        const FieldPath row = any(rows);
        said = QStringLiteral("copy ") + row.toString();
        made = edit.duplicateRow(row);
    } else if (what < 9 && !rows.isEmpty()) {
        const FieldPath row = any(rows);
        said = QStringLiteral("move ") + row.toString();
        made = edit.moveRow(row, 1 + int(below(3)));
    } else if (what < 10 && rows.size() > 3) {
        const FieldPath row = any(rows);
        said = QStringLiteral("remove ") + row.toString();
        made = edit.remove(row);
    } else if (!m_done.isEmpty()) {
        said = QStringLiteral("undo");
        const Edit back = m_done.takeLast().reversed();
        return edit.apply(back) ? said : QString();
    }
    if (made)
        m_done.append(*made);
    return said;
}

} // namespace

// What a running check says after each change is what a check that begins anew says.
class tst_RunningCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void answersAsAFullCheck_data();
    void answersAsAFullCheck();
    void noticesAnotherContext();
    void noticesADocumentReadAnew();
    void tellsGoodsWithoutRowsApart();

private:
    Document sample(const QString &kind) const;
    KindCatalogue m_kinds;
    FormatCatalogue m_formats;
};

void tst_RunningCheck::initTestCase()
{
    m_kinds = *KindCatalogue::builtIn();
    m_formats = *FormatCatalogue::builtIn();
}

Document tst_RunningCheck::sample(const QString &kind) const
{
    QFile file(QStringLiteral(OKNO_SOURCE_DIR "/models/kinds/%1/samples/sample.xml").arg(kind));
    const QByteArray xml = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return FormatReader::read(xml, m_formats).value_or(Document());
}

void tst_RunningCheck::answersAsAFullCheck_data()
{
    QTest::addColumn<int>("goods"); // 0: the sample of the kind
    for (const QString &kind : m_kinds.ids())
        QTest::newRow(qPrintable(kind)) << 0;
    QTest::newRow("goods-declaration of 40 goods") << 40;
}

void tst_RunningCheck::answersAsAFullCheck()
{
    QFETCH(int, goods);
    // Short form here; 10,000 edits over all rows by option. Fewer might find nothing to say.
    const int edits =
        qEnvironmentVariableIsSet("OKNO_LONG") ? 10'000 / int(m_kinds.ids().size() + 1) : 80;
    const QString id = QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0);
    const Validator validator = *Validator::forKind(m_kinds, id);
    Document document =
        goods > 0 ? *FormatReader::read(test::goodsDeclaration(goods), m_formats) : sample(id);
    QVERIFY(!document.root().children.isEmpty());
    const quint32 seed = qEnvironmentVariableIsSet("OKNO_SEED")
                             ? qEnvironmentVariable("OKNO_SEED").toUInt()
                             : QRandomGenerator::system()->generate();
    Restless user(document, *m_kinds.kind(id), seed);
    const CheckContext context{QDate(2026, 11, 20), std::make_shared<SomeCodes>()};
    RunningCheck running(validator);
    QStringList acts;
    qsizetype findings = 0;
    for (int i = 0; i < edits; ++i) {
        const QList<Finding> found = running.check(document, context);
        findings += found.size();
        if (found != validator.check(document, context))
            QFAIL(qPrintable(QStringLiteral("seed %1 after %2").arg(seed).arg(acts.join(u'\n'))));
        acts.append(user.act());
    }
    QVERIFY(findings > 0); // something was said, so something was compared
}

void tst_RunningCheck::noticesAnotherContext()
{
    const Validator validator = *Validator::forKind(m_kinds, u"goods-declaration");
    const Document document = *FormatReader::read(test::goodsDeclaration(3), m_formats);
    RunningCheck running(validator);
    const CheckContext plain{QDate(2026, 11, 20)};
    const CheckContext before{QDate(1999, 1, 1)};
    const CheckContext asked{QDate(2026, 11, 20), std::make_shared<SomeCodes>()};
    for (const CheckContext &context : {plain, before, asked, plain})
        QCOMPARE(running.check(document, context), validator.check(document, context));
    QVERIFY(validator.check(document, asked) != validator.check(document, plain));
    QVERIFY(validator.check(document, before) != validator.check(document, plain));
}

// From the store a document comes back with nothing shared, and its rows may have new ids.
void tst_RunningCheck::noticesADocumentReadAnew()
{
    const Validator validator = *Validator::forKind(m_kinds, u"goods-declaration");
    const CheckContext context{QDate(2026, 11, 20)};
    RunningCheck running(validator);
    for (const int goods : {3, 5, 2}) {
        Document document = *FormatReader::read(test::goodsDeclaration(goods), m_formats);
        DocumentEdit edit(document);
        QVERIFY(edit.setText(document.firstPath(u"shipment/goods/netWeight"), QStringLiteral("x")));
        QCOMPARE(running.check(document, context), validator.check(document, context));
    }
}

// Filled in without a row being added, the goods of two specifications have no row of their own.
void tst_RunningCheck::tellsGoodsWithoutRowsApart()
{
    const Validator validator = *Validator::forKind(m_kinds, u"supplementary-contract");
    const CheckContext context{QDate(2026, 11, 20)};
    Document document = sample(QStringLiteral("supplementary-contract"));
    DocumentEdit edit(document);
    RunningCheck running(validator);
    QList<FieldPath> specifications;
    for (const char *cost : {"not a number", "nor this"}) {
        const Result<Edit> made = edit.addRow({}, QStringLiteral("specification"));
        QVERIFY(made);
        specifications.append(made->path);
        const FieldPath goods = made->path.child(QStringLiteral("goods"));
        QVERIFY(edit.setText(goods.child(QStringLiteral("cost")), QString::fromLatin1(cost)));
        QCOMPARE(running.check(document, context), validator.check(document, context));
    }
    QVERIFY(edit.remove(specifications.first()));
    const QList<Finding> found = running.check(document, context);
    QCOMPARE(found, validator.check(document, context));
    const auto isOfTheSecond = [](const Finding &finding) {
        return finding.arguments.contains(QStringLiteral("nor this"));
    };
    QVERIFY(std::any_of(found.begin(), found.end(), isOfTheSecond));
}

QTEST_GUILESS_MAIN(tst_RunningCheck)
#include "tst_RunningCheck.moc"
