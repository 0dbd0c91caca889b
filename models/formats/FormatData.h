#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace okno {

// The tree behind a FormatSpec. The first group of members of each struct is what the format file
// says; "derived" members are worked out once, after reading, for the reader, writer and checks.

struct FormatNamespace {
    QString uri;        // empty: no namespace
    QString prefix;     // names types in the format file and elements in new files; unique
    QByteArray uriUtf8; // derived
};

// One facet of a simple type, named as in XML Schema part 2 ("maxLength", "pattern" …).
struct FormatFacet {
    QString name;
    QString value;
};

// Values of required attributes that are the same in every document where an element stands, such
// as the id of its code list: wire name of the attribute → value.
using FormatConstants = QHash<QString, QString>;

struct FormatParticle {
    enum class Kind { Element, Sequence, Choice };
    Kind kind = Kind::Sequence;
    int min = 1;
    int max = 1; // -1: unbounded
    // of elements
    int ns = -1;
    QString name;
    int type = -1;
    QString field;
    bool isReference = false; // to a global element
    bool isNillable = false;
    FormatConstants constants; // written where a document leaves them out
    // of sequences and choices
    QList<FormatParticle> members;
};

struct FormatAttribute {
    int ns = -1; // -1: without a namespace
    QString name;
    int type = -1;
    QString field;
    bool isRequired = false;
    std::optional<QString> fixedValue;
    std::optional<QString> defaultValue;
    QByteArray nameUtf8; // derived
};

// What may stand inside an element, one entry per name (derived from the particles).
struct FormatChild {
    int ns = -1;
    QString name;
    QByteArray nameUtf8;
    QString field;
    int type = -1;
    bool isList = false;
    bool isRequired = false; // in every instance of its parent
    int order = 0;           // members of one repeated group have the same
    quint32 key = 0;         // formatKey(name id, ns)
    int min = 1;             // as its particle says; -1 as most: unbounded
    int max = 1;
    FormatConstants constants;
};

// Name and namespace of an element as one number; names are numbered by FormatData::nameIds.
constexpr quint32 formatKey(int nameId, int ns)
{
    return static_cast<quint32>(nameId) << 8 | static_cast<quint32>(ns);
}

struct FormatType {
    enum class Kind { BuiltIn, Simple, Complex };
    enum class Derivation { None, Extension, Restriction };
    Kind kind = Kind::Simple;
    int ns = -1;
    QString name;
    int base = -1;
    Derivation derivation = Derivation::None;
    bool isAbstract = false;
    QList<FormatFacet> facets;
    std::optional<FormatParticle> content; // own part only; what an extension adds
    QList<FormatAttribute> attributes;     // own part only

    bool isText = false; // derived: holds text and never elements
    std::vector<FormatChild> children;
    std::vector<FormatAttribute> allAttributes;
};

struct FormatData {
    QString id;
    QString kind;
    QList<FormatNamespace> namespaces;
    FormatParticle root; // an element
    std::vector<FormatType> types;
    QHash<QByteArray, int> nameIds; // derived: every element name in UTF-8
};

struct Failure;

// Fills the derived members. Failure FormatBroken when the data contradicts itself.
std::optional<Failure> completeFormat(FormatData &data);

// The index of the child that carries the field, or -1. near: where to look first.
int childByField(const FormatType &type, QStringView field, int near = 0);

} // namespace okno
