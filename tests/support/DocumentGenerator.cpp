#include "tests/support/DocumentGenerator.h"

#include "tests/support/XmlValues.h"

#include <QStringEncoder>

namespace okno::test {
namespace {

constexpr int optionalElements = 300;

QByteArray inWindows1251(const QString &text)
{
    QByteArray out;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (code >= 0x410 && code <= 0x44F)
            out += static_cast<char>(static_cast<unsigned char>(code - 0x410 + 0xC0));
        else if (code < 0x80)
            out += static_cast<char>(code);
        else
            out += "&#" + QByteArray::number(code) + ';';
    }
    return out;
}

QByteArray inUtf16(const QString &text)
{
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    return encoder(text);
}

} // namespace

DocumentGenerator::DocumentGenerator(const FormatSpec &format, quint32 seed)
    : m_format(format), m_data(m_format.data()), m_random(seed)
{
    const QStringList paths = format.wirePaths();
    for (const QString &path : paths) {
        m_left.insert(path);
        for (qsizetype end = path.size(); end > 0; end = path.lastIndexOf(u'/', end - 1))
            ++m_newBelow[path.left(end)];
    }
}

QStringList DocumentGenerator::unvisited() const
{
    return m_left.values();
}

void DocumentGenerator::visit(const QString &path)
{
    if (!m_left.remove(path))
        return;
    for (qsizetype end = path.size(); end > 0; end = path.lastIndexOf(u'/', end - 1))
        --m_newBelow[path.left(end)];
}

DocumentGenerator::Style DocumentGenerator::randomStyle()
{
    static const QList<QByteArray> encodings{"UTF-8", "UTF-8", "windows-1251", "UTF-16"};
    return {encodings[m_random.bounded(static_cast<int>(encodings.size()))], true};
}

bool DocumentGenerator::leadsToNew(const FormatParticle &particle, const QString &path) const
{
    if (particle.kind == FormatParticle::Kind::Element)
        return leadsToNew(path + u'/' + particle.name);
    return std::any_of(particle.members.begin(), particle.members.end(),
                       [&](const FormatParticle &member) { return leadsToNew(member, path); });
}

int DocumentGenerator::times(const FormatParticle &particle, const QString &path)
{
    const bool mayGrow = m_budget > 0;
    int count = particle.min;
    if (count == 0 && mayGrow && (leadsToNew(particle, path) || chance(15)))
        count = 1;
    if (count > 0 && particle.max != 1 && mayGrow && chance(30))
        count += m_random.bounded(2) + 1;
    return particle.max < 0 ? count : qMin(count, particle.max);
}

void DocumentGenerator::particle(const FormatParticle &particle, const QString &path)
{
    const int count = times(particle, path);
    for (int i = 0; i < count; ++i) {
        if (particle.kind == FormatParticle::Kind::Element) {
            --m_budget;
            element({particle.ns, particle.name, path + u'/' + particle.name, particle.type});
        } else if (particle.kind == FormatParticle::Kind::Sequence) {
            for (const FormatParticle &member : particle.members)
                this->particle(member, path);
        } else {
            qsizetype chosen = m_random.bounded(static_cast<int>(particle.members.size()));
            for (qsizetype m = 0; m < particle.members.size(); ++m) {
                if (leadsToNew(particle.members[m], path))
                    chosen = m;
            }
            this->particle(particle.members[chosen], path);
        }
    }
}

void DocumentGenerator::layout()
{
    if (!m_style.isVaried)
        return;
    if (chance(30))
        m_out += QStringLiteral("\n \t");
    if (chance(3))
        m_out += QStringLiteral("<!-- примечание & <b> -->");
    if (chance(3))
        m_out += QStringLiteral("<?okno-test a=\"1\" b?>");
}

QString DocumentGenerator::attributeText(const QString &value)
{
    QString out = value.toHtmlEscaped();
    return out.replace(u'\n', QStringLiteral("&#10;"));
}

void DocumentGenerator::text(const QString &value)
{
    if (m_style.isVaried && chance(4) && !value.contains(QLatin1String("]]>"))) {
        m_out += QStringLiteral("<![CDATA[") + value + QStringLiteral("]]>");
        return;
    }
    const qsizetype middle = value.size() / 2;
    m_out += value.left(middle).toHtmlEscaped();
    if (m_style.isVaried && chance(2))
        m_out += QStringLiteral("<!-- внутри -->");
    if (m_style.isVaried && chance(2))
        m_out += QStringLiteral("<?inside?>");
    m_out += value.mid(middle).toHtmlEscaped();
}

