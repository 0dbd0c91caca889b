#include "ui/start/StartList.h"

#include "ui/start/StartDelegate.h"

namespace okno {

StartList::StartList(QWidget *parent) : QListView(parent), m_model(new StartListModel(this))
{
    setObjectName(QStringLiteral("startList"));
    setAccessibleName(tr("What needs action"));
    setModel(m_model);
    setItemDelegate(new StartDelegate(this));
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
}

void StartList::setItems(const QList<StartPage::Item> &items)
{
    const StartPage::Item *before = currentItem();
    const DocumentId document = before ? before->document : DocumentId();
    m_model->setItems(items);
    if (m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(document))));
    Q_EMIT currentItemChanged();
}

const StartPage::Item *StartList::currentItem() const
{
    return currentIndex().isValid() ? &m_model->item(currentIndex().row()) : nullptr;
}

void StartList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT currentItemChanged();
}

} // namespace okno
