#pragma once

#include "models/formats/FormatSpec.h"

#include <QByteArray>
#include <QSet>
#include <QString>

#include <memory>
#include <optional>

namespace okno::test {

// Elements of the format that hold elements, by wire path.
QSet<QString> groupPaths(const FormatSpec &format);

// Canonical form (C14N, without comments) after white space between elements was dropped: in
// elements that hold elements, and in the groups of the format. Empty when not well-formed.
QByteArray canonical(const QByteArray &xml, const QSet<QString> &groups);

// The name of a format's root file in the official set; the Union's files carry its name before the
// root element's.
QString officialRootFile(const FormatSpec &format);

// A schema of the official files, used by libxml2's validation of a parsed tree (what xmllint
// does).
class OfficialSchema
{
public:
    // Null where the file is not there or does not compile.
    static std::unique_ptr<OfficialSchema> load(const QString &rootFile);
    ~OfficialSchema();
    // 0: valid; else the line of the first error; -1: not well-formed.
    int firstErrorLine(const QByteArray &xml) const;

private:
    OfficialSchema() = default;
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace okno::test
