#include "services/list/listservice.h"

#include "services/workspace/workspace.h"
#include "storage/baseline/baselinerepository.h"
#include "storage/cadre/cadrerepository.h"
#include "storage/calendar/calendardayrepository.h"
#include "storage/category/categoryrepository.h"
#include "storage/dispute/disputerepository.h"
#include "storage/division/divisionrepository.h"
#include "storage/honour/honourrepository.h"
#include "storage/household/householdrepository.h"
#include "storage/leave/leaverepository.h"
#include "storage/ledger/ledgerkindrepository.h"
#include "storage/ledger/ledgerrepository.h"
#include "storage/pairing/pairingrepository.h"
#include "storage/petition/petitionrepository.h"
#include "storage/posting/postingrepository.h"
#include "storage/round/roundrepository.h"
#include "storage/rules/rulesetrepository.h"
#include "storage/signin/signinrepository.h"
#include "storage/spotcheck/spotcheckrepository.h"
#include "storage/sweep/sweeprepository.h"
#include "storage/target/targetrepository.h"
#include "storage/team/teamrepository.h"
#include "storage/unit/unitrepository.h"
#include "storage/village/villagerepository.h"
#include "storage/visit/visitrepository.h"
#include "storage/weekly/weeklyreportrepository.h"
#include "storage/worklog/worklogrepository.h"

namespace zhucun {

/// Which repository answers for a Row.
template <class Row>
struct RepositoryOf;

#define ZHUCUN_LIST(ROW, REPOSITORY)                                                                                   \
    template <>                                                                                                        \
    struct RepositoryOf<ROW> {                                                                                         \
        using Type = storage::REPOSITORY;                                                                              \
    };
ZHUCUN_LIST(Category, CategoryRepository)
ZHUCUN_LIST(DivisionRow, DivisionRepository)
ZHUCUN_LIST(VillageRow, VillageRepository)
ZHUCUN_LIST(UnitRow, UnitRepository)
ZHUCUN_LIST(RoundRow, RoundRepository)
ZHUCUN_LIST(CadreRow, CadreRepository)
ZHUCUN_LIST(TeamRow, TeamRepository)
ZHUCUN_LIST(PostingRow, PostingRepository)
ZHUCUN_LIST(HouseholdRow, HouseholdRepository)
ZHUCUN_LIST(PairingRow, PairingRepository)
ZHUCUN_LIST(VisitRow, VisitRepository)
ZHUCUN_LIST(DisputeRow, DisputeRepository)
ZHUCUN_LIST(SweepRow, SweepRepository)
ZHUCUN_LIST(LedgerKind, LedgerKindRepository)
ZHUCUN_LIST(LedgerRow, LedgerRepository)
ZHUCUN_LIST(LeaveRow, LeaveRepository)
ZHUCUN_LIST(SignInRow, SignInRepository)
ZHUCUN_LIST(SpotCheckRow, SpotCheckRepository)
ZHUCUN_LIST(WeeklyReportRow, WeeklyReportRepository)
ZHUCUN_LIST(WorkLogRow, WorkLogRepository)
ZHUCUN_LIST(CalendarDayRow, CalendarDayRepository)
ZHUCUN_LIST(RuleSetRow, RuleSetRepository)
ZHUCUN_LIST(PetitionRow, PetitionRepository)
ZHUCUN_LIST(HonourRow, HonourRepository)
ZHUCUN_LIST(TargetRow, TargetRepository)
ZHUCUN_LIST(BaselineRow, BaselineRepository)
#undef ZHUCUN_LIST

template <class Row>
QFuture<Result<std::vector<qint64>>> ListService<Row>::ids(const Filter &filter, const Sort &sort) const
{
    return m_workspace->read([filter, sort, today = m_workspace->clock().today()](sql::Connection &connection) {
        return RepositoryOf<Row>::Type::ids(connection, filter, sort, today);
    });
}

template <class Row>
QFuture<Result<std::vector<Row>>> ListService<Row>::rows(const std::vector<qint64> &ids) const
{
    return m_workspace->read([ids, today = m_workspace->clock().today()](sql::Connection &connection) {
        return RepositoryOf<Row>::Type::rows(connection, ids, today);
    });
}

template <class Row>
QFuture<Result<std::vector<std::pair<QString, qint64>>>> ListService<Row>::totals(const Filter &filter) const
{
    return m_workspace->read([filter, today = m_workspace->clock().today()](sql::Connection &connection) {
        return RepositoryOf<Row>::Type::totals(connection, filter, today);
    });
}

template class ListService<Category>;
template class ListService<DivisionRow>;
template class ListService<VillageRow>;
template class ListService<UnitRow>;
template class ListService<RoundRow>;
template class ListService<CadreRow>;
template class ListService<TeamRow>;
template class ListService<PostingRow>;
template class ListService<HouseholdRow>;
template class ListService<PairingRow>;
template class ListService<VisitRow>;
template class ListService<DisputeRow>;
template class ListService<SweepRow>;
template class ListService<LedgerKind>;
template class ListService<LedgerRow>;
template class ListService<LeaveRow>;
template class ListService<SignInRow>;
template class ListService<SpotCheckRow>;
template class ListService<WeeklyReportRow>;
template class ListService<WorkLogRow>;
template class ListService<CalendarDayRow>;
template class ListService<RuleSetRow>;
template class ListService<PetitionRow>;
template class ListService<HonourRow>;
template class ListService<TargetRow>;
template class ListService<BaselineRow>;

} // namespace zhucun
