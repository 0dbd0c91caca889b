#pragma once

#include <QByteArray>
#include <QStringView>

namespace okno {

enum class XmlTextPlace : quint8 { Element, Attribute };

// Appends text in UTF-8 with the characters that markup needs escaped. False, with the text cut
// there, at a character that XML 1.0 cannot carry (control characters, lone surrogates, U+FFFE).
bool appendXmlText(QByteArray &out, QStringView text, XmlTextPlace place);

} // namespace okno
