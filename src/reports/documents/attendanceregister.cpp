#include "reports/documents/attendanceregister.h"

#include "domain/attendance/monthsummary.h"
#include "reports/documents/attendancecells.h"
#include "reports/documents/printedfigures.h"

#include <algorithm>
#include <numeric>

namespace zhucun::reports {

namespace {

using Lines = std::vector<const MonthSheet::Line *>;

constexpr QStringView kWeekdays = u"一二三四五六日";
constexpr int kSignatureRoom = 5; // characters

/// 休 on a weekday off, 班 on a weekend worked; otherwise the day of the week.
QChar dayMark(const MonthSheet::Day &day)
{
    const bool weekend = day.day.dayOfWeek() > Qt::Friday;
    if (day.workday == weekend)
        return weekend ? QChar(u'班') : QChar(u'休');
    return kWeekdays[day.day.dayOfWeek() - 1];
}

struct Total {
    QString heading;
    CellValue (*of)(const MonthSheet::Line &line);
    qint64 (*sum)(const MonthSheet::Line &line); ///< null: no sum
    bool halves;
};

template <DayStatus status>
Total statusTotal(const QString &heading)
{
    return {heading, [](const MonthSheet::Line &line) { return daysOrBlank(line.account.of(status)); },
            [](const MonthSheet::Line &line) { return qint64(line.account.of(status)); }, true};
}

std::vector<Total> totalsOf(const MonthSheet &sheet)
{
    using Line = MonthSheet::Line;
    std::vector<Total> totals{
        {QStringLiteral("应驻"), [](const Line &line) { return daysCell(line.account.requiredHalves); },
         [](const Line &line) { return qint64(line.account.requiredHalves); }, true},
        statusTotal<DayStatus::InVillage>(QStringLiteral("在村")),
        statusTotal<DayStatus::OfficialDuty>(QStringLiteral("因公")),
        statusTotal<DayStatus::Training>(QStringLiteral("培训")),
        statusTotal<DayStatus::PersonalLeave>(QStringLiteral("事假")),
        statusTotal<DayStatus::SickLeave>(QStringLiteral("病假")),
        statusTotal<DayStatus::AnnualLeave>(QStringLiteral("年休")),
        statusTotal<DayStatus::OtherLeave>(QStringLiteral("其他")),
        statusTotal<DayStatus::Rest>(QStringLiteral("轮休")),
        statusTotal<DayStatus::Absent>(QStringLiteral("旷工")),
        {QStringLiteral("未登记"), [](const Line &line) { return daysOrBlank(line.account.unrecordedWorkHalves); },
         [](const Line &line) { return qint64(line.account.unrecordedWorkHalves); }, true},
    };
    const bool conflicts =
        std::ranges::any_of(sheet.lines, [](const Line &line) { return line.account.of(DayStatus::Conflict) > 0; });
    if (conflicts)
        totals.push_back(statusTotal<DayStatus::Conflict>(QStringLiteral("冲突")));
    totals.push_back({QStringLiteral("宿村"), [](const Line &line) { return countOrBlank(line.account.nights); },
                      [](const Line &line) { return qint64(line.account.nights); }, false});
    return totals;
}

class Register
{
public:
    Register(const MonthSheet &sheet) : m_sheet(sheet), m_totals(totalsOf(sheet)) {}

    Section township(const Lines &lines)
    {
        Section section;
        section.headNotes = {notes()};
        section.blocks.push_back(table(lines));
        section.footNotes = legend();
        section.signatures = {{QStringLiteral("工作队长"), {}},
                              {QStringLiteral("村党组织书记"), {}},
                              {QStringLiteral("乡镇审核（盖章）"), {}},
                              {QStringLiteral("审核日期"), {}}};
        return section;
    }

private:
    QString notes() const
    {
        const auto workdays = std::ranges::count_if(m_sheet.days, &MonthSheet::Day::workday);
        const QString rule = m_sheet.rules.target == DayTarget::PerMonth
                                 ? QStringLiteral("每月应驻村%1天").arg(m_sheet.rules.daysPerMonth)
                                 : QStringLiteral("全年应驻村%1天").arg(m_sheet.rules.daysPerYear);
        return QStringLiteral("%1，本月工作日%2天%3。")
            .arg(rule)
            .arg(workdays)
            .arg(m_sheet.rules.cappedByWorkdays ? QStringLiteral("，应驻天数不超过工作日天数") : QString());
    }

