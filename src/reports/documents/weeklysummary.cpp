#include "reports/documents/weeklysummary.h"

#include "core/text/percenttext.h"
#include "domain/attendance/daystext.h"
#include "domain/documents/memberfigures.h"
#include "domain/signin/signin.h"
#include "reports/documents/attendancecells.h"
#include "reports/documents/printedfigures.h"

#include <map>

namespace zhucun::reports {

namespace {

std::optional<double> percent(int part, int whole)
{
    return whole > 0 ? std::optional(100.0 * part / whole) : std::nullopt;
}

const QString kWhole = QStringLiteral("合计");

struct Reported {
    DivisionId id;
    QString name;
    WeeklyFigures figures;
    int missing = 0; ///< over and not there
};

class Summary
{
public:
    Summary(const WeeklySummaryData &data, PersonalData personalData) : m_data(data), m_personalData(personalData)
    {
        std::map<DivisionId, std::size_t> at;
        for (const WeeklyState &state : data.states) {
            const auto [found, added] = at.try_emplace(state.townshipId, m_townships.size());
            if (added)
                m_townships.push_back({state.townshipId, state.townshipName, {}, 0});
            Reported &township = m_townships[found->second];
            ++township.figures.expected;
            township.figures.received += state.isReceived() ? 1 : 0;
            township.figures.onTime += state.isOnTime() ? 1 : 0;
            township.missing += state.isMissing(data.today) ? 1 : 0;
        }
    }

    Report make()
    {
        Report report;
        report.title = QStringLiteral("%1驻村工作周汇总").arg(m_data.place);
        report.subtitle = weekText(m_data.week);
        report.bodyPointSize = 12;
        if (!m_data.states.empty())
            report.headNotes = {QStringLiteral("周报截止：%1").arg(chineseDate(m_data.states.front().due)),
                                QStringLiteral("统计日期：%1").arg(chineseDate(m_data.today))};
        report.sections.push_back({QStringLiteral("一、周报报送情况"), {figures(), townshipTable()}, false});
        report.sections.push_back({QStringLiteral("二、迟报和未报"), {lateTable()}, false});
        report.sections.push_back({QStringLiteral("三、本周在岗情况"), attendance(), false});
        report.sections.push_back({QStringLiteral("四、工作动态"), events(), false});
        report.footNotes = {QStringLiteral("按时指在规定日期当天及以前报送；在岗情况按半天统计，只计派驻期内的日子，未"
                                           "登记只计统计日期及以前的工作日。")};
        report.signatures = {
            {QStringLiteral("填报人"), {}}, {QStringLiteral("审核人"), {}}, {QStringLiteral("日期"), {}}};
        addFigures(report.figures);
        return report;
    }

private:
    /// Of what has begun: nobody owes anything of a week or month to come.
    void addFigures(std::vector<FigureRef> &figures) const
    {
        const auto addWeek = [&](DivisionId township, const QString &where, const WeeklyFigures &reported) {
            constexpr int kLastDay = 6;
            PrintedFigures printed({m_data.week, m_data.week.addDays(kLastDay)}, township, where);
            printed.add("weekly.expected", qint64(reported.expected));
            printed.add("weekly.received", qint64(reported.received));
            printed.add("weekly.on_time", qint64(reported.onTime));
            printed.moveTo(figures);
        };
        if (m_data.week <= m_data.today && !m_townships.empty()) {
            for (const Reported &township : m_townships)
                addWeek(township.id, township.name, township.figures);
            addWeek(m_data.townshipId, kWhole, weeklyFigures(m_data.states));
        }
        if (m_data.monthSoFar.empty() || m_data.monthSoFar.front().account.month > YearMonth::of(m_data.today))
            return;
        const MonthSummary month = summaryOf(m_data.monthSoFar);
        PrintedFigures printed(m_data.monthSoFar.front().account.month, m_data.townshipId, kWhole);
        printed.addDays("attendance.required_days", month.requiredHalves);
        printed.addDays("attendance.present_days", month.presentHalves);
        printed.add("attendance.rate", month.rate());
        printed.add("attendance.met", qint64(month.met));
        printed.moveTo(figures);
    }

    Figures figures() const
    {
        const WeeklyFigures all = weeklyFigures(m_data.states);
        int missing = 0;
        for (const Reported &township : m_townships)
            missing += township.missing;
        const auto count = [](const QString &label, int number) {
            return Figure{label, QString::number(number), QStringLiteral("份")};
        };
        Figures figures;
        figures.perRow = 5;
        figures.items = {count(QStringLiteral("应报"), all.expected), count(QStringLiteral("已报"), all.received),
                         count(QStringLiteral("按时"), all.onTime),
                         count(QStringLiteral("迟报"), all.received - all.onTime),
                         count(QStringLiteral("逾期未报"), missing)};
        return figures;
    }

    static TableRowData reportedRow(const QString &name, const WeeklyFigures &figures, int missing, RowStyle style)
    {
        return {{name, figures.expected, figures.received, figures.onTime, figures.received - figures.onTime, missing,
                 percentCell(percent(figures.onTime, figures.expected))},
                style};
    }

