#include "ui/print/DocumentPrinter.h"

#include "models/document/DocumentEdit.h"
#include "models/formats/FormatReader.h"
#include "models/formats/FormatSpec.h"
#include "tests/support/Declarations.h"
#include "ui/print/BoxedForm.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace okno;
using namespace Qt::StringLiterals;

namespace {

struct Word {
    int page = 0;
    QRectF rect; // mm
    QString text;
};

QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput();
}

QList<Word> wordsOf(const QString &file)
{
    QList<Word> words;
    QXmlStreamReader xml(run(u"pdftotext"_s, {u"-bbox"_s, file, u"-"_s}));
    int page = 0;
    constexpr double mm = 25.4 / 72;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"page")
            ++page;
        if (!xml.isStartElement() || xml.name() != u"word")
            continue;
        const auto at = [&xml](const char *name) {
            return xml.attributes().value(QLatin1String(name)).toDouble() * mm;
        };
        const QRectF rect(QPointF(at("xMin"), at("yMin")), QPointF(at("xMax"), at("yMax")));
        words.append({page, rect, xml.readElementText()});
    }
    return words;
}

// Without white space, which a PDF does not keep where a line ends.
QString dense(const QString &text)
{
    QString result;
    for (const QChar letter : text) {
        if (!letter.isSpace())
            result += letter;
    }
    return result;
}

QString printed(const QString &text, const QString &type)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (type == u"date" && time.isValid())
        return time.toString(u"dd.MM.yyyy"_s);
    return type == u"date-time" && time.isValid() ? time.toString(u"dd.MM.yyyyHH:mm:ss"_s) : text;
}

void leaves(const Node &node, const QString &key, int item,
            const std::function<void(const QString &, const QString &, int)> &tell)
{
    if (!node.text.isEmpty())
        tell(key, node.text, item);
    int row = 0;
    for (const Node &child : node.children) {
        if (child.isForeign())
            continue;
        const QString below = key.isEmpty() ? child.field : key + u'/' + child.field;
        leaves(child, below, below == u"shipment/goods" ? ++row : item, tell);
    }
}

} // namespace

class tst_DocumentPrinter final : public QObject
{
    Q_OBJECT
private:
    Document read(const QByteArray &xml) const
    {
        return FormatReader::read(xml, *m_formats).value_or(Document());
    }

    Result<PrintReport> make(const Document &document, const QString &file,
                             bool isSigned = true) const
    {
        PrintRequest request;
        request.document = document;
        request.isSigned = isSigned;
        return DocumentPrinter(*m_kinds).printToFile(request, file);
    }

    Document sample() const
    {
        QFile file(
            QStringLiteral(OKNO_SOURCE_DIR "/models/kinds/goods-declaration/samples/sample.xml"));
        return file.open(QIODevice::ReadOnly) ? read(file.readAll()) : Document();
    }

    Document sample(const QString &kind) const
    {
        QFile file(QStringLiteral(OKNO_SOURCE_DIR "/models/kinds/%1/samples/sample.xml").arg(kind));
        return file.open(QIODevice::ReadOnly) ? read(file.readAll()) : Document();
    }

    // As many rows of the list, made of the first; 0: as it is.
    static Document withGoods(Document document, const QString &list, int goods)
    {
        const FieldPath group(FieldPath::parse(list).value_or(FieldPath()).parent());
        const QString field = list.section(u'/', -1);
        QList<FieldPath> rows = document.rows(group, field);
        for (; goods > 0 && rows.size() > goods; rows.removeLast())
            (void)DocumentEdit(document).remove(rows.last());
        for (qsizetype i = rows.size(); i < goods; ++i)
            (void)DocumentEdit(document).duplicateRow(rows.first());
        return document;
    }

