#pragma once

#include <QString>

#include <span>

namespace okno {

// An amount in national currency that a goods item of the customs value declaration adds up: its
// field id within its group and its box (Decision 160 of the Collegium of the EEC of 16.10.2018).
struct ValueColumn {
    const char16_t *field;
    const char16_t *box;
};

// DTS-1, and DTS-2 by method 6 on the basis of method 1.
struct Method1Columns {
    static std::span<const ValueColumn> additions();  // boxes 13 to 19, their total is box 20
    static std::span<const ValueColumn> deductions(); // boxes 21 to 23, their total is box 24
};

// DTS-2. The boxes of its methods have numbers of their own.
struct OtherMethodColumns {
    static std::span<const ValueColumn> lowering();    // methods 2 and 3: 12а to 12д, total 13
    static std::span<const ValueColumn> raising();     // methods 2 and 3: 14а to 14д, total 15
    static std::span<const ValueColumn> subtraction(); // method 4: 12 to 15, total 16
    static std::span<const ValueColumn> addition();    // method 5: 11 to 16, no total
};

} // namespace okno
