#include "ui/editor/DocumentTreeModel.h"

#include <algorithm>

namespace okno {

struct DocumentTreeModel::Item {
    Item *parent = nullptr;
    TreeLine line;
    int row = 0; // among its siblings
    bool isLoaded = false;
    std::vector<std::unique_ptr<Item>> children;
};

DocumentTreeModel::DocumentTreeModel(QObject *parent)
    : QAbstractItemModel(parent), m_root(std::make_unique<Item>())
{
}

DocumentTreeModel::~DocumentTreeModel() = default;

void DocumentTreeModel::setDocument(const Document &document, const FieldWords &words)
{
    beginResetModel();
    m_content.setDocument(document);
    m_content.setWords(words);
    m_root = std::make_unique<Item>();
    endResetModel();
}

void DocumentTreeModel::applyEdits(const Document &document, const QList<Edit> &edits)
{
    m_content.setDocument(document);
    QList<Item *> touched;
    for (const Edit &edit : edits) {
        Item *group = deepestMade(edit.path.parent());
        if (!touched.contains(group))
            touched.append(group);
    }
    // An outer group is renewed with all inside it, which may be gone afterwards.
    for (Item *group : std::as_const(touched)) {
        const bool isInside = std::any_of(touched.begin(), touched.end(), [group](Item *other) {
            for (Item *above = group->parent; above; above = above->parent) {
                if (above == other)
                    return true;
            }
            return false;
        });
        if (isInside)
            continue;
        for (Item *above = group; above->parent; above = above->parent)
            Q_EMIT dataChanged(indexOf(*above), indexOf(*above, ValueColumn));
        // Looked into now, so that what is new in it is told to the view.
        group->isLoaded = true;
        renew(*group);
    }
}

void DocumentTreeModel::update(const Document &document)
{
    m_content.setDocument(document);
    renew(*m_root);
}

void DocumentTreeModel::setFindings(const QList<Finding> &findings)
{
    m_gravest = gravest(findings);
    if (m_root->isLoaded && !m_root->children.empty())
        Q_EMIT dataChanged(indexOf(*m_root->children.front()),
                           indexOf(*m_root->children.back(), ValueColumn),
                           {Qt::DecorationRole, Qt::AccessibleDescriptionRole});
}

void DocumentTreeModel::setShown(Shown shown)
{
    m_content.setShown(shown);
    renew(*m_root);
}

void DocumentTreeModel::setLook(const QPalette &palette, const QFont &codes)
{
    m_palette = palette;
    m_codes = codes;
    m_icons = SeverityIcons(palette);
}

FieldPath DocumentTreeModel::path(const QModelIndex &index) const
{
    return pathOf(*item(index));
}

QModelIndex DocumentTreeModel::nearest(const FieldPath &path) const
{
    Item *place = m_root.get();
    for (const FieldStep &step : path.steps()) {
        const auto &children = loaded(*place).children;
        const auto found =
            std::find_if(children.begin(), children.end(),
                         [&step](const auto &child) { return child->line.step == step; });
        if (found == children.end())
            break;
        place = found->get();
    }
    return indexOf(*place);
}

bool DocumentTreeModel::canEdit(const QModelIndex &index) const
{
    const Item *place = item(index);
    if (m_isReadOnly || place == m_root.get() || place->line.isAdder)
        return false;
    return m_content.canHaveText(pathOf(*place));
}

bool DocumentTreeModel::isRow(const QModelIndex &index) const
{
    const Item *place = item(index);
    return place->line.step.row != 0 && !place->line.step.field.startsWith(u'?');
}

bool DocumentTreeModel::isAdder(const QModelIndex &index) const
{
    return item(index)->line.isAdder;
}

bool DocumentTreeModel::isThere(const QModelIndex &index) const
{
    const Item *place = item(index);
    return !place->line.isAdder && place != m_root.get() &&
           m_content.document().find(pathOf(*place));
}

QModelIndex DocumentTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const auto &children = loaded(*item(parent)).children;
    const bool isInside = row >= 0 && row < static_cast<int>(children.size());
    if (!isInside || column < 0 || column >= columns || parent.column() > FieldColumn)
        return {};
    return createIndex(row, column, children[static_cast<std::size_t>(row)].get());
}

