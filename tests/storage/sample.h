#pragma once

#include "testdatabase.h"

#include <tuple>

/// Per entity: a record with every member filled, its members as a tuple (a new member does not compile until it is
/// added there), and one change with the name the change log gives it.
namespace zhucun::storage::test {

inline QString u(const char *text) { return QString::fromUtf8(text); }

template <class T>
struct Sample;

} // namespace zhucun::storage::test
