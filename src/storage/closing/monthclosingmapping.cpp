#include "storage/closing/monthclosingmapping.h"

namespace zhucun::sql {

const TableMapping<MonthClosing> &Mapping<MonthClosing>::table()
{
    static const TableMapping<MonthClosing> mapping{
        QStringLiteral("month_closing"),
        {
            column("township_id", &MonthClosing::townshipId),
            column("month", &MonthClosing::month),
            column("state", &MonthClosing::state),
            column("rules", &MonthClosing::rules),
            column("calendar", &MonthClosing::calendar),
        },
        {
            list<MonthClosing, ClosingStep>("steps", "month_closing_step", "month_closing_id", &MonthClosing::steps,
                                            {column("kind", &ClosingStep::kind), column("at", &ClosingStep::at),
                                             column("account", &ClosingStep::account),
                                             column("remark", &ClosingStep::remark)}),
            list<MonthClosing, FrozenAccount>(
                "accounts", "month_closing_account", "month_closing_id", &MonthClosing::accounts,
                {column("cadre_id", &FrozenAccount::cadreId), column("team_id", &FrozenAccount::teamId),
                 column("village_id", &FrozenAccount::villageId), column("unit_id", &FrozenAccount::unitId),
                 column("round_id", &FrozenAccount::roundId), column("role", &FrozenAccount::role),
                 column("first_secretary", &FrozenAccount::firstSecretary), column("posted", &FrozenAccount::posted),
                 column("posted_days", &FrozenAccount::postedDays), column("workdays", &FrozenAccount::workdays),
                 column("target_halves", &FrozenAccount::targetHalves),
                 column("required_halves", &FrozenAccount::requiredHalves), column("halves", &FrozenAccount::halves),
                 column("outside_halves", &FrozenAccount::outsideHalves), column("nights", &FrozenAccount::nights),
                 column("present_halves", &FrozenAccount::presentHalves),
                 column("unrecorded_work_halves", &FrozenAccount::unrecordedWorkHalves)}),
        },
    };
    return mapping;
}

} // namespace zhucun::sql