    // The words of a box, or of the cells of its table, as they can be found in one piece.
    static QStringList saidIn(const PrintContent &content, const Node &at, const PrintFacts &facts)
    {
        QString all = composedLines(content.lines, at, facts);
        for (const Node *row :
             content.columns.isEmpty() ? QList<const Node *>() : nodesAt(at, content.rows)) {
            for (const PrintContent::Column &column : content.columns)
                all += u'\n' + composedLine(column.line, *row, facts);
        }
        QStringList words;
        for (const QString &word : all.split(QRegularExpression(u"\\s"_s), Qt::SkipEmptyParts))
            words.append(word);
        return words;
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    std::optional<KindCatalogue> m_kinds;
    std::optional<FormatCatalogue> m_formats;

private Q_SLOTS:
    void initTestCase()
    {
        m_kinds = *KindCatalogue::builtIn();
        m_formats = *FormatCatalogue::builtIn();
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext (poppler-utils) is not here");
    }

    // Every field that has a box on the form is somewhere on it.
    void everyBoxedFieldIsPrinted_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind :
             {"goods-declaration", "correction", "statistical-form", "customs-value-declaration"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void everyBoxedFieldIsPrinted()
    {
        QFETCH(QString, kind);
        const KindSpec &spec = *m_kinds->kind(kind);
        const auto layout = PrintLayout::fromJson(m_kinds->printJson(kind), spec);
        QVERIFY2(layout, qPrintable(layout ? QString() : layout.error().detail));
        QStringList missing;
        for (const FieldSpec &field : spec.fields()) {
            if (!field.box.isEmpty() && field.type != u"group" &&
                !layout->usedKeys.contains(field.key))
                missing.append(field.key);
        }
        // Shown by the number of the sheet itself.
        missing.removeAll(u"shipment/goods/sheetNumber"_s);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
    }

    // Each value of the sample stands inside the rectangle that the layout file gives its box.
    void valuesStandInTheirBoxes()
    {
        const QString file = path(u"sample.pdf"_s);
        const auto report = make(sample(), file);
        QVERIFY(report);
        QCOMPARE(report->pages, 2);
        QCOMPARE(report->supplements, 0);
        const QJsonObject json =
            QJsonDocument::fromJson(m_kinds->printJson(u"goods-declaration")).object();
        const QList<Word> words = wordsOf(file);
        const KindSpec *kind = m_kinds->kind(u"goods-declaration");
        QStringList wrong;
        int looked = 0;
        leaves(sample().root(), {}, 0, [&](const QString &key, const QString &text, int item) {
            const FieldSpec *field = kind->field(key);
            if (!field || field->box.isEmpty() || key.endsWith(u"/sameAsDeclarant") ||
                key.endsWith(u"/sheetNumber"))
                return;
            const QJsonObject sheet = json[item > 1 ? "continuation"_L1 : "main"_L1].toObject();
            QJsonArray boxes = sheet["boxes"_L1].toArray();
            if (item > 0)
                boxes = sheet["items"_L1].toArray().at(item > 1 ? item - 2 : 0).toArray();
            bool isFound = false;
            for (const QJsonValue &box : boxes) {
                const QString id = box["box"_L1].toString();
                const QJsonArray r = box["rect"_L1].toArray();
                if (id != field->box && id.chopped(1) != field->box)
                    continue;
                const QRectF rect(r[0].toDouble(), r[1].toDouble(), r[2].toDouble(),
                                  r[3].toDouble());
                QString inside;
                for (const Word &word : words) {
                    if (word.page == (item > 1 ? 2 : 1) &&
                        rect.adjusted(-.2, -.2, .2, .2).contains(word.rect))
                        inside += word.text;
                }
                isFound |= inside.contains(dense(printed(text, field->type)));
            }
            ++looked;
            if (!isFound)
                wrong.append(QStringLiteral("%1 = %2 (box %3)").arg(key, text, field->box));
        });
        QVERIFY2(looked > 100, qPrintable(QString::number(looked)));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void boxesHoldWhatTheySay_data()
    {
        QTest::addColumn<int>("goods"); // of the sample when 0
        for (const QString &kind : m_kinds->ids()) {
            const auto layout =
                PrintLayout::fromJson(m_kinds->printJson(kind), *m_kinds->kind(kind));
            if (!layout || !layout->hasBoxes())
                continue;
            for (const int goods : {0, 1, 12})
                QTest::addRow("%s %d", qPrintable(kind), goods) << goods;
        }
    }

    // On every sheet of every boxed form, what a box is to say stands inside its rectangle or,
    // where that is too small, on a supplement; no two boxes lie over each other.
    void boxesHoldWhatTheySay()
    {
        QFETCH(int, goods);
        const QString kind = QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0);
        const auto layout = PrintLayout::fromJson(m_kinds->printJson(kind), *m_kinds->kind(kind));
        QVERIFY2(layout, qPrintable(layout ? QString() : layout.error().detail));
        const Document document = withGoods(sample(kind), layout->list, goods);
        const QString file = path(u"boxes.pdf"_s);
        const auto report = make(document, file);
        QVERIFY(report);
        const QList<BoxedForm::Sheet> sheets = BoxedForm::sheetsOf(*layout, document.root());
        QCOMPARE(report->sheets, static_cast<int>(sheets.size()));
        qsizetype drawn = 0;
        for (const BoxedForm::Sheet &sheet : sheets)
            drawn += sheet.items.size();
        QCOMPARE(drawn, nodesAt(document.root(), layout->list.split(u'/')).size());
        const QList<Word> words = wordsOf(file);
        QString further; // what went on elsewhere
        for (const Word &word : words) {
            if (word.page > report->sheets)
                further += word.text;
        }
        QStringList wrong;
        int looked = 0;
        for (int page = 1; page <= report->sheets; ++page) {
            const BoxedForm::Sheet &sheet = sheets.at(page - 1);
            QList<std::pair<PrintBox, const Node *>> boxes;
            for (const PrintBox &box : sheet.form->boxes)
                boxes.append({box, &document.root()});
            for (qsizetype slot = 0; slot < sheet.form->items.size(); ++slot) {
                for (const PrintBox &box : sheet.form->items.at(slot))
                    boxes.append({box, sheet.items.value(slot)});
            }
            const PrintFacts facts{{u"sheet"_s, QString::number(page)},
                                   {u"sheets"_s, QString::number(report->sheets)}};
            for (qsizetype i = 0; i < boxes.size(); ++i) {
                const auto &[box, node] = boxes.at(i);
                for (qsizetype k = 0; k < i; ++k) {
                    const QRectF both = box.rect.intersected(boxes.at(k).first.rect);
                    QVERIFY2(both.width() < 0.01 || both.height() < 0.01, qPrintable(box.content));
                }
                if (!node)
                    continue;
                QString inside;
                for (const Word &word : words) {
                    if (word.page == page &&
                        box.rect.adjusted(-.2, -.2, .2, .2).contains(word.rect))
                        inside += word.text;
                }
                for (const QString &said :
                     saidIn(layout->contents.value(box.content), *node, facts)) {
                    ++looked;
                    if (!inside.contains(said) && !further.contains(said))
                        wrong.append(u"%1 on sheet %2: %3"_s.arg(box.content).arg(page).arg(said));
                }
            }
        }
        QVERIFY2(looked > 40, qPrintable(QString::number(looked)));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void sheetsByGoods_data()
    {
        QTest::addColumn<int>("goods");
        QTest::addColumn<int>("sheets");
        for (const auto &[goods, sheets] :
             {std::pair(1, 1), {2, 2}, {3, 2}, {4, 2}, {5, 3}, {100, 34}})
            QTest::addRow("%d", goods) << goods << sheets;
    }

    // 1 + ceil((N - 1) / 3), and every item once.
    void sheetsByGoods()
    {
        QFETCH(int, goods);
        const QString file = path(u"goods.pdf"_s);
        Document document = read(test::goodsDeclaration(goods));
        const QList<FieldPath> rows = document.rows(FieldPath().child(u"shipment"_s), u"goods");
        QCOMPARE(rows.size(), goods);
        for (int item = 1; item <= goods; ++item)
            QVERIFY(
                DocumentEdit(document).setText(rows[item - 1].child(u"customsValue"_s),
                                               u"77%1.33"_s.arg(item, 4, 10, QLatin1Char('0'))));
        const auto report = make(document, file);
        QVERIFY(report);
        QTEST(report->sheets, "sheets");
        const QList<Word> words = wordsOf(file);
        for (int item = 1; item <= goods; ++item) {
            const QString mark = u"77%1.33"_s.arg(item, 4, 10, QLatin1Char('0'));
            QCOMPARE(std::count_if(words.begin(), words.end(),
                                   [&](const Word &word) { return word.text == mark; }),
                     1);
        }
    }

    // Kazakh letters, and a text that no box can hold: all of it is in the file, and the box says
    // where.
    void nothingIsCut()
    {
        Document document = sample();
        const FieldPath goods = document.rows(FieldPath().child(u"shipment"_s), u"goods").first();
        QStringList parts;
        for (int word = 0; word < 900; ++word)
            parts.append(u"ӘҒҚҢӨҰҮҺІ-әғқңөұүһі-%1"_s.arg(word));
        const FieldPath place = document.firstPath(u"shipment/goods/description");
        QVERIFY(DocumentEdit(document).setText(place, parts.join(u' ')));
        QVERIFY(DocumentEdit(document).setText(
            document.firstPath(u"shipment/declarant/name"),
            u"ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ "_s.repeated(40)));
        const QString file = path(u"long.pdf"_s);
        const auto report = make(document, file);
        QVERIFY(report);
        QCOMPARE(report->supplements, 2);
        QVERIFY(report->pages > report->sheets);
        QString all;
        for (const Word &word : wordsOf(file))
            all += word.text;
        QStringList missing;
        for (const QString &part : std::as_const(parts)) {
            if (!all.contains(part))
                missing.append(part);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
        QCOMPARE(all.count(u"ОГРАНИЧЕННОЙ"_s), 40);
        QVERIFY(all.contains(u"См.дополнение,п.1"_s));
        QVERIFY(all.contains(u"Графа31,товар№1"_s));
    }

    void draftAndNumber()
    {
        const QString file = path(u"state.pdf"_s);
        const auto text = [&file] {
            return dense(QString::fromUtf8(run(u"pdftotext"_s, {file, u"-"_s})));
        };
        QVERIFY(make(sample(), file, false));
        QVERIFY(text().contains(u"ПРОЕКТ"_s));
        PrintRequest request;
        request.document = sample();
        request.isSigned = true;
        request.registration.registrationNumber = u"10702070/231126/5000001"_s;
        QVERIFY(DocumentPrinter(*m_kinds).printToFile(request, file));
        QVERIFY(!text().contains(u"ПРОЕКТ"_s));
        const QList<Word> words = wordsOf(file);
        const QRectF boxA(145, 10, 57, 20);
        QCOMPARE(std::count_if(words.begin(), words.end(),
                               [&](const Word &word) {
                                   return word.text == request.registration.registrationNumber &&
                                          boxA.contains(word.rect);
                               }),
                 2); // on each of the two sheets
    }

    // Whole, with every font inside, and nobody's name in what describes it.
    void fileIsSound()
    {
        const QString file = path(u"sound.pdf"_s);
        QVERIFY(make(sample(), file));
        QVERIFY(run(u"qpdf"_s, {u"--check"_s, file}).contains("No syntax or stream encoding"));
        const QList<QByteArray> fonts = run(u"pdffonts"_s, {file}).trimmed().split('\n');
        QVERIFY(fonts.size() > 2);
        for (const QByteArray &font : fonts.sliced(2))
            QVERIFY2(font.simplified().contains("Identity-H yes"), font.constData());
        const QByteArray info = run(u"pdfinfo"_s, {file});
        QVERIFY(info.contains("Title:") && !info.contains("Author:"));
        QVERIFY(QString::fromUtf8(info).contains(u"Декларация на товары"_s));
    }

    // A kind without a paper form prints from its form, in two languages side by side.
    void anyKindPrints()
    {
        const QString folder = path(u"note"_s);
        const QString source = QStringLiteral(OKNO_SOURCE_DIR "/models/kinds/goods-declaration/");
        QVERIFY(QDir().mkpath(folder));
        for (const QString &name : {u"kind.json"_s, u"form.json"_s, u"labels.ru.json"_s,
                                    u"labels.en.json"_s, u"rules.json"_s})
            QVERIFY(QFile::copy(source + name, folder + u'/' + name));
        QFile spec(folder + u"/kind.json"_s);
        QVERIFY(spec.open(QIODevice::ReadWrite));
        const QByteArray renamed =
            spec.readAll().replace("\"id\": \"goods-declaration\"", "\"id\": \"note\"");
        QVERIFY(spec.resize(0) && spec.seek(0) && spec.write(renamed) == renamed.size());
        spec.close();
        QFile layout(folder + u"/print.json"_s);
        QVERIFY(layout.open(QIODevice::WriteOnly));
        layout.write("{\"languages\": [\"ru\", \"en\"]}");
        layout.close();
        KindCatalogue kinds = *m_kinds;
        QVERIFY(kinds.addFolder(folder));
        const QString file = path(u"sections.pdf"_s);
        PrintRequest request;
        const Document known = sample();
        request.document =
            Document(known.id(), u"note"_s, known.format(), known.root(), known.nextRow());
        request.isSigned = true;
        const auto report = DocumentPrinter(kinds).printToFile(request, file);
        QVERIFY(report);
        QString all;
        for (const Word &word : wordsOf(file))
            all += word.text;
        QStringList missing;
        const FormSpec form = *kinds.form(u"note");
        QStringList shown;
        for (const FormSpec::Section &section : form.sections)
            shown += section.fields + section.columns;
        const KindSpec *kind = kinds.kind(u"note");
        leaves(sample().root(), {}, 0, [&](const QString &key, const QString &text, int) {
            const FieldSpec *field = kind->field(key);
            if (shown.contains(key) && field->type != u"boolean" &&
                !all.contains(dense(printed(text, field->type))))
                missing.append(key);
        });
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
        QVERIFY(all.contains(dense(u"Стр. %1 из %1"_s.arg(report->pages))));
        QVERIFY(all.contains(dense(u"/ Page %1 of %1"_s.arg(report->pages))));
    }

    void brokenLayoutIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("unknown field")
            << QByteArray("{'contents': {'1': {'lines': ['{nowhere}']}}}");
        QTest::newRow("brace never closed")
            << QByteArray("{'contents': {'1': {'lines': ['{procedure']}}}");
        QTest::newRow("box outside the sheet")
            << QByteArray("{'contents': {'1': {}}, 'main': {'titleRect': [1, 1, 9, 9], 'boxes': "
                          "[{'box': '1', 'rect': [200, 1, 50, 9]}]}}");
        QTest::newRow("box of nothing") << QByteArray(
            "{'main': {'titleRect': [1, 1, 9, 9], 'boxes': [{'box': '1', 'rect': [1, 1, 9, 9]}]}}");
        QTest::newRow("part in itself")
            << QByteArray("{'parts': {'p': [{'of': '', 'part': 'p'}]}, 'contents': {'1': {'lines': "
                          "[{'of': '', 'part': 'p'}]}}}");
    }

    void brokenLayoutIsRefused()
    {
        QFETCH(QByteArray, json);
        const auto layout =
            PrintLayout::fromJson(json.replace('\'', '"'), *m_kinds->kind(u"goods-declaration"));
        QVERIFY(!layout);
        QCOMPARE(layout.error().code, FailureCode::FormatBroken);
    }

    void whatCannotBeWritten()
    {
        const auto report = make(sample(), path(u"no/such/folder.pdf"_s));
        QVERIFY(!report);
        QCOMPARE(report.error().code, FailureCode::FileUnwritable);
        const auto unknown = make(Document(u"nothing"_s), path(u"nothing.pdf"_s));
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, FailureCode::KindUnknown);
        QVERIFY(!QFile::exists(path(u"nothing.pdf"_s)));
    }

    void canBeStopped()
    {
        PrintRequest request;
        request.document = read(test::goodsDeclaration(30));
        int sheets = 0;
        request.told = [&sheets](int, int) { return ++sheets < 3; };
        const auto report = DocumentPrinter(*m_kinds).printToFile(request, path(u"stop.pdf"_s));
        QVERIFY(!report);
        QCOMPARE(report.error().code, FailureCode::Cancelled);
        QVERIFY(!QFile::exists(path(u"stop.pdf"_s)));
    }
};

QTEST_MAIN(tst_DocumentPrinter)
#include "tst_DocumentPrinter.moc"
