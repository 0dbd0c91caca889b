#pragma once

#include <QByteArray>
#include <QList>

#include <cstddef>
#include <cstdint>

// What each fuzz_<parser>.cpp gives: inputs to begin with, and the parser's promise. Whatever the
// bytes are, the function comes back; what must never be so aborts.
QList<QByteArray> fuzzSeeds();
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size);

inline QByteArray fuzzBytes(const uint8_t *data, std::size_t size)
{
    // A copy: what is read past the end of the input is noticed.
    return QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}
