#pragma once

#include "ui/editor/FieldWords.h"

namespace okno {

// A line of the tree among its siblings, which differ by field and row; the line that adds a row
// has the field of its list.
struct TreeLine {
    FieldStep step;
    bool isAdder = false;
    bool operator==(const TreeLine &) const = default;
};

// What a tree shows of a document: what stands there, and, as wanted, what its format allows
// besides.
class TreeContent
{
public:
    enum class Shown { Filled, Form, Everything }; // Form: and the empty fields that the kind knows

    void setDocument(const Document &document) { m_document = document; }
    void setWords(const FieldWords &words) { m_words = words; }
    void setShown(Shown shown) { m_shown = shown; }
    const Document &document() const { return m_document; }
    const FieldWords &words() const { return m_words; }
    Shown shown() const { return m_shown; }

    // In the order of the format; what it does not know comes last.
    QList<TreeLine> inside(const FieldPath &group) const;
    // The text that stands there; of a row what tells it from its neighbours.
    QString value(const FieldPath &path) const;
    bool canHaveText(const FieldPath &path) const;

private:
    bool isShownEmpty(const QString &key) const;

    Document m_document;
    FieldWords m_words;
    Shown m_shown = Shown::Form;
};

} // namespace okno
