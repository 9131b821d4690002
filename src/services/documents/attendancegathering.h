#pragma once

#include "core/time/period.h"
#include "domain/documents/attendancedocuments.h"
#include "storage/sql/connection.h"

namespace zhucun {

// What documents of attendance are made from, within a transaction of the caller's. An invalid township means all.
RegisterData registerData(sql::Connection &connection, const YearMonth &month, DivisionId township, QDate today);
BulletinData bulletinData(sql::Connection &connection, const YearMonth &month, QDate today);
LeaveRegisterData leaveRegisterData(sql::Connection &connection, const Period &period, DivisionId township,
                                    QDate today);
SpotCheckData spotCheckData(sql::Connection &connection, const Period &period, DivisionId township);
SubsidyData subsidyData(sql::Connection &connection, const YearMonth &month, DivisionId township, QDate today);

} // namespace zhucun