    Table townshipTable() const
    {
        Table table;
        table.unit = QStringLiteral("单位：份");
        table.columns = {textColumn(QStringLiteral("乡镇")),     numberColumn(QStringLiteral("应报")),
                         numberColumn(QStringLiteral("已报")),   numberColumn(QStringLiteral("按时")),
                         numberColumn(QStringLiteral("迟报")),   numberColumn(QStringLiteral("逾期未报")),
                         numberColumn(QStringLiteral("按时率%"))};
        int missing = 0;
        for (const Reported &township : m_townships) {
            table.rows.push_back(reportedRow(township.name, township.figures, township.missing, RowStyle::Normal));
            missing += township.missing;
        }
        if (!m_townships.empty())
            table.rows.push_back(reportedRow(kWhole, weeklyFigures(m_data.states), missing, RowStyle::Total));
        table.emptyText = QStringLiteral("没有驻村工作队");
        return table;
    }

    Table lateTable() const
    {
        Table table;
        table.columns = {textColumn(QStringLiteral("乡镇")),         textColumn(QStringLiteral("工作队"), true),
                         textColumn(QStringLiteral("派驻村"), true), textColumn(QStringLiteral("队长")),
                         textColumn(QStringLiteral("联系电话")),     centredColumn(QStringLiteral("情况")),
                         dateColumn(QStringLiteral("报送日期"))};
        for (const WeeklyState &state : m_data.states) {
            const bool missing = state.isMissing(m_data.today);
            if (!missing && (!state.isReceived() || state.isOnTime()))
                continue;
            table.rows.push_back({{state.townshipName, state.teamName, state.villageNames, state.leaderName,
                                   shownPhone(state.leaderPhone, m_personalData),
                                   missing ? QStringLiteral("未报") : QStringLiteral("迟报"), state.sentOn},
                                  RowStyle::Normal});
        }
        table.emptyText = QStringLiteral("没有迟报和逾期未报");
        return table;
    }

    std::vector<Block> attendance() const
    {
        std::vector<Block> blocks;
        blocks.push_back(dayTable());
        if (m_data.monthSoFar.empty())
            return blocks;
        const MonthSummary month = summaryOf(m_data.monthSoFar);
        blocks.push_back(
            Paragraph{QStringLiteral("截至统计日期，%1应驻%2人天，已在岗%3人天，在岗率%4；已达标%5名，共%6名。")
                          .arg(chineseMonth(m_data.monthSoFar.front().account.month), daysText(month.requiredHalves),
                               daysText(month.presentHalves), percentText(month.rate()))
                          .arg(month.met)
                          .arg(month.cadres),
                      true});
        return blocks;
    }

    static TableRowData dayRow(const TownshipWeek &week, RowStyle style)
    {
        int leave = 0;
        for (const DayStatus status : kDayStatuses)
            leave += isLeave(status) ? week.of(status) : 0;
        return {{week.name, week.cadres, daysCell(week.of(DayStatus::InVillage)),
                 daysCell(week.of(DayStatus::OfficialDuty)), daysCell(week.of(DayStatus::Training)), daysCell(leave),
                 daysCell(week.of(DayStatus::Rest)), daysCell(week.of(DayStatus::Absent)),
                 daysCell(week.of(DayStatus::Conflict)), daysCell(week.unrecordedWorkHalves), week.nights},
                style};
    }

    Table dayTable() const
    {
        Table table;
        table.unit = QStringLiteral("单位：人天");
        table.columns = {textColumn(QStringLiteral("乡镇")),      numberColumn(QStringLiteral("干部")),
                         numberColumn(QStringLiteral("在村")),    numberColumn(QStringLiteral("因公")),
                         numberColumn(QStringLiteral("培训")),    numberColumn(QStringLiteral("请假")),
                         numberColumn(QStringLiteral("轮休")),    numberColumn(QStringLiteral("旷工")),
                         numberColumn(QStringLiteral("冲突")),    numberColumn(QStringLiteral("未登记")),
                         numberColumn(QStringLiteral("宿村夜数"))};
        TownshipWeek all;
        all.name = kWhole;
        for (const TownshipWeek &week : m_data.days) {
            table.rows.push_back(dayRow(week, RowStyle::Normal));
            all.cadres += week.cadres;
            all.nights += week.nights;
            all.unrecordedWorkHalves += week.unrecordedWorkHalves;
            for (const DayStatus status : kDayStatuses)
                all.halves[std::size_t(status)] += week.of(status);
        }
        if (!m_data.days.empty())
            table.rows.push_back(dayRow(all, RowStyle::Total));
        table.emptyText = QStringLiteral("本周没有派驻干部");
        return table;
    }

    std::vector<Block> events() const
    {
        Table table;
        TableColumn content = textColumn(QStringLiteral("周报内容"), true);
        content.minWidth = 20;
        table.columns = {textColumn(QStringLiteral("乡镇")), textColumn(QStringLiteral("派驻村"), true), content};
        for (const WeeklyState &state : m_data.states) {
            const QString where = state.villageNames.isEmpty() ? state.teamName : state.villageNames;
            if (!state.content.trimmed().isEmpty())
                table.rows.push_back({{state.townshipName, where, state.content.trimmed()}, RowStyle::Normal});
        }
        table.emptyText = QStringLiteral("本周没有报送内容");
        return {std::move(table)};
    }

    const WeeklySummaryData &m_data;
    PersonalData m_personalData;
    std::vector<Reported> m_townships;
};

} // namespace

Report weeklySummary(const WeeklySummaryData &data, PersonalData personalData)
{
    return Summary(data, personalData).make();
}

} // namespace zhucun::reports
