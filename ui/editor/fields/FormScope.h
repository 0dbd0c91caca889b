#pragma once

#include "models/document/DocumentEdit.h"
#include "ui/editor/fields/CodeBook.h"
#include "ui/editor/fields/FindingMarks.h"

#include <QObject>

namespace okno {

// A place stays the same when rows that it had been waiting for are there now.
bool isSamePlace(const FieldPath &before, const FieldPath &now);

// What all parts of one form share: the document as it is now, the words, the marks, the cursor;
// and the one way out for what was typed and wished.
class FormScope final : public QObject
{
    Q_OBJECT
public:
    FormScope(const Texts &texts, QObject *parent);

    void setKind(const KindSpec *kind, const KindLabels &labels);
    void setDocument(const Document &document) { m_document = document; }
    void setFindings(const QList<Finding> &findings);
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }

    // Outlives the form; null: no codes are offered.
    void setCodes(CodeBook *codes);
    CodeBook *codes() const { return m_codes; }
    QString language() const { return m_texts.language(); }
    // The name of a code, with its end where it has ended; empty where nothing is known of it.
    // Told at once where it was asked before, else later, as long as context lives.
    void nameCode(const QString &list, const QString &code, QObject *context,
                  const std::function<void(const QString &)> &told);

    const KindSpec &kind() const { return *m_kind; }
    const KindLabels &labels() const { return m_labels; }
    const Document &document() const { return m_document; }
    const FindingMarks &marks() const { return m_marks; }
    // Of all labels, in pixels.
    int longestWord() const { return m_longestWord; }
    bool isReadOnly() const { return m_isReadOnly; }
    bool isLocked(const FieldSpec &field) const { return m_isReadOnly || !field.stamp.isEmpty(); }

    // The place of a field key below base: through the first row of each list on the way, without
    // a row where there is none yet.
    FieldPath place(const FieldPath &base, const QString &key) const;
    // Copied from another document or item and not looked at since.
    bool isCarriedOver(const FieldPath &path) const;
    // The values that fields of the same code list have in this document.
    QStringList usedValues(const FieldSpec &field) const;

    FieldPath cursor() const { return m_cursor; }
    void moveCursor(const FieldPath &path);
    // Gives the focus where it can be seen; the cursor goes there in any case.
    void focus(QWidget *widget, const FieldPath &path);

    // Rows that a path goes through and that are not there yet are wished for first.
    void enter(const FieldPath &path, const QString &text);
    void addRow(const FieldPath &group, const QString &field);

Q_SIGNALS:
    void codesChanged();
    void textEntered(const okno::FieldPath &path, const QString &text);
    void rowAddRequested(const okno::FieldPath &group, const QString &field);
    void rowDuplicateRequested(const okno::FieldPath &row);
    void rowRemoveRequested(const okno::FieldPath &row);
    void rowMoveRequested(const okno::FieldPath &row, int position);
    void cursorMoved(const okno::FieldPath &path);

private:
    std::optional<FieldPath> withRows(const FieldPath &path);

    const Texts &m_texts;
    const KindSpec *m_kind = nullptr;
    KindLabels m_labels;
    Document m_document;
    FindingMarks m_marks;
    CodeBook *m_codes = nullptr;
    QHash<QString, QString> m_names; // of codes, by "list/code"
    FieldPath m_cursor;
    int m_longestWord = 0;
    bool m_isReadOnly = false;
};

} // namespace okno
