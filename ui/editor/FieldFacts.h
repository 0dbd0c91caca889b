#pragma once

#include "ui/editor/FieldWords.h"

namespace okno {

// What is known of one field, in sentences: what may stand there, and where its value is from.
class FieldFacts
{
    Q_DECLARE_TR_FUNCTIONS(okno::FieldFacts)
public:
    explicit FieldFacts(const FieldWords &words) : m_words(words) {}
    // "Text", "Code from the classifier of currencies", "At most 250 characters" …
    QStringList allowed(const QString &key) const;
    // "Typed here", "Imported from invoice.xml"; empty where nothing stands.
    QString origin(const Document &document, const FieldPath &path) const;

private:
    QString type(const QString &key, const FieldSpec *spec, const FormatLimits &limits) const;
    QString size(const FormatLimits &limits) const;
    QString digits(const FormatLimits &limits) const;
    QString range(const FormatLimits &limits) const;
    QString copiedFrom(const Document &document, const QString &source) const;
    QString sentence(const Document &document, const Provenance &provenance) const;
    const FieldWords &m_words;
};

} // namespace okno
