#pragma once

#include "models/base/Result.h"

#include <QByteArray>
#include <QDate>
#include <QHash>

namespace okno {

// The files of a schema set as an office publishes it: a folder or a ZIP. Nobody vouches for it, so
// number and size of the files are bounded and a name is a name, never a path.
struct SchemaSet {
    QString path;
    QHash<QString, QByteArray> files; // *.xsd by name, without folders
    QDate inForce;                    // "inForce" of pack.json; null: it has none

    // FileUnreadable; PackUnusable: place: the file, detail: what is wrong with it.
    static Result<SchemaSet> read(const QString &path);
};

} // namespace okno
