#include "domain/documents/ledgerdocuments.h"

#include <algorithm>

namespace zhucun {

namespace {

template <class Sum, class Value>
void addTo(std::optional<Sum> &sum, const std::optional<Value> &value)
{
    if (value)
        sum = sum.value_or(Sum()) + Sum(*value);
}

} // namespace

const std::vector<Term<LedgerGrouping>> &Vocabulary<LedgerGrouping>::terms()
{
    static const std::vector<Term<LedgerGrouping>> terms{
        {LedgerGrouping::None, "none", u"不分组", "Not grouped"},
        {LedgerGrouping::Township, "township", u"按乡镇", "By township"},
        {LedgerGrouping::Village, "village", u"按村", "By village"},
    };
    return terms;
}

void DeedSum::add(const DeedLine &line)
{
    const LedgerRow &entry = line.entry;
    ++entries;
    addTo(quantity, entry.quantity);
    addTo(households, entry.households);
    addTo(people, entry.people);
    addTo(amount, entry.amount);
    counted = counted + entry.quantity.value_or(Quantity::of(1));
}

double DeedSum::figure() const
{
    switch (measure) {
    case LedgerMeasure::Entries:
        return counted.toDouble();
    case LedgerMeasure::Quantity:
        return quantity.value_or(Quantity()).toDouble();
    case LedgerMeasure::Households:
        return double(households.value_or(0));
    case LedgerMeasure::People:
        return double(people.value_or(0));
    case LedgerMeasure::Amount:
        return amount.value_or(Money()).yuan();
    }
    return 0;
}

std::vector<DeedSum> deedSums(const std::vector<DeedLine> &lines)
{
    std::vector<DeedSum> sums;
    for (const DeedLine &line : lines) {
        auto found = std::ranges::find(sums, line.kindCode, &DeedSum::kindCode);
        if (found == sums.end()) {
            DeedSum sum;
            sum.kindCode = line.kindCode;
            sum.kindName = line.entry.kindName;
            sum.unit = line.entry.kindUnit;
            sum.measure = line.measure;
            found = sums.insert(sums.end(), std::move(sum));
        }
        found->add(line);
    }
    return sums;
}

} // namespace zhucun
