#include "services/transfer/recordimporter.h"
#include "services/transfer/targetscopetext.h"
#include "storage/target/indicatornames.h"
#include "storage/target/targetrepository.h"

#include <QRegularExpression>

namespace zhucun {

namespace {

/// Known by its indicator, scope and period.
class TargetImporter final : public RecordImporter<Target>
{
public:
    TargetImporter(storage::UnitOfWork &work, Resolver &resolver)
        : RecordImporter(work, resolver), m_names(work.connection())
    {
    }

private:
    void take(ImportRow &row, Target &target) override
    {
        for (const char *key : {"indicator", "period", "value"})
            row.require(key);
        takeIndicator(row, target);
        takeScope(row, resolver(), target);
        takePeriod(row, target);
        takeValue(row, target);
        row.take("note", target.note);
        target = tidied(std::move(target)); // as it will be stored: that is its natural key
    }

    void takeIndicator(ImportRow &row, Target &target)
    {
        if (!row.has("indicator"))
            return;
        Target wanted = target;
        wanted.indicator = row.text("indicator");
        const QString code = m_names.codeOf(wanted.indicator);
        target.indicator = code.isEmpty() ? tidied(wanted).indicator : code;
        if (!m_names.knows(target.indicator))
            row.reject("indicator", "unknown_indicator", {row.text("indicator")});
    }

    static void takePeriod(ImportRow &row, Target &target)
    {
        if (!row.has("period"))
            return;
        const auto period = parseTargetPeriod(row.text("period"));
        if (!period) {
            row.reject("period", "target_period", {row.text("period")});
            return;
        }
        target.periodKind = period->kind;
        target.period = period->key;
    }

    /// 3, or 3-5 with the upper end in the same cell.
    static void takeValue(ImportRow &row, Target &target)
    {
        static const QRegularExpression range(QStringLiteral("^(.+?)\\s*(?:-|—+|–|~|～|至|到)\\s*(.+)$"));
        const auto take = [&row](const char *key, const QString &text, std::optional<Quantity> &member) {
            const auto number = parseQuantity(text);
            if (!number)
                row.reject(key, "decimal");
            else
                member = number;
        };
        const QString value = row.text("value").trimmed();
        const auto match = range.match(value);
        if (match.hasMatch()) {
            take("value", match.captured(1), target.value);
            take("value", match.captured(2), target.upper);
        } else if (!value.isEmpty()) {
            take("value", value, target.value);
        }
        if (row.has("upper"))
            take("upper", row.text("upper").trimmed(), target.upper);
    }

    std::vector<TargetId> candidates(ImportRow &, const Target &fresh) override
    {
        return storage::TargetRepository::findByNaturalKey(connection(), fresh);
    }

    storage::IndicatorNames m_names;
};

} // namespace

std::unique_ptr<RowImporter> makeTargetImporter(storage::UnitOfWork &work, Resolver &resolver)
{
    return std::make_unique<TargetImporter>(work, resolver);
}

} // namespace zhucun
