#include "gui/documents/documentkind.h"
#include "reports/documents/rosterreport.h"
#include "services/monthly/monthlyservice.h"

namespace zhucun::gui {

using enum DocumentField;

namespace {

QFuture<Result<reports::Report>> makeRoster(const DocumentRun &run)
{
    const DocumentChoice &choice = run.choice;
    return reportOf(MonthlyService(run.workspace).roster(choice.day, choice.township, choice.round),
                    [choice](const auto &lines) {
                        return reports::rosterReport(choice.townshipName, choice.day, lines, choice.personalData);
                    });
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
    return {roster};
}

} // namespace zhucun::gui
