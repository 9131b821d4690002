#pragma once

#include "domain/attendance/monthaccount.h"
#include "domain/text/chinesedate.h"
#include "reports/model/report.h"

namespace zhucun::reports {

/// What the documents of attendance share.

TableColumn textColumn(const QString &heading, bool wrap = false);
/// Short words in the middle: names, villages, yes and no.
TableColumn centredColumn(const QString &heading);
TableColumn numberColumn(const QString &heading, const QString &group = {});
TableColumn dateColumn(const QString &heading);
TableColumn moneyColumn(const QString &heading);

/// Half days as days: 20, 18.5.
CellValue daysCell(qint64 halves);
/// The same, blank on paper when there are none.
CellValue daysOrBlank(qint64 halves);
CellValue countOrBlank(qint64 count);
/// 97.5; — when there is none.
CellValue percentCell(const std::optional<double> &percent);

/// 3月5日
QString shortDate(const QDate &day);
/// 2026年3月
QString chineseMonth(const YearMonth &month);

/// 第一书记, 队长兼第一书记 …
QString roleText(PostingRole role, bool firstSecretary);
/// 大青沟镇二道渠村张建国（县财政局）
QString personText(const MonthMember &member);

/// 是, 否, — when nothing is required.
QString metText(const MonthAccount &account);

} // namespace zhucun::reports
