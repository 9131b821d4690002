#include "reports/documents/bulletintables.h"

#include "domain/attendance/daystext.h"
#include "reports/documents/attendancecells.h"

#include <map>

namespace zhucun::reports {

namespace {

constexpr int kNamesShown = 12;

/// What explains a line: posted for part of the month, days nobody recorded, days still in dispute.
QString cadreNote(const MonthAccount &account)
{
    QStringList notes;
    if (account.postedDays < account.calendarDays)
        notes << QStringLiteral("派驻%1天").arg(account.postedDays);
    if (account.unrecordedWorkHalves > 0)
        notes << QStringLiteral("未登记%1天").arg(daysText(account.unrecordedWorkHalves));
    if (account.of(DayStatus::Conflict) > 0)
        notes << QStringLiteral("待核%1天").arg(daysText(account.of(DayStatus::Conflict)));
    return notes.join(QChar(u'、'));
}

struct CheckCount {
    int checks = 0;
    int away = 0;
};

std::map<DivisionId, CheckCount> checksByTownship(const std::vector<SpotCheckEntry> &checks)
{
    std::map<DivisionId, CheckCount> counts;
    for (const SpotCheckEntry &check : checks) {
        CheckCount &count = counts[check.townshipId];
        ++count.checks;
        for (const SpotCheckEntry::Person &person : check.people)
            count.away += isAway(person.result) ? 1 : 0;
    }
    return counts;
}

TableRowData townshipRow(const CellValue &number, const QString &name, const MonthSummary &figures,
                         const CheckCount &checks, const CellValue &rank, RowStyle style)
{
    return {{number, name, figures.teams, figures.cadres, daysCell(figures.requiredHalves),
             daysCell(figures.presentHalves), percentCell(figures.rate()), figures.full, figures.notMet,
             figures.onLeave, daysCell(figures.leaveHalves), checks.checks, checks.away, rank},
            style};
}

QString notMetNames(const UnitFigures &unit)
{
    QStringList names;
    for (const MemberMonth *one : unit.notMet) {
        if (names.size() == kNamesShown)
            return names.join(QChar(u'、')) + QStringLiteral("等");
        names << one->member.cadreName;
    }
    return names.join(QChar(u'、'));
}

} // namespace

Table cadreTable(const BulletinData &data)
{
    Table table;
    table.unit = QStringLiteral("单位：天");
    TableColumn note = textColumn(QStringLiteral("备注"), true);
    note.minWidth = 6;
    const QString leave = QStringLiteral("请假");
    table.columns = {numberColumn(QStringLiteral("序号")),        textColumn(QStringLiteral("乡镇")),
                     textColumn(QStringLiteral("派驻村")),        textColumn(QStringLiteral("姓名")),
                     textColumn(QStringLiteral("职务")),          textColumn(QStringLiteral("派出单位"), true),
                     numberColumn(QStringLiteral("应驻天数")),    numberColumn(QStringLiteral("在村天数")),
                     numberColumn(QStringLiteral("视同在村")),    numberColumn(QStringLiteral("事假"), leave),
                     numberColumn(QStringLiteral("病假"), leave), numberColumn(QStringLiteral("其他"), leave),
                     numberColumn(QStringLiteral("轮休公休")),    numberColumn(QStringLiteral("无故离岗")),
                     numberColumn(QStringLiteral("宿村夜数")),    numberColumn(QStringLiteral("在岗率%")),
                     centredColumn(QStringLiteral("达标")),       note};
    int number = 0;
    for (const MemberMonth &one : data.members) {
        const MonthMember &member = one.member;
        const MonthAccount &account = one.account;
        const int otherLeave = account.of(DayStatus::AnnualLeave) + account.of(DayStatus::OtherLeave);
        const std::optional<double> rate = rateOf(account);
        table.rows.push_back(
            {{++number, member.townshipName, member.villageName.isEmpty() ? member.teamName : member.villageName,
              member.cadreName, roleText(member.role, member.firstSecretary), member.unitName,
              daysCell(account.requiredHalves), daysCell(account.inVillageHalves()),
              daysOrBlank(account.countedAsHalves()), daysOrBlank(account.of(DayStatus::PersonalLeave)),
              daysOrBlank(account.of(DayStatus::SickLeave)), daysOrBlank(otherLeave),
              daysOrBlank(account.of(DayStatus::Rest)), daysOrBlank(account.of(DayStatus::Absent)),
              countOrBlank(account.nights), percentCell(rate), metText(account), cadreNote(account)},
             RowStyle::Normal});
    }
    const MonthSummary sum = summaryOf(data.members);
    if (!data.members.empty()) {
        table.rows.push_back({{CellValue(), QStringLiteral("合计"), CellValue(), QStringLiteral("%1人").arg(sum.cadres),
                               CellValue(), CellValue(), daysCell(sum.requiredHalves),
                               daysCell(sum.of(DayStatus::InVillage)), daysCell(sum.countedAsHalves),
                               daysCell(sum.of(DayStatus::PersonalLeave)), daysCell(sum.of(DayStatus::SickLeave)),
                               daysCell(sum.of(DayStatus::AnnualLeave) + sum.of(DayStatus::OtherLeave)),
                               daysCell(sum.of(DayStatus::Rest)), daysCell(sum.of(DayStatus::Absent)), sum.nights,
                               percentCell(sum.rate()), QStringLiteral("%1人").arg(sum.met)},
                              RowStyle::Total});
    }
    table.emptyText = QStringLiteral("本月没有派驻干部");
    return table;
}

Table townshipTable(const BulletinData &data, const std::vector<TownshipFigures> &townships)
{
    Table table;
    const QString leave = QStringLiteral("请假");
    const QString checked = QStringLiteral("督查抽查");
    table.columns = {numberColumn(QStringLiteral("序号")),
                     textColumn(QStringLiteral("乡镇")),
                     numberColumn(QStringLiteral("工作队数")),
                     numberColumn(QStringLiteral("干部人数")),
                     numberColumn(QStringLiteral("应驻人天")),
                     numberColumn(QStringLiteral("在岗人天")),
                     numberColumn(QStringLiteral("在岗率%")),
                     numberColumn(QStringLiteral("全勤人数")),
                     numberColumn(QStringLiteral("未达标人数")),
                     numberColumn(QStringLiteral("人数"), leave),
                     numberColumn(QStringLiteral("人天"), leave),
                     numberColumn(QStringLiteral("次数"), checked),
                     numberColumn(QStringLiteral("不在岗人次"), checked),
                     numberColumn(QStringLiteral("名次"))};
    const std::map<DivisionId, CheckCount> checks = checksByTownship(data.checks);
    CheckCount all;
    for (const auto &[id, count] : checks) {
        all.checks += count.checks;
        all.away += count.away;
    }
    int number = 0;
    for (const TownshipFigures &township : townships) {
        const auto found = checks.find(township.id);
        table.rows.push_back(
            townshipRow(++number, township.name, township.figures, found == checks.end() ? CheckCount() : found->second,
                        township.rank ? CellValue(*township.rank) : CellValue::noValue(), RowStyle::Normal));
    }
    if (number > 0)
        table.rows.push_back(townshipRow(CellValue(), QStringLiteral("合计"), summaryOf(data.members), all, CellValue(),
                                         RowStyle::Total));
    table.emptyText = QStringLiteral("本月没有派驻干部");
    return table;
}

Table unitTable(const std::vector<UnitFigures> &units)
{
    Table table;
    TableColumn note = textColumn(QStringLiteral("备注（未达标人员）"), true);
    note.minWidth = 14;
    table.columns = {numberColumn(QStringLiteral("序号")),
                     textColumn(QStringLiteral("派出单位"), true),
                     centredColumn(QStringLiteral("层级")),
                     numberColumn(QStringLiteral("派出人数")),
                     numberColumn(QStringLiteral("应驻人天")),
                     numberColumn(QStringLiteral("在岗人天")),
                     numberColumn(QStringLiteral("在岗率%")),
                     numberColumn(QStringLiteral("未达标人数")),
                     note};
    MonthSummary sum;
    int number = 0;
    for (const UnitFigures &unit : units) {
        const MonthSummary &figures = unit.figures;
        table.rows.push_back(
            {{++number, unit.name, chineseOf(unit.level), figures.cadres, daysCell(figures.requiredHalves),
              daysCell(figures.presentHalves), percentCell(figures.rate()), figures.notMet, notMetNames(unit)},
             RowStyle::Normal});
        sum.cadres += figures.cadres;
        sum.requiredHalves += figures.requiredHalves;
        sum.presentHalves += figures.presentHalves;
        sum.creditedHalves += figures.creditedHalves;
        sum.met += figures.met;
    }
    if (number > 0)
        table.rows.push_back(
            {{CellValue(), QStringLiteral("合计"), CellValue(), sum.cadres, daysCell(sum.requiredHalves),
              daysCell(sum.presentHalves), percentCell(sum.rate()), sum.notMet},
             RowStyle::Total});
    table.emptyText = QStringLiteral("本月没有派驻干部");
    return table;
}

} // namespace zhucun::reports
