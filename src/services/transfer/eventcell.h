#pragma once

#include "domain/ids.h"
#include "services/transfer/importrow.h"

namespace zhucun {

namespace storage {
class UnitOfWork;
}

/// Takes over the cell "event": the event of that code, which is made, on that day and under that title, when it is
/// not on file yet. A blank cell leaves the member as it is.
void takeEvent(storage::UnitOfWork &work, ImportRow &row, EventId &member, QDate day, const QString &title);

} // namespace zhucun
