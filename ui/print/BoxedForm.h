#pragma once

#include "translations/Texts.h"
#include "ui/print/LineComposer.h"
#include "ui/print/PdfPage.h"
#include "ui/print/PrintRequest.h"

namespace okno {

// A paper form of numbered boxes: the main sheet with the first goods item, continuation sheets
// with the others, and a supplement for whatever did not fit its box.
class BoxedForm
{
public:
    BoxedForm(PdfPage &page, const PrintLayout &layout, const PrintRequest &request,
              const Texts &texts);

    // One main sheet, and a continuation sheet for each three (or whatever the layout has) goods.
    static int sheetCount(const PrintLayout &layout, qsizetype goods);
    Result<PrintReport> draw();

private:
    struct Rest {
        QString place; // "Box 31, item 2"
        QString text;
    };
    void drawSheet(const PrintSheet &sheet, qsizetype firstItem);
    void drawBox(const PrintBox &box, const Node &at);
    QRectF drawCaption(const PrintBox &box, const PrintContent &content);
    void drawValue(const QString &text, const QRectF &area, const QString &place);
    void drawTable(const PrintContent &content, const Node &at, const QRectF &area,
                   const QString &place);
    bool drawRow(const PrintContent &content, const Node &row, const QRectF &area);
    QString rowWords(const PrintContent &content, const Node &row) const;
    QString refer(const QString &place, const QString &text);
    QString place(const PrintContent &content) const;
    void drawMargins(const QString &foot);
    void drawSupplement();
    double drawSupplementPart(const QString &heading, const QString &text, double y);

    PdfPage &m_page;
    const PrintLayout &m_layout;
    const PrintRequest &m_request;
    const Texts &m_texts;
    QList<const Node *> m_items;
    PrintFacts m_facts;
    QList<Rest> m_rests;
    int m_sheets = 1;
};

} // namespace okno
