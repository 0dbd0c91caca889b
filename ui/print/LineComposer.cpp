#include "ui/print/LineComposer.h"

#include "models/rules/FieldWalk.h"

namespace okno {

namespace {

QString pieceValue(const QString &text, const PrintPiece &piece)
{
    const QDate date = piece.dateForm.isEmpty() ? QDate() : QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? date.toString(piece.dateForm) : printedValue(text, piece.type);
}

QString pieceText(const PrintPiece &piece, const Node &at, const PrintFacts &facts)
{
    if (piece.steps.isEmpty())
        return piece.words;
    if (piece.type == u"@")
        return facts.value(piece.steps.first());
    QStringList texts;
    for (const Node *node : nodesAt(at, piece.steps)) {
        if (!node->text.isEmpty())
            texts.append(pieceValue(node->text, piece));
    }
    return texts.join(u", ");
}

struct SpanText {
    QString text;
    bool hasField = false;
    bool hasValue = false;
};

SpanText spanText(const PrintLine::Span &span, const Node &at, const PrintFacts &facts)
{
    SpanText made;
    for (const PrintPiece &piece : span.pieces) {
        const QString text = pieceText(piece, at, facts);
        made.text += text;
        made.hasField |= !piece.steps.isEmpty();
        made.hasValue |= !piece.steps.isEmpty() && !text.isEmpty();
    }
    if (span.isOptional && made.hasField && !made.hasValue)
        made.text.clear();
    return made;
}

bool holds(const PrintLine &line, const Node &at)
{
    if (line.when.isEmpty())
        return true;
    const QList<const Node *> found = nodesAt(at, line.when);
    const bool isOne = !found.isEmpty() && line.values.contains(found.first()->text);
    return isOne != line.isNot;
}

} // namespace

QList<const Node *> nodesAt(const Node &from, const QStringList &steps)
{
    QList<const Node *> found;
    Trail trail;
    eachMatch(from, steps, 0, trail, [&found](const Node &node, const Trail &) {
        found.append(&node);
        return true;
    });
    return found;
}

QString printedValue(const QString &text, QStringView type)
{
    if (type == u"date") {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        if (date.isValid() && text.size() == 10)
            return date.toString(u"dd.MM.yyyy");
    } else if (type == u"date-time") {
        const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
        if (time.isValid())
            return time.toString(u"dd.MM.yyyy HH:mm:ss");
    }
    return text;
}

QString composedLine(const PrintLine &line, const Node &at, const PrintFacts &facts)
{
    if (!holds(line, at))
        return {};
    if (line.spans.isEmpty()) {
        QStringList texts;
        for (const Node *node : nodesAt(at, line.place)) {
            const QString text = composedLines(line.lines, *node, facts);
            if (!text.isEmpty())
                texts.append(text);
        }
        return texts.join(line.join);
    }
    QString text;
    bool hasField = false;
    bool hasValue = false;
    for (const PrintLine::Span &span : line.spans) {
        const SpanText made = spanText(span, at, facts);
        text += made.text;
        hasField |= made.hasField;
        hasValue |= made.hasValue;
    }
    return hasField && !hasValue ? QString() : text.trimmed();
}

QString composedLines(const QList<PrintLine> &lines, const Node &at, const PrintFacts &facts)
{
    QStringList texts;
    for (const PrintLine &line : lines) {
        const QString text = composedLine(line, at, facts);
        if (!text.isEmpty())
            texts.append(text);
    }
    return texts.join(u'\n');
}

} // namespace okno
