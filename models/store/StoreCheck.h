#pragma once

#include "models/store/Database.h"
#include "models/store/Workspace.h"

namespace okno {

// Opens every sealed record of the store once and keeps account.
class StoreCheck
{
public:
    explicit StoreCheck(Database &database, Workspace::CheckTold told = {})
        : m_database(database), m_told(std::move(told))
    {
    }
    Result<Workspace::CheckReport> run();

    // The first column of every row; unreadable tables count as broken.
    QList<QByteArray> keys(const char *sql);
    template <class T>
    void count(const Result<T> &opened, const QString &place)
    {
        if (opened)
            ++m_report.recordsOpened;
        else
            addBroken(opened.error(), place);
        tell();
    }
    template <class T>
    void countAll(const Result<QList<T>> &opened, const QString &place)
    {
        if (opened)
            m_report.recordsOpened += opened->size();
        else
            addBroken(opened.error(), place);
        tell();
    }

private:
    void addBroken(const Failure &failure, const QString &place);
    void tell();
    qint64 rows();
    Result<bool> isDatabaseSound();
    void checkLayout();
    void checkDocuments();
    void checkRevisions();
    void checkActs();
    void checkFeed();

    Database &m_database;
    Workspace::CheckReport m_report;
    Workspace::CheckTold m_told;
    qint64 m_total = 0;
    int m_untold = 0;
};

// Beside the tables that they know.
void checkSettings(Database &database, StoreCheck &check);
void checkPrincipals(Database &database, StoreCheck &check);
void checkReceipts(Database &database, StoreCheck &check);

} // namespace okno
