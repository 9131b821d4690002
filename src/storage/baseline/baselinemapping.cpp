#include "storage/baseline/baselinemapping.h"

#include "core/text/fold.h"
#include "domain/statistics/indicator.h"
#include "storage/sql/quantitycodec.h"

#include <algorithm>

namespace zhucun::sql {

/// By code, by the name the program gives it, by where the figure comes from.
static QString baselineKey(const Baseline &baseline)
{
    const auto &known = builtInIndicators();
    const auto indicator = std::ranges::find(known, baseline.indicator, &Indicator::code);
    const QString name = indicator == known.end() ? QString() : indicator->name;
    return text::fold(baseline.indicator) + QLatin1Char(' ') + text::fold(name) + QLatin1Char(' ') +
           text::fold(baseline.source);
}

const TableMapping<Baseline> &Mapping<Baseline>::table()
{
    static const TableMapping<Baseline> mapping{
        QStringLiteral("baseline"),
        {
            column("indicator", &Baseline::indicator),
            column("township_id", &Baseline::townshipId),
            column("grouping", &Baseline::grouping),
            column("group_key", &Baseline::groupKey),
            column("from_day", &Baseline::from),
            column("to_day", &Baseline::to),
            column("value", &Baseline::value),
            column("source", &Baseline::source),
            column("note", &Baseline::note),
            derived<Baseline>("search_key", [](const Baseline &b) { return Value(baselineKey(b)); }),
        },
        {},
    };
    return mapping;
}

} // namespace zhucun::sql
