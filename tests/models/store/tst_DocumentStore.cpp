#include "tests/models/store/StoreScene.h"

using namespace okno;
using namespace okno::test;

class tst_DocumentStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackEqual_data();
    void comesBackEqual();
    void editsAreRecovered();
    void manyAreCreatedOrNone();
    void revisionsKeepTheirParents();
    void oldParentKeepsBoth();
    void mergeSettlesHeadsBeside();
    void foreignEditsAreNeverOverwritten();
    void clashingEditsGoBeside();
    void checkMakesChecked_data();
    void checkMakesChecked();
    void freezeKeepsBytes();
    void acceptedWarningsAreJournalled();
    void changeThaws();
    void signedIsForGood();
    void findsPartsOfWords_data();
    void findsPartsOfWords();
    void listFiltersAndPages();
    void listSeesOtherProcesses();
    void findsWhatSharesPapers();
};

namespace {

DocumentSummary withPapers(const Document &document, const QStringList &transport,
                           const QStringList &invoices)
{
    DocumentSummary summary = summaryOf(document);
    summary.consignment = Consignment{transport, invoices};
    return summary;
}

} // namespace

void tst_DocumentStore::comesBackEqual_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("short") << u"520.50"_s;
    QTest::newRow("just inline") << QString(200 * 1024, u'x');
    QTest::newRow("a file of several chunks") << QString(900 * 1024, u'я');
}

void tst_DocumentStore::comesBackEqual()
{
    QFETCH(QString, text);
    Scene scene;
    Document document = newDocument();
    edited(document, u"text"_s, text);
    document.setNote(field(u"text"_s), u"note"_s);
    AcceptedWarning warning;
    warning.rule = u"dt.x"_s;
    warning.path = field(u"sum"_s);
    warning.reason = u"because"_s;
    warning.at = QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
    QVERIFY(DocumentEdit(document).accept(warning));
    const auto head =
        wait(scene.workspace->documents().create(document, summaryOf(document), u"new"_s));
    QVERIFY(head);
    QVERIFY(scene.reopen());
    const auto loaded = wait(scene.workspace->documents().load(document.id()));
    QVERIFY(loaded);
    QCOMPARE(loaded->head, *head);
    QVERIFY(loaded->document == document);
    QCOMPARE(loaded->summary.counterparty, partyName);
    QCOMPARE(loaded->summary.state, DocumentState::Draft);
    QVERIFY(*wait(scene.workspace->documents().revision(*head)) == document);
    QCOMPARE(wait(scene.workspace->documents().load(DocumentId::create())).error().code,
             FailureCode::NotFound);
}

void tst_DocumentStore::editsAreRecovered()
{
    Scene scene;
    Document document = newDocument();
    DocumentStore &documents = scene.workspace->documents();
    const auto head = wait(documents.create(document, summaryOf(document), u"new"_s));
    QList<Edit> all;
    for (int i = 0; i < 20; ++i) {
        const QList<Edit> edits{edited(document, u"a"_s, QString::number(i)),
                                edited(document, u"b"_s, QString::number(-i))};
        QVERIFY(wait(documents.appendEdits(document.id(), *head, edits)));
        all += edits;
    }
    QVERIFY(scene.reopen());
    const auto loaded = wait(scene.workspace->documents().load(document.id()));
    QVERIFY(loaded);
    QVERIFY(loaded->document.root() == document.root());
    QCOMPARE(loaded->edits, all);
    QCOMPARE(loaded->head, *head);
    Document undone = loaded->document;
    for (auto it = all.crbegin(); it != all.crend(); ++it)
        QVERIFY(DocumentEdit(undone).apply(it->reversed()));
    QVERIFY(undone.root() == newDocument().root());
}

void tst_DocumentStore::manyAreCreatedOrNone()
{
    Scene scene;
    QList<NewDocument> many;
    for (int i = 0; i < 50; ++i) {
        const Document document = newDocument();
        many.append({document, summaryOf(document), u"import"_s});
    }
    DocumentStore &documents = scene.workspace->documents();
    QCOMPARE(wait(documents.createAll(many))->size(), 50);
    QCOMPARE(wait(documents.list({}))->size(), 50);
    const Document fresh = newDocument();
    const QList<NewDocument> twice{{fresh, summaryOf(fresh), u"import"_s}, many.constFirst()};
    QVERIFY(!wait(documents.createAll(twice)));
    QCOMPARE(wait(documents.list({}))->size(), 50);
    QCOMPARE(wait(documents.summary(fresh.id())).error().code, FailureCode::NotFound);
}

