#pragma once

#include <QJsonObject>
#include <QTreeView>

namespace okno {

class DocumentTreeModel;

// The tree under the keyboard: typing anywhere in a line fills its value, Enter opens a group,
// edits a value or adds the row that the line stands for.
class DocumentTreeView final : public QTreeView
{
    Q_OBJECT
public:
    explicit DocumentTreeView(DocumentTreeModel *model, QWidget *parent = nullptr);
    // What is being typed is said now; the editor stays open.
    void commitEditor();
    // What is being typed and was not said is dropped.
    void endEditing();
    // Makes a place the current one, with the groups above it open.
    void reveal(const QModelIndex &index);
    QJsonObject viewState() const; // columns, to be kept over a restart
    void restoreViewState(const QJsonObject &state);

Q_SIGNALS:
    void currentPlaceChanged();
    void adderActivated(const QModelIndex &index);

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *openEditor() const;
    void activateCurrent();
    void updateLook();
    void fitColumns();
    DocumentTreeModel *m_model;
    QJsonObject m_restored;  // of viewState(), while it was not on the screen
    bool m_isFitted = false; // to the first size; afterwards the columns are the user's
};

} // namespace okno
