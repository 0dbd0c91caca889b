#pragma once

#include "models/base/Result.h"
#include "models/kinds/FormSpec.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <utility>

namespace okno {

class FormatSpec;

// What a kind says about one field. The key is FieldPath::fieldKey(): field ids without rows.
struct FieldSpec {
    QString key;        // "shipment/goods/grossWeight"
    QString type;       // text | decimal | integer | date | date-time | boolean | code
    QString box;        // "35"; empty where the form has no box for it
    QString classifier; // code list id; empty: none
    QString check;      // check-digit name of models/values ("inn", "container"); empty: none
    QString stamp; // set: belongs to the signing and is filled by Stamper ("person.surname" …)
    bool isList = false;
};

// What a new document takes over from the one that it is made about: a withdrawal or a change from
// its declaration. Field ids mean the same in every kind.
struct AboutSpec {
    QString kind;         // of the other document; empty: made about nothing
    QString registration; // group of customsOffice, date and number that gets its registration
    QString today;        // the date field that gets the day
    // Field or group here → fields or group there; several are joined to one text.
    QList<std::pair<QString, QStringList>> values;
};

// A field that a later version of the kind's format brings.
struct AddedField {
    FieldSpec spec;
    QString name; // of the element; the word for it until the kind itself has one
};

// A kind of document, read from its folder models/kinds/<kind>/ (compiled in as a resource
// ":/okno/kinds/<kind>/"). No wire names here: those are the format's.
class KindSpec
{
public:
    // kind.json; FormatBroken with file and place.
    static Result<KindSpec> fromJson(const QByteArray &kindJson);
    const QString &id() const { return m_id; } // "goods-declaration"
    const QString &defaultFormat() const { return m_defaultFormat; }
    const QString &rulesVersion() const { return m_rulesVersion; }
    // Among the kinds, where people choose one; the smallest comes first. Kinds whose ranks have
    // the same tens belong together.
    int rank() const { return m_rank; }
    // Customs sends such documents: they are read, checked and printed, never made or signed here.
    bool isFromCustoms() const { return m_isFromCustoms; }
    const AboutSpec &about() const { return m_about; }
    const FieldSpec *field(QStringView key) const;
    // In the order of the form.
    const QList<FieldSpec> &fields() const { return m_fields; }
    // Keys of the goods list and of what the list of documents shows: "number", "counterparty",
    // "sum", "currency", "declarant.name", "declarant.taxNumber", "declarant.country".
    QString role(QStringView name) const { return m_roles.value(name.toString()); }

private:
    friend class KindCatalogue;
    void addField(const FieldSpec &field);
    QString m_id;
    QString m_defaultFormat;
    QString m_rulesVersion;
    int m_rank = 0;
    bool m_isFromCustoms = false;
    AboutSpec m_about;
    QList<FieldSpec> m_fields;
    QHash<QString, qsizetype> m_byKey;
    QHash<QString, QString> m_roles;
};

// The words of a kind in one language: field labels and the sentences of its findings.
struct KindLabels {
    QString kindName;
    QHash<QString, QString> fields;   // key → label; "section.<id>" → title of a form's section
    QHash<QString, QString> findings; // finding id → sentence with %1 %2 …
    QHash<QString, QString> cures;    // finding id → what to do next
};

// All kinds that the build found, plus those of a directory given by a test or a user.
class KindCatalogue
{
public:
    static Result<KindCatalogue> builtIn();
    // FileUnreadable; FormatBroken, also when a kind of that id is there already.
    Result<void> addFolder(const QString &path);
    // Fields that a later version of the kind's format brings, in the order of the wire. Those that
    // the kind has already are left alone.
    void addFields(const QString &kindId, const QList<AddedField> &fields);
    // Sentences of rules that came from outside, over those of the kind in that language.
    void addTexts(const QString &kindId, const QString &language, const KindLabels &texts);
    const KindSpec *kind(QStringView id) const;
    QStringList ids() const; // by rank, then by id
    // Falls back to Russian where a language is not there.
    KindLabels labels(QStringView kindId, QStringView language) const;
    QByteArray rulesJson(QStringView kindId) const;
    // print.json; empty: the kind has none and prints as its form.
    QByteArray printJson(QStringView kindId) const;
    // form.json, in agreement with the kind's fields. KindUnknown, FileUnreadable, FormatBroken.
    Result<FormSpec> form(QStringView kindId) const;
    // The same for documents in a format: without the fields that it lacks, and with the added ones
    // that it has, each beside its siblings; what has none stands in a section with the format's
    // id.
    Result<FormSpec> form(QStringView kindId, const FormatSpec &format) const;

private:
    QHash<QString, KindSpec> m_kinds;
    QHash<QString, QString> m_folders;
    QHash<QString, QList<AddedField>> m_added;          // by kind
    QHash<QString, QHash<QString, KindLabels>> m_texts; // by kind and language
};

} // namespace okno