QModelIndex DocumentTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(*item(index)->parent) : QModelIndex();
}

int DocumentTreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > FieldColumn)
        return 0;
    return static_cast<int>(loaded(*item(parent)).children.size());
}

int DocumentTreeModel::columnCount(const QModelIndex &) const
{
    return columns;
}

bool DocumentTreeModel::hasChildren(const QModelIndex &parent) const
{
    if (parent.column() > FieldColumn)
        return false;
    const Item &place = *item(parent);
    return place.isLoaded ? !place.children.empty() : !wantedLines(place).isEmpty();
}

QVariant DocumentTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Item &place = *item(index);
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return column == FieldColumn ? label(place)
               : column == BoxColumn ? m_content.words().box(keyOf(place))
                                     : value(place);
    case Qt::EditRole:
        return column == ValueColumn ? m_content.document().text(pathOf(place)) : QString();
    case Qt::DecorationRole:
        return column == FieldColumn ? decoration(place) : QVariant();
    case Qt::AccessibleDescriptionRole:
        return findingWord(place);
    case Qt::ToolTipRole:
        return column == FieldColumn ? m_content.words().label(keyOf(place)) : value(place);
    case Qt::ForegroundRole: {
        const bool isFaint =
            !isThere(index) ||
            (column == ValueColumn && m_content.document().text(pathOf(place)).isEmpty());
        return isFaint ? QVariant(m_palette.brush(QPalette::PlaceholderText)) : QVariant();
    }
    case Qt::FontRole: {
        const FieldSpec *spec =
            column == ValueColumn ? m_content.words().spec(keyOf(place)) : nullptr;
        return spec && spec->type == u"code" ? QVariant(m_codes) : QVariant();
    }
    default:
        return {};
    }
}

bool DocumentTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !canEdit(index))
        return false;
    const FieldPath place = path(index);
    if (m_content.document().text(place) != value.toString())
        Q_EMIT textEntered(place, value.toString());
    return true;
}

Qt::ItemFlags DocumentTreeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.column() == ValueColumn && canEdit(index))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant DocumentTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == FieldColumn ? tr("Field") : section == BoxColumn ? tr("Box") : tr("Value");
}

DocumentTreeModel::Item *DocumentTreeModel::item(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Item *>(index.internalPointer()) : m_root.get();
}

DocumentTreeModel::Item &DocumentTreeModel::loaded(Item &item) const
{
    if (item.isLoaded)
        return item;
    item.isLoaded = true;
    for (const TreeLine &line : wantedLines(item)) {
        auto child = std::make_unique<Item>();
        child->parent = &item;
        child->line = line;
        child->row = static_cast<int>(item.children.size());
        item.children.push_back(std::move(child));
    }
    return item;
}

QModelIndex DocumentTreeModel::indexOf(const Item &item, int column) const
{
    return &item == m_root.get() ? QModelIndex() : createIndex(item.row, column, &item);
}

FieldPath DocumentTreeModel::pathOf(const Item &item) const
{
    QList<FieldStep> steps;
    for (const Item *place = &item; place->parent; place = place->parent)
        steps.prepend(place->line.step);
    return FieldPath(std::move(steps));
}

QString DocumentTreeModel::keyOf(const Item &item) const
{
    return pathOf(item).fieldKey();
}

QList<TreeLine> DocumentTreeModel::wantedLines(const Item &item) const
{
    return item.line.isAdder ? QList<TreeLine>() : m_content.inside(pathOf(item));
}

void DocumentTreeModel::renew(Item &item)
{
    if (!item.isLoaded)
        return;
    renewChildren(item, wantedLines(item));
    for (const auto &child : item.children)
        renew(*child);
    if (!item.children.empty())
        Q_EMIT dataChanged(indexOf(*item.children.front()),
                           indexOf(*item.children.back(), ValueColumn));
}