void tst_DocumentStore::revisionsKeepTheirParents()
{
    Scene scene;
    Document document = newDocument();
    DocumentStore &documents = scene.workspace->documents();
    const auto first = wait(documents.create(document, summaryOf(document), u"new"_s));
    const Document before = document;
    const Edit edit = edited(document, u"a"_s, u"1"_s);
    QVERIFY(wait(documents.appendEdits(document.id(), *first, {edit})));
    const auto second =
        wait(documents.saveRevision(document, *first, summaryOf(document), u"edits"_s));
    QVERIFY(second);
    const auto loaded = wait(documents.load(document.id()));
    QCOMPARE(loaded->head, *second);
    QVERIFY(loaded->edits.isEmpty());
    QVERIFY(loaded->document == document);
    QVERIFY(*wait(documents.revision(*first)) == before);
    QCOMPARE(*wait(documents.heads(document.id())), QList<RevisionId>{*second});
}

void tst_DocumentStore::oldParentKeepsBoth()
{
    Scene scene;
    Document ours = newDocument();
    Document theirs = ours;
    DocumentStore &documents = scene.workspace->documents();
    const auto first = wait(documents.create(ours, summaryOf(ours), u"new"_s));
    edited(theirs, u"a"_s, u"theirs"_s);
    edited(ours, u"a"_s, u"ours"_s);
    const auto second = wait(documents.saveRevision(theirs, *first, summaryOf(theirs), u"edits"_s));
    const auto refused = wait(documents.saveRevision(ours, *first, summaryOf(ours), u"edits"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, FailureCode::Conflict);
    const auto beside = RevisionId::parse(refused.error().detail);
    QVERIFY(beside);
    QVERIFY(*wait(documents.revision(*beside)) == ours);
    QVERIFY(wait(documents.load(ours.id()))->document == theirs);
    QCOMPARE(*wait(documents.heads(ours.id())), (QList<RevisionId>{*second, *beside}));
}

void tst_DocumentStore::mergeSettlesHeadsBeside()
{
    Scene scene;
    Document document = newDocument();
    DocumentStore &documents = scene.workspace->documents();
    const auto first = wait(documents.create(document, summaryOf(document), u"new"_s));
    const auto second =
        wait(documents.saveRevision(document, *first, summaryOf(document), u"edits"_s));
    const auto refused =
        wait(documents.saveRevision(document, *first, summaryOf(document), u"edits"_s));
    const RevisionId beside = *RevisionId::parse(refused.error().detail);
    const auto merged =
        wait(documents.saveRevision(document, *second, summaryOf(document), u"edits"_s, {beside}));
    QVERIFY(merged);
    QCOMPARE(*wait(documents.heads(document.id())), QList<RevisionId>{*merged});
}

// Two stores on one folder stand for two processes.
void tst_DocumentStore::foreignEditsAreNeverOverwritten()
{
    Scene scene;
    const Document start = newDocument();
    DocumentStore &documents = scene.workspace->documents();
    const auto head = wait(documents.create(start, summaryOf(start), u"new"_s));
    auto other = Workspace::open(scene.folder(), scene.sealer, std::make_shared<SystemClock>());
    QVERIFY(other);
    Document theirs = wait((*other)->documents().load(start.id()))->document;
    const Edit foreign = edited(theirs, u"theirs"_s, u"1"_s);
    QVERIFY(wait((*other)->documents().appendEdits(start.id(), *head, {foreign})));

    Document ours = start;
    const Edit own = edited(ours, u"ours"_s, u"1"_s);
    QVERIFY(wait(documents.appendEdits(start.id(), *head, {own}))); // another field: both fit
    const auto refused = wait(documents.saveRevision(ours, *head, summaryOf(ours), u"edits"_s));
    QCOMPARE(refused.error().code, FailureCode::Conflict);
    const auto frozen = wait(documents.freeze(ours, *head, factsOf(ours, "<x/>")));
    QCOMPARE(frozen.error().code, FailureCode::Conflict);

    const auto loaded = wait(documents.load(start.id()));
    QCOMPARE(loaded->document.text(field(u"theirs"_s)), u"1"_s);
    QCOMPARE(loaded->document.text(field(u"ours"_s)), u"1"_s);
    QVERIFY(wait(documents.saveRevision(loaded->document, *head, summaryOf(ours), u"edits"_s)));
}

void tst_DocumentStore::clashingEditsGoBeside()
{
    Scene scene;
    const Document start = newDocument();
    DocumentStore &documents = scene.workspace->documents();
    const auto head = wait(documents.create(start, summaryOf(start), u"new"_s));
    auto other = Workspace::open(scene.folder(), scene.sealer, std::make_shared<SystemClock>());
    Document theirs = wait((*other)->documents().load(start.id()))->document;
    const Edit foreign = edited(theirs, u"sum"_s, u"1"_s);
    QVERIFY(wait((*other)->documents().appendEdits(start.id(), *head, {foreign})));
    Document ours = start;
    const Edit own = edited(ours, u"sum"_s, u"2"_s);
    const auto refused = wait(documents.appendEdits(start.id(), *head, {own}));
    QCOMPARE(refused.error().code, FailureCode::Conflict);
    const auto beside = wait(documents.revision(*RevisionId::parse(refused.error().detail)));
    QCOMPARE(beside->text(field(u"sum"_s)), u"2"_s);
    QCOMPARE(wait(documents.load(start.id()))->document.text(field(u"sum"_s)), u"1"_s);
}

void tst_DocumentStore::checkMakesChecked_data()
{
    QTest::addColumn<bool>("withError");
    QTest::addColumn<bool>("ofHead");
    QTest::addColumn<DocumentState>("state");
    QTest::newRow("clean") << false << true << DocumentState::Checked;
    QTest::newRow("blocking") << true << true << DocumentState::Draft;
    QTest::newRow("of an older revision") << false << false << DocumentState::Draft;
}

void tst_DocumentStore::checkMakesChecked()
{
    QFETCH(bool, withError);
    QFETCH(bool, ofHead);
    Scene scene;
    Document document = newDocument();
    DocumentStore &documents = scene.workspace->documents();
    const auto first = wait(documents.create(document, summaryOf(document), u"new"_s));
    edited(document, u"a"_s, u"1"_s);
    const auto head =
        wait(documents.saveRevision(document, *first, summaryOf(document), u"check"_s));
    Finding finding;
    finding.id = u"dt.sum"_s;
    finding.severity = withError ? Finding::Severity::Error : Finding::Severity::Warning;
    finding.path = FieldPath::parse(u"shipment/goods#7/weight").value();
    finding.box = u"35"_s;
    finding.goodsItem = 1;
    finding.arguments = {amount};
    QVERIFY(wait(documents.saveFindings(document.id(), ofHead ? *head : *first, {finding})));
    QTEST(wait(documents.summary(document.id()))->state, "state");
    QVERIFY(scene.reopen());
    QCOMPARE(*wait(scene.workspace->documents().findings(document.id())), QList<Finding>{finding});
}

void tst_DocumentStore::freezeKeepsBytes()
{
    Scene scene;
    const Document document = newDocument();
    DocumentStore &documents = scene.workspace->documents();
    const auto head = wait(documents.create(document, summaryOf(document), u"new"_s));
    QVERIFY(!*wait(documents.frozen(document.id())));
    const FrozenFacts facts = factsOf(document, QByteArray(700 * 1024, 'f'));
    QVERIFY(wait(documents.freeze(document, *head, facts)));
    QVERIFY(scene.reopen());
    const auto found = wait(scene.workspace->documents().frozen(document.id()));
    QVERIFY(found && *found);
    QCOMPARE((*found)->bytes, facts.bytes);
    QCOMPARE((*found)->revision, facts.revision);
    QCOMPARE((*found)->certificate, facts.certificate);
    QCOMPARE((*found)->act, facts.act);
    QCOMPARE((*found)->manifest, facts.manifest);
    QCOMPARE((*found)->acceptedWarnings, facts.acceptedWarnings);
    QCOMPARE((*found)->frozenAt, facts.frozenAt);
    QCOMPARE((*found)->senderReference, facts.senderReference);
    QCOMPARE(wait(scene.workspace->documents().summary(document.id()))->state,
             DocumentState::Frozen);
}

// As one edit, and as part of a revision; the journal has both, and what was withdrawn again.
void tst_DocumentStore::acceptedWarningsAreJournalled()
{
    Scene scene;
    Document document = newDocument();
    DocumentStore &documents = scene.workspace->documents();
    const auto head = wait(documents.create(document, summaryOf(document), u"new"_s));
    AcceptedWarning warning;
    warning.rule = u"dt.x"_s;
    warning.reason = u"agreed"_s;
    warning.person = partyName;
    warning.at = QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
    const auto accepted = DocumentEdit(document).accept(warning);
    QVERIFY(accepted);
    QVERIFY(wait(documents.appendEdits(document.id(), *head, {*accepted})));
    QVERIFY(DocumentEdit(document).withdraw(warning));
    QVERIFY(wait(documents.saveRevision(document, *head, summaryOf(document), u"edits"_s)));
    const auto entries = wait(scene.workspace->journal().entries());
    QStringList lines;
    for (const JournalEntry &entry : *entries) {
        if (entry.action.startsWith(u"warning."))
            lines.append(entry.action + u' ' + entry.subject + u' ' +
                         entry.facts[u"rule"].toString() + u' ' +
                         entry.facts[u"reason"].toString() + u' ' +
                         entry.facts[u"person"].toString());
    }
    const QString rest = u' ' + document.id().toString() + u" dt.x agreed "_s + partyName;
    QCOMPARE(lines, (QStringList{u"warning.accepted"_s + rest, u"warning.withdrawn"_s + rest}));
}

void tst_DocumentStore::changeThaws()
{
    Scene scene;
    Document document = newDocument();
    DocumentStore &documents = scene.workspace->documents();
    const auto head = wait(documents.create(document, summaryOf(document), u"new"_s));
    const FrozenFacts facts = factsOf(document, "<x/>");
    QVERIFY(wait(documents.freeze(document, *head, facts)));
    const Edit edit = edited(document, u"a"_s, u"1"_s);
    QVERIFY(wait(documents.appendEdits(document.id(), facts.revision, {edit})));
    QCOMPARE(wait(documents.summary(document.id()))->state, DocumentState::Draft);
    QVERIFY(!*wait(documents.frozen(document.id())));
    QCOMPARE(wait(scene.workspace->outbox().add(*signedBy(facts), "{}")).error().code,
             FailureCode::StateForbids);
}

void tst_DocumentStore::signedIsForGood()
{
    Scene scene;
    Document document = newDocument();
    const auto act = storeSigned(*scene.workspace, document, "<x/>");
    QVERIFY(act);
    DocumentStore &documents = scene.workspace->documents();
    const auto loaded = wait(documents.load(document.id()));
    QCOMPARE(loaded->summary.state, DocumentState::Signed);
    QCOMPARE(loaded->summary.act, act->id);
    const Edit edit = edited(document, u"a"_s, u"1"_s);
    const FailureCode forbids = FailureCode::StateForbids;
    QCOMPARE(wait(documents.appendEdits(document.id(), loaded->head, {edit})).error().code,
             forbids);
    QCOMPARE(wait(documents.saveRevision(document, loaded->head, {}, u"edits"_s)).error().code,
             forbids);
    QCOMPARE(wait(documents.freeze(document, loaded->head, factsOf(document, "<y/>"))).error().code,
             forbids);
}

void tst_DocumentStore::findsPartsOfWords_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<int>("found");
    QTest::newRow("all") << QString() << 3;
    QTest::newRow("middle of a word") << u"машк"_s << 1;
    QTest::newRow("other case") << u"РОМАШКА"_s << 1;
    QTest::newRow("ё like е") << u"зелен"_s << 1;
    QTest::newRow("two letters") << u"зе"_s << 1;
    QTest::newRow("two words, any order") << u"ромаш завод"_s << 1;
    QTest::newRow("long and short word") << u"завод ро"_s << 1;
    QTest::newRow("kazakh letters") << u"қазақ"_s << 1;
    QTest::newRow("number") << u"17/Б"_s << 3;
    QTest::newRow("sum") << u"65432"_s << 3;
    QTest::newRow("quotes are no syntax") << u"\"ром\" OR"_s << 0;
    QTest::newRow("star is no syntax") << u"ром*"_s << 0;
    QTest::newRow("nothing") << u"осьминог"_s << 0;
}

