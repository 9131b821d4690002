#include "domain/attendance/monthsummary.h"

#include <algorithm>
#include <map>
#include <set>

namespace zhucun {

const std::vector<Term<MemberGrouping>> &Vocabulary<MemberGrouping>::terms()
{
    static const std::vector<Term<MemberGrouping>> all{
        {MemberGrouping::Township, "township", u"乡镇", "Township", u"街道、乡（镇）"},
        {MemberGrouping::Unit, "unit", u"派出单位", "Sending unit", u"单位、选派单位"},
        {MemberGrouping::Level, "level", u"单位层级", "Level of the unit", u"层级、隶属关系"},
        {MemberGrouping::Team, "team", u"工作队", "Work team", u"驻村工作队"},
        {MemberGrouping::Village, "village", u"村", "Village", u"派驻村"},
    };
    return all;
}

namespace {

/// The accounts of one group and who they belong to.
struct Sum {
    MonthSummary summary;
    std::set<CadreId> cadres;
    std::set<TeamId> teams;

    void add(const MemberMonth &month)
    {
        const MonthAccount &account = month.account;
        summary.requiredHalves += account.requiredHalves;
        summary.presentHalves += account.presentHalves;
        summary.creditedHalves += account.creditedHalves();
        summary.met += account.isMet();
        summary.notMet += !account.isMet();
        summary.full += account.isFull();
        summary.onLeave += account.leaveHalves() > 0;
        summary.nights += account.nights;
        summary.unrecordedWorkHalves += account.unrecordedWorkHalves;
        summary.leaveHalves += account.leaveHalves();
        summary.countedAsHalves += account.countedAsHalves();
        for (std::size_t status = 0; status < account.halves.size(); ++status)
            summary.halves[status] += account.halves[status];
        cadres.insert(account.cadreId);
        summary.cadres = int(cadres.size());
        if (month.member.teamId.isValid())
            teams.insert(month.member.teamId);
        summary.teams = int(teams.size());
    }
};

} // namespace

static std::optional<double> percent(int part, int whole)
{
    return whole > 0 ? std::optional(100.0 * part / whole) : std::nullopt;
}

std::optional<double> MonthSummary::rate() const { return percent(creditedHalves, requiredHalves); }

std::optional<double> rateOf(const MonthAccount &account)
{
    return percent(account.creditedHalves(), account.requiredHalves);
}

MonthSummary summaryOf(const std::vector<MemberMonth> &members)
{
    Sum sum;
    for (const MemberMonth &month : members)
        sum.add(month);
    return sum.summary;
}

MonthSummary summaryOf(const std::vector<const MemberMonth *> &members)
{
    Sum sum;
    for (const MemberMonth *month : members)
        sum.add(*month);
    return sum.summary;
}

qint64 groupOf(const MonthMember &member, MemberGrouping grouping)
{
    switch (grouping) {
    case MemberGrouping::Township:
        return member.townshipId.value();
    case MemberGrouping::Unit:
        return member.unitId.value();
    case MemberGrouping::Level:
        return qint64(member.unitLevel) + 1; // 0 is no group
    case MemberGrouping::Team:
        return member.teamId.value();
    case MemberGrouping::Village:
        return member.villageId.value();
    }
    return 0;
}

QString groupName(const MonthMember &member, MemberGrouping grouping)
{
    switch (grouping) {
    case MemberGrouping::Township:
        return member.townshipName;
    case MemberGrouping::Unit:
        return member.unitName;
    case MemberGrouping::Level:
        return chineseOf(member.unitLevel);
    case MemberGrouping::Team:
        return member.teamName;
    case MemberGrouping::Village:
        return member.villageName;
    }
    return {};
}

std::vector<MemberGroup> groupsOf(const std::vector<MemberMonth> &members, MemberGrouping grouping)
{
    struct Entry {
        MemberGroup group;
        Sum sum;
    };
    std::vector<Entry> entries;
    std::map<qint64, std::size_t> places;
    for (const MemberMonth &month : members) {
        const qint64 id = groupOf(month.member, grouping);
        const auto [place, isNew] = places.try_emplace(id, entries.size());
        if (isNew)
            entries.push_back({{id, groupName(month.member, grouping), {}}, {}});
        entries[place->second].sum.add(month);
    }
    if (grouping == MemberGrouping::Level)
        std::ranges::sort(entries, {}, [](const Entry &entry) { return entry.group.id; });
    std::ranges::stable_partition(entries, [](const Entry &entry) { return entry.group.id != 0; });
    std::vector<MemberGroup> groups;
    groups.reserve(entries.size());
    for (Entry &entry : entries) {
        entry.group.summary = entry.sum.summary;
        groups.push_back(std::move(entry.group));
    }
    return groups;
}

std::vector<MonthPoint> byMonth(const std::vector<MemberMonth> &members, const YearMonth &from, const YearMonth &to)
{
    std::map<YearMonth, Sum> sums;
    for (const MemberMonth &month : members)
        sums[month.account.month].add(month);
    std::vector<MonthPoint> points;
    for (YearMonth month = from; month <= to; month = month.addMonths(1)) {
        const auto sum = sums.find(month);
        points.push_back({month, sum == sums.end() ? MonthSummary{} : sum->second.summary});
    }
    return points;
}

} // namespace zhucun
