#include "app/flow/Transitions.h"

#include <algorithm>
#include <array>

namespace okno {

namespace {

struct Transition {
    DocumentState from;
    Wish wish;
    DocumentState to;
};

using enum DocumentState;

constexpr std::array table{
    Transition{Draft, Wish::Edit, Draft},      Transition{Checked, Wish::Edit, Draft},
    Transition{Frozen, Wish::Edit, Draft},     Transition{Draft, Wish::Check, Checked},
    Transition{Checked, Wish::Check, Checked}, Transition{Frozen, Wish::Check, Frozen},
    Transition{Signed, Wish::Check, Signed},   Transition{Draft, Wish::Freeze, Frozen},
    Transition{Checked, Wish::Freeze, Frozen}, Transition{Frozen, Wish::Freeze, Frozen},
    Transition{Frozen, Wish::Sign, Signed},    Transition{Signed, Wish::Queue, Signed},
};

constexpr std::array wishKeys{"edit", "check", "freeze", "sign", "queue"};

} // namespace

Result<DocumentState> transition(DocumentState state, Wish wish)
{
    const auto found = std::find_if(table.begin(), table.end(), [=](const Transition &entry) {
        return entry.from == state && entry.wish == wish;
    });
    if (found == table.end())
        return fail(FailureCode::StateForbids, {},
                    documentStateKey(state) + QStringLiteral(" → ") +
                        QLatin1String(wishKeys[static_cast<size_t>(wish)]));
    return found->to;
}

} // namespace okno
