#pragma once

#include "domain/statistics/figurerules.h"
#include "storage/sql/connection.h"

#include <QSet>

#include <map>

namespace zhucun {

/// Figures as records say now, for the rules of figures. Those of one question are computed together and kept. In one
/// transaction, which it must not outlive.
class ComputedFigures
{
public:
    /// `printed` and `rules` say which figures will be asked for together.
    ComputedFigures(sql::Connection &connection, const std::vector<FigureRef> &printed,
                    const std::vector<FigureRule> &rules, QDate today);

    /// For brokenRules(); valid as long as this object.
    FigureAnswers answers();

private:
    struct UnbalancedMonth {
        DivisionId townshipId;
        DrillRecord record;
    };

    FigureRef figure(const QString &code, const StatisticsQuery &query, const std::optional<QString> &key);
    std::vector<FigureRef> groups(const QString &code, const StatisticsQuery &query);
    std::vector<DrillRecord> unbalanced(const StatisticsQuery &query);
    const IndicatorFigure &computed(const QString &code, const StatisticsQuery &query);
    QStringList askedTogether(const QString &code) const;
    /// The key of the query's township, where several are asked about and the number is one of the county's groups.
    std::optional<QString> groupAmongTownships(const QString &code, const StatisticsQuery &query) const;
    const std::vector<UnbalancedMonth> &unbalancedMonths(const StatisticsQuery &query);

    sql::Connection &m_connection;
    QDate m_today;
    QStringList m_codes;
    std::vector<Indicator> m_indicators;
    std::map<DivisionId, std::optional<QString>> m_townships;      ///< asked about, with the keys of their groups
    std::map<QString, std::map<QString, IndicatorFigure>> m_known; ///< by query, then by code
    std::map<QString, std::vector<UnbalancedMonth>> m_unbalanced;  ///< by query
};

/// As a document refers to it.
FigureRef figureRefOf(const IndicatorFigure &figure, const StatisticsQuery &query, const std::optional<QString> &key);

} // namespace zhucun
