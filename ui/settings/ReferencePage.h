#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QPlainTextEdit;
class QTableWidget;

namespace okno {

// What documents are written in and checked against: the formats that are known and since when they
// are in force, the classifiers that were imported; more of both can be brought.
class ReferencePage final : public QWidget
{
    Q_OBJECT
public:
    explicit ReferencePage(QWidget *parent = nullptr);
    // Each row: kind, format, in force since, whether new documents are made in it.
    void setFormats(const QList<QStringList> &rows);
    // Each row: classifier, version, codes, valid from, valid to.
    void setClassifiers(const QList<QStringList> &rows);
    // What the last import brought; stays until the next one.
    void setReport(const QString &report);

Q_SIGNALS:
    void formatsImportRequested();
    void classifiersImportRequested();

private:
    QTableWidget *addTable(const char *name, const QString &title, const QStringList &columns);
    static void fill(QTableWidget &table, const QList<QStringList> &rows);

    QTableWidget *m_formats;
    QTableWidget *m_classifiers;
    QPlainTextEdit *m_report;
};

} // namespace okno
