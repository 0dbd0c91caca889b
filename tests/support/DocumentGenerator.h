#pragma once

#include "models/formats/FormatData.h"
#include "models/formats/FormatSpec.h"

#include <QHash>
#include <QRandomGenerator>
#include <QSet>

namespace okno::test {

// Makes files that are valid by a format, at random but the same for the same seed. Over a run it
// prefers what it has not made yet, until every element and attribute path was there.
class DocumentGenerator
{
public:
    // How the file is written; what it says does not depend on it.
    struct Style {
        QByteArray encoding = "UTF-8"; // or windows-1251, UTF-16
        bool isVaried =
            false; // prefixes, comments, instructions, CDATA, white space, redeclarations
    };

    DocumentGenerator(const FormatSpec &format, quint32 seed);
    QByteArray next(const Style &style);
    Style randomStyle();
    // Wire paths that no file has had yet.
    QStringList unvisited() const;
    QRandomGenerator &random() { return m_random; }

private:
    struct Element {
        int ns = -1;
        QString name;
        QString path;
        int type = -1;
    };
    void visit(const QString &path);
    bool leadsToNew(const QString &path) const { return m_newBelow.value(path) > 0; }
    bool leadsToNew(const FormatParticle &particle, const QString &path) const;
    int times(const FormatParticle &particle, const QString &path);
    void element(const Element &element);
    void attributes(const FormatType &type, const QString &path);
    void content(int type, const QString &path);
    void particle(const FormatParticle &particle, const QString &path);
    void text(const QString &value);
    void layout();
    QString tagName(const Element &element, QString &declarations);
    QString attributeText(const QString &value);
    bool chance(int percent) { return m_random.bounded(100) < percent; }

    const FormatSpec m_format;
    const FormatData &m_data;
    QRandomGenerator m_random;
    QHash<QString, int> m_newBelow; // path → paths at or below it not made yet
    QSet<QString> m_left;
    Style m_style;
    QString m_out;
    QHash<int, QString> m_prefixes; // of the namespaces declared at the root
    int m_budget = 0;               // optional elements that the file may still have
};

} // namespace okno::test
