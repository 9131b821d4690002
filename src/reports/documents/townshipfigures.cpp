#include "reports/documents/townshipfigures.h"

#include "domain/attendance/monthsummary.h"
#include "reports/documents/attendancecells.h"
#include "reports/documents/printedfigures.h"

#include <set>

namespace zhucun::reports {

namespace {

/// What a row shows, of one township or of all.
struct Line {
    qint64 villages = 0;
    std::set<TeamId> teams;
    std::set<CadreId> cadres;
    std::set<CadreId> firstSecretaries;
    std::vector<MemberMonth> members;
    VisitCount visits;
    DisputeCount disputes;
    qint64 sweepsExpected = 0;
    qint64 sweepsReceived = 0;

    void add(const TownshipMonth &month)
    {
        villages += month.villages;
        for (const RosterLine &person : month.roster) {
            cadres.insert(person.cadreId);
            if (person.teamId.isValid())
                teams.insert(person.teamId);
            if (person.firstSecretary)
                firstSecretaries.insert(person.cadreId);
        }
        members.insert(members.end(), month.attendance.begin(), month.attendance.end());
        visits.visits += month.visits.visits;
        visits.personTimes += month.visits.personTimes;
        visits.householdTimes += month.visits.householdTimes;
        disputes.found += month.disputes.found;
        disputes.resolved += month.disputes.resolved;
        disputes.resolvedOfFound += month.disputes.resolvedOfFound;
        disputes.open += month.disputes.open;
        disputes.overdue += month.disputes.overdue;
        sweepsExpected += month.sweepsExpected;
        sweepsReceived += month.sweepsReceived;
    }
};

std::vector<TableColumn> columns()
{
    const QString dispatch = QStringLiteral("派驻（月末）");
    const QString attendance = QStringLiteral("在岗");
    const QString visits = QStringLiteral("走访");
    const QString sweeps = QStringLiteral("排查报告（份）");
    const QString disputes = QStringLiteral("矛盾纠纷（起）");
    return {numberColumn(QStringLiteral("序号")),
            textColumn(QStringLiteral("乡镇")),
            numberColumn(QStringLiteral("行政村"), dispatch),
            numberColumn(QStringLiteral("工作队"), dispatch),
            numberColumn(QStringLiteral("干部"), dispatch),
            numberColumn(QStringLiteral("第一书记"), dispatch),
            numberColumn(QStringLiteral("应驻天数"), attendance),
            numberColumn(QStringLiteral("在岗率%"), attendance),
            numberColumn(QStringLiteral("达标"), attendance),
            numberColumn(QStringLiteral("未达标"), attendance),
            numberColumn(QStringLiteral("次"), visits),
            numberColumn(QStringLiteral("人次"), visits),
            numberColumn(QStringLiteral("户次"), visits),
            numberColumn(QStringLiteral("应报"), sweeps),
            numberColumn(QStringLiteral("已报"), sweeps),
            numberColumn(QStringLiteral("排查"), disputes),
            numberColumn(QStringLiteral("化解"), disputes),
            numberColumn(QStringLiteral("期内化解率%"), disputes),
            numberColumn(QStringLiteral("未结"), disputes),
            numberColumn(QStringLiteral("超期"), disputes)};
}

std::optional<double> rateOf(const DisputeCount &disputes)
{
    if (disputes.found == 0)
        return std::nullopt;
    return 100.0 * double(disputes.resolvedOfFound) / double(disputes.found);
}

TableRowData rowOf(const CellValue &number, const QString &name, const Line &line, RowStyle style)
{
    const MonthSummary attendance = summaryOf(line.members);
    return {{number,
             name,
             line.villages,
             qint64(line.teams.size()),
             qint64(line.cadres.size()),
             qint64(line.firstSecretaries.size()),
             daysCell(attendance.requiredHalves),
             percentCell(attendance.rate()),
             attendance.met,
             attendance.notMet,
             line.visits.visits,
             line.visits.personTimes,
             line.visits.householdTimes,
             line.sweepsExpected,
             line.sweepsReceived,
             line.disputes.found,
             line.disputes.resolved,
             percentCell(rateOf(line.disputes)),
             line.disputes.open,
             line.disputes.overdue},
            style};
}

void addFigures(std::vector<FigureRef> &figures, const QString &where, const YearMonth &month, DivisionId township,
                const Line &line)
{
    PrintedFigures printed(month, township, where);
    printed.add("dispatch.teams", qint64(line.teams.size()));
    printed.add("dispatch.cadres", qint64(line.cadres.size()));
    printed.add("dispatch.first_secretaries", qint64(line.firstSecretaries.size()));
    printed.add("visits.times", line.visits.visits);
    printed.add("visits.person_times", line.visits.personTimes);
    printed.add("visits.households", line.visits.householdTimes);
    printed.add("disputes.found", line.disputes.found);
    printed.add("disputes.resolved", line.disputes.resolved);
    printed.moveTo(figures);
}

} // namespace

Report townshipFigures(const QString &countyName, const YearMonth &month, const std::vector<TownshipMonth> &townships)
{
    Report report;
    report.title = QStringLiteral("%1%2驻村工作月度统计表").arg(countyName, chineseMonth(month));
    report.paper = Paper::a4Landscape();
    Table table;
    table.columns = columns();
    Line total;
    int number = 0;
    for (const TownshipMonth &township : townships) {
        Line line;
        line.add(township);
        total.add(township);
        table.rows.push_back(rowOf(++number, township.townshipName, line, RowStyle::Normal));
        addFigures(report.figures, township.townshipName, month, township.townshipId, line);
    }
    if (number > 0) {
        table.rows.push_back(rowOf({}, QStringLiteral("合计"), total, RowStyle::Total));
        addFigures(report.figures, QStringLiteral("合计"), month, {}, total);
    }
    table.emptyText = QStringLiteral("没有乡镇");
    report.sections.push_back({{}, {std::move(table)}, false});
    report.footNotes = {QStringLiteral(
        "派驻按月末在岗统计，同一人合计只计一次；在岗率＝各人在岗天数（不超过应驻天数）之和÷应驻天数之和；期内化解率"
        "＝当月排查且月末前化解的起数÷当月排查起数。")};
    return report;
}

} // namespace zhucun::reports
