#include "services/record/ledgerplace.h"

#include "storage/record/recordstore.h"
#include "storage/record/uniqueness.h"
#include "storage/team/teammapping.h"

namespace zhucun {

void fillPlace(sql::Connection &connection, LedgerEntry &entry)
{
    if (!entry.villageId.isValid() && !entry.townshipId.isValid() && entry.cadreId.isValid())
        entry.villageId = storage::villageServedOn(connection, entry.cadreId, entry.happenedOn);
    if (!entry.villageId.isValid() && !entry.townshipId.isValid() && entry.teamId.isValid()) {
        if (const auto team = storage::RecordStore<Team>::find(connection, entry.teamId)) {
            if (team->villageIds.size() == 1)
                entry.villageId = team->villageIds.front();
            else
                entry.townshipId = team->townshipId;
        }
    }
    if (entry.villageId.isValid())
        entry.townshipId = {};
}

} // namespace zhucun
