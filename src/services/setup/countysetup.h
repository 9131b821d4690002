#pragma once

#include "core/result.h"
#include "domain/division/countytree.h"
#include "domain/ids.h"
#include "storage/record/unitofwork.h"

namespace zhucun {

/// Makes an empty database the database of one county: its divisions and villages, the standard catalogue, and the
/// settings "county.code" and "county.name". Villages of one name in one township become 甲村, 甲村（二） ...
/// Errors: Duplicate (args: the county already there), Invalid with violations (args: the name that is wrong).
Status setUpCounty(storage::UnitOfWork &work, const CountyTree &county);

/// One more township with its villages under a division that exists.
Status addTownship(storage::UnitOfWork &work, const CountyTree::Township &township, DivisionId countyId);

} // namespace zhucun
