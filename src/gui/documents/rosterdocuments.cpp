#include "gui/documents/documentkind.h"
#include "reports/documents/dispatchstatistics.h"
#include "reports/documents/rosterreport.h"
#include "services/documents/cadredocuments.h"
#include "services/monthly/monthlyservice.h"

namespace zhucun::gui {

using enum DocumentField;

namespace {

QFuture<Result<reports::Report>> makeRoster(const DocumentRun &run)
{
    const DocumentChoice &choice = run.choice;
    return reportOf(
        MonthlyService(run.workspace).roster(choice.day, choice.township, choice.round), [choice](const auto &lines) {
            return reports::rosterReport({choice.townshipName, choice.day, choice.township, choice.round, lines},
                                         choice.personalData);
        });
}

QFuture<Result<reports::Report>> makeStatistics(const DocumentRun &run)
{
    const DocumentChoice &choice = run.choice;
    return reportOf(CadreDocuments(run.workspace).dispatch(choice.day, choice.township, choice.round, choice.counted),
                    reports::dispatchStatistics);
}

} // namespace

std::vector<DocumentKind> rosterDocuments()
{
    DocumentKind roster;
    roster.key = QStringLiteral("roster");
    roster.group = DocumentGroup::Rosters;
    roster.title = DocumentText::tr("Roster of cadres");
    roster.hint = DocumentText::tr("Who is posted where on a day, by township and village.");
    roster.fields = {Day, Township, Round};
    roster.make = makeRoster;
    DocumentKind statistics;
    statistics.key = QStringLiteral("first-secretary-statistics");
    statistics.group = DocumentGroup::Rosters;
    statistics.title = DocumentText::tr("Cadres counted");
    statistics.hint = DocumentText::tr("First secretaries or others by township, level, rank, age, sex, education.");
    statistics.fields = {Day, Township, Round, Counted};
    statistics.make = makeStatistics;
    return {roster, statistics};
}

} // namespace zhucun::gui