QString DocumentGenerator::tagName(const Element &element, QString &declarations)
{
    QString prefix = m_prefixes.value(element.ns);
    if (m_style.isVaried &&
        chance(3)) { // another prefix for the same namespace, for this element only
        prefix = QStringLiteral("own%1").arg(m_random.bounded(3));
        declarations +=
            QStringLiteral(" xmlns:%1=\"%2\"").arg(prefix, m_data.namespaces[element.ns].uri);
    }
    return prefix.isEmpty() ? element.name : prefix + u':' + element.name;
}

void DocumentGenerator::attributes(const FormatType &type, const QString &path)
{
    for (const FormatAttribute &attribute : type.allAttributes) {
        const QString own = path + QStringLiteral("/@") + attribute.name;
        if (!attribute.isRequired && !leadsToNew(own) && !chance(30))
            continue;
        visit(own);
        const QString value =
            attribute.fixedValue.value_or(valueOf(m_data, attribute.type, m_random));
        const QString prefix = attribute.ns < 0 ? QString() : m_prefixes.value(attribute.ns) + u':';
        m_out += QStringLiteral(" %1%2=\"%3\"").arg(prefix, attribute.name, attributeText(value));
    }
}

void DocumentGenerator::content(int type, const QString &path)
{
    const FormatType &own = m_data.types[static_cast<std::size_t>(type)];
    if (own.isText)
        return text(valueOf(m_data, type, m_random));
    if (own.base >= 0 && own.derivation == FormatType::Derivation::Extension)
        content(own.base, path);
    if (own.content)
        particle(*own.content, path);
}

void DocumentGenerator::element(const Element &element)
{
    const FormatType &type = m_data.types[static_cast<std::size_t>(element.type)];
    visit(element.path);
    layout();
    const QHash<int, QString> outer = m_prefixes;
    QString declarations;
    // Now and then a subtree has its namespace as the default one, whatever the root declared.
    if (m_style.isVaried && chance(2)) {
        declarations += QStringLiteral(" xmlns=\"%1\"").arg(m_data.namespaces[element.ns].uri);
        for (auto it = m_prefixes.begin(); it != m_prefixes.end(); ++it) {
            if (it->isEmpty())
                *it = QStringLiteral("d%1").arg(it.key());
        }
        m_prefixes[element.ns] = QString();
    }
    const QString tag = tagName(element, declarations);
    m_out += u'<' + tag + declarations;
    attributes(type, element.path);
    m_out += u'>';
    content(element.type, element.path);
    if (!type.isText)
        layout();
    m_out += QStringLiteral("</") + tag + u'>';
    m_prefixes = outer;
}

QByteArray DocumentGenerator::next(const Style &style)
{
    m_style = style;
    m_budget = optionalElements;
    m_prefixes.clear();
    QString declarations;
    for (int ns = 0; ns < m_data.namespaces.size(); ++ns) {
        const QString &uri = m_data.namespaces[ns].uri;
        // Both names are declared, because a subtree may take the default one away.
        const QString prefix =
            style.isVaried ? QStringLiteral("d%1").arg(ns) : m_data.namespaces[ns].prefix;
        declarations += QStringLiteral(" xmlns:%1=\"%2\"").arg(prefix, uri);
        m_prefixes[ns] = prefix;
    }
    if (!style.isVaried || chance(50)) {
        declarations += QStringLiteral(" xmlns=\"%1\"").arg(m_data.namespaces[m_data.root.ns].uri);
        m_prefixes[m_data.root.ns] = QString();
    }
    if (style.isVaried && chance(30))
        declarations += QStringLiteral(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
                                       "xsi:schemaLocation=\"urn:a b.xsd\"");
    const QString path = m_data.root.name;
    visit(path);
    const QString prefix = m_prefixes.value(m_data.root.ns);
    const QString tag = prefix.isEmpty() ? path : prefix + u':' + path;
    m_out = QStringLiteral("<?xml version=\"1.0\" encoding=\"%1\"?>\n")
                .arg(QString::fromLatin1(style.encoding));
    if (style.isVaried && chance(20))
        m_out += QStringLiteral("<!-- до -->\n<?before x?>\n");
    m_out += u'<' + tag + declarations;
    attributes(m_data.types[static_cast<std::size_t>(m_data.root.type)], path);
    m_out += u'>';
    content(m_data.root.type, path);
    m_out += QStringLiteral("</") + tag + QStringLiteral(">\n");
    if (style.isVaried && chance(20))
        m_out += QStringLiteral("<?after?>\n");
    if (style.encoding == "windows-1251")
        return inWindows1251(m_out);
    return style.encoding == "UTF-16" ? inUtf16(m_out) : m_out.toUtf8();
}

} // namespace okno::test
