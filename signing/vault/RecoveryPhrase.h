#pragma once

#include "models/base/Result.h"
#include "models/base/SecretBytes.h"

namespace okno {

// 160 random bits written as eight groups of five Crockford base 32 characters, "7KQ2M-…". The last
// character of a group checks the four before it and the group's place, so that a mistyped, swapped
// or misplaced character shows at once and in which group.
class RecoveryPhrase
{
public:
    // A new phrase as it is shown: 47 characters of ASCII.
    static SecretBytes create();
    // What a person typed, in the one spelling that create() uses: case, blanks and hyphens do not
    // matter, O is 0, I and L are 1. ValueInvalid with the group's number (from 1) as place, or
    // "length" when groups are missing or left over.
    static Result<SecretBytes> normalised(const SecretBytes &typed);
};

} // namespace okno
