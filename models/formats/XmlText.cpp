#include "models/formats/XmlText.h"

#include <QChar>

namespace okno {
namespace {

const char *escapeOf(char16_t c, XmlTextPlace place)
{
    switch (c) {
    case u'&':
        return "&amp;";
    case u'<':
        return "&lt;";
    case u'>':
        return "&gt;";
    case u'\r':
        return "&#13;";
    case u'"':
        return place == XmlTextPlace::Attribute ? "&quot;" : nullptr;
    case u'\n':
        return place == XmlTextPlace::Attribute ? "&#10;" : nullptr;
    case u'\t':
        return place == XmlTextPlace::Attribute ? "&#9;" : nullptr;
    default:
        return nullptr;
    }
}

char byte(char32_t value)
{
    return static_cast<char>(static_cast<unsigned char>(value));
}

// Encodes what is not ASCII; nullptr for what XML forbids. i is left at the last unit used.
char *encodeWide(char *at, QStringView text, qsizetype &i)
{
    const char16_t c = text[i].unicode();
    if (c < 0x800) {
        *at++ = byte(0xC0U | c >> 6);
        *at++ = byte(0x80U | (c & 0x3FU));
        return at;
    }
    if (!QChar::isSurrogate(c)) {
        if (c >= 0xFFFE)
            return nullptr;
        *at++ = byte(0xE0U | c >> 12);
        *at++ = byte(0x80U | (c >> 6 & 0x3FU));
        *at++ = byte(0x80U | (c & 0x3FU));
        return at;
    }
    if (!QChar::isHighSurrogate(c) || i + 1 == text.size() || !text[i + 1].isLowSurrogate())
        return nullptr;
    const char32_t full = QChar::surrogateToUcs4(c, text[++i].unicode());
    *at++ = byte(0xF0U | full >> 18);
    *at++ = byte(0x80U | (full >> 12 & 0x3FU));
    *at++ = byte(0x80U | (full >> 6 & 0x3FU));
    *at++ = byte(0x80U | (full & 0x3FU));
    return at;
}

} // namespace

bool appendXmlText(QByteArray &out, QStringView text, XmlTextPlace place)
{
    constexpr qsizetype longest = 6; // "&quot;"
    const qsizetype before = out.size();
    const qsizetype needed = before + text.size() * longest;
    if (out.capacity() < needed)
        out.reserve(qMax(needed, 2 * out.capacity()));
    out.resize(needed);
    char *const begin = out.data();
    char *at = begin + before;
    bool isValid = true;
    for (qsizetype i = 0; i < text.size() && isValid; ++i) {
        const char16_t c = text[i].unicode();
        if (const char *escape = c < 0x80 ? escapeOf(c, place) : nullptr) {
            while (*escape)
                *at++ = *escape++;
        } else if (c < 0x80) {
            isValid = c >= 0x20 || c == u'\n' || c == u'\t';
            *at++ = byte(c);
        } else if (char *next = encodeWide(at, text, i)) {
            at = next;
        } else {
            isValid = false;
        }
    }
    out.resize(at - begin);
    return isValid;
}

} // namespace okno
