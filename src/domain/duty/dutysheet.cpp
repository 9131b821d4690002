#include "domain/duty/dutysheet.h"

#include <algorithm>

namespace zhucun {

bool DutyRow::hasGap() const
{
    return std::ranges::any_of(duties, [](const auto &each) { return each.second.gap > 0; });
}

DutySheet DutySheet::gaps() const
{
    DutySheet lacking{period, place, {}, {}, {}, hasTargets};
    const auto hasGap = [](const DutyRow &row) { return row.hasGap(); };
    std::ranges::copy_if(cadres, std::back_inserter(lacking.cadres), hasGap);
    std::ranges::copy_if(units, std::back_inserter(lacking.units), hasGap);
    std::ranges::copy_if(visits, std::back_inserter(lacking.visits),
                         [](const DutyVisit &visit) { return visit.balance.gap > 0; });
    return lacking;
}

QString dutyText(const DutyBalance &balance)
{
    const auto text = [](qint64 thousandths) { return quantityText(Quantity::fromThousandths(thousandths)); };
    const QString state = QString(text(balance.done) + QLatin1Char('/') + text(balance.required));
    return balance.gap > 0 ? QString(state + QStringLiteral("，缺") + text(balance.gap)) : state;
}

} // namespace zhucun