void tst_DocumentStore::findsPartsOfWords()
{
    QFETCH(QString, search);
    Scene scene;
    for (const QString &name : {partyName, u"Завод Зелёный Лён"_s, u"Қазақ Өнімі"_s}) {
        const Document document = newDocument(name);
        QVERIFY(wait(scene.workspace->documents().create(document, summaryOf(document), u"new"_s)));
    }
    DocumentQuery query;
    query.search = search;
    const auto found = wait(scene.workspace->documents().list(query));
    QVERIFY(found);
    QTEST(static_cast<int>(found->size()), "found");
}

void tst_DocumentStore::listFiltersAndPages()
{
    Scene scene;
    DocumentStore &documents = scene.workspace->documents();
    const PrincipalId principal = PrincipalId::create();
    QList<DocumentId> ids;
    for (int i = 0; i < 10; ++i) {
        const Document document = newDocument();
        DocumentSummary summary = summaryOf(document);
        summary.principal = i % 2 == 0 ? principal : PrincipalId::create();
        const auto head = wait(documents.create(document, summary, u"new"_s));
        if (i < 3)
            QVERIFY(wait(documents.saveFindings(document.id(), *head, {})));
        ids.append(document.id());
    }
    DocumentQuery ofPrincipal;
    ofPrincipal.principal = principal;
    QCOMPARE(wait(documents.list(ofPrincipal))->size(), 5);
    DocumentQuery checked;
    checked.state = DocumentState::Checked;
    QCOMPARE(wait(documents.list(checked))->size(), 3);
    QList<DocumentId> paged;
    for (int offset = 0; offset < 10; offset += 3) {
        DocumentQuery page;
        page.limit = 3;
        page.offset = offset;
        for (const DocumentSummary &summary : taken(documents.list(page)))
            paged.append(summary.id);
    }
    std::sort(paged.begin(), paged.end());
    std::sort(ids.begin(), ids.end());
    QCOMPARE(paged, ids);
}

