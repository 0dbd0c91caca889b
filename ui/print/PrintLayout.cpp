#include "ui/print/PrintLayout.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace okno {

namespace {

using namespace Qt::StringLiterals;

constexpr int deepest = 8;
const QRectF sheet(0, 0, 210, 297);

QStringList strings(const QJsonValue &value)
{
    QStringList result;
    for (const QJsonValue &entry : value.toArray())
        result.append(entry.toString());
    return result;
}

QStringList steps(const QString &key)
{
    return key.split(u'/', Qt::SkipEmptyParts);
}

QString joined(const QString &base, const QString &key)
{
    return base.isEmpty() || key.isEmpty() ? base + key : base + u'/' + key;
}

// Reads the file against the kind: whatever names a field that is not there is remembered as wrong.
class LayoutReader
{
public:
    LayoutReader(const QJsonObject &json, const KindSpec &kind)
        : m_json(json), m_parts(json.value("parts"_L1).toObject()), m_kind(kind)
    {
    }

    Result<PrintLayout> read()
    {
        m_layout.languages = strings(m_json.value("languages"_L1));
        m_layout.list = m_json.value("list"_L1).toString();
        if (!m_layout.list.isEmpty())
            know(m_layout.list);
        const QJsonObject sizes = m_json.value("sizes"_L1).toObject();
        m_layout.size = sizes.value("value"_L1).toDouble(m_layout.size);
        m_layout.floor = sizes.value("floor"_L1).toDouble(m_layout.floor);
        m_layout.caption = sizes.value("caption"_L1).toDouble(m_layout.caption);
        if (m_layout.floor < 3 || m_layout.size < m_layout.floor || m_layout.caption < 3)
            complain(u"sizes"_s);
        const QJsonObject contents = m_json.value("contents"_L1).toObject();
        for (auto it = contents.begin(); it != contents.end(); ++it)
            m_layout.contents.insert(it.key(), content(it.key(), it->toObject()));
        m_layout.mains = readSheets("main"_L1, "mains"_L1);
        m_layout.continuations = readSheets("continuation"_L1, "continuations"_L1);
        const bool hasRoom =
            !m_layout.continuations.isEmpty() &&
            std::none_of(m_layout.continuations.cbegin(), m_layout.continuations.cend(),
                         [](const PrintSheet &each) { return each.items.isEmpty(); });
        if (m_layout.hasBoxes() && !m_layout.list.isEmpty() && !hasRoom)
            complain(u"items"_s);
        if (!m_wrong.isEmpty())
            return fail(FailureCode::FormatBroken, u"print.json"_s, m_wrong);
        return m_layout;
    }

private:
    // The first complaint is the one that is told.
    void complain(const QString &what)
    {
        if (m_wrong.isEmpty())
            m_wrong = what;
    }

    const FieldSpec *know(const QString &key)
    {
        const FieldSpec *field = m_kind.field(key);
        if (!field)
            complain(key);
        m_layout.usedKeys.insert(key);
        return field;
    }

    PrintContent content(const QString &id, const QJsonObject &json)
    {
        PrintContent result;
        const QString base = json.value("item"_L1).toBool() ? m_layout.list : QString();
        result.number = json.value("number"_L1).toString(id);
        result.caption = json.value("caption"_L1).toString();
        result.called = json.value("called"_L1).toString(result.number);
        result.captionSize = json.value("size"_L1).toDouble();
        const QString align = json.value("align"_L1).toString();
        result.align = align == "right"_L1    ? PrintAlign::Right
                       : align == "center"_L1 ? PrintAlign::Center
                                              : PrintAlign::Left;
        result.lines = lines(json.value("lines"_L1).toArray(), base, 0);
        const QString rows = json.value("rows"_L1).toString();
        result.rows = steps(rows);
        if (!rows.isEmpty())
            know(joined(base, rows));
        for (const QJsonValue &value : json.value("columns"_L1).toArray()) {
            const QJsonObject column = value.toObject();
            result.columns.append(
                {column.value("caption"_L1).toString(), column.value("width"_L1).toDouble(),
                 templateLine(column.value("line"_L1).toString(), joined(base, rows))});
            if (result.columns.last().width <= 0)
                complain(id + u": width"_s);
        }
        return result;
    }

    QList<PrintLine> lines(const QJsonArray &json, const QString &base, int depth)
    {
        QList<PrintLine> result;
        if (depth > deepest)
            complain(u"parts"_s);
        else
            for (const QJsonValue &value : json)
                result.append(value.isString() ? templateLine(value.toString(), base)
                                               : group(value.toObject(), base, depth));
        return result;
    }

    PrintLine group(const QJsonObject &json, const QString &base, int depth)
    {
        PrintLine line;
        line.isEach = json.contains("each"_L1);
        const QString place = json.value(line.isEach ? "each"_L1 : "of"_L1).toString();
        const QString below = joined(base, place);
        line.place = steps(place);
        if (!place.isEmpty())
            know(below);
        line.join = json.value("join"_L1).toString(line.join);
        const QString when = json.value("when"_L1).toString();
        if (!when.isEmpty())
            know(joined(base, when));
        line.when = steps(when);
        line.isNot = json.contains("not"_L1);
        line.values = strings(json.value(line.isNot ? "not"_L1 : "is"_L1));
        const QString part = json.value("part"_L1).toString();
        if (!part.isEmpty() && !m_parts.contains(part))
            complain(part);
        line.lines =
            lines(part.isEmpty() ? json.value("lines"_L1).toArray() : m_parts.value(part).toArray(),
                  below, depth + 1);
        return line;
    }

