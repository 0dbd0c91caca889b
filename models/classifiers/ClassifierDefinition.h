#pragma once

#include "models/base/Result.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QStringList>

namespace okno {

// How one source lies in its file: which columns mean what, how wide a code is. Data, not code: the
// built-in ones are definitions.json beside this file; a user may bring others. A template is text
// in which {column} stands for the row's value and {/name} for an attribute or member of the root.
struct ClassifierDefinition {
    enum class Format : quint8 { Csv, Json, Xml };
    QString id;   // template
    QString file; // name with wildcards
    QString title;
    Format format = Format::Csv;
    QString rows;                 // JSON: the path to the rows; XML: the element of a row
    QString code;                 // template
    QString parent;               // template
    bool parentByPrefix = false;  // the parent is the longest other code that this one begins with
    int width = 0;                // digits are filled up with zeros to it; 0: as they are
    bool mayRepeat = false;       // the same code stands for several things, told apart by a fact
    QMap<QString, QString> names; // language → column
    QStringList facts;            // columns kept as they are
    QStringList optional;         // columns that a file of this source may do without
    QString freeColumn;           // CSV: takes what an unquoted separator has parted
    QString countries;            // column: two-letter codes
    QString from;                 // templates: dates of a code
    QString to;
    QString version; // templates of the pack
    QString validFrom;
    QString validTo;
    QString installed; // where a package of the system may have put it

    // FormatBroken; place: the member.
    static Result<QList<ClassifierDefinition>> read(const QByteArray &json);
    static const QList<ClassifierDefinition> &builtIn();
    // The classifiers that hold the codes of a list that kinds name ("country"), the best first; of
    // a name that is no list, itself.
    static QStringList ofList(const QString &list);
    // The document mode of each electronic form that sources name in words.
    static QMap<QString, QString> formModes();
    // The columns without which a file is not of this source.
    QStringList columns() const;
};

} // namespace okno
