#pragma once

#include "core/result.h"
#include "domain/statistics/facttable.h"
#include "domain/statistics/figureref.h"

#include <QStringList>

#include <functional>

namespace zhucun {

/// How figures must fit together.
enum class FigureRuleKind {
    Part,       ///< a part is no greater than the whole
    ToDate,     ///< nor than the whole of all time up to the same end
    Sum,        ///< parts add up to the whole
    Balance,    ///< a cadre's halves of a month are its calendar days × 2
    Groups,     ///< townships add up to the county
    Cumulative, ///< a total to date is no less than when it was last issued
    Deviation,  ///< a month's figure far from that of the month before is explained
};
template <>
struct Vocabulary<FigureRuleKind> {
    static const std::vector<Term<FigureRuleKind>> &terms();
};

/// A rule as data.
struct FigureRule {
    QString code; ///< "first_secretaries"
    FigureRuleKind kind = FigureRuleKind::Part;
    QStringList figures; ///< which indicators it is about, "ledger.*": of a part or sum the parts
    QStringList except;
    QString whole;
    double percent = 0; ///< of a deviation

    bool isAbout(const QString &indicator) const;
};

/// Invalid with the code of the rule that is wrong.
Result<std::vector<FigureRule>> figureRulesFromJson(const QByteArray &json);
/// Those that come with the program.
const std::vector<FigureRule> &builtInFigureRules();

enum class RuleSeverity {
    Error,   ///< the document cannot be issued
    Explain, ///< it can, with a typed explanation, which is printed as a note
    Warning,
};

/// A rule that is broken.
struct RuleFinding {
    QString rule;
    FigureRuleKind kind = FigureRuleKind::Part;
    RuleSeverity severity = RuleSeverity::Error;
    /// Two numbers that do not fit: the part and the whole, the sum and the whole, the last and this.
    std::optional<double> first;
    std::optional<double> second;
    std::vector<FigureRef> figures;   ///< in the same order; each opens its records
    std::vector<DrillRecord> records; ///< those at fault where they are known; otherwise the figures'
};

/// What rules ask for beside the figures a document prints.
struct FigureAnswers {
    /// With its value and what describes it; without a value where there is none.
    std::function<FigureRef(const QString &code, const StatisticsQuery &query, const std::optional<QString> &key)>
        figure;
    /// Every group of query.by, that of records of no group with an empty key.
    std::function<std::vector<FigureRef>(const QString &code, const StatisticsQuery &query)> groups;
    /// The figure as last issued with the same beginning and an earlier end.
    std::function<std::optional<FigureRef>(const FigureRef &figure)> lastIssued;
    /// Months of cadres whose halves are not their calendar days × 2.
    std::function<std::vector<DrillRecord>(const StatisticsQuery &query)> unbalanced;
};

/// What the figures of a document break, each rule once for each question asked.
std::vector<RuleFinding> brokenRules(const std::vector<FigureRule> &rules, const std::vector<FigureRef> &printed,
                                     const FigureAnswers &answers);

/// A finding as what stands in the way of issuing: the field is the place of the figure to be changed or explained.
Violation violationOf(const RuleFinding &finding);

/// The same question a month earlier; nullopt unless it is about one whole month.
std::optional<StatisticsQuery> monthBefore(const StatisticsQuery &query);

} // namespace zhucun
