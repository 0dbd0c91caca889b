#include "models/corrections/DocumentDifference.h"

#include "models/values/Decimal.h"

#include <QSet>

#include <algorithm>

namespace okno {
namespace {

// A row or group of both documents; a null node: it is in one of them only.
struct Pair {
    const Node *was = nullptr;
    FieldPath wasPath;
    const Node *is = nullptr;
    FieldPath isPath;
};

QString content(const Node &node)
{
    QString text = node.field + u'=' + node.text;
    for (const Node &child : node.children)
        text += u'{' + content(child) + u'}';
    return text;
}

class Comparison
{
public:
    Comparison(const KindSpec &earlier, const KindSpec &later)
        : m_later(later), m_goods(later.role(u"goods"))
    {
        int order = 0;
        for (const FieldSpec &field : later.fields()) {
            ++order;
            if (earlier.field(field.key) && field.stamp.isEmpty() && isDeclared(field.key))
                m_order.insert(field.key, order);
        }
    }

    QList<FieldDifference> run(const Document &earlier, const Document &later)
    {
        compare({&earlier.root(), {}, &later.root(), {}}, {}, 0);
        return m_found;
    }

private:
    // The identity of the paper is no statement about goods.
    static bool isDeclared(QStringView key)
    {
        return key != u"documentMode" && key != u"documentId" && key != u"referenceDocumentId" &&
               key != u"header" && !key.startsWith(u"header/");
    }

    // Fields that both kinds know, in the order of the kind, each once.
    QStringList fieldsOf(const Pair &pair, const QString &key) const
    {
        QStringList fields;
        QSet<QString> known;
        for (const Node *node : {pair.was, pair.is}) {
            for (const Node &child : node ? node->children : QList<Node>()) {
                if (!known.contains(child.field) && m_order.contains(below(key, child.field))) {
                    known.insert(child.field);
                    fields.append(child.field);
                }
            }
        }
        std::ranges::sort(fields, {},
                          [&](const QString &field) { return m_order.value(below(key, field)); });
        return fields;
    }

    static QString below(const QString &key, const QString &field)
    {
        return key.isEmpty() ? field : key + u'/' + field;
    }

    void compare(const Pair &pair, const QString &key, int item)
    {
        const FieldSpec *field = m_later.field(key);
        const QString was = pair.was ? pair.was->text : QString();
        const QString is = pair.is ? pair.is->text : QString();
        if (field && field->type != u"group" && !isSame(*field, was, is))
            m_found.append({pair.is ? pair.isPath : pair.wasPath, field->box, item, was, is});
        for (const QString &name : fieldsOf(pair, key)) {
            const QString childKey = below(key, name);
            int position = 0;
            for (const Pair &one : matched(pair, name, childKey))
                compare(one, childKey, childKey == m_goods ? ++position : item);
        }
    }

    static bool isSame(const FieldSpec &field, const QString &was, const QString &is)
    {
        if (was == is)
            return true;
        if (field.type != u"decimal" && field.type != u"integer")
            return false;
        const std::optional<Decimal> left = Decimal::parse(was);
        return left && left == Decimal::parse(is);
    }

    // The rows of a list side by side: those that are alike first, then the others in their order.
    QList<Pair> matched(const Pair &pair, const QString &field, const QString &key) const
    {
        QList<Pair> pairs = rows(pair.is, pair.isPath, field, false);
        const QList<Pair> earlier = rows(pair.was, pair.wasPath, field, true);
        QMultiHash<QString, qsizetype> waiting;
        for (qsizetype i = pairs.size() - 1; i >= 0; --i)
            waiting.insert(identity(*pairs.at(i).is, key), i);
        QList<Pair> left;
        for (const Pair &one : earlier) {
            const auto found = waiting.find(identity(*one.was, key));
            if (found == waiting.end()) {
                left.append(one);
                continue;
            }
            join(pairs[found.value()], one);
            waiting.erase(found);
        }
        qsizetype next = 0;
        for (const Pair &one : left) {
            while (key != m_goods && next < pairs.size() && pairs.at(next).was)
                ++next;
            if (key != m_goods && next < pairs.size())
                join(pairs[next], one);
            else
                pairs.append(one);
        }
        return pairs;
    }

    static QList<Pair> rows(const Node *node, const FieldPath &path, const QString &field,
                            bool isEarlier)
    {
        QList<Pair> list;
        for (const Node &child : node ? node->children : QList<Node>()) {
            if (child.field != field)
                continue;
            const FieldPath place = path.child(field, child.row);
            list.append(isEarlier ? Pair{&child, place, nullptr, {}}
                                  : Pair{nullptr, {}, &child, place});
        }
        return list;
    }

    static void join(Pair &pair, const Pair &earlier)
    {
        pair.was = earlier.was;
        pair.wasPath = earlier.wasPath;
    }

    QString identity(const Node &node, const QString &key) const
    {
        return key == m_goods ? node.childText(u"number") : content(node);
    }

    const KindSpec &m_later;
    const QString m_goods;
    QHash<QString, int> m_order;
    QList<FieldDifference> m_found;
};

} // namespace

QList<FieldDifference> DocumentDifference::between(const Document &earlier,
                                                   const KindSpec &earlierKind,
                                                   const Document &later, const KindSpec &kind)
{
    return Comparison(earlierKind, kind).run(earlier, later);
}

} // namespace okno
