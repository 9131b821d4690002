#pragma once

#include "domain/attendance/monthaccount.h"
#include "domain/finding/finding.h"
#include "gui/sample.h"

#include <QFuture>

namespace zhucun::gui::test {

template <class T>
QFuture<Result<T>> ready(T value)
{
    return QtFuture::makeReadyFuture(Result<T>(std::move(value)));
}

/// A month of a cadre who was posted all of it and is required 20 days; `present` in days.
inline MemberMonth sampleMonth(int cadre, const char16_t *name, int township, int present,
                               const YearMonth &month = {2026, 3})
{
    MemberMonth result;
    MonthMember &member = result.member;
    member.cadreId = CadreId(cadre);
    member.cadreName = QString::fromUtf16(name);
    member.townshipId = DivisionId(township);
    member.townshipName = township == 1 ? QStringLiteral("南壕堑镇") : QStringLiteral("大青沟镇");
    member.villageId = VillageId(10 + township);
    member.villageName = township == 1 ? QStringLiteral("十三号村") : QStringLiteral("二道背村");
    member.unitId = UnitId(cadre);
    member.unitName = QStringLiteral("县财政局");
    member.posted = {Period::month(month)};
    MonthAccount &account = result.account;
    account.month = month;
    account.cadreId = member.cadreId;
    account.calendarDays = account.postedDays = month.firstDay().daysInMonth();
    account.workdays = 22;
    account.targetHalves = account.requiredHalves = 40;
    account.halves[std::size_t(DayStatus::InVillage)] = present * 2;
    account.halves[std::size_t(DayStatus::Unrecorded)] = (account.calendarDays - present) * 2;
    account.presentHalves = present * 2;
    account.countsTowards[std::size_t(DayStatus::InVillage)] = true;
    return result;
}

inline Finding sampleFinding(FindingKind kind, int cadre, const char16_t *name, int township,
                             const QStringList &args = {QStringLiteral("3"), QStringLiteral("2"), QStringLiteral("1")})
{
    Finding finding;
    finding.kind = kind;
    finding.month = YearMonth(2026, 3);
    finding.cadreId = CadreId(cadre);
    finding.cadreName = QString::fromUtf16(name);
    finding.townshipId = DivisionId(township);
    finding.townshipName = township == 1 ? QStringLiteral("南壕堑镇") : QStringLiteral("大青沟镇");
    finding.args = args;
    return finding;
}

} // namespace zhucun::gui::test
