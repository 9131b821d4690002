#include "domain/duty/duty.h"

#include <algorithm>

namespace zhucun {

const std::vector<Term<Duty>> &Vocabulary<Duty>::terms()
{
    static const std::vector<Term<Duty>> all{
        {Duty::Households, "households", u"联系帮扶户", "Households helped"},
        {Duty::Visits, "visits", u"必访户走访", "Households to visit"},
        {Duty::Deeds, "deeds", u"办实事好事", "Deeds"},
        {Duty::UnitDeeds, "unit_deeds", u"单位办实事", "Deeds of the unit"},
        {Duty::Surveys, "surveys", u"到村调研", "Surveys"},
        {Duty::Trainings, "trainings", u"实用技术培训", "Trainings"},
    };
    return all;
}

QString indicatorOf(Duty duty) { return QString(QStringLiteral("duty.") + codeOf(duty)); }

bool isOwedByUnits(Duty duty)
{
    switch (duty) {
    case Duty::Households:
    case Duty::Visits:
    case Duty::Deeds:
        return false;
    case Duty::UnitDeeds:
    case Duty::Surveys:
    case Duty::Trainings:
        return true;
    }
    return false;
}

QString chineseUnitOf(Duty duty)
{
    switch (duty) {
    case Duty::Households:
        return QStringLiteral("户");
    case Duty::Visits:
        return QStringLiteral("户次");
    case Duty::Deeds:
    case Duty::UnitDeeds:
        return QStringLiteral("件");
    case Duty::Surveys:
        return QStringLiteral("次");
    case Duty::Trainings:
        return QStringLiteral("期");
    }
    return {};
}

namespace {

std::optional<CadreGroup> groupOf(PostingRole role, bool firstSecretary)
{
    if (firstSecretary)
        return CadreGroup::FirstSecretary;
    switch (role) {
    case PostingRole::FirstSecretary:
        return CadreGroup::FirstSecretary;
    case PostingRole::Leader:
        return CadreGroup::TeamLeader;
    case PostingRole::DeputyLeader:
    case PostingRole::Member:
    case PostingRole::Instructor:
        return CadreGroup::TeamMember;
    case PostingRole::LiaisonHead:
    case PostingRole::LiaisonDeputy:
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<CadreGroup> groupOf(CadreRank rank)
{
    switch (rank) {
    case CadreRank::Bureau:
    case CadreRank::CountyChief:
    case CadreRank::CountyDeputy:
        return CadreGroup::CountyRank;
    case CadreRank::SectionChief:
    case CadreRank::SectionDeputy:
        return CadreGroup::SectionRank;
    case CadreRank::SubSection:
        return CadreGroup::SubSectionRank;
    case CadreRank::Staff:
        return CadreGroup::StaffRank;
    case CadreRank::Other:
        return std::nullopt;
    }
    return std::nullopt;
}

/// The targets for the shortest periods among those that hold somewhere in the windows.
std::vector<const Target *> shortest(const std::vector<const Target *> &targets, const TargetWindows &windows)
{
    std::vector<const Target *> chosen;
    for (const Target *target : targets) {
        const auto known = windows.find(target->periodKind);
        const bool holds = known != windows.end() && target->value &&
                           (target->period.isEmpty() ? !known->second.empty()
                                                     : std::ranges::find(known->second, target->period,
                                                                         &TargetWindow::key) != known->second.end());
        if (!holds)
            continue;
        if (!chosen.empty() && target->periodKind > chosen.front()->periodKind)
            continue;
        if (!chosen.empty() && target->periodKind < chosen.front()->periodKind)
            chosen.clear();
        chosen.push_back(target);
    }
    return chosen;
}

/// That of the period itself before that of every period.
const Target *targetFor(const TargetWindow &window, const std::vector<const Target *> &targets)
{
    const auto own = std::ranges::find_if(targets, [&](const Target *each) { return each->period == window.key; });
    if (own != targets.end())
        return *own;
    const auto every = std::ranges::find_if(targets, [](const Target *each) { return each->period.isEmpty(); });
    return every == targets.end() ? nullptr : *every;
}

DutyBalance balanceOf(const Target &target, qint64 done, QDate from)
{
    const qint64 required = target.value->thousandths();
    DutyBalance balance{required, done, std::max<qint64>(0, required - done), {}, from};
    if (target.upper)
        balance.upper = target.upper->thousandths();
    return balance;
}

} // namespace

void DutyBalance::add(const DutyBalance &more)
{
    if (upper || more.upper) // where only one is a range, the other ends where it begins
        upper = upper.value_or(required) + more.upper.value_or(more.required);
    required += more.required;
    done += more.done;
    gap += more.gap;
    if (!since.isValid())
        since = more.since;
}

std::vector<CadreGroup> groupsOf(const CadreStanding &standing)
{
    std::vector<CadreGroup> groups;
    if (standing.role) {
        if (const auto group = groupOf(*standing.role, standing.firstSecretary))
            groups.push_back(*group);
    }
    const bool isLeading = standing.rank && *standing.rank <= CadreRank::SectionDeputy;
    if ((isLeading && standing.unitLevel == UnitLevel::Township) || standing.post.contains(QStringLiteral("班子成员")))
        groups.push_back(CadreGroup::Leadership);
    if (standing.rank) {
        if (const auto group = groupOf(*standing.rank))
            groups.push_back(*group);
    }
    groups.push_back(CadreGroup::All);
    return groups;
}

std::optional<DutyBalance> balanceOf(const std::vector<const Target *> &targets, const TargetWindows &windows,
                                     const std::vector<DutyDeed> &deeds, QDate until)
{
    const std::vector<const Target *> chosen = shortest(targets, windows);
    if (chosen.empty())
        return std::nullopt;
    DutyBalance balance;
    for (const TargetWindow &window : windows.at(chosen.front()->periodKind)) {
        const Target *target = targetFor(window, chosen);
        if (!target)
            continue;
        qint64 done = 0;
        for (const DutyDeed &deed : deeds) {
            if (window.days.contains(deed.day) && deed.day <= until)
                done += deed.amount;
        }
        balance.add(balanceOf(*target, done, window.days.from));
    }
    return balance;
}

std::optional<DutyBalance> standingBalanceOf(const std::vector<const Target *> &targets, const TargetWindows &windows,
                                             qint64 standing, QDate until)
{
    TargetWindows last;
    for (const auto &[kind, all] : windows) {
        for (const TargetWindow &window : all) {
            if (window.days.contains(until))
                last[kind] = {window};
        }
    }
    const std::vector<const Target *> chosen = shortest(targets, last);
    if (chosen.empty())
        return std::nullopt;
    const TargetWindow &window = last.at(chosen.front()->periodKind).front();
    return balanceOf(*targetFor(window, chosen), standing, window.days.from);
}

} // namespace zhucun
