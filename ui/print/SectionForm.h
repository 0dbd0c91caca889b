#pragma once

#include "translations/Texts.h"
#include "ui/print/LineComposer.h"
#include "ui/print/PdfPage.h"
#include "ui/print/PrintRequest.h"

namespace okno {

// The print form of every kind that has no paper form of its own: sections, labelled values and
// tables, from form.json and the labels, in one language or in two side by side. Only what is
// filled in is printed.
class SectionForm
{
public:
    struct Language {
        KindLabels labels;
        Texts texts;
    };
    // pageCount: for "page 2 of 5"; 0: not known yet.
    SectionForm(PdfPage &page, const KindSpec &kind, const FormSpec &form,
                const PrintRequest &request, QList<Language> languages, int pageCount);
    Result<PrintReport> draw();

private:
    struct Column {
        QString key;
        QStringList steps; // below the list
        double width = 0;
    };
    void drawTitle();
    void drawSection(const FormSpec::Section &section);
    void drawItems(const FormSpec::Section &section);
    void drawFields(const QStringList &fields, const Node &at, const QString &base);
    qsizetype drawList(const QStringList &fields, qsizetype index, const Node &at,
                       const QString &base);
    void drawTable(const QList<Column> &columns, const QList<const Node *> &rows);
    void drawCards(const QList<Column> &columns, const QList<const Node *> &rows);
    bool drawTableRow(const QList<Column> &columns, const QStringList &cells, PrintWeight weight);
    void drawHeading(const QString &text, double size);
    void drawPair(const QString &key, const QString &value);
    QList<Column> filledColumns(const QStringList &keys, const QString &list,
                                const QList<const Node *> &rows) const;
    QString value(const Node &at, const QStringList &steps, const QString &key) const;
    QString label(const QString &key, QStringView between) const;
    QString said(const char *source, const QStringList &arguments = {}) const;
    void reserve(double height);
    void turn();
    void drawMargins();

    PdfPage &m_page;
    const KindSpec &m_kind;
    const FormSpec &m_form;
    const PrintRequest &m_request;
    const QList<Language> m_languages;
    const int m_pageCount;
    double m_y = 0;
    bool m_isCancelled = false;
};

} // namespace okno
