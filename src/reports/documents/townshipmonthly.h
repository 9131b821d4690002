#pragma once

#include "domain/monthly/townshipmonth.h"
#include "reports/model/report.h"

namespace zhucun::reports {

/// What people write into the report by hand; empty parts become lines to write on.
struct MonthlyRemarks {
    QString problems; ///< 存在问题
    QString plans;    ///< 下步打算
    QString preparedBy;
    QString checkedBy;
    QDate preparedOn;
};

/// 乡镇驻村工作月报, A4 portrait. Several townships make one document, each beginning on a page of its own.
Report townshipMonthly(const std::vector<TownshipMonth> &months, const MonthlyRemarks &remarks);

} // namespace zhucun::reports
