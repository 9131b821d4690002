#include "domain/target/targetperiod.h"
#include "services/record/baselinegroup.h"
#include "services/transfer/recordimporter.h"
#include "storage/baseline/baselinerepository.h"
#include "storage/target/indicatornames.h"

namespace zhucun {

namespace {

/// Known by its indicator, place, group and days.
class BaselineImporter final : public RecordImporter<Baseline>
{
public:
    BaselineImporter(storage::UnitOfWork &work, Resolver &resolver)
        : RecordImporter(work, resolver), m_names(work.connection()), m_today(work.clock().today())
    {
    }

private:
    void take(ImportRow &row, Baseline &baseline) override
    {
        for (const char *key : {"indicator", "value"})
            row.require(key);
        takeIndicator(row, baseline);
        if (row.has("township"))
            baseline.townshipId = resolver().township(row);
        row.take("grouping", baseline.grouping);
        row.take("group_key", baseline.groupKey);
        settleGroup(connection(), baseline, m_today);
        takeDays(row, baseline);
        if (const auto value = row.get<double>("value"))
            baseline.value = Quantity::fromDouble(*value);
        row.take("source", baseline.source);
        row.take("note", baseline.note);
    }

    void takeIndicator(ImportRow &row, Baseline &baseline)
    {
        if (!row.has("indicator"))
            return;
        baseline.indicator = m_names.codeOf(row.text("indicator"));
        if (baseline.indicator.isEmpty())
            row.reject("indicator", "unknown_indicator", {row.text("indicator")});
    }

    /// 2015年上半年, or two days.
    static void takeDays(ImportRow &row, Baseline &baseline)
    {
        if (row.has("period")) {
            const auto period = parseTargetPeriod(row.text("period"));
            const auto days = period ? daysOf(*period) : std::nullopt;
            if (!days) {
                row.reject("period", "target_period", {row.text("period")});
                return;
            }
            baseline.from = days->from;
            baseline.to = days->to;
        } else if (!row.has("to")) {
            row.reject(row.hasColumn("period") ? "period" : "to", "required");
        }
        row.take("from", baseline.from);
        row.take("to", baseline.to);
        if (!baseline.from.isValid())
            baseline.from = baseline.to; // a stock is of one day
    }

    std::vector<BaselineId> candidates(ImportRow &, const Baseline &fresh) override
    {
        return storage::BaselineRepository::findByNaturalKey(connection(), fresh);
    }

    storage::IndicatorNames m_names;
    QDate m_today;
};

} // namespace

std::unique_ptr<RowImporter> makeBaselineImporter(storage::UnitOfWork &work, Resolver &resolver)
{
    return std::make_unique<BaselineImporter>(work, resolver);
}

} // namespace zhucun