    PrintLine templateLine(const QString &text, const QString &base)
    {
        PrintLine line;
        PrintLine::Span span;
        QString words;
        const auto endWords = [&] {
            if (!words.isEmpty())
                span.pieces.append({std::exchange(words, {}), {}, {}, {}});
        };
        const auto endSpan = [&](bool isNextOptional) {
            endWords();
            if (!span.pieces.isEmpty())
                line.spans.append(span);
            span = {{}, isNextOptional};
        };
        for (qsizetype at = 0; at < text.size(); ++at) {
            const QChar letter = text[at];
            if (letter == u'[' || letter == u']') {
                endSpan(letter == u'[');
            } else if (letter == u'{') {
                endWords();
                const qsizetype end = text.indexOf(u'}', at);
                if (end < 0)
                    complain(text);
                span.pieces.append(
                    field(text.sliced(at + 1, (end < 0 ? text.size() : end) - at - 1), base));
                at = end < 0 ? text.size() : end;
            } else {
                words += letter;
            }
        }
        endSpan(false);
        return line;
    }

    PrintPiece field(const QString &name, const QString &base)
    {
        if (name.startsWith(u'@'))
            return {{}, {name.sliced(1)}, u"@"_s, {}};
        const QString key = name.section(u'|', 0, 0);
        const FieldSpec *spec = know(joined(base, key));
        return {{}, steps(key), spec ? spec->type : QString(), name.section(u'|', 1)};
    }

    QRectF rect(const QJsonValue &value, const QString &of)
    {
        const QJsonArray json = value.toArray();
        const QRectF made(json.at(0).toDouble(), json.at(1).toDouble(), json.at(2).toDouble(),
                          json.at(3).toDouble());
        if (json.size() != 4 || made.width() < 3 || made.height() < 3 || !sheet.contains(made))
            complain(of + u": rect"_s);
        return made;
    }

    // A box that only has words: its content has no name of its own.
    QString words(const QJsonObject &json)
    {
        const QString id = u"#%1"_s.arg(m_layout.contents.size());
        m_layout.contents.insert(id, content({}, json));
        return id;
    }

    QList<PrintBox> boxes(const QJsonArray &json)
    {
        QList<PrintBox> result;
        for (const QJsonValue &value : json) {
            const QJsonObject box = value.toObject();
            const QString id = box.contains("box"_L1) ? box.value("box"_L1).toString() : words(box);
            if (!m_layout.contents.contains(id))
                complain(id);
            result.append({id, rect(box.value("rect"_L1), id), box.value("strip"_L1).toDouble()});
        }
        return result;
    }

    // One of them, or several to choose from.
    QList<PrintSheet> readSheets(QLatin1StringView one, QLatin1StringView several)
    {
        QList<PrintSheet> result;
        if (m_json.contains(one))
            result.append(readSheet(m_json.value(one).toObject(), one));
        for (const QJsonValue &value : m_json.value(several).toArray())
            result.append(readSheet(value.toObject(), several));
        return result;
    }

    PrintSheet readSheet(const QJsonObject &json, QLatin1StringView name)
    {
        PrintSheet result;
        const QString when = json.value("when"_L1).toString();
        if (!when.isEmpty())
            know(when);
        result.when = steps(when);
        result.values = strings(json.value("is"_L1));
        const QString with = json.value("with"_L1).toString();
        if (!with.isEmpty())
            know(joined(m_layout.list, with));
        result.with = steps(with);
        result.title = json.value("title"_L1).toString();
        result.titleRect = rect(json.value("titleRect"_L1), name);
        result.boxes = boxes(json.value("boxes"_L1).toArray());
        for (const QJsonValue &item : json.value("items"_L1).toArray())
            result.items.append(boxes(item.toArray()));
        repeat(json.value("repeat"_L1).toObject(), result.items);
        return result;
    }

    // The boxes of the first item again, a step further each time.
    void repeat(const QJsonObject &json, QList<QList<PrintBox>> &items)
    {
        const QPointF step(json.value("step"_L1).toArray().at(0).toDouble(),
                           json.value("step"_L1).toArray().at(1).toDouble());
        for (int time = 1; !items.isEmpty() && time < json.value("times"_L1).toInt(); ++time) {
            QList<PrintBox> next = items.first();
            for (PrintBox &box : next) {
                box.rect.translate(step * time);
                if (!sheet.contains(box.rect))
                    return complain(u"repeat"_s);
            }
            items.append(next);
        }
    }

    const QJsonObject m_json;
    const QJsonObject m_parts;
    const KindSpec &m_kind;
    PrintLayout m_layout;
    QString m_wrong;
};

} // namespace

Result<PrintLayout> PrintLayout::fromJson(const QByteArray &printJson, const KindSpec &kind)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(printJson, &error);
    if (!document.isObject())
        return fail(FailureCode::FormatBroken, QStringLiteral("print.json:%1").arg(error.offset),
                    error.errorString());
    return LayoutReader(document.object(), kind).read();
}

} // namespace okno