// One row of a thousand is what mostly differs, so both ends that agree are left alone.
void DocumentTreeModel::renewChildren(Item &item, const QList<TreeLine> &wanted)
{
    auto &children = item.children;
    const auto same = [](const auto &child, const TreeLine &line) { return child->line == line; };
    const auto first =
        std::mismatch(children.begin(), children.end(), wanted.begin(), wanted.end(), same);
    const auto begin = first.first - children.begin();
    const auto last = std::mismatch(children.rbegin(), children.rend() - begin, wanted.rbegin(),
                                    wanted.rend() - begin, same);
    const QList<TreeLine> middle =
        wanted.mid(begin, wanted.size() - begin - (last.second - wanted.rbegin()));
    for (auto i = static_cast<qsizetype>(children.size()) - (last.first - children.rbegin()) - 1;
         i >= begin; --i) {
        if (!middle.contains(children[static_cast<std::size_t>(i)]->line))
            removeChild(item, static_cast<int>(i));
    }
    for (qsizetype i = 0; i < middle.size(); ++i)
        placeChild(item, static_cast<int>(begin + i), middle.at(i));
}

void DocumentTreeModel::removeChild(Item &item, int row)
{
    beginRemoveRows(indexOf(item), row, row);
    item.children.erase(item.children.begin() + row);
    number(item);
    endRemoveRows();
}

void DocumentTreeModel::placeChild(Item &item, int row, const TreeLine &line)
{
    auto &children = item.children;
    const auto at = children.begin() + row;
    const auto from = std::find_if(at, children.end(),
                                   [&line](const auto &child) { return child->line == line; });
    if (from == at && at != children.end())
        return;
    const QModelIndex parent = indexOf(item);
    if (from != children.end()) {
        const int source = static_cast<int>(from - children.begin());
        beginMoveRows(parent, source, source, parent, row);
        std::rotate(at, from, from + 1);
        number(item);
        endMoveRows();
        return;
    }
    auto made = std::make_unique<Item>();
    made->parent = &item;
    made->line = line;
    beginInsertRows(parent, row, row);
    children.insert(at, std::move(made));
    number(item);
    endInsertRows();
}

void DocumentTreeModel::number(Item &item)
{
    for (std::size_t i = 0; i < item.children.size(); ++i)
        item.children[i]->row = static_cast<int>(i);
}

DocumentTreeModel::Item *DocumentTreeModel::deepestMade(const FieldPath &path) const
{
    Item *place = m_root.get();
    for (const FieldStep &step : path.steps()) {
        const auto &children = place->children;
        const auto found =
            std::find_if(children.begin(), children.end(), [&step](const auto &child) {
                return child->line == TreeLine{step, false};
            });
        if (found == children.end())
            break;
        place = found->get();
    }
    return place;
}

QString DocumentTreeModel::label(const Item &item) const
{
    const FieldPath path = pathOf(item);
    if (item.line.isAdder)
        return tr("Add: %1").arg(m_content.words().shortLabel(path.fieldKey()));
    if (!item.line.step.field.startsWith(u'?'))
        return m_content.words().stepLabel(m_content.document(), path);
    return item.line.step.field == u"?text" ? tr("Text outside the format")
                                            : tr("Content outside the format");
}

QString DocumentTreeModel::value(const Item &item) const
{
    return item.line.isAdder ? QString() : m_content.value(pathOf(item));
}

QVariant DocumentTreeModel::decoration(const Item &item) const
{
    const auto worst = m_gravest.constFind(pathOf(item));
    return worst == m_gravest.constEnd() || item.line.isAdder ? QVariant()
                                                              : QVariant(m_icons.of(*worst));
}

QString DocumentTreeModel::findingWord(const Item &item) const
{
    const auto worst = m_gravest.constFind(pathOf(item));
    if (worst == m_gravest.constEnd() || item.line.isAdder)
        return {};
    return *worst == Finding::Severity::Error     ? tr("Error")
           : *worst == Finding::Severity::Warning ? tr("Warning")
                                                  : tr("Advice");
}

} // namespace okno
