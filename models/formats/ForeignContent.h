#pragma once

#include <QString>

// The fields of foreign nodes: what a file holds besides the format's own elements and attributes.
//
//   ?xmlns, ?xmlns:P      a namespace declaration of the element; text: the namespace
//   ?prefix               the element's prefix where it is not the one in force for its namespace
//   ?@NAME, ?@P:NAME      an attribute; text: its value; child ?uri: its namespace
//   ?element              an unknown element; text: its name as written; child ?uri: its namespace;
//                         its content as ?text, ?element and ?pi
//   ?pi                   a processing instruction; text: target and data
//   ?pi-before, ?pi-after the same outside the root element
//   ?text                 text where the format has only elements
//   ?at                   child of ?pi and ?element inside a text: where, in UTF-16 units
//   ?empty                the element stood in the file without any content
namespace okno::foreign {

inline QString xmlns()
{
    return QStringLiteral("?xmlns");
}
inline QString prefix()
{
    return QStringLiteral("?prefix");
}
inline QString attribute()
{
    return QStringLiteral("?@");
}
inline QString uri()
{
    return QStringLiteral("?uri");
}
inline QString element()
{
    return QStringLiteral("?element");
}
inline QString instruction()
{
    return QStringLiteral("?pi");
}
inline QString instructionBefore()
{
    return QStringLiteral("?pi-before");
}
inline QString instructionAfter()
{
    return QStringLiteral("?pi-after");
}
inline QString text()
{
    return QStringLiteral("?text");
}
inline QString at()
{
    return QStringLiteral("?at");
}
inline QString empty()
{
    return QStringLiteral("?empty");
}

} // namespace okno::foreign
