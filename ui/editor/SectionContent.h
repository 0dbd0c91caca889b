#pragma once

#include "ui/editor/fields/FormEntry.h"

#include <QSet>

namespace okno {

// What a section of a form will show, known before anything of it is drawn.
class SectionContent
{
public:
    SectionContent(const FormSpec::Section &section, const KindSpec &kind,
                   const KindLabels &labels);
    QString titleKey() const { return QStringLiteral("section.") + m_section.id; }
    const QString &title() const { return m_title; }
    const QList<FormEntry> &entries() const { return m_entries; }
    bool isList() const { return !m_section.list.isEmpty(); }
    const QString &list() const { return m_section.list; }           // its key; empty: once
    const QStringList &columns() const { return m_section.columns; } // of the list
    // A field of this key, or a group that holds some, is drawn here.
    bool hasKey(const QString &key) const { return m_keys.contains(key); }

private:
    void collectKeys();

    FormSpec::Section m_section;
    QString m_title;
    QList<FormEntry> m_entries;
    QSet<QString> m_keys;
};

} // namespace okno
