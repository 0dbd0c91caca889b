#pragma once

#include "ui/editor/fields/FormEntry.h"
#include "ui/editor/fields/FormScope.h"

#include <QAbstractTableModel>
#include <QFont>

namespace okno {

// The rows of one list of the document, read straight from it. Setting a cell is a wish like any
// typed text. May end with an empty line in which typing makes a row.
class RowsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Tail : quint8 { None, NewRow };
    RowsModel(FormScope &scope, QString listKey, QList<FormEntry::Column> columns, Tail tail,
              QObject *parent = nullptr);

    // The group that holds the list; its rows may be missing still.
    void bind(const FieldPath &group);
    const FieldPath &group() const { return m_group; }
    QString listField() const;
    int size() const { return static_cast<int>(m_rows.size()); } // without the new row
    FieldPath rowPath(int row) const;                            // empty: no such row
    FieldPath cellPath(const QModelIndex &index) const;
    int rowOf(RowId id) const; // -1: not there
    // The cell of a place inside a row, or one of its first columns for the row itself.
    QModelIndex indexOf(const FieldPath &path) const;
    const FieldSpec &field(int column) const { return *m_columns.at(column).field; }
    void showMarks();
    void relock(); // the scope may or may not be changed from now on
    void setCodeFont(const QFont &font) { m_codeFont = font; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    QString text(const QModelIndex &index) const;
    FieldMark mark(const QModelIndex &index) const;
    QVariant look(const QModelIndex &index, int role) const;
    QString spoken(const QModelIndex &index) const;
    void change(const Document &document, const QList<const Node *> &rows);
    void enterNewRow(int column, const QString &text);

    FormScope &m_scope;
    QString m_listKey;
    QList<FormEntry::Column> m_columns;
    QList<QStringList> m_steps; // of each column, below the row
    Tail m_tail;
    FieldPath m_group;
    Document m_document; // keeps the nodes below alive
    QList<const Node *> m_rows;
    QFont m_codeFont;
};

} // namespace okno
