#pragma once

#include "models/base/Result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace okno {

class KindSpec;
struct FieldSpec;

// How a kind's documents are drawn as a form: sections in order, each a list of field keys. Read
// from models/kinds/<kind>/form.json. A section with a list key repeats for each row of that list
// (the goods); its field keys are full keys below the list's. Titles come from the kind's labels.
struct FormSpec {
    struct Section {
        QString id;          // "parties"; its title is labels "section.<id>"
        QString list;        // "shipment/goods"; empty: once
        QStringList columns; // of the list's table, where it is one: field keys
        // Field keys in order. The key of a plain group is a heading over what follows; a key of a
        // list inside draws as a small table whose columns are the keys of its members that follow
        // it directly (none: all of them). A member of a list without the list's own key is the
        // field of the list's first row.
        QStringList fields;
        QStringList wide; // of fields: in a line of their own
        QStringList tall; // of fields: long texts, several lines high
    };
    QList<Section> sections;

    // FormatBroken with file and place; a key that the kind does not have is an error.
    static Result<FormSpec> fromJson(const QByteArray &formJson);
    // What fromJson cannot know: every key is a field of the kind and fits its place.
    Result<void> agreesWith(const KindSpec &kind) const;
    // Leaves out the fields for which it says no, and sections that have none left.
    void keepOnly(const std::function<bool(const QString &key)> &isKept);
    // Behind the last field of its group; else at the end of the narrowest list's section; else in
    // a section of this id.
    void add(const FieldSpec &field, const KindSpec &kind, const QString &sectionId);
};

} // namespace okno
