#pragma once

#include "models/document/DocumentEdit.h"
#include "ui/editor/TreeContent.h"
#include "ui/editor/fields/Severities.h"

#include <QAbstractItemModel>
#include <QFont>

#include <vector>

namespace okno {

// TreeContent as lines for a view. Made group by group when looked into, since a format may hold
// itself.
class DocumentTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    using Shown = TreeContent::Shown;
    enum Column { FieldColumn, BoxColumn, ValueColumn };
    static constexpr int columns = 3;

    explicit DocumentTreeModel(QObject *parent = nullptr);
    ~DocumentTreeModel() override;

    void setDocument(const Document &document, const FieldWords &words);
    // Draws anew only the groups that the edits touch.
    void applyEdits(const Document &document, const QList<Edit> &edits);
    // The same document as it is now: what was open stays open.
    void update(const Document &document);
    // Marks at every depth change: draw the whole view anew.
    void setFindings(const QList<Finding> &findings);
    void setShown(Shown shown);
    Shown shown() const { return m_content.shown(); }
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }
    void setLook(const QPalette &palette, const QFont &codes);

    FieldPath path(const QModelIndex &index) const;
    // The place or, when it is not shown, the nearest group above it.
    QModelIndex nearest(const FieldPath &path) const;
    bool canEdit(const QModelIndex &index) const;
    bool isRow(const QModelIndex &index) const;
    bool isAdder(const QModelIndex &index) const; // the line that stands for a row to come
    bool isThere(const QModelIndex &index) const; // in the document

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void textEntered(const okno::FieldPath &path, const QString &text);

private:
    struct Item;
    Item *item(const QModelIndex &index) const;
    Item &loaded(Item &item) const; // with its children made
    QModelIndex indexOf(const Item &item, int column = FieldColumn) const;
    FieldPath pathOf(const Item &item) const;
    QString keyOf(const Item &item) const;
    QList<TreeLine> wantedLines(const Item &item) const;
    void renew(Item &item); // and all made below it
    void renewChildren(Item &item, const QList<TreeLine> &wanted);
    void removeChild(Item &item, int row);
    void placeChild(Item &item, int row, const TreeLine &line);
    static void number(Item &item);
    Item *deepestMade(const FieldPath &path) const;
    QString label(const Item &item) const;
    QString value(const Item &item) const;
    QVariant decoration(const Item &item) const;
    QString findingWord(const Item &item) const;

    TreeContent m_content;
    std::unique_ptr<Item> m_root;
    GravestFindings m_gravest;
    SeverityIcons m_icons;
    QPalette m_palette;
    QFont m_codes;
    bool m_isReadOnly = false;
};

} // namespace okno
