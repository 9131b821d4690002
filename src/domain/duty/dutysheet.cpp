#include "domain/duty/dutysheet.h"

#include <algorithm>

namespace zhucun {

bool DutyRow::hasGap() const
{
    return std::ranges::any_of(duties, [](const auto &each) { return each.second.gap > 0; });
}

DutySheet DutySheet::gaps() const
{
    DutySheet lacking{period, townshipId, place, {}, {}, {}, hasTargets};
    const auto hasGap = [](const DutyRow &row) { return row.hasGap(); };
    std::ranges::copy_if(cadres, std::back_inserter(lacking.cadres), hasGap);
    std::ranges::copy_if(units, std::back_inserter(lacking.units), hasGap);
    std::ranges::copy_if(visits, std::back_inserter(lacking.visits),
                         [](const DutyVisit &visit) { return visit.balance.gap > 0; });
    return lacking;
}

std::vector<Duty> DutySheet::dutiesOf(const std::vector<DutyRow> &rows)
{
    std::vector<Duty> owed;
    for (const auto &term : Vocabulary<Duty>::terms()) {
        if (std::ranges::any_of(rows, [&term](const DutyRow &row) { return row.duties.contains(term.value); }))
            owed.push_back(term.value);
    }
    return owed;
}

std::optional<DutyBalance> DutySheet::total(Duty duty) const
{
    std::optional<DutyBalance> sum;
    const auto add = [&sum](const DutyBalance &more) {
        if (!sum)
            sum.emplace();
        sum->required += more.required;
        sum->done += more.done;
        sum->gap += more.gap;
    };
    if (duty == Duty::Visits) { // households nobody is responsible for are owed too
        for (const DutyVisit &visit : visits)
            add(visit.balance);
        return sum;
    }
    for (const DutyRow &row : isOwedByUnits(duty) ? units : cadres) {
        if (const auto own = row.duties.find(duty); own != row.duties.end())
            add(own->second);
    }
    return sum;
}

QString dutyText(const DutyBalance &balance)
{
    const auto text = [](qint64 thousandths) { return quantityText(Quantity::fromThousandths(thousandths)); };
    const QString state = QString(text(balance.done) + QLatin1Char('/') + text(balance.required));
    return balance.gap > 0 ? QString(state + QStringLiteral("，缺") + text(balance.gap)) : state;
}

} // namespace zhucun
