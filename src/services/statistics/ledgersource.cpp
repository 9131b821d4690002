#include "services/statistics/indicatorsource.h"
#include "storage/ledger/ledgerkindrepository.h"
#include "storage/statistics/recordshapes.h"

namespace zhucun {

using storage::LedgerKindRepository;

namespace {

constexpr int kThousandths = 1000;
constexpr int kFen = 100;

struct LedgerColumn {
    LedgerMeasure measure;
    const char *name; ///< as in the shape, and at the end of an indicator's code
    QString LedgerKind::*label;
    IndicatorUnit unit;
    int divisor;
};

const LedgerColumn kColumns[] = {
    {LedgerMeasure::Quantity, "quantity", &LedgerKind::quantityLabel, IndicatorUnit::Own, kThousandths},
    {LedgerMeasure::Households, "households", &LedgerKind::householdsLabel, IndicatorUnit::Households, 1},
    {LedgerMeasure::People, "people", &LedgerKind::peopleLabel, IndicatorUnit::Persons, 1},
    {LedgerMeasure::Amount, "amount", &LedgerKind::amountLabel, IndicatorUnit::Yuan, kFen},
};

Indicator ownFigure(const LedgerKind &kind)
{
    Indicator indicator;
    indicator.code = QStringLiteral("ledger.") + kind.code;
    indicator.name = kind.name;
    indicator.unit = IndicatorUnit::Own;
    indicator.ownUnit = kind.unit;
    indicator.definition = kind.definition.isEmpty() ? kind.name : kind.definition;
    indicator.source = QStringLiteral("ledger");
    indicator.measure = kind.code + QStringLiteral(".entries");
    indicator.divisor = kThousandths;
    for (const LedgerColumn &column : kColumns) {
        if (column.measure != kind.measure)
            continue;
        indicator.measure = kind.code + QLatin1Char('.') + QLatin1String(column.name);
        indicator.divisor = column.divisor;
    }
    return indicator;
}

/// Of a column that is not the kind's own figure.
Indicator columnFigure(const LedgerKind &kind, const LedgerColumn &column)
{
    Indicator indicator = ownFigure(kind);
    indicator.code += QLatin1Char('.') + QLatin1String(column.name);
    indicator.name = kind.name + QChar(u'：') + kind.*column.label;
    indicator.unit = column.unit;
    indicator.definition = QStringLiteral("台账“%1”各条的%2之和。").arg(kind.name, kind.*column.label);
    indicator.measure = kind.code + QLatin1Char('.') + QLatin1String(column.name);
    indicator.divisor = column.divisor;
    return indicator;
}

std::vector<LedgerKind> kinds(sql::Connection &connection)
{
    const std::vector<qint64> ids = LedgerKindRepository::ids(connection, {}, {}, {});
    return LedgerKindRepository::rows(connection, ids, {});
}

/// The source of one kind, and the indicator as it knows it.
struct OfKind {
    RecordSource source;
    Indicator indicator;
};

OfKind ofKind(sql::Connection &connection, const Indicator &indicator)
{
    const QString code = indicator.measure.section(QLatin1Char('.'), 0, 0);
    const LedgerKindId id = LedgerKindRepository::findByCode(connection, code);
    Indicator own = indicator;
    own.measure = indicator.measure.section(QLatin1Char('.'), 1);
    return {
        RecordSource([id, column = own.measure](const StatisticsQuery &) { return storage::ledgerShape(id, column); }),
        own};
}

class LedgerSource final : public IndicatorSource
{
public:
    bool fallsInto(sql::Connection &connection, const Indicator &indicator, StatisticsGrouping by) const override
    {
        const OfKind kind = ofKind(connection, indicator);
        return kind.source.fallsInto(connection, kind.indicator, by);
    }

    std::vector<IndicatorFigure> figures(sql::Connection &connection, std::span<const Indicator *const> indicators,
                                         const StatisticsQuery &query, QDate today) const override
    {
        std::vector<IndicatorFigure> figures;
        for (const Indicator *indicator : indicators) {
            const OfKind kind = ofKind(connection, *indicator);
            const Indicator *const own = &kind.indicator;
            figures.push_back(kind.source.figures(connection, std::span(&own, 1), query, today).front());
            figures.back().indicator = *indicator;
        }
        return figures;
    }

    Drill drill(sql::Connection &connection, const Indicator &indicator, const StatisticsQuery &query,
                const std::optional<QString> &key, QDate today) const override
    {
        const OfKind kind = ofKind(connection, indicator);
        Drill drill = kind.source.drill(connection, kind.indicator, query, key, today);
        drill.indicator = indicator;
        return drill;
    }

    std::vector<Drill> drills(sql::Connection &connection, std::span<const GroupAsked> asked,
                              const StatisticsQuery &query, QDate today) const override
    {
        std::vector<Drill> drills(asked.size());
        for (const auto &[indicator, places] : byIndicator(asked)) {
            const OfKind kind = ofKind(connection, *indicator);
            std::vector<GroupAsked> own;
            for (const size_t place : places)
                own.push_back({&kind.indicator, asked[place].key});
            std::vector<Drill> opened = kind.source.drills(connection, own, query, today);
            for (size_t i = 0; i < places.size(); ++i) {
                drills[places[i]] = std::move(opened[i]);
                drills[places[i]].indicator = *indicator;
            }
        }
        return drills;
    }

    bool isSplitByTownship(const StatisticsQuery &query) const override
    {
        const auto shapeOfAny = [](const StatisticsQuery &) { return storage::ledgerShape({}, {}); };
        return RecordSource(shapeOfAny).isSplitByTownship(query);
    }

    std::optional<StatisticsGroup> groupNamed(sql::Connection &connection, const Indicator &indicator,
                                              const StatisticsQuery &query, const QString &text) const override
    {
        return ofKind(connection, indicator).source.groupNamed(connection, indicator, query, text);
    }
};

} // namespace

std::unique_ptr<IndicatorSource> makeLedgerSource() { return std::make_unique<LedgerSource>(); }

std::vector<Indicator> ledgerIndicators(sql::Connection &connection)
{
    std::vector<Indicator> indicators;
    for (const LedgerKind &kind : kinds(connection)) {
        indicators.push_back(ownFigure(kind));
        for (const LedgerColumn &column : kColumns) {
            const bool isOwn = column.measure == kind.measure;
            // What an entry counts for is its quantity.
            const bool isCount = column.measure == LedgerMeasure::Quantity && kind.measure == LedgerMeasure::Entries;
            if (!isOwn && !isCount && !(kind.*column.label).isEmpty())
                indicators.push_back(columnFigure(kind, column));
        }
    }
    return indicators;
}

} // namespace zhucun
