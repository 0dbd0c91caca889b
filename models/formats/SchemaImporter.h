#pragma once

#include "models/base/Result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace okno {

// Makes a format file from an official XSD set: names, order, cardinality, facets and derivations
// of every type that the root element reaches (and of the types derived from those, because
// xsi:type may name them); no documentation. Imports and includes are taken from the root file's
// own folder.
//
// Known: sequence, choice, global and local elements, references, complex and simple content,
// extension, restriction, attributes, all facets. Anything else that is reached (any, all, group,
// list, union, key, substitution groups, redefine …) is a Failure Unsupported with file and line.
// Files of strangers are welcome: their number, size, depth and types are bounded (InputTooLarge).
class SchemaImporter
{
public:
    struct Source {
        QString rootFile;
        QString formatId; // "esadout-5.23.0"
        QString kind;     // "goods-declaration"
        // JSON object { "<complex type>/<element or @attribute>": "<field id>" }; each entry must
        // match. "<complex type>/<element>@<attribute>": "<value>" is a constant that the writer adds
        // (the id of a code list); "*" stands for any complex type. Where types of two namespaces share a name, "prefix:Type/…" tells them apart.
        QByteArray fields;
        // Where files come from by their names; null: from the root file's own folder.
        std::function<Result<QByteArray>(const QString &name)> bytes = {};
        // Of an older version: an entry may match nothing, "*/<element>" is for types it lacks.
        bool isOlderMap = false;
    };
    // Further failures: FileUnreadable, XmlMalformed, FormatBroken (an unknown type; an entry of
    // fields that matches nothing; a field id twice in one type).
    static Result<QByteArray> import(const Source &source);
};

} // namespace okno
