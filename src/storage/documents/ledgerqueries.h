#pragma once

#include "domain/documents/ledgerdocuments.h"
#include "storage/sql/connection.h"

#include <span>

namespace zhucun::storage {

// Lines of ledgers in the order of `ids`; ids that are gone are left out.
std::vector<VisitLine> visitLines(sql::Connection &connection, std::span<const qint64> ids, QDate today);
std::vector<DisputeLine> disputeLines(sql::Connection &connection, std::span<const qint64> ids, QDate today);
std::vector<DeedLine> deedLines(sql::Connection &connection, std::span<const qint64> ids, QDate today);
std::vector<PetitionLine> petitionLines(sql::Connection &connection, std::span<const qint64> ids, QDate today);

} // namespace zhucun::storage
