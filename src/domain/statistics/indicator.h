#pragma once

#include "core/result.h"
#include "core/vocabulary.h"
#include "domain/statistics/statisticsquery.h"

#include <QByteArray>

#include <vector>

namespace zhucun {

enum class IndicatorUnit {
    People,
    Days,
    Nights,
    Percent,
    Times,
    PersonTimes,
    Copies,
    Items,
    Households,
    HouseholdTimes,
    Persons,
    Cases,
    Disputes,
    Yuan,
    Own, ///< Indicator::ownUnit: what a county counts in
};
template <>
struct Vocabulary<IndicatorUnit> {
    static const std::vector<Term<IndicatorUnit>> &terms();
};

/// A number that documents and screens show, as data: what it is called and how it is defined. Which records make it
/// up is known to its source.
struct Indicator {
    QString code; ///< "attendance.rate"
    QString name;
    IndicatorUnit unit = IndicatorUnit::Items;
    QString ownUnit = {};
    QString definition; ///< 口径
    int version = 1;    ///< of the definition
    QString source;     ///< who answers: "attendance", "spotcheck" …
    QString measure;    ///< what the source adds up, in its own words
    QString base;       ///< of a ratio: what the measure is a part of, in percent. Empty: a number that adds up.
    int divisor = 1;    ///< 2 where the source counts half days
    QString of = {};    ///< made of another indicator, with this code; `measure` then says how: share, ratio …
    QString against = {};
    std::vector<StatisticsCondition> where = {}; ///< the records it counts, beside what the query asks

    bool isDerived() const { return !of.isEmpty(); }
    bool isRatio() const { return !base.isEmpty(); }
    /// The unit as the trade writes it.
    QString chineseUnit() const { return unit == IndicatorUnit::Own ? ownUnit : chineseOf(unit); }
};

/// A list of indicators as the program brings it and a county may add to it. Errors: Invalid (args: the code of the
/// first indicator that is wrong) with field and rule; ImportRejected for what is no JSON list.
Result<std::vector<Indicator>> indicatorsFromJson(const QByteArray &json);

/// The same list, to be read again.
QByteArray indicatorsJson(const std::vector<Indicator> &indicators);

/// Those that come with the program, in the order of reports.
const std::vector<Indicator> &builtInIndicators();

} // namespace zhucun
