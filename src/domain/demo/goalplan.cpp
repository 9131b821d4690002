#include "domain/demo/plancontext.h"

#include "core/time/yearmonth.h"

#include <map>

namespace zhucun::demo {

namespace {

constexpr int kCadresOfTeam = 3;

Target targetOf(const char *indicator, TargetPeriodKind kind, int value, QStringView note)
{
    Target target;
    target.indicator = QString::fromLatin1(indicator);
    target.periodKind = kind;
    target.value = Quantity::of(value);
    target.note = note.toString();
    return target;
}

/// As many cadres as teams need, of the county, each level and each township.
void planDispatchTargets(PlanContext &context)
{
    constexpr QStringView kNote = u"每队3人";
    Plan &plan = context.plan;
    std::map<UnitLevel, int> byLevel;
    std::map<DivisionId, int> byTownship;
    int teams = 0;
    for (const Team &team : plan.teams) {
        if (team.dissolvedOn)
            continue;
        ++teams;
        ++byLevel[team.level];
        ++byTownship[team.townshipId];
    }
    const auto asked = [&](const char *indicator, int value, QStringView note) {
        return targetOf(indicator, TargetPeriodKind::Round, value, note);
    };
    addRecord(plan.targets, asked("dispatch.teams", teams, u"本轮派驻方案"));
    addRecord(plan.targets, asked("dispatch.quota", teams * kCadresOfTeam, kNote));
    addRecord(plan.targets, asked("dispatch.cadres", teams * kCadresOfTeam, kNote));
    for (const auto &[level, count] : byLevel) {
        Target target = asked("dispatch.cadres", count * kCadresOfTeam, kNote);
        target.scope = TargetScope::UnitLevel;
        target.unitLevel = level;
        addRecord(plan.targets, std::move(target));
    }
    for (const auto &[township, count] : byTownship) {
        Target target = asked("dispatch.cadres", count * kCadresOfTeam, kNote);
        target.scope = TargetScope::Township;
        target.townshipId = township;
        addRecord(plan.targets, std::move(target));
    }
}

void planYearTargets(PlanContext &context)
{
    constexpr QStringView kNote = u"年度工作要点";
    Plan &plan = context.plan;
    const auto asked = [&](const char *indicator, int value) {
        addRecord(plan.targets, targetOf(indicator, TargetPeriodKind::Year, value, kNote));
    };
    asked("visits.times", plan.figures.visits * 11 / 10);
    asked("ledger.deeds", plan.figures.teamCount() * 5);
    asked("disputes.rate_to_date", 85);
}

/// A figure that was counted before there was a program, with how much of this year's it was.
struct Earlier {
    const char *indicator;
    int ofYear;
};

class Baselines
{
public:
    explicit Baselines(PlanContext &context) : m_context(context), m_random(context.seed, 8) {}

    void run()
    {
        const Plan &plan = m_context.plan;
        const Figures &figures = plan.figures;
        const YearMonth first = YearMonth::of(plan.today.addYears(-1));
        const Earlier all[] = {{"visits.times", figures.visits},
                               {"visits.person_times", figures.visits * 2},
                               {"disputes.found", figures.disputes},
                               {"disputes.resolved", figures.resolved},
                               {"petitions.cases", int(plan.petitions.size())},
                               {"ledger.deeds", figures.teamCount() * 4}};
        for (int month = -12; month < 0; ++month) {
            const YearMonth past = first.addMonths(month);
            for (const Earlier &each : all)
                add(each.indicator, Period::month(past), each.ofYear / 12);
        }
        const int year = first.year() - 1;
        for (const Earlier &each : all)
            add(each.indicator, {QDate(year, 1, 1), QDate(year, 12, 31)}, each.ofYear);
        const QDate counted(year, 12, 31);
        add("dispatch.cadres", {counted, counted}, figures.teamCount() * kCadresOfTeam);
        add("dispatch.teams", {counted, counted}, figures.teamCount());
    }

private:
    void add(const char *indicator, const Period &period, int about)
    {
        Baseline baseline;
        baseline.indicator = QString::fromLatin1(indicator);
        baseline.from = period.from;
        baseline.to = period.to;
        baseline.value = Quantity::of(about * m_random.between(70, 98) / 100);
        baseline.source = QStringLiteral("%1年驻村帮扶工作总结").arg(period.from.year());
        addRecord(m_context.plan.baselines, std::move(baseline));
    }

    PlanContext &m_context;
    Random m_random;
};

} // namespace

void planGoals(PlanContext &context)
{
    if (context.plan.teams.empty())
        return;
    planDispatchTargets(context);
    planYearTargets(context);
    Baselines(context).run();
}

} // namespace zhucun::demo