    QStringList legend() const
    {
        QStringList marks;
        for (const StatusMark &mark : m_sheet.marks) {
            marks << QStringLiteral("%1%2").arg(mark.symbol.isEmpty() ? QStringLiteral("空白") : mark.symbol,
                                                chineseOf(mark.status));
        }
        return {QStringLiteral("符号：") + marks.join(QStringLiteral("　")) +
                    QStringLiteral("　／不在派驻期。一格两个符号的，上为上午、下为下午；灰底为休息日。"),
                QStringLiteral("在岗率按在岗天数与应驻天数中较小者计算；未登记天数只计工作日，宿村按夜计。")};
    }

    std::vector<TableColumn> columns() const
    {
        std::vector<TableColumn> columns{numberColumn(QStringLiteral("序号")), centredColumn(QStringLiteral("姓名")),
                                         centredColumn(QStringLiteral("职务"))};
        for (const MonthSheet::Day &day : m_sheet.days) {
            TableColumn column = centredColumn(QStringLiteral("%1\n%2").arg(day.day.day()).arg(dayMark(day)));
            column.shaded = !day.workday;
            columns.push_back(column);
        }
        for (const Total &total : m_totals)
            columns.push_back(numberColumn(total.heading));
        columns.push_back(numberColumn(QStringLiteral("在岗率%")));
        columns.push_back(centredColumn(QStringLiteral("达标")));
        columns.push_back(centredColumn(QStringLiteral("本人签名")));
        columns.back().room = kSignatureRoom;
        return columns;
    }

    const QString &symbol(DayStatus status) const { return m_sheet.marks[std::size_t(status)].symbol; }

    QString cell(const MonthSheet::Line &line, std::size_t day) const
    {
        const DayHalves halves = day < line.cells.size() ? line.cells[day].halves : DayHalves();
        const bool posted = day >= line.posted.size() || line.posted[day];
        if (!posted && halves == DayHalves())
            return QStringLiteral("／");
        if (halves.morning == halves.afternoon)
            return symbol(halves.morning);
        return symbol(halves.morning) + u'\n' + symbol(halves.afternoon);
    }

    TableRowData row(int number, const MonthSheet::Line &line) const
    {
        TableRowData row;
        row.cells = {number, line.member.cadreName, roleText(line.member.role, false)};
        for (std::size_t day = 0; day < m_sheet.days.size(); ++day)
            row.cells.push_back(cell(line, day));
        for (const Total &total : m_totals)
            row.cells.push_back(total.of(line));
        const MonthAccount &account = line.account;
        row.cells.push_back(account.requiredHalves > 0
                                ? CellValue(100.0 * account.creditedHalves() / account.requiredHalves, 1)
                                : CellValue::noValue());
        row.cells.push_back(metText(account));
        return row;
    }

    TableRowData totalRow(const Lines &lines) const
    {
        TableRowData row{{CellValue(), QStringLiteral("合计"), QStringLiteral("%1人").arg(lines.size())},
                         RowStyle::Total};
        row.cells.resize(3 + m_sheet.days.size());
        const auto sum = [&](auto of) {
            return std::accumulate(lines.begin(), lines.end(), qint64(0),
                                   [&](qint64 before, const MonthSheet::Line *line) { return before + of(*line); });
        };
        for (const Total &total : m_totals)
            row.cells.push_back(total.halves ? daysOrBlank(sum(total.sum)) : countOrBlank(sum(total.sum)));
        const qint64 required = sum([](const MonthSheet::Line &line) { return line.account.requiredHalves; });
        const qint64 credited = sum([](const MonthSheet::Line &line) { return line.account.creditedHalves(); });
        const qint64 met = sum([](const MonthSheet::Line &line) { return line.account.isMet() ? 1 : 0; });
        row.cells.push_back(required > 0 ? CellValue(100.0 * double(credited) / double(required), 1)
                                         : CellValue::noValue());
        row.cells.push_back(QStringLiteral("%1人").arg(met));
        return row;
    }

