#pragma once

#include "domain/cadre/cadre.h"
#include "domain/household/household.h"
#include "domain/unit/unit.h"
#include "domain/village/village.h"
#include "storage/sql/connection.h"

#include <functional>
#include <vector>

namespace zhucun {

/// One field of a record that can be taken over from another: as people read it, and how it is taken.
template <class T>
struct TakenField {
    const char *name; ///< its column
    std::function<QString(sql::Connection &, const T &)> text;
    std::function<void(T &to, const T &from)> take;
};

/// Every field of the record, in the order of its form; tests hold them against the mapping.
template <class T>
const std::vector<TakenField<T>> &takenFields();
template <>
const std::vector<TakenField<Cadre>> &takenFields<Cadre>();
template <>
const std::vector<TakenField<Household>> &takenFields<Household>();
template <>
const std::vector<TakenField<Village>> &takenFields<Village>();
template <>
const std::vector<TakenField<Unit>> &takenFields<Unit>();

} // namespace zhucun
