#include "domain/duty/dutysheet.h"

#include <algorithm>

namespace zhucun {

static QString amountText(qint64 thousandths) { return quantityText(Quantity::fromThousandths(thousandths)); }

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
        sum->add(more);
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

QString requiredText(const DutyBalance &balance)
{
    const QString least = amountText(balance.required);
    return balance.upper.value_or(balance.required) > balance.required
               ? QStringLiteral("%1—%2").arg(least, amountText(*balance.upper))
               : least;
}

QString dutyText(const DutyBalance &balance)
{
    const QString state = QString(amountText(balance.done) + QLatin1Char('/') + requiredText(balance));
    return balance.gap > 0 ? QString(state + QStringLiteral("，缺") + amountText(balance.gap)) : state;
}

} // namespace zhucun
