#include "domain/finding/findingrules.h"

#include "domain/attendance/daystext.h"

#include <algorithm>
#include <set>

namespace zhucun {

namespace {

constexpr int kAlikeDays = 5; ///< fewer sign-ins at one minute say nothing

Finding findingFor(const MonthMember &member, const YearMonth &month, FindingKind kind, QStringList args,
                   std::vector<QDate> days = {})
{
    Finding finding;
    finding.kind = kind;
    finding.month = month;
    finding.cadreId = member.cadreId;
    finding.cadreName = member.cadreName;
    finding.townshipId = member.townshipId;
    finding.townshipName = member.townshipName;
    finding.villageName = member.villageName;
    finding.args = std::move(args);
    finding.days = std::move(days);
    return finding;
}

/// The days of one cadre's month with the rest of it filled in.
class MonthReview
{
public:
    MonthReview(const MonthFacts &facts, const RuleSet &rules, const WorkCalendar &calendar, QDate until)
        : m_facts(facts),
          m_rules(rules),
          m_calendar(calendar),
          m_month(facts.account.month),
          m_until(std::min(until, m_month.lastDay()))
    {
        for (const AttendanceDay &day : facts.days)
            m_days.emplace(day.day, &day);
    }

    std::vector<Finding> findings()
    {
        conflicts();
        unrecorded();
        belowTarget();
        consecutiveAbsence();
        overdueReturns();
        yearlyLeave();
        leaveWithoutApproval();
        sameMinute();
        neverOvernight();
        return std::move(m_findings);
    }

private:
    void add(FindingKind kind, QStringList args, std::vector<QDate> days = {})
    {
        m_findings.push_back(findingFor(m_facts.member, m_month, kind, std::move(args), std::move(days)));
    }

    bool isPosted(QDate day) const
    {
        return std::ranges::any_of(m_facts.member.posted, [day](const Period &period) { return period.contains(day); });
    }

    DayHalves halvesOn(QDate day) const
    {
        const auto found = m_days.find(day);
        return found == m_days.end() ? DayHalves{} : found->second->halves;
    }

    static int countOf(const DayHalves &halves, DayStatus status)
    {
        return (halves.morning == status ? 1 : 0) + (halves.afternoon == status ? 1 : 0);
    }

    void conflicts()
    {
        int halves = 0;
        std::vector<QDate> days;
        for (const auto &[day, row] : m_days) {
            if (const int here = countOf(row->halves, DayStatus::Conflict)) {
                halves += here;
                days.push_back(day);
            }
        }
        if (halves > 0)
            add(FindingKind::Conflict, {daysText(halves)}, std::move(days));
    }

    void unrecorded()
    {
        int halves = 0;
        std::vector<QDate> days;
        for (QDate day = m_month.firstDay(); day <= m_until; day = day.addDays(1)) {
            if (!isPosted(day) || !m_calendar.isWorkday(day))
                continue;
            if (const int here = countOf(halvesOn(day), DayStatus::Unrecorded)) {
                halves += here;
                days.push_back(day);
            }
        }
        if (halves > 0)
            add(FindingKind::Unrecorded, {daysText(halves)}, std::move(days));
    }

    void belowTarget()
    {
        const MonthAccount &account = m_facts.account;
        if (m_until < m_month.lastDay() || account.isMet())
            return;
        add(FindingKind::BelowTarget,
            {daysText(account.requiredHalves), daysText(account.presentHalves), daysText(account.missingHalves())});
    }

    /// Working days in a row, absent or unrecorded the whole day; days off neither count nor interrupt.
    void consecutiveAbsence()
    {
        std::vector<QDate> run;
        std::vector<QDate> longest;
        for (QDate day = m_month.firstDay(); day <= m_until; day = day.addDays(1)) {
            if (!isPosted(day) || !m_calendar.isWorkday(day))
                continue;
            const DayHalves halves = halvesOn(day);
            const bool missing = countOf(halves, DayStatus::Absent) + countOf(halves, DayStatus::Unrecorded) == 2;
            if (missing)
                run.push_back(day);
            else
                run.clear();
            if (run.size() > longest.size())
                longest = run;
        }
        if (m_rules.consecutiveDays <= 0 || int(longest.size()) < m_rules.consecutiveDays)
            return;
        const QStringList args{QString::number(longest.size()), longest.front().toString(Qt::ISODate),
                               longest.back().toString(Qt::ISODate)};
        add(FindingKind::ConsecutiveAbsence, args, longest);
    }

    void overdueReturns()
    {
        for (const Leave &leave : m_facts.leaves) {
            if (leave.returnedOn || leave.to < m_month.firstDay() || leave.to >= m_until)
                continue;
            add(FindingKind::OverdueReturn,
                {chineseOf(leave.kind), leave.to.toString(Qt::ISODate), QString::number(leave.to.daysTo(m_until))},
                {leave.to});
            m_findings.back().leaveId = leave.id;
        }
    }

    void yearlyLeave()
    {
        int halves = 0;
        for (const Leave &leave : m_facts.leaves) {
            if (leave.from.year() == m_month.year() && leave.from <= m_month.lastDay() &&
                leave.kind != LeaveKind::Maternity)
                halves += leave.halfDays;
        }
        if (m_rules.yearlyLeaveDays > 0 && halves > m_rules.yearlyLeaveDays * 2)
            add(FindingKind::YearlyLeave, {daysText(halves), QString::number(m_rules.yearlyLeaveDays)});
    }

