#include "signing/vault/RecoveryPhrase.h"

#include "signing/vault/KeyDerivation.h"

#include <array>
#include <cstring>

namespace okno {

namespace {

constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int groups = 8;
constexpr int dataPerGroup = 4;
constexpr int groupSize = dataPerGroup + 1;
constexpr qsizetype phraseSize = groups * (groupSize + 1) - 1;

// Multiplication by x in GF(2^5) modulo x^5 + x^2 + 1: a primitive element, so all its powers in a
// group differ, and so does the effect of every substitution and transposition.
unsigned timesX(unsigned value)
{
    value <<= 1;
    return (value & 32U) ? (value ^ 37U) : value;
}

unsigned checkDigit(const unsigned *data, int group)
{
    unsigned sum = 0;
    for (int i = 0; i < dataPerGroup; ++i)
        sum = timesX(sum ^ data[i]);
    return sum ^ static_cast<unsigned>(group);
}

// -1: no digit; -2: a separator
int digitOf(char c)
{
    if (c >= 'a' && c <= 'z')
        c = static_cast<char>(c - 'a' + 'A');
    if (c == ' ' || c == '-' || c == '\t' || c == '\r' || c == '\n')
        return -2;
    if (c == 'O')
        c = '0';
    if (c == 'I' || c == 'L')
        c = '1';
    const char *found = c ? std::strchr(alphabet, c) : nullptr;
    return found ? static_cast<int>(found - alphabet) : -1;
}

void writeGroup(const unsigned *digits, int group, SecretBytes &phrase)
{
    char *place = phrase.data() + group * (groupSize + 1);
    for (int i = 0; i < groupSize; ++i)
        place[i] = alphabet[digits[i]];
    if (group + 1 < groups)
        place[groupSize] = '-';
}

tl::unexpected<Failure> wrongGroup(qsizetype digitsBefore)
{
    return fail(FailureCode::ValueInvalid, QString::number(digitsBefore / groupSize + 1),
                QStringLiteral("recovery phrase"));
}

} // namespace

SecretBytes RecoveryPhrase::create()
{
    const SecretBytes random = randomSecret(groups * dataPerGroup);
    SecretBytes phrase = SecretBytes::ofSize(phraseSize);
    for (int group = 0; group < groups; ++group) {
        std::array<unsigned, groupSize> digits = {};
        for (size_t i = 0; i < dataPerGroup; ++i) // 5 of 8 random bits: no bias
            digits[i] =
                static_cast<unsigned char>(random.data()[group * dataPerGroup + int(i)]) & 31U;
        digits[dataPerGroup] = checkDigit(digits.data(), group);
        writeGroup(digits.data(), group, phrase);
    }
    return phrase;
}

Result<SecretBytes> RecoveryPhrase::normalised(const SecretBytes &typed)
{
    SecretBytes phrase = SecretBytes::ofSize(phraseSize);
    std::array<unsigned, groupSize> digits = {};
    int count = 0;
    for (const char c : typed.view()) {
        const int digit = digitOf(c);
        if (digit == -2)
            continue;
        if (count == groups * groupSize)
            return fail(FailureCode::ValueInvalid, QStringLiteral("length"));
        if (digit < 0)
            return wrongGroup(count);
        digits[static_cast<size_t>(count % groupSize)] = static_cast<unsigned>(digit);
        ++count;
        if (count % groupSize != 0)
            continue;
        const int group = count / groupSize - 1;
        if (digits[dataPerGroup] != checkDigit(digits.data(), group))
            return wrongGroup(count - 1);
        writeGroup(digits.data(), group, phrase);
    }
    if (count != groups * groupSize)
        return fail(FailureCode::ValueInvalid, QStringLiteral("length"));
    return phrase;
}

} // namespace okno
