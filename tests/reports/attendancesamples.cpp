#include "attendancesamples.h"

#include "domain/leave/leaverules.h"

namespace zhucun::reports::test {

namespace {

const QStringList &townshipNames()
{
    static const QStringList names =
        QStringLiteral("南壕堑镇 大青沟镇 八道沟镇 红土梁镇 小蒜沟镇 三工地镇 满井镇 大营盘乡 大苏计乡 石井乡 "
                       "七甲乡 套里庄乡 甲石河乡 下马圈乡")
            .split(u' ');
    return names;
}

const QStringList &unitNames()
{
    static const QStringList names =
        QStringLiteral("县委组织部 县财政局 县农业农村局 县教育体育局 市自然资源和规划局 市国资委 省农业科学院 "
                       "县医疗保障局 县住房和城乡建设局 县融媒体中心")
            .split(u' ');
    return names;
}

QString nameOf(int number)
{
    static const QString family = QStringLiteral("张王李赵刘陈杨黄周吴郭马");
    static const QString given = QStringLiteral("建国志强海燕秀兰永红晓东丽华文斌");
    return family.mid(number % family.size(), 1) + given.mid(2 * (number % 8), 2);
}

QString villageOf(int number)
{
    static const QStringList names =
        QStringLiteral("二道渠村 头号村 六台坝村 西圪塔村 黑石崖村 张油坊村 大羊坊村 白家营村").split(u' ');
    return names[number % names.size()];
}

MonthMember memberAt(int index, int cadres, const YearMonth &month)
{
    const int team = index / 3;
    const int teams = (cadres + 2) / 3;
    const int township = team * int(townshipNames().size()) / std::max(teams, int(townshipNames().size()));
    MonthMember member;
    member.cadreId = CadreId(index + 1);
    member.cadreName = nameOf(index);
    const int unit = index * 7 % int(unitNames().size());
    member.unitId = UnitId(unit + 1);
    member.unitName = unitNames()[unit];
    member.unitLevel = member.unitName.startsWith(u'省')   ? UnitLevel::Province
                       : member.unitName.startsWith(u'市') ? UnitLevel::City
                                                           : UnitLevel::County;
    member.townshipId = DivisionId(township + 1);
    member.townshipName = townshipNames()[township];
    member.villageId = VillageId(team + 1);
    member.villageName = villageOf(team);
    member.teamId = TeamId(team + 1);
    member.teamName = member.villageName + QStringLiteral("工作队");
    member.role = index % 3 == 0 ? PostingRole::Leader : PostingRole::Member;
    member.firstSecretary = index % 3 == 0;
    const QDate from = index % 17 == 16 ? QDate(month.year(), month.month(), 16) : month.firstDay();
    member.posted = {{from, month.lastDay()}};
    return member;
}

DayHalves dayAt(int index, const MonthSheet::Day &day)
{
    if (index % 29 == 28)
        return {};
    if (!day.workday)
        return index % 5 == 0 ? DayHalves::whole(DayStatus::InVillage) : DayHalves::whole(DayStatus::Rest);
    const int number = day.day.day();
    if (index % 9 == 4 && number == 8)
        return {DayStatus::InVillage, DayStatus::PersonalLeave};
    if (index % 13 == 7 && (number == 10 || number == 11))
        return DayHalves::whole(DayStatus::Absent);
    if (index % 6 == 2 && number == 15)
        return DayHalves::whole(DayStatus::Training);
    if (index % 4 == 1 && number == 22)
        return DayHalves::whole(DayStatus::OfficialDuty);
    if (index % 11 == 3 && number > 14 && number < 18)
        return DayHalves::whole(DayStatus::SickLeave);
    return DayHalves::whole(DayStatus::InVillage);
}

MonthSheet::Line lineAt(int index, int cadres, const MonthSheet &sheet)
{
    MonthSheet::Line line;
    line.member = memberAt(index, cadres, sheet.month);
    std::vector<AttendanceDay> days;
    for (const MonthSheet::Day &day : sheet.days) {
        const bool posted = line.member.posted.front().contains(day.day);
        SheetCell cell;
        if (posted)
            cell.halves = dayAt(index, day);
        cell.overnight = cell.halves.afternoon == DayStatus::InVillage && index % 10 != 0;
        line.cells.push_back(cell);
        line.posted.push_back(posted);
        if (!posted)
            continue;
        AttendanceDay stored;
        stored.cadreId = line.member.cadreId;
        stored.day = day.day;
        stored.halves = cell.halves;
        stored.entry.overnight = cell.overnight;
        days.push_back(stored);
    }
    line.account = accountOf(sheet.month, line.member.cadreId, line.member.posted, days, sheet.rules,
                             WorkCalendar::bundled(), sheet.month.lastDay());
    return line;
}

} // namespace

MonthSheet monthSheet(int cadres, const YearMonth &month)
{
    MonthSheet sheet;
    sheet.month = month;
    sheet.rules = standardRules();
    const WorkCalendar &calendar = WorkCalendar::bundled();
    for (QDate day = month.firstDay(); day <= month.lastDay(); day = day.addDays(1))
        sheet.days.push_back({day, calendar.isWorkday(day), calendar.nameOf(day)});
    sheet.lines.reserve(std::size_t(cadres));
    for (int index = 0; index < cadres; ++index)
        sheet.lines.push_back(lineAt(index, cadres, sheet));
    return sheet;
}

std::vector<MemberMonth> memberMonths(const MonthSheet &sheet)
{
    std::vector<MemberMonth> members;
    for (const MonthSheet::Line &line : sheet.lines)
        members.push_back({line.member, line.account, line.isClosed});
    return members;
}

std::vector<SpotCheckEntry> spotChecks()
{
    std::vector<SpotCheckEntry> checks;
    for (int i = 0; i < 12; ++i) {
        SpotCheckEntry check;
        check.checkedOn = QDate(2026, 9, 3 + 2 * i);
        check.minute = 540 + 25 * i;
        check.mode = i % 3 == 0 ? SpotCheckMode::Phone : SpotCheckMode::OnSite;
        check.inspectors = QStringLiteral("李明、王芳");
        check.townshipId = DivisionId(i % 5 + 1);
        check.townshipName = townshipNames()[i % 5];
        check.villageId = VillageId(i + 1);
        check.villageName = villageOf(i);
        for (int person = 0; person < 3; ++person) {
            SpotCheckEntry::Person met;
            met.cadreId = CadreId(i * 3 + person + 1);
            met.cadreName = nameOf(i * 3 + person);
            met.unitName = unitNames()[(i * 3 + person) * 7 % int(unitNames().size())];
            met.result = person == 2 && i % 4 == 0   ? SpotCheckResult::NotOnPost
                         : person == 1 && i % 5 == 0 ? SpotCheckResult::OnLeave
                                                     : SpotCheckResult::OnPost;
            if (isAway(met.result)) {
                met.followUp = FollowUpKind::ReminderTalk;
                met.followUpOn = check.checkedOn.addDays(2);
                met.note = QStringLiteral("电话称在县城办事，未报备");
            }
            check.people.push_back(met);
        }
        checks.push_back(check);
    }
    return checks;
}

BulletinData bulletinData(int cadres)
{
    BulletinData data;
    data.countyName = QStringLiteral("尚义县");
    data.month = {2026, 9};
    data.rules = standardRules();
    data.members = memberMonths(monthSheet(cadres));
    data.previous = memberMonths(monthSheet(cadres, {2026, 8}));
    data.checks = spotChecks();
    CorrectionRow correction;
    correction.number = QStringLiteral("2026-08-003");
    correction.townshipName = QStringLiteral("大青沟镇");
    correction.cadreName = QStringLiteral("张建国");
    correction.day = QDate(2026, 8, 12);
    correction.before = DayHalves::whole(DayStatus::Absent);
    correction.after = {DayStatus::InVillage, DayStatus::OfficialDuty};
    correction.reason = QStringLiteral("漏登，附村委会证明");
    correction.approvedBy = QStringLiteral("李明");
    data.corrections = {correction};
    data.weekly = {356, 340, 322};
    return data;
}

WeeklySummaryData weeklyData(int cadres)
{
    WeeklySummaryData data;
    data.place = QStringLiteral("尚义县");
    data.week = QDate(2026, 9, 28);
    data.today = QDate(2026, 10, 4);
    const MonthSheet september = monthSheet(cadres);
    const MonthSheet october = monthSheet(cadres, {2026, 10});
    data.days = townshipWeeks({september, october}, data.week, data.today);
    data.monthSoFar = memberMonths(october);
    for (std::size_t i = 0; i < september.lines.size(); i += 3) {
        const MonthMember &leader = september.lines[i].member;
        WeeklyState state;
        state.teamId = leader.teamId;
        state.teamName = leader.teamName;
        state.townshipId = leader.townshipId;
        state.townshipName = leader.townshipName;
        state.villageNames = leader.villageName;
        state.leaderName = leader.cadreName;
        state.leaderPhone = QStringLiteral("138****%1").arg(i, 4, 10, QLatin1Char('0'));
        state.week = data.week;
        state.due = QDate(2026, 10, 1);
        if (i % 7 != 0) {
            state.sentOn = QDate(2026, 10, i % 5 == 0 ? 3 : 1);
            if (i % 4 == 0)
                state.content = QStringLiteral(
                    "组织党员群众清理沟渠1.2公里；入户走访32户，排查邻里纠纷2起，已化解；协调水务局维修机井1眼。");
        }
        data.states.push_back(state);
    }
    return data;
}

LeaveSlipData leaveSlipData(int days)
{
    LeaveSlipData data;
    data.cadreName = QStringLiteral("张建国");
    data.role = QStringLiteral("队长");
    data.unitName = QStringLiteral("市自然资源和规划局");
    data.townshipName = QStringLiteral("大青沟镇");
    data.villageName = QStringLiteral("二道渠村");
    data.leave.kind = LeaveKind::Sick;
    data.leave.from = QDate(2026, 9, 9);
    data.leave.to = data.leave.from.addDays(days - 1);
    data.leave.reason = QStringLiteral("腰椎间盘突出复发，到市第一医院住院治疗，附诊断证明");
    data.leave.destination = QStringLiteral("张家口市");
    data.leave.phone = QStringLiteral("13803130001");
    data.leave.standIn = QStringLiteral("王志强");
    data.leave.halfDays = halfDaysOf(data.leave, WorkCalendar::bundled());
    const RuleSet rules = standardRules();
    data.leave.neededRole = neededRole(rules, data.leave.halfDays);
    data.tier = tierFor(rules, data.leave.halfDays);
    return data;
}

std::vector<RosterLine> postedCadres(int count)
{
    std::vector<RosterLine> lines;
    for (int i = 0; i < count; ++i) {
        const MonthMember member = memberAt(i, count, {2026, 10});
        RosterLine line;
        line.cadreId = member.cadreId;
        line.teamId = member.teamId;
        line.townshipName = member.townshipName;
        line.villageName = member.villageName;
        line.teamName = member.teamName;
        line.unitName = member.unitName;
        line.name = member.cadreName;
        line.role = member.role;
        line.firstSecretary = member.firstSecretary;
        line.phone = QStringLiteral("1380313%1").arg(i, 4, 10, QLatin1Char('0'));
        lines.push_back(line);
    }
    return lines;
}

} // namespace zhucun::reports::test
