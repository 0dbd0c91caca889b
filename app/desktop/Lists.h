#pragma once

#include "app/desktop/Work.h"
#include "ui/documents/DocumentsPage.h"
#include "ui/outbox/OutboxPage.h"
#include "ui/start/StartPage.h"

#include <QTimer>

namespace okno {

// Keeps the pages that list things true: after our own changes, and when another program wrote to
// the same workspace (asked once a second).
class Lists final : public QObject
{
    Q_OBJECT
public:
    struct Pages {
        StartPage &start;
        DocumentsPage &documents;
        OutboxPage &outbox;
    };
    Lists(Work &work, Pages pages, QObject *parent = nullptr);
    void refresh(); // soon, once for many calls
    QString principalName(const PrincipalId &id) const { return m_principals.value(id); }

Q_SIGNALS:
    void changedByOthers();
    void counted(int needsAction, int onItsWay);

private:
    void refreshNow();
    void showDocuments();
    void showStart();
    void showOutbox();
    void fillOutbox(const QList<ActRecord> &records);
    void lookForOthers();
    StartPage::Item itemOf(const DocumentSummary &document) const;
    QString titleOf(const DocumentSummary &document) const;

    Work &m_work;
    Pages m_pages;
    QHash<PrincipalId, QString> m_principals;
    QTimer m_soon;
    QTimer m_others;
    int m_needsAction = 0;
    int m_onItsWay = 0;
};

} // namespace okno
