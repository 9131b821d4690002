#include "services/issue/frozenfigure.h"

#include "services/statistics/statisticsanswers.h"

namespace zhucun {

FrozenFigure FigureFreezer::freeze(const FigureRef &figure) const
{
    FrozenFigure frozen{{figure, {}}, {}};
    frozen.state.ref.value.reset();
    auto drill = drillNamed(m_connection, figure.code, figure.query, figure.key, m_today);
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

} // namespace zhucun
