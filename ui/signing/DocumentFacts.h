#pragma once

#include "models/document/Principal.h"
#include "models/kinds/KindSpec.h"
#include "models/store/DocumentStore.h"
#include "translations/Texts.h"
#include "ui/signing/RenderedRows.h"

#include <QWidget>

class QLabel;

namespace okno {

class FactList;

// What is about to be signed, in facts: the document, its frozen bytes with their digest, what the
// signing filled in, and the submission details that are signed beside it.
class DocumentFacts final : public QWidget
{
    Q_OBJECT
public:
    DocumentFacts(const Texts &texts, const KindCatalogue &kinds, QWidget *parent = nullptr);
    void start(const DocumentSummary &document, const Principal &principal);
    void setFrozen(const CheckedDocument &document);
    void setNotFrozen();
    void setStamped(const RenderedRows &rows);

private:
    void showAccepted(const FrozenFacts &facts);
    const Texts &m_texts;
    const KindCatalogue &m_kinds;
    FactList *m_document;
    QLabel *m_notFrozen;
    FactList *m_frozen;
    QLabel *m_acceptedTitle;
    FactList *m_accepted;
    QLabel *m_stampedTitle;
    FactList *m_stamped;
    QLabel *m_detailsTitle;
    FactList *m_details;
};

} // namespace okno
