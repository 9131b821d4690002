#include "domain/statistics/indicatortheme.h"

namespace zhucun {

const std::vector<Term<IndicatorTheme>> &Vocabulary<IndicatorTheme>::terms()
{
    static const std::vector<Term<IndicatorTheme>> all{
        {IndicatorTheme::Dispatch, "dispatch", u"驻村派驻", "Postings"},
        {IndicatorTheme::Attendance, "attendance", u"驻村考勤", "Attendance"},
        {IndicatorTheme::SpotChecks, "spotcheck", u"督查", "Spot checks"},
        {IndicatorTheme::Weekly, "weekly", u"周报", "Weekly reports"},
        {IndicatorTheme::Visits, "visits", u"走访", "Visits"},
        {IndicatorTheme::Disputes, "disputes", u"矛盾纠纷", "Disputes"},
        {IndicatorTheme::Sweeps, "sweeps", u"排查", "Sweeps"},
        {IndicatorTheme::Petitions, "petitions", u"信访", "Petitions"},
        {IndicatorTheme::Ledger, "ledger", u"帮扶台账", "Ledger"},
        {IndicatorTheme::PeopleHelped, "people_helped", u"联系帮护", "People helped"},
        {IndicatorTheme::Pairs, "pairs", u"结对帮扶", "Pairing"},
        {IndicatorTheme::Duty, "duty", u"履职任务", "Duties"},
        {IndicatorTheme::Targets, "target", u"目标任务", "Targets"},
        {IndicatorTheme::Honours, "honours", u"表彰", "Honours"},
        {IndicatorTheme::Sanctions, "sanctions", u"处理", "Sanctions"},
        {IndicatorTheme::Training, "training", u"培训", "Training"},
        {IndicatorTheme::Inspections, "inspections", u"领导指导", "Inspections"},
        {IndicatorTheme::Villages, "villages", u"村情", "Villages"},
        {IndicatorTheme::Rules, "rule", u"制度要求", "Rules"},
        {IndicatorTheme::Assessment, "assessment", u"考核", "Assessment"},
        {IndicatorTheme::Own, "own", u"自定义", "The county's own"},
        {IndicatorTheme::Other, "other", u"其他", "Other"},
    };
    return all;
}

IndicatorTheme themeOf(const QString &indicatorCode)
{
    return fromCode<IndicatorTheme>(indicatorCode.section(QLatin1Char('.'), 0, 0)).value_or(IndicatorTheme::Other);
}

QStringList usualIndicators(IndicatorTheme theme)
{
    const auto codes = [](const char *separated) {
        return QString::fromLatin1(separated).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    switch (theme) {
    case IndicatorTheme::Dispatch:
        return codes("dispatch.cadres dispatch.teams dispatch.units dispatch.villages dispatch.first_secretaries");
    case IndicatorTheme::Attendance:
        return codes("attendance.required_days attendance.present_days attendance.rate attendance.met "
                     "attendance.not_met");
    case IndicatorTheme::SpotChecks:
        return codes("spotcheck.times spotcheck.checked spotcheck.absent spotcheck.rate");
    case IndicatorTheme::Weekly:
        return codes("weekly.expected weekly.received weekly.on_time");
    case IndicatorTheme::Visits:
        return codes("visits.times visits.households visits.person_times");
    case IndicatorTheme::Disputes:
        return codes("disputes.found disputes.resolved disputes.rate disputes.open disputes.overdue");
    case IndicatorTheme::Sweeps:
        return codes("sweeps.expected sweeps.received sweeps.nil");
    case IndicatorTheme::Petitions:
        return codes("petitions.cases petitions.person_times");
    case IndicatorTheme::Ledger:
        return codes("ledger.deeds ledger.funds_coordinated ledger.income_projects");
    case IndicatorTheme::PeopleHelped:
        return codes("people_helped.count");
    case IndicatorTheme::Pairs:
        return codes("pairs.units pairs.villages pairs.households");
    case IndicatorTheme::Duty:
        return codes("duty.households duty.visits duty.deeds");
    case IndicatorTheme::Honours:
        return codes("honours.count");
    case IndicatorTheme::Sanctions:
        return codes("sanctions.count");
    case IndicatorTheme::Villages:
        return codes("villages.count villages.party_branches");
    case IndicatorTheme::Targets:
    case IndicatorTheme::Training:
    case IndicatorTheme::Inspections:
    case IndicatorTheme::Rules:
    case IndicatorTheme::Assessment:
    case IndicatorTheme::Own:
    case IndicatorTheme::Other:
        return {};
    }
    return {};
}

} // namespace zhucun
