#pragma once

#include "models/store/DocumentStore.h"
#include "translations/Texts.h"
#include "ui/matter/TimeLineEntry.h"

#include <QCoreApplication>
#include <QLocale>

#include <optional>

namespace okno {

// What was done with a document on this computer: created, changed, prepared, signed.
class DocumentEntries
{
    Q_DECLARE_TR_FUNCTIONS(okno::DocumentEntries)
public:
    DocumentEntries(const Texts &texts, const QLocale &locale) : m_texts(texts), m_locale(locale) {}

    TimeLineEntry created(const DocumentSummary &document) const;
    // Only while it is a draft: what comes later has an entry of its own.
    std::optional<TimeLineEntry> changed(const DocumentSummary &document) const;
    TimeLineEntry frozen(const FrozenFacts &facts) const;
    TimeLineEntry signedAs(const Act &act, const QString &principal) const;

private:
    void addCertificate(TimeLineEntry &entry, const Certificate &certificate) const;

    const Texts &m_texts;
    QLocale m_locale;
};

} // namespace okno