    Table table(const Lines &lines)
    {
        Table table;
        table.columns = columns();
        int number = 0;
        QString place;
        for (const MonthSheet::Line *line : lines) {
            const MonthMember &member = line->member;
            const QString here = member.villageName.isEmpty() ? member.teamName : member.villageName;
            if (number == 0 || here != place) {
                const QString team = member.teamName.isEmpty() || member.teamName == here
                                         ? QString()
                                         : QStringLiteral("（%1）").arg(member.teamName);
                table.rows.push_back({{CellValue(QString(here + team))}, RowStyle::Group});
                place = here;
            }
            table.rows.push_back(row(++number, *line));
        }
        if (number > 0)
            table.rows.push_back(totalRow(lines));
        table.emptyText = QStringLiteral("本月没有派驻干部");
        return table;
    }

    const MonthSheet &m_sheet;
    std::vector<Total> m_totals;
};

/// What the last row of a township's sheet shows.
void addFigures(std::vector<FigureRef> &figures, const YearMonth &month, const Lines &lines)
{
    if (lines.empty())
        return;
    std::vector<MemberMonth> members;
    for (const MonthSheet::Line *line : lines)
        members.push_back({line->member, line->account, line->isClosed});
    const MonthSummary sum = summaryOf(members);
    PrintedFigures printed(month, lines.front()->member.townshipId, lines.front()->member.townshipName);
    printed.addDays("attendance.required_days", sum.requiredHalves);
    printed.addDays("attendance.in_village_days", sum.of(DayStatus::InVillage));
    printed.addDays("attendance.leave_days.personal", sum.of(DayStatus::PersonalLeave));
    printed.addDays("attendance.leave_days.sick", sum.of(DayStatus::SickLeave));
    printed.addDays("attendance.leave_days.annual", sum.of(DayStatus::AnnualLeave));
    printed.addDays("attendance.leave_days.other", sum.of(DayStatus::OtherLeave));
    printed.addDays("attendance.rest_days", sum.of(DayStatus::Rest));
    printed.addDays("attendance.absent_days", sum.of(DayStatus::Absent));
    if (sum.of(DayStatus::Conflict) > 0)
        printed.addDays("attendance.conflict_days", sum.of(DayStatus::Conflict));
    printed.addDays("attendance.unrecorded_days", sum.unrecordedWorkHalves);
    printed.add("attendance.nights", qint64(sum.nights));
    printed.add("attendance.rate", sum.rate());
    printed.add("attendance.met", qint64(sum.met));
    printed.moveTo(figures);
}

} // namespace

Report attendanceRegister(const RegisterData &data, Paper::Size size)
{
    const MonthSheet &sheet = data.sheet;
    const auto title = [&sheet](const QString &where) {
        return QStringLiteral("%1%2驻村干部考勤表").arg(where, chineseMonth(sheet.month));
    };
    Report report;
    report.paper = size == Paper::Size::A3 ? Paper::a3Landscape() : Paper::a4Landscape();
    std::vector<Lines> townships;
    for (const MonthSheet::Line &line : sheet.lines) {
        if (townships.empty() || townships.back().front()->member.townshipId != line.member.townshipId)
            townships.emplace_back();
        townships.back().push_back(&line);
    }
    if (townships.empty())
        townships.emplace_back();
    Register sections(sheet);
    for (const Lines &lines : townships) {
        Section section = sections.township(lines);
        const QString name = lines.empty() ? data.place : lines.front()->member.townshipName;
        section.pageBreakBefore = !report.sections.empty();
        section.title = title(name);
        section.sheetName = name;
        report.sections.push_back(std::move(section));
        addFigures(report.figures, sheet.month, lines);
    }
    // One township is the title of the whole document.
    report.title = townships.size() == 1 ? report.sections.front().title : title(data.place);
    return report;
}

} // namespace zhucun::reports
