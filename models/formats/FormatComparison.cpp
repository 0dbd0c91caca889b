#include "models/formats/FormatComparison.h"

#include "models/formats/FormatData.h"

#include <algorithm>

namespace okno {
namespace {

// The largest official document has 1,801.
constexpr qsizetype mostPaths = 20'000;

// One element or attribute, as its parent says.
struct Place {
    QString path;
    QString name;   // "Type/Element"
    QString occurs; // "0..1", "1..*"
    QString text;   // of what holds text: base type and facets
};

QString occurs(int min, int max)
{
    return QStringLiteral("%1..%2").arg(min).arg(max < 0 ? QStringLiteral("*")
                                                         : QString::number(max));
}

// Walks a format once, by its types; a type that holds itself is not entered twice.
class PlaceLister
{
public:
    explicit PlaceLister(const FormatData &data) : m_data(data) {}
    Result<QList<Place>> run();

private:
    const FormatType &type(int index) const
    {
        return m_data.types[static_cast<std::size_t>(index)];
    }
    QString textOf(int index) const;
    void list(const QString &path, int index);

    const FormatData &m_data;
    QList<Place> m_places;
    QList<int> m_open;
};

QString PlaceLister::textOf(int index) const
{
    if (!type(index).isText)
        return {};
    QStringList facets;
    QString base;
    for (int at = index; at >= 0; at = type(at).base) {
        for (const FormatFacet &facet : type(at).facets)
            facets.append(facet.name + u'=' + facet.value);
        base = type(at).name;
    }
    facets.sort(); // their order means nothing
    facets.prepend(base);
    return facets.join(u' ');
}

void PlaceLister::list(const QString &path, int index)
{
    if (m_open.contains(index) || m_places.size() > mostPaths)
        return;
    const FormatType &owner = type(index);
    for (const FormatAttribute &attribute : owner.allAttributes) {
        const QString name = QStringLiteral("/@") + attribute.name;
        QString text = textOf(attribute.type);
        if (attribute.fixedValue)
            text += QStringLiteral(" fixed=") + *attribute.fixedValue;
        m_places.append(
            {path + name, owner.name + name, occurs(attribute.isRequired ? 1 : 0, 1), text});
    }
    m_open.append(index);
    for (const FormatChild &child : owner.children) {
        const QString below = path + u'/' + child.name;
        m_places.append({below, owner.name + u'/' + child.name, occurs(child.min, child.max),
                         textOf(child.type)});
        list(below, child.type);
    }
    m_open.removeLast();
}

Result<QList<Place>> PlaceLister::run()
{
    list(m_data.root.name, m_data.root.type);
    if (m_places.size() > mostPaths)
        return fail(FailureCode::InputTooLarge, m_data.id,
                    QStringLiteral("%1 paths").arg(mostPaths));
    return std::move(m_places);
}

// Gathers changes; the same one at another path is not told again.
class Comparison
{
public:
    void tell(FormatChange::What what, const Place &place, const QString &before,
              const QString &after)
    {
        const QString key =
            QStringList{FormatChange::key(what), place.name, before, after}.join(QChar::LineFeed);
        const auto known = m_known.constFind(key);
        if (known != m_known.constEnd()) {
            m_changes[*known].paths.append(place.path);
            return;
        }
        m_known.insert(key, m_changes.size());
        m_changes.append({what, place.name, before, after, {place.path}});
    }
    void namespaces(const FormatSpec &before, const FormatSpec &after);
    QList<FormatChange> take();

private:
    QList<FormatChange> m_changes;
    QHash<QString, qsizetype> m_known;
};

// Namespaces differ by their versions; those of one prefix belong together.
void Comparison::namespaces(const FormatSpec &before, const FormatSpec &after)
{
    const auto byPrefix = [](const FormatSpec &format) {
        QMap<QString, QString> uris;
        for (const FormatNamespace &space : format.data().namespaces)
            uris.insert(space.prefix, space.uri);
        return uris;
    };
    const QMap<QString, QString> old = byPrefix(before);
    const QMap<QString, QString> now = byPrefix(after);
    QStringList prefixes = (old.keys() + now.keys());
    prefixes.sort();
    prefixes.removeDuplicates();
    for (const QString &prefix : std::as_const(prefixes)) {
        if (old.value(prefix) != now.value(prefix))
            m_changes.append(
                {FormatChange::What::Namespace, prefix, old.value(prefix), now.value(prefix), {}});
    }
}

QList<FormatChange> Comparison::take()
{
    constexpr FormatChange::What order[] = {
        FormatChange::What::Namespace, FormatChange::What::Removed, FormatChange::What::Added,
        FormatChange::What::Occurrence, FormatChange::What::Text};
    std::stable_sort(m_changes.begin(), m_changes.end(), [&order](const auto &a, const auto &b) {
        return std::find(order, std::end(order), a.what) <
               std::find(order, std::end(order), b.what);
    });
    return std::move(m_changes);
}

QHash<QString, Place> byPath(const QList<Place> &places)
{
    QHash<QString, Place> found;
    for (const Place &place : places)
        found.insert(place.path, place);
    return found;
}

} // namespace

QString FormatChange::key(What what)
{
    switch (what) {
    case What::Namespace:
        return QStringLiteral("namespace");
    case What::Added:
        return QStringLiteral("added");
    case What::Removed:
        return QStringLiteral("removed");
    case What::Occurrence:
        return QStringLiteral("occurrence");
    case What::Text:
        return QStringLiteral("text");
    }
    return {};
}

Result<QList<FormatChange>> compareFormats(const FormatSpec &before, const FormatSpec &after)
{
    const Result<QList<Place>> old = PlaceLister(before.data()).run();
    const Result<QList<Place>> now = PlaceLister(after.data()).run();
    if (!old || !now)
        return fail(old ? now.error() : old.error());
    const QHash<QString, Place> oldByPath = byPath(*old);
    const QHash<QString, Place> nowByPath = byPath(*now);
    Comparison comparison;
    comparison.namespaces(before, after);
    for (const Place &place : *old) {
        if (!nowByPath.contains(place.path))
            comparison.tell(FormatChange::What::Removed, place, place.occurs, {});
    }
    for (const Place &place : *now) {
        const auto known = oldByPath.constFind(place.path);
        if (known == oldByPath.constEnd()) {
            comparison.tell(FormatChange::What::Added, place, {}, place.occurs);
            continue;
        }
        if (known->occurs != place.occurs)
            comparison.tell(FormatChange::What::Occurrence, place, known->occurs, place.occurs);
        if (known->text != place.text)
            comparison.tell(FormatChange::What::Text, place, known->text, place.text);
    }
    return comparison.take();
}

} // namespace okno
