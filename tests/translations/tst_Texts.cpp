#include "translations/Texts.h"

#include <QDirIterator>
#include <QFile>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QTest>

using namespace okno;

namespace {

const QStringList languages{QStringLiteral("ru"), QStringLiteral("kk"), QStringLiteral("en")};

bool hasCyrillic(const QString &text)
{
    static const QRegularExpression cyrillic(QStringLiteral("[А-Яа-яЁё]"));
    return text.contains(cyrillic);
}

QStringList words(std::initializer_list<const char *> list)
{
    QStringList result;
    for (const char *word : list)
        result.append(QString::fromUtf8(word));
    return result;
}

// All our sources below a folder, as one text each.
QStringList sourcesBelow(const QString &folder)
{
    QStringList sources;
    QDirIterator files(QStringLiteral(OKNO_SOURCE_DIR "/") + folder,
                       {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            sources.append(QString::fromUtf8(file.readAll()));
    }
    return sources;
}

// The C string literals after a marker, joined, with their escapes resolved.
QStringList literalsAfter(const QString &marker, const QStringList &sources)
{
    static const QRegularExpression literal(QStringLiteral(R"re(\s*"((?:[^"\\]|\\.)*)")re"));
    QStringList found;
    for (const QString &source : sources) {
        for (qsizetype at = source.indexOf(marker); at >= 0; at = source.indexOf(marker, at)) {
            at += marker.size();
            QString text;
            for (auto match = literal.match(source, at, QRegularExpression::NormalMatch,
                                            QRegularExpression::AnchorAtOffsetMatchOption);
                 match.hasMatch();
                 match = literal.match(source, at, QRegularExpression::NormalMatch,
                                       QRegularExpression::AnchorAtOffsetMatchOption)) {
                text += match.captured(1);
                at = match.capturedEnd();
            }
            text.replace(QStringLiteral("\\n"), QStringLiteral("\n"));
            text.replace(QStringLiteral("\\\""), QStringLiteral("\""));
            if (!text.isEmpty())
                found.append(text);
        }
    }
    return found;
}

} // namespace

class tst_Texts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFailureHasItsSentence_data();
    void everyFailureHasItsSentence();
    void emptyPlacesLeaveNoTrace();
    void valuesAreNotReadAsPlaces();
    void labelsAgreeWithTheTableOfWords_data();
    void labelsAgreeWithTheTableOfWords();
    void everyStateHasALabel_data();
    void everyStateHasALabel();
    void registrationsSpeak_data();
    void registrationsSpeak();
    void schemaFindingsSpeak_data();
    void schemaFindingsSpeak();
    void ruleFindingsSpeakThroughTheirKind();
    void everyLineOfTheCommandLineIsTranslated();
    void everyProblemOfTheWindowHasATitle();
    void anUnknownLanguageIsEnglish();
    void twoLanguagesLiveSideBySide();
};

void tst_Texts::everyFailureHasItsSentence_data()
{
    QTest::addColumn<int>("code");
    const QMetaEnum codes = QMetaEnum::fromType<FailureCode>();
    for (int i = 0; i < codes.keyCount(); ++i)
        QTest::newRow(codes.key(i)) << codes.value(i);
}

void tst_Texts::everyFailureHasItsSentence()
{
    QFETCH(int, code);
    const Failure failure{static_cast<FailureCode>(code), QStringLiteral("PLACE"),
                          QStringLiteral("DETAIL")};
    const QString ru = Texts(QStringLiteral("ru")).sentence(failure);
    const QString en = Texts(QStringLiteral("en")).sentence(failure);
    QVERIFY2(hasCyrillic(ru), qPrintable(ru));
    QVERIFY2(!hasCyrillic(en), qPrintable(en));
    // In Kazakh, and in Russian where that is not written yet.
    const QString kk = Texts(QStringLiteral("kk")).sentence(failure);
    QVERIFY2(hasCyrillic(kk), qPrintable(kk));
    for (const QString &sentence : {ru, en, kk}) {
        QVERIFY2(sentence.contains(QStringLiteral("PLACE")), qPrintable(sentence));
        QVERIFY2(sentence.contains(QStringLiteral("DETAIL")), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
        // what happened · what it means · what to do next
        QVERIFY2(sentence.count(QStringLiteral(". ")) >= 2, qPrintable(sentence));
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
    }
}

void tst_Texts::emptyPlacesLeaveNoTrace()
{
    const QMetaEnum codes = QMetaEnum::fromType<FailureCode>();
    for (const QString &language : languages) {
        const Texts texts(language);
        for (int i = 0; i < codes.keyCount(); ++i) {
            const QString sentence =
                texts.sentence({static_cast<FailureCode>(codes.value(i)), {}, {}});
            for (const char *trace : {"%", ": .", "()", "  ", " . "})
                QVERIFY2(!sentence.contains(QLatin1String(trace)), qPrintable(sentence));
        }
    }
}

void tst_Texts::valuesAreNotReadAsPlaces()
{
    const QString sentence = Texts(QStringLiteral("en"))
                                 .sentence({FailureCode::FileUnreadable,
                                            QStringLiteral("100%2.xml"), QStringLiteral("%1")});
    QVERIFY2(sentence.contains(QStringLiteral("100%2.xml (%1)")), qPrintable(sentence));
}

void tst_Texts::labelsAgreeWithTheTableOfWords_data()
{
    // A copy of the table of words: number, ru, kk, en.
    QTest::addColumn<QStringList>("shown");
    QTest::addColumn<QStringList>("expected");
    const auto inAll = [](auto label) {
        QStringList shown;
        for (const QString &language : languages)
            shown.append(label(Texts(language)));
        return shown;
    };
    const auto document = [&](const char *row, DocumentState state,
                              std::initializer_list<const char *> expected) {
        QTest::newRow(row) << inAll([&](const Texts &t) { return t.documentState(state); })
                           << words(expected);
    };
    const auto act = [&](const char *row, ActState state,
                         std::initializer_list<const char *> expected) {
        QTest::newRow(row) << inAll([&](const Texts &t) { return t.actState(state); })
                           << words(expected);
    };
    const auto phase = [&](const char *row, Phase value,
                           std::initializer_list<const char *> expected) {
        QTest::newRow(row) << inAll([&](const Texts &t) { return t.phase(value); })
                           << words(expected);
    };
    const auto outcome = [&](const char *row, Outcome value,
                             std::initializer_list<const char *> expected) {
        QTest::newRow(row) << inAll([&](const Texts &t) { return t.outcome(value); })
                           << words(expected);
    };
    const auto severity = [&](const char *row, Finding::Severity value,
                              std::initializer_list<const char *> expected) {
        QTest::newRow(row) << inAll([&](const Texts &t) { return t.severity(value); })
                           << words(expected);
    };
    severity("29 error", Finding::Severity::Error, {"Ошибка", "Қате", "Error"});
    severity("29 warning", Finding::Severity::Warning, {"Предупреждение", "Ескерту", "Warning"});
    severity("29 advice", Finding::Severity::Advice, {"Подсказка", "Кеңес", "Advice"});
    document("40", DocumentState::Draft, {"Черновик", "Жоба", "Draft"});
    document("41", DocumentState::Checked, {"Проверено", "Тексерілді", "Checked"});
    document("42 being signed", DocumentState::Frozen,
             {"На подписании", "Қол қоюда", "Being signed"});
    document("42 signed", DocumentState::Signed, {"Подписано", "Қол қойылды", "Signed"});
    act("42 signed, act", ActState::Ready, {"Подписано", "Қол қойылды", "Signed"});
    act("44 queued", ActState::Queued, {"В очереди", "Кезекте", "Queued"});
    act("44 sending", ActState::Sending, {"Отправляется", "Жіберілуде", "Sending"});
    act("45", ActState::OutcomeUnknown,
        {"Исход неизвестен, выясняем", "Нәтижесі белгісіз, анықталуда",
         "Outcome unknown, being resolved"});
    act("46", ActState::HandedOver, {"Передано окну", "Терезеге берілді", "Handed over"});
    phase("47", Phase::Placed, {"Размещено", "Орналастырылды", "Placed"});
    QTest::newRow("48") << inAll([](const Texts &t) { return t.gate(Gate::Bounced); })
                        << words({"Не прошло форматно-логический контроль",
                                  "Форматтық-логикалық бақылаудан өтпеді",
                                  "Failed format and logic control"});
    phase("49 registered", Phase::Registered, {"Зарегистрировано", "Тіркелді", "Registered"});
    phase("49 refused", Phase::RegistrationRefused,
          {"Отказано в регистрации", "Тіркеуден бас тартылды", "Registration refused"});
    phase("50", Phase::InReview, {"Идёт проверка", "Тексерілуде", "Under check"});
    phase("53 released", Phase::Released,
          {"Выпуск разрешён", "Шығаруға рұқсат берілді", "Released"});
    phase("53 conditionally", Phase::ConditionallyReleased,
          {"Условный выпуск", "Шартты түрде шығарылды", "Conditionally released"});
    phase("53 against security", Phase::ReleasedAgainstSecurity,
          {"Выпуск с обеспечением", "Қамтамасыз етумен шығарылды", "Released against security"});
    phase("54 refused", Phase::ReleaseRefused,
          {"Отказано в выпуске", "Шығарудан бас тартылды", "Release refused"});
    phase("54 withdrawn", Phase::Withdrawn, {"Отозвано", "Кері қайтарып алынды", "Withdrawn"});
    phase("54 not lodged", Phase::DeemedNotLodged,
          {"Считается неподанным", "Берілмеген болып есептеледі", "Deemed not lodged"});
    phase("54 annulled", Phase::ReleaseAnnulled,
          {"Выпуск аннулирован", "Шығарудың күші жойылды", "Release annulled"});
    outcome("56 action", Outcome::Warning, {"Требует действий", "Әрекет қажет", "Needs action"});
    outcome("56 waiting", Outcome::Neutral, {"Ждём ответа", "Жауап күтілуде", "Waiting"});
    outcome("56 done", Outcome::Success, {"Завершено", "Аяқталды", "Done"});
    outcome("56 failed", Outcome::Failed, {"Не прошло", "Өтпеді", "Failed"});
}

void tst_Texts::labelsAgreeWithTheTableOfWords()
{
    QFETCH(QStringList, shown);
    QTEST(shown, "expected");
}

void tst_Texts::everyStateHasALabel_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages)
        QTest::newRow(qPrintable(language)) << language;
}

void tst_Texts::everyStateHasALabel()
{
    QFETCH(QString, language);
    const Texts texts(language);
    QStringList labels;
    for (int i = 0; i <= int(DocumentState::Signed); ++i)
        labels.append(texts.documentState(DocumentState(i)));
    for (int i = 0; i <= int(ActState::Rejected); ++i)
        labels.append(texts.actState(ActState(i)));
    for (int i = int(Gate::Received); i <= int(Gate::Bounced); ++i)
        labels.append(texts.gate(Gate(i)));
    for (int i = int(Phase::Placed); i <= int(Phase::Closed); ++i)
        labels.append(texts.phase(Phase(i)));
    for (const QString &label : labels) {
        QVERIFY(!label.isEmpty());
        QCOMPARE(hasCyrillic(label), language != u"en");
    }
    QCOMPARE(texts.gate(Gate::None), QString());
    QCOMPARE(texts.phase(Phase::None), QString());
}

void tst_Texts::registrationsSpeak_data()
{
    QTest::addColumn<Registration>("registration");
    QTest::addColumn<QString>("expected");
    Registration r;
    QTest::newRow("nothing yet") << r << QString();
    r.gate = Gate::Scanning;
    QTest::newRow("gate") << r << "Проверка на вирусы";
    r.phase = Phase::Registered;
    r.registrationNumber = QStringLiteral("10702070/221126/0000001");
    QTest::newRow("phase before gate") << r << "Зарегистрировано: 10702070/221126/0000001";
    Registration refused;
    refused.phase = Phase::RegistrationRefused;
    refused.reasonText = QStringLiteral("100%1");
    QTest::newRow("reason") << refused << "Отказано в регистрации: 100%1";
    Registration newer;
    newer.code = QStringLiteral("parked-in-orbit");
    QTest::newRow("code of a newer window") << newer << "parked-in-orbit";
}

void tst_Texts::registrationsSpeak()
{
    QFETCH(Registration, registration);
    QTEST(Texts(QStringLiteral("ru")).registration(registration), "expected");
}

void tst_Texts::schemaFindingsSpeak_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id :
         {"schema.pattern", "schema.length", "schema.enumeration", "schema.missing",
          "schema.unexpected", "schema.type", "schema.digits", "schema.range", "schema.other"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void tst_Texts::schemaFindingsSpeak()
{
    QFETCH(QString, id);
    Finding finding;
    finding.id = id;
    finding.arguments = {QStringLiteral("NetWeightQuantity"), QStringLiteral("a%3b"),
                         QStringLiteral("EXPECTED")};
    finding.box = QStringLiteral("38");
    finding.goodsItem = 2;
    const auto ru = Texts(QStringLiteral("ru")).finding(finding, {});
    const auto en = Texts(QStringLiteral("en")).finding(finding, {});
    for (const auto &text : {ru, en}) {
        QVERIFY2(text.message.contains(QStringLiteral("NetWeightQuantity")),
                 qPrintable(text.message));
        QVERIFY2(text.message.contains(QStringLiteral("EXPECTED")), qPrintable(text.message));
        QVERIFY(!text.cure.isEmpty());
    }
    QVERIFY(hasCyrillic(ru.message) && hasCyrillic(ru.cure));
    QVERIFY(!hasCyrillic(en.message) && !hasCyrillic(en.cure));
    QCOMPARE(ru.place, QStringLiteral("Графа 38, товар № 2"));
    QCOMPARE(en.place, QStringLiteral("Box 38, goods item 2"));
}

void tst_Texts::ruleFindingsSpeakThroughTheirKind()
{
    KindLabels labels;
    labels.findings.insert(QStringLiteral("dt.totals.goods"),
                           QStringLiteral("В графе 5 %1, товаров %2."));
    labels.cures.insert(QStringLiteral("dt.totals.goods"), QStringLiteral("Укажите %2."));
    Finding finding;
    finding.id = QStringLiteral("dt.totals.goods");
    finding.arguments = {QStringLiteral("3"), QStringLiteral("2")};
    const auto text = Texts(QStringLiteral("ru")).finding(finding, labels);
    QCOMPARE(text.message, QStringLiteral("В графе 5 3, товаров 2."));
    QCOMPARE(text.cure, QStringLiteral("Укажите 2."));
    QCOMPARE(text.place, QString());
}

void tst_Texts::everyLineOfTheCommandLineIsTranslated()
{
    const Texts ru(QStringLiteral("ru"));
    const QStringList lines = literalsAfter(QStringLiteral("QT_TRANSLATE_NOOP(\"cli\","),
                                            sourcesBelow(QStringLiteral("app")));
    QVERIFY(lines.size() > 10);
    QStringList untranslated;
    for (const QString &line : lines) {
        const QString translated = ru.cli(line.toUtf8().constData());
        if (!hasCyrillic(translated) &&
            line.contains(QRegularExpression(QStringLiteral("[a-z]{3}"))))
            untranslated.append(line);
        for (int i = 1; i <= 9; ++i)
            QCOMPARE(translated.count(u'%' + QString::number(i)),
                     line.count(u'%' + QString::number(i)));
    }
    QCOMPARE(untranslated, QStringList());
}

void tst_Texts::everyProblemOfTheWindowHasATitle()
{
    static const QRegularExpression call(QStringLiteral(
        R"re((?:problem|retryLater)\(\s*\w+,\s*\d{3},\s*(?:QLatin1String\()?"([a-z-]+)")re"));
    const Texts ru(QStringLiteral("ru"));
    const Texts en(QStringLiteral("en"));
    QStringList nameless;
    int count = 0;
    for (const QString &source : sourcesBelow(QStringLiteral("network/window"))) {
        for (auto matches = call.globalMatch(source); matches.hasNext();) {
            const QString code = matches.next().captured(1);
            ++count;
            if (!hasCyrillic(ru.windowText(code)) || en.windowText(code).isEmpty())
                nameless.append(code);
        }
    }
    QVERIFY(count > 10);
    QCOMPARE(nameless, QStringList());
    QCOMPARE(ru.windowText(QStringLiteral("no-such-code")), QString());
    QVERIFY(hasCyrillic(ru.windowText(QStringLiteral("act-in-progress"))));
    QVERIFY(hasCyrillic(ru.windowText(QStringLiteral("virus-found"))));
}

void tst_Texts::anUnknownLanguageIsEnglish()
{
    const Texts texts(QStringLiteral("tlh"));
    QCOMPARE(texts.language(), QStringLiteral("en"));
    QCOMPARE(texts.documentState(DocumentState::Draft), QStringLiteral("Draft"));
}

void tst_Texts::twoLanguagesLiveSideBySide()
{
    const Texts ru(QStringLiteral("ru"));
    const Texts kk(QStringLiteral("kk"));
    QCOMPARE(ru.actState(ActState::Queued), QStringLiteral("В очереди"));
    QCOMPARE(kk.actState(ActState::Queued), QStringLiteral("Кезекте"));
}

QTEST_GUILESS_MAIN(tst_Texts)
#include "tst_Texts.moc"
