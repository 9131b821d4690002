#pragma once

#include "core/error.h"
#include "domain/signin/signin.h"

namespace zhucun {

/// Nobody signs in ahead: not even tomorrow, as attendance of that day would follow.
Violations validate(const SignIn &signIn, QDate today);

} // namespace zhucun
