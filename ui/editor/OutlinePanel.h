#pragma once

#include "models/kinds/FormSpec.h"
#include "ui/editor/GoodsListModel.h"
#include "ui/editor/Places.h"

#include <QWidget>

class QLabel;
class QListView;
class QListWidget;

namespace okno {

// At the left of a document: the sections of its form, and its goods items.
class OutlinePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit OutlinePanel(QWidget *parent = nullptr);

    // goodsKey: of the goods list; empty: the kind has none.
    void setForm(const FormSpec &form, const QStringList &sections, const QString &goodsKey);
    void setDocument(const Document &document, const Places &places);
    void setFindings(const QList<Finding> &findings);
    // Where the cursor is: marks the section and the item without going there.
    void setCurrent(const FieldPath &path, const FieldPath &goodsItem);

Q_SIGNALS:
    void sectionActivated(int index);
    void goodsActivated(const okno::FieldPath &row);

private:
    void build();
    int sectionOf(const FieldPath &path) const; // -1: none
    void updateHeights();
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

    QListWidget *m_sections;
    QLabel *m_goodsTitle;
    QListView *m_goods;
    GoodsListModel *m_model;
    FormSpec m_form;
    QStringList m_columns;
};

} // namespace okno
