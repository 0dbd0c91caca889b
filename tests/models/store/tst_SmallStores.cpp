#include "models/store/SenderLock.h"
#include "tests/models/store/StoreScene.h"

using namespace okno;
using namespace okno::test;

// Receipts, principals, settings and the sender's lock.
class tst_SmallStores : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void receiptIsKeptByteForByte();
    void principalIsNotDoubled();
    void authoritiesBelongToAPrincipal();
    void settingsComeBack();
    void senderLockIsHeldOnce();
};

void tst_SmallStores::receiptIsKeptByteForByte()
{
    Scene scene;
    const auto act = storeSigned(*scene.workspace, newDocument(), "<x/>");
    ReceiptStore &receipts = scene.workspace->receipts();
    QVERIFY(!*wait(receipts.bytes(act->id)));
    QCOMPARE(wait(receipts.bytes(ActId::create())).error().code, FailureCode::NotFound);
    const auto first = receiptFor(*act, sha256("<x/>"));
    const auto second = receiptFor(*act, sha256("<x/>"), u"other"_s);
    QVERIFY(first && second);
    QVERIFY(wait(receipts.add(*first)));
    QVERIFY(wait(receipts.add(*second)));
    QVERIFY(wait(receipts.add(*first)));
    QVERIFY(scene.reopen());
    QCOMPARE(**wait(scene.workspace->receipts().bytes(act->id)), first->facts().bytes);
    QVERIFY(wait(scene.workspace->outbox().act(act->id))->hasReceipt);
    int saved = 0;
    for (const JournalEntry &entry : taken(scene.workspace->journal().entries()))
        saved += entry.action == u"receipt.saved" ? 1 : 0;
    QCOMPARE(saved, 2);
}

void tst_SmallStores::principalIsNotDoubled()
{
    Scene scene;
    PrincipalStore &principals = scene.workspace->principals();
    const auto first = wait(principals.add({{}, partyName, u"RU"_s, taxNumber, {}}));
    QVERIFY(first && !first->id.isNull());
    const auto same = wait(principals.add({{}, u"Иначе"_s, u"ru"_s, taxNumber, {}}));
    QCOMPARE(*same, *first);
    const auto other = wait(principals.add({{}, partyName, u"KZ"_s, taxNumber, {}}));
    QVERIFY(other->id != first->id);
    QVERIFY(scene.reopen());
    QCOMPARE(wait(scene.workspace->principals().list())->size(), 2);
    QCOMPARE(*wait(scene.workspace->principals().principal(first->id)), *first);
    QCOMPARE(wait(scene.workspace->principals().principal(PrincipalId::create())).error().code,
             FailureCode::NotFound);
}

void tst_SmallStores::authoritiesBelongToAPrincipal()
{
    Scene scene;
    PrincipalStore &principals = scene.workspace->principals();
    const auto principal = wait(principals.add({{}, partyName, u"RU"_s, taxNumber, {}}));
    Authority head;
    head.principal = principal->id;
    head.personName = u"Выдумкин Пётр"_s;
    head.personTaxNumber = u"500100732259"_s;
    head.validFrom = QDate(2026, 1, 1);
    const auto added = wait(principals.addAuthority(head));
    QVERIFY(added && !added->id.isNull());
    QVERIFY(scene.reopen());
    QCOMPARE(*wait(scene.workspace->principals().authorities(principal->id)),
             QList<Authority>{*added});
    head.principal = PrincipalId::create();
    QCOMPARE(wait(scene.workspace->principals().addAuthority(head)).error().code,
             FailureCode::NotFound);
}

void tst_SmallStores::settingsComeBack()
{
    Scene scene;
    SettingsStore &settings = scene.workspace->settings();
    QVERIFY(!*wait(settings.value(u"a"_s)));
    QVERIFY(wait(settings.setValue(u"a"_s, "1")));
    QVERIFY(wait(settings.setValue(u"a"_s, "2")));
    QVERIFY(wait(settings.setValue(u"b"_s, "3")));
    QVERIFY(wait(settings.remove(u"b"_s)));
    QVERIFY(scene.reopen());
    QCOMPARE(**wait(scene.workspace->settings().value(u"a"_s)), QByteArray("2"));
    QVERIFY(!*wait(scene.workspace->settings().value(u"b"_s)));
}

void tst_SmallStores::senderLockIsHeldOnce()
{
    QTemporaryDir folder;
    auto held = SenderLock::tryTake(folder.path());
    QVERIFY(held);
    QCOMPARE(SenderLock::tryTake(folder.path()).error().code, FailureCode::SenderBusy);
    {
        const SenderLock moved = std::move(*held);
        QCOMPARE(SenderLock::tryTake(folder.path()).error().code, FailureCode::SenderBusy);
    }
    QVERIFY(SenderLock::tryTake(folder.path()));
    QCOMPARE(SenderLock::tryTake(u"/no/such/folder"_s).error().code, FailureCode::FileUnwritable);
}

QTEST_GUILESS_MAIN(tst_SmallStores)
#include "tst_SmallStores.moc"
