#include "services/issue/frozenfigure.h"

#include "services/statistics/manydrills.h"

namespace zhucun {

namespace {

FrozenFigure frozen(const FigureRef &figure, Result<Drill> &&drill)
{
    FrozenFigure frozen{{figure, {}}, {}};
    frozen.state.ref.value.reset();
    if (!drill)
        return frozen;
    frozen.definition = drill->indicator.definition;
    frozen.state.ref.value = drill->value;
    frozen.state.ref.version = drill->indicator.version;
    frozen.state.ref.unit = drill->indicator.chineseUnit();
    frozen.state.members.reserve(drill->records.size());
    for (DrillRecord &record : drill->records) {
        frozen.state.members.push_back({std::move(record.entity),
                                        record.id,
                                        {},
                                        0,
                                        record.date,
                                        std::move(record.label),
                                        record.amount,
                                        record.part,
                                        record.base});
    }
    return frozen;
}

} // namespace

std::vector<FrozenFigure> frozenFigures(sql::Connection &connection, const std::vector<FigureRef> &figures, QDate today)
{
    std::vector<DrillAsked> asked;
    for (const FigureRef &figure : figures)
        asked.push_back({figure.code, figure.query, figure.key});
    std::vector<Result<Drill>> drills = drillsNamed(connection, asked, today);
    std::vector<FrozenFigure> all;
    for (size_t i = 0; i < figures.size(); ++i)
        all.push_back(frozen(figures[i], std::move(drills[i])));
    return all;
}

} // namespace zhucun
