#pragma once

#include "core/error.h"
#include "domain/petition/petition.h"

namespace zhucun {

/// 人次 of one petition; more is a slip.
inline constexpr int kMostPetitioners = 99999;

/// A petition has come in: its day is not in the future, nor is the day it was done, which does not lie before it. It
/// names its village, or at least its township.
Violations validate(const Petition &petition, QDate today);

} // namespace zhucun
