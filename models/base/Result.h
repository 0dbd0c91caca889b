#pragma once

#include "models/base/Failure.h"

#include <tl/expected.hpp>

namespace okno {

// A value, or the Failure that stopped the work.
template <class T>
using Result = tl::expected<T, Failure>;

inline tl::unexpected<Failure> fail(FailureCode code, QString place = {}, QString detail = {})
{
    return tl::unexpected<Failure>(Failure{code, std::move(place), std::move(detail)});
}

inline tl::unexpected<Failure> fail(Failure failure)
{
    return tl::unexpected<Failure>(std::move(failure));
}

} // namespace okno
