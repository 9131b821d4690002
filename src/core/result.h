#pragma once

#include "core/error.h"

#include <tl/expected.hpp>

namespace zhucun {

/// What every function returns that can fail for a reason outside the program.
template <class T>
using Result = tl::expected<T, Error>;
using Status = Result<void>;

inline tl::unexpected<Error> failure(Error error) { return tl::unexpected<Error>(std::move(error)); }

inline tl::unexpected<Error> failure(ErrorCode code, QStringList args = {}, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(args), std::move(detail), {}, {}});
}

} // namespace zhucun
