#pragma once

#include "models/corrections/DocumentDifference.h"
#include "models/lists/Cells.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace okno {

// What a document states otherwise than the one that it was made of, box by box. Enter or a double
// click leads to the field.
class DifferencePage final : public QWidget
{
    Q_OBJECT
public:
    struct Row {
        FieldDifference difference;
        QString label; // of the field
    };
    struct View {
        DocumentId earlier; // null: there is none to compare with
        DocumentId later;
        QString earlierTitle; // kind and number
        QString laterTitle;
        QList<Row> rows;
    };
    explicit DifferencePage(QWidget *parent = nullptr);
    void show(const View &view);
    CellRows cellRows() const; // as the table shows them

Q_SIGNALS:
    // A value that is gone has its place in the earlier document.
    void placeRequested(const okno::DocumentId &document, const okno::FieldPath &path);
    void fileRequested(); // the table as a spreadsheet
    void closeRequested();

private:
    void lay();
    void fill();
    void leadOn();

    View m_view;
    QLabel *m_title;
    QLabel *m_summary;
    QTableWidget *m_table;
};

} // namespace okno
