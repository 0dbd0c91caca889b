#include "models/formats/Windows1251.h"

#include <algorithm>
#include <array>

namespace okno {

namespace {

constexpr int unknown = -2;
constexpr char16_t none = 0xFFFF;

// 0x80 to 0xBF, of the table that Microsoft registered with IANA; the Russian alphabet follows in
// order.
constexpr std::array<char16_t, 64> upper{
    0x0402, 0x0403, 0x201A, 0x0453, 0x201E, 0x2026, 0x2020, 0x2021, 0x20AC, 0x2030, 0x0409,
    0x2039, 0x040A, 0x040C, 0x040B, 0x040F, 0x0452, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, none,   0x2122, 0x0459, 0x203A, 0x045A, 0x045C, 0x045B, 0x045F, 0x00A0,
    0x040E, 0x045E, 0x0408, 0x00A4, 0x0490, 0x00A6, 0x00A7, 0x0401, 0x00A9, 0x0404, 0x00AB,
    0x00AC, 0x00AD, 0x00AE, 0x0407, 0x00B0, 0x00B1, 0x0406, 0x0456, 0x0491, 0x00B5, 0x00B6,
    0x00B7, 0x0451, 0x2116, 0x0454, 0x00BB, 0x0458, 0x0405, 0x0455, 0x0457};

char16_t decoded(unsigned char byte)
{
    if (byte < 0x80)
        return byte;
    return byte < 0xC0 ? upper.at(byte - 0x80u) : static_cast<char16_t>(0x0410 + byte - 0xC0);
}

int encoded(unsigned code)
{
    if (code < 0x80)
        return static_cast<int>(code);
    if (code >= 0x0410 && code <= 0x044F)
        return static_cast<int>(code - 0x0410 + 0xC0);
    const auto found = std::find(upper.begin(), upper.end(), code);
    return found == upper.end() || *found == none
               ? unknown
               : static_cast<int>(0x80 + (found - upper.begin()));
}

int sizeInUtf8(char16_t code)
{
    return code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
}

void writeUtf8(unsigned char *out, char16_t code, int size)
{
    constexpr std::array<unsigned, 4> heads{0, 0, 0xC0, 0xE0};
    for (int i = size - 1; i > 0; --i) {
        out[i] = static_cast<unsigned char>(0x80 | (code & 0x3F));
        code = static_cast<char16_t>(code >> 6);
    }
    out[0] = static_cast<unsigned char>(heads.at(static_cast<size_t>(size)) | code);
}

} // namespace

int windows1251ToUtf8(unsigned char *out, int *outSize, const unsigned char *in, int *inSize)
{
    int written = 0;
    int read = 0;
    int result = 0;
    for (; read < *inSize; ++read) {
        const char16_t code = decoded(in[read]);
        if (code == none) {
            result = unknown;
            break;
        }
        const int size = sizeInUtf8(code);
        if (written + size > *outSize)
            break;
        writeUtf8(out + written, code, size);
        written += size;
    }
    *inSize = read;
    *outSize = written;
    return result < 0 ? result : written;
}

int utf8ToWindows1251(unsigned char *out, int *outSize, const unsigned char *in, int *inSize)
{
    if (!in) { // nothing to begin or end with
        *outSize = 0;
        *inSize = 0;
        return 0;
    }
    int written = 0;
    int read = 0;
    int result = 0;
    while (read < *inSize && written < *outSize) {
        const unsigned char head = in[read];
        const int size = head < 0x80 ? 1 : head < 0xE0 ? 2 : head < 0xF0 ? 3 : 4;
        if (read + size > *inSize)
            break; // the rest comes with the next piece
        unsigned code = size == 1 ? head : head & (0x7Fu >> size);
        for (int i = 1; i < size; ++i)
            code = (code << 6) | (in[read + i] & 0x3Fu);
        const int byte = encoded(code);
        if (byte < 0) {
            result = unknown;
            break;
        }
        out[written++] = static_cast<unsigned char>(byte);
        read += size;
    }
    *inSize = read;
    *outSize = written;
    return result < 0 ? result : written;
}

} // namespace okno
