#pragma once

#include "ui/shell/StateWords.h"

#include <QScrollArea>

#include <optional>

class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace okno {

class DocumentListModel;

// The document of the current row in words: its state, what to do next, what is known of it, and
// where to go from here. Nothing in it is cut.
class SummaryPane final : public QScrollArea
{
    Q_OBJECT
public:
    SummaryPane(const Texts &texts, const DocumentListModel &documents, QWidget *parent = nullptr);
    void show(const std::optional<DocumentSummary> &document); // none: says so

Q_SIGNALS:
    void openRequested();
    void matterRequested();
    void copyRequested();
    void fromRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *addText(const QString &objectName);
    void layState(QVBoxLayout &column);
    void addButtons(QLayout &column);
    void write(const DocumentSummary &document);
    void writeFacts(const DocumentSummary &document);
    void drawState();

    const DocumentListModel &m_documents;
    StateWords m_words;
    std::optional<DocumentSummary> m_document;
    QWidget *m_body; // hidden while there is no document
    QLabel *m_nothing;
    QLabel *m_title;
    QLabel *m_number;
    QLabel *m_icon;
    QLabel *m_state;
    QLabel *m_next;
    QFormLayout *m_facts;
    QPushButton *m_open = nullptr;
};

} // namespace okno
