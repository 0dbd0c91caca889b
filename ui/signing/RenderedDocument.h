#pragma once

#include "models/document/CheckedDocument.h"
#include "translations/Texts.h"
#include "ui/signing/RenderedRows.h"

#include <QWidget>

class QLabel;
class QStackedLayout;
class QTreeView;

namespace okno {

class RenderedModel;

// The frozen bytes as a person reads them: read anew from exactly those bytes, not from the draft
// beside them. Reading runs in the thread pool.
class RenderedDocument final : public QWidget
{
    Q_OBJECT
public:
    RenderedDocument(const Texts &texts, const KindCatalogue &kinds, const FormatCatalogue &formats,
                     QWidget *parent = nullptr);
    void setBytes(const QByteArray &bytes);
    void clear();

Q_SIGNALS:
    // What the signing itself filled in, as it stands in the bytes.
    void stampedRead(const okno::RenderedRows &rows);

private:
    void present(const Result<RenderedRows> &rows);
    void say(const QString &sentence);

    const Texts &m_texts;
    const KindCatalogue &m_kinds;
    const FormatCatalogue &m_formats;
    RenderedModel *m_model;
    QTreeView *m_view;
    QLabel *m_message;
    QStackedLayout *m_layout;
    int m_turn = 0; // of reading; an older one's result is dropped
};

} // namespace okno