    void leaveWithoutApproval()
    {
        int halves = 0;
        std::vector<QDate> days;
        for (const auto &[day, row] : m_days) {
            if (row->leaveId.isValid())
                continue;
            const int here = (isLeave(row->halves.morning) ? 1 : 0) + (isLeave(row->halves.afternoon) ? 1 : 0);
            if (here > 0) {
                halves += here;
                days.push_back(day);
            }
        }
        if (halves > 0)
            add(FindingKind::LeaveWithoutApproval, {daysText(halves)}, std::move(days));
    }

    void sameMinute()
    {
        std::set<int> minutes;
        std::vector<QDate> days;
        for (const SignIn &signIn : m_facts.signIns) {
            if (!signIn.minute)
                continue;
            minutes.insert(*signIn.minute);
            if (days.empty() || days.back() != signIn.day)
                days.push_back(signIn.day);
        }
        if (minutes.size() == 1 && int(days.size()) >= kAlikeDays)
            add(FindingKind::SameMinute, {minuteText(*minutes.begin()), QString::number(days.size())}, days);
    }

    /// Only where nights are kept at all.
    void neverOvernight()
    {
        int kept = 0;
        int nights = 0;
        int inVillage = 0;
        for (const auto &[day, row] : m_days) {
            kept += row->entry.overnight ? 1 : 0;
            nights += row->entry.overnight.value_or(false) ? 1 : 0;
            inVillage += countOf(row->halves, DayStatus::InVillage);
        }
        if (kept >= kAlikeDays && nights == 0 && inVillage >= kAlikeDays * 2)
            add(FindingKind::NeverOvernight, {daysText(inVillage)});
    }

    const MonthFacts &m_facts;
    const RuleSet &m_rules;
    const WorkCalendar &m_calendar;
    YearMonth m_month;
    QDate m_until;
    std::map<QDate, const AttendanceDay *> m_days;
    std::vector<Finding> m_findings;
};

using Members = std::map<CadreId, const MonthMember *>;

void addSharedDevices(const YearMonth &month, const Members &members,
                      const std::map<CadreId, std::vector<SignIn>> &signIns, std::vector<Finding> &findings)
{
    std::map<QString, std::set<CadreId>> users;
    std::map<CadreId, std::map<QString, std::vector<QDate>>> days;
    for (const auto &[cadreId, all] : signIns) {
        for (const SignIn &signIn : all) {
            if (signIn.device.isEmpty() || !members.contains(cadreId))
                continue;
            users[signIn.device].insert(cadreId);
            std::vector<QDate> &used = days[cadreId][signIn.device];
            if (used.empty() || used.back() != signIn.day)
                used.push_back(signIn.day);
        }
    }
    for (const auto &[device, cadres] : users) {
        for (const CadreId cadreId : cadres) {
            QStringList others;
            for (const CadreId other : cadres) {
                if (other != cadreId)
                    others << members.at(other)->cadreName;
            }
            if (!others.isEmpty())
                findings.push_back(findingFor(*members.at(cadreId), month, FindingKind::SharedDevice,
                                              {device, others.join(QStringLiteral("、"))}, days[cadreId][device]));
        }
    }
}

void addIdenticalTeams(const YearMonth &month, const Members &members,
                       const std::map<CadreId, std::vector<SignIn>> &signIns, std::vector<Finding> &findings)
{
    std::map<TeamId, std::vector<const MonthMember *>> teams;
    for (const auto &[cadreId, member] : members) {
        if (member->teamId.isValid())
            teams[member->teamId].push_back(member);
    }
    for (const auto &[teamId, team] : teams) {
        std::set<std::vector<std::pair<QDate, int>>> patterns;
        std::vector<QDate> days;
        for (const MonthMember *member : team) {
            std::vector<std::pair<QDate, int>> pattern;
            if (const auto all = signIns.find(member->cadreId); all != signIns.end()) {
                for (const SignIn &signIn : all->second) {
                    if (signIn.minute)
                        pattern.emplace_back(signIn.day, *signIn.minute);
                }
            }
            days.clear();
            for (const auto &[day, minute] : pattern)
                days.push_back(day);
            patterns.insert(std::move(pattern));
        }
        if (team.size() < 2 || patterns.size() != 1 || int(days.size()) < kAlikeDays)
            continue;
        for (const MonthMember *member : team)
            findings.push_back(findingFor(*member, month, FindingKind::TeamIdentical,
                                          {member->teamName, QString::number(days.size())}, days));
    }
}

} // namespace

std::vector<Finding> findingsOf(const MonthFacts &facts, const RuleSet &rules, const WorkCalendar &calendar,
                                QDate until)
{
    return MonthReview(facts, rules, calendar, until).findings();
}

std::vector<Finding> sharedFindings(const YearMonth &month, const std::vector<MonthMember> &members,
                                    const std::map<CadreId, std::vector<SignIn>> &signIns)
{
    Members known;
    for (const MonthMember &member : members)
        known.emplace(member.cadreId, &member);
    std::vector<Finding> findings;
    addSharedDevices(month, known, signIns, findings);
    addIdenticalTeams(month, known, signIns, findings);
    return findings;
}

} // namespace zhucun
