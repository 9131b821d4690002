#pragma once

#include "domain/posting/posting.h"
#include "services/transfer/importrow.h"

namespace zhucun {

/// Takes over role and 是否第一书记, which one cell may say together.
void takeRole(ImportRow &row, Posting &posting);

} // namespace zhucun
