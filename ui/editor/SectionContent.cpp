#include "ui/editor/SectionContent.h"

namespace okno {

SectionContent::SectionContent(const FormSpec::Section &section, const KindSpec &kind,
                               const KindLabels &labels)
    : m_section(section), m_entries(formEntries(section, kind, labels))
{
    m_title = labels.fields.value(titleKey(), section.id);
    collectKeys();
}

void SectionContent::collectKeys()
{
    QStringList keys = m_section.columns;
    for (const FormEntry &entry : std::as_const(m_entries)) {
        keys.append(entry.field->key);
        for (const FormEntry::Column &column : entry.columns)
            keys.append(column.field->key);
    }
    const QString &list = m_section.list;
    for (QString key : std::as_const(keys)) {
        for (; key.size() > list.size(); key.truncate(qMax(0, key.lastIndexOf(u'/'))))
            m_keys.insert(key);
    }
    if (isList())
        m_keys.insert(list);
}

} // namespace okno
