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

    // The main sheet that the document asks for, with the goods that it has room for, and as many
    // continuation sheets as the others need, in their order.
    struct Sheet {
        const PrintSheet *form = nullptr;
        QList<const Node *> items;
        qsizetype first = 0; // the place of its first item in the list
    };
    static QList<Sheet> sheetsOf(const PrintLayout &layout, const Node &root);
    Result<PrintReport> draw();

private:
    struct Rest {
        QString place; // "Box 31, item 2"
        QString text;
    };
    void drawSheet(const Sheet &sheet);
    void drawBox(const PrintBox &box, const Node &at);
    QRectF drawCaption(const PrintBox &box, const PrintContent &content);
    void drawValue(const QString &text, const QRectF &area, const PrintContent &content);
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
    QList<Sheet> m_sheets;
    PrintFacts m_facts;
    QList<Rest> m_rests;
};

} // namespace okno