void tst_DocumentStore::listSeesOtherProcesses()
{
    Scene scene;
    QVERIFY(wait(scene.workspace->documents().list({}))->isEmpty());
    QVERIFY(!*wait(scene.workspace->changedByOthers()));
    auto other = Workspace::open(scene.folder(), scene.sealer, std::make_shared<SystemClock>());
    const Document document = newDocument();
    const auto head = wait((*other)->documents().create(document, summaryOf(document), u"new"_s));
    QVERIFY(*wait(scene.workspace->changedByOthers()));
    QVERIFY(!*wait(scene.workspace->changedByOthers()));
    QCOMPARE(wait(scene.workspace->documents().list({}))->size(), 1);
    DocumentSummary renamed = summaryOf(document);
    renamed.counterparty = u"Новое имя"_s;
    QVERIFY(wait((*other)->documents().saveRevision(document, *head, renamed, u"edits"_s)));
    DocumentQuery query;
    query.search = u"Новое"_s;
    QCOMPARE(wait(scene.workspace->documents().list(query))->size(), 1);
    query.search = u"Ромашка"_s;
    QVERIFY(wait(scene.workspace->documents().list(query))->isEmpty());
}

// Both papers have to be the same; each document is named once and by what it says now.
void tst_DocumentStore::findsWhatSharesPapers()
{
    Scene scene;
    const Document ours = newDocument();
    Document theirs = newDocument();
    const Document others = newDocument();
    const auto sharing = [&](const Consignment &consignment) {
        QList<DocumentId> found;
        const auto shared = taken(scene.workspace->documents().sharing(ours.id(), consignment));
        for (const SharedPapers &each : shared)
            found.append(each.summary.id);
        return found;
    };
    DocumentStore &documents = scene.workspace->documents();
    QVERIFY(wait(documents.create(ours, withPapers(ours, {u"T1"_s}, {u"I1"_s}), u"new"_s)));
    const auto head = wait(documents.create(
        theirs, withPapers(theirs, {u"T1"_s, u"T2"_s}, {u"I1"_s, u"I2"_s}), u"new"_s));
    QVERIFY(wait(documents.create(others, withPapers(others, {u"T2"_s}, {u"T1"_s}), u"new"_s)));
    QCOMPARE(sharing({{u"T1"_s}, {u"I1"_s}}), QList<DocumentId>{theirs.id()});
    QCOMPARE(sharing({{u"T1"_s, u"T2"_s}, {u"I2"_s, u"I1"_s}}), QList<DocumentId>{theirs.id()});
    QCOMPARE(sharing({{u"T1"_s}, {u"I3"_s}}), QList<DocumentId>());
    QCOMPARE(sharing({{u"I1"_s}, {u"T1"_s}}), QList<DocumentId>()); // each paper in its role
    QCOMPARE(sharing({{u"T1"_s}, {}}), QList<DocumentId>());

    // A change that says nothing of papers leaves them.
    QVERIFY(wait(documents.appendEdits(theirs.id(), *head, {edited(theirs, u"a"_s, u"1"_s)})));
    QVERIFY(scene.reopen());
    QCOMPARE(sharing({{u"T1"_s}, {u"I1"_s}}), QList<DocumentId>{theirs.id()});
    DocumentStore &again = scene.workspace->documents();
    const auto loaded = wait(again.load(theirs.id()));
    QVERIFY(wait(again.appendEdits(theirs.id(), loaded->head, {edited(theirs, u"a"_s, u"2"_s)},
                                   withPapers(theirs, {u"T1"_s}, {u"I3"_s}))));
    QCOMPARE(sharing({{u"T1"_s}, {u"I1"_s}}), QList<DocumentId>());
    QCOMPARE(sharing({{u"T1"_s}, {u"I3"_s}}), QList<DocumentId>{theirs.id()});
}

QTEST_GUILESS_MAIN(tst_DocumentStore)
#include "tst_DocumentStore.moc"
