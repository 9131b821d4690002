// The one place that lists every entity of the program by its mapping.
#include "storage/attachment/attachmentmapping.h"
#include "storage/attendance/attendancestore.h"
#include "storage/baseline/baselinemapping.h"
#include "storage/cadre/cadremapping.h"
#include "storage/calendar/calendardaymapping.h"
#include "storage/category/categorymapping.h"
#include "storage/check/dataverdictmapping.h"
#include "storage/closing/correctionmapping.h"
#include "storage/closing/monthclosingmapping.h"
#include "storage/dispute/disputemapping.h"
#include "storage/division/divisionmapping.h"
#include "storage/event/eventmapping.h"
#include "storage/finding/findingclosuremapping.h"
#include "storage/honour/honourmapping.h"
#include "storage/household/householdmapping.h"
#include "storage/issue/reportissuemapping.h"
#include "storage/leave/leavemapping.h"
#include "storage/ledger/ledgerentrymapping.h"
#include "storage/ledger/ledgerkindmapping.h"
#include "storage/pairing/pairingmapping.h"
#include "storage/petition/petitionmapping.h"
#include "storage/posting/postingmapping.h"
#include "storage/record/history.h"
#include "storage/record/recordstore.h"
#include "storage/record/storageerror.h"
#include "storage/round/roundmapping.h"
#include "storage/rules/rulesetmapping.h"
#include "storage/rules/statusmarkmapping.h"
#include "storage/signin/signinmapping.h"
#include "storage/situation/reportmappings.h"
#include "storage/spotcheck/spotcheckmapping.h"
#include "storage/sweep/sweepmapping.h"
#include "storage/target/targetmapping.h"
#include "storage/team/teammapping.h"
#include "storage/unit/unitmapping.h"
#include "storage/village/villagemapping.h"
#include "storage/visit/visitmapping.h"
#include "storage/weekly/weeklyreportmapping.h"
#include "storage/worklog/worklogmapping.h"

namespace zhucun::storage {

template <class... T>
static std::map<QString, History::Entity> entitiesOf()
{
    return {{RecordStore<T>::tableName(), {&RecordStore<T>::table(), &RecordStore<T>::refreshDerived}}...};
}

/// A month is opened again and an issued document withdrawn in so many words, never by the way.
static void refuseRevert(UnitOfWork &, const QJsonValue &, const QJsonValue &)
{
    throw StorageError({ErrorCode::NotAllowed, {RecordStore<MonthClosing>::tableName()}, {}, {}, {}});
}

const History &History::ofAllEntities()
{
    static const History history(
        entitiesOf<Category, Division, Village, Unit, Round, Cadre, CadrePhoto, Team, Posting, Household, Pairing,
                   Visit, Dispute, Sweep, LedgerKind, LedgerEntry, Petition, Honour, Event, Attachment, Target,
                   Baseline, CalendarDay, RuleSet, StatusMark, SignIn, Leave, SpotCheck, WeeklyReport, WorkLog,
                   MonthClosing, Correction, FindingClosure, DataVerdict, ReportTemplate, ReportDraft, ReportIssue>(),
        {{AttendanceStore::tableName(), &AttendanceStore::revert},
         {RecordStore<MonthClosing>::tableName(), &refuseRevert},
         {RecordStore<ReportIssue>::tableName(), &refuseRevert}});
    return history;
}

} // namespace zhucun::storage
