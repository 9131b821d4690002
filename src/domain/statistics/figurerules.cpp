#include "domain/statistics/figurerules.h"

#include "core/time/yearmonth.h"
#include "domain/statistics/figurevaluetext.h"
#include "domain/statistics/queryjson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <cmath>

// Q_INIT_RESOURCE must be called outside any namespace.
static void initFigureRuleResource() { Q_INIT_RESOURCE(figurerules); }

namespace zhucun {

const std::vector<Term<FigureRuleKind>> &Vocabulary<FigureRuleKind>::terms()
{
    static const std::vector<Term<FigureRuleKind>> all{
        {FigureRuleKind::Part, "part", u"部分不大于总数", "A part is no greater than the whole"},
        {FigureRuleKind::ToDate, "to_date", u"期内数不大于累计数", "No greater than the total to date"},
        {FigureRuleKind::Sum, "sum", u"分项之和等于总数", "Parts add up to the whole"},
        {FigureRuleKind::Balance, "balance", u"半天数等于日历天数×2", "Half days are calendar days × 2"},
        {FigureRuleKind::Groups, "groups", u"各乡镇之和等于全县", "Townships add up to the county"},
        {FigureRuleKind::Cumulative, "cumulative", u"累计数不小于上期", "A total to date never falls"},
        {FigureRuleKind::Deviation, "deviation", u"与上月相差过大", "Far from the month before"},
    };
    return all;
}

namespace {

constexpr double kTolerance = 1e-6; // money is kept in hundredths, rates are not compared for equality

/// "a.b", "ledger.*", "*.yoy", "*".
bool fits(const QString &pattern, const QString &code)
{
    if (pattern == QLatin1String("*"))
        return true;
    if (pattern.endsWith(QLatin1Char('*')))
        return code.startsWith(pattern.chopped(1));
    if (pattern.startsWith(QLatin1Char('*')))
        return code.endsWith(pattern.mid(1));
    return code == pattern;
}

QStringList textsOf(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array)
        texts << each.toString();
    return texts;
}

bool isWhole(const FigureRule &rule)
{
    if (rule.code.isEmpty() || rule.figures.isEmpty())
        return false;
    switch (rule.kind) {
    case FigureRuleKind::Part:
    case FigureRuleKind::ToDate:
    case FigureRuleKind::Sum:
        return !rule.whole.isEmpty();
    case FigureRuleKind::Deviation:
        return rule.percent > 0;
    case FigureRuleKind::Balance:
    case FigureRuleKind::Groups:
    case FigureRuleKind::Cumulative:
        return true;
    }
    return true;
}

bool addsUp(const FigureRef &figure) { return figure.unit != chineseOf(IndicatorUnit::Percent); }

/// Rules that no rate can keep.
bool needsSums(FigureRuleKind kind)
{
    return kind == FigureRuleKind::Groups || kind == FigureRuleKind::Cumulative || kind == FigureRuleKind::Sum;
}

StatisticsQuery ungrouped(StatisticsQuery query)
{
    query.by.reset();
    return query;
}

} // namespace

bool FigureRule::isAbout(const QString &indicator) const
{
    const auto any = [&indicator](const QStringList &patterns) {
        return std::ranges::any_of(patterns, [&](const QString &pattern) { return fits(pattern, indicator); });
    };
    return (any(figures) || (!whole.isEmpty() && whole == indicator)) && !any(except);
}

Result<std::vector<FigureRule>> figureRulesFromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isArray())
        return failure(ErrorCode::Invalid, {}, error.errorString());
    std::vector<FigureRule> rules;
    const QJsonArray array = document.array();
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        FigureRule rule;
        rule.code = object.value(QLatin1String("code")).toString();
        const auto kind = fromCode<FigureRuleKind>(object.value(QLatin1String("kind")).toString());
        for (const char *key : {"figures", "part", "parts"})
            rule.figures += textsOf(object.value(QLatin1String(key)));
        rule.except = textsOf(object.value(QLatin1String("except")));
        rule.whole = object.value(QLatin1String("whole")).toString();
        rule.percent = object.value(QLatin1String("percent")).toDouble();
        rule.kind = kind.value_or(FigureRuleKind::Part);
        const bool isDuplicate = std::ranges::find(rules, rule.code, &FigureRule::code) != rules.end();
        if (!kind || isDuplicate || !isWhole(rule))
            return failure(ErrorCode::Invalid, {rule.code}, QStringLiteral("rule of figures: ") + rule.code);
        rules.push_back(std::move(rule));
    }
    return rules;
}

const std::vector<FigureRule> &builtInFigureRules()
{
    static const std::vector<FigureRule> all = [] {
        initFigureRuleResource();
        QFile file(QStringLiteral(":/zhucun/statistics/rules.json"));
        if (!file.open(QIODevice::ReadOnly))
            return std::vector<FigureRule>();
        return figureRulesFromJson(file.readAll()).value_or(std::vector<FigureRule>());
    }();
    return all;
}

Violation violationOf(const RuleFinding &finding)
{
    const auto severity =
        finding.severity == RuleSeverity::Error ? Violation::Severity::Error : Violation::Severity::Warning;
    const FigureRef &first = finding.figures.front();
    const FigureRef &last = finding.figures.back();
    const auto violation = [&](const char *rule, const FigureRef &at, const QString &label) {
        return Violation{at.place,
                         QLatin1String(rule),
                         {label, figureValueText(finding.first), figureValueText(finding.second)},
                         severity};
    };
    switch (finding.kind) {
    case FigureRuleKind::Part:
    case FigureRuleKind::ToDate:
        return violation("figures_part", first, first.label + u'／' + last.label);
    case FigureRuleKind::Sum:
    case FigureRuleKind::Groups:
        return violation("figures_sum", first, first.label);
    case FigureRuleKind::Balance:
        return Violation{first.place,
                         QStringLiteral("figures_balance"),
                         {first.label, QString::number(finding.records.size())},
                         severity};
    case FigureRuleKind::Cumulative:
        return violation("figures_fell", last, last.label);
    case FigureRuleKind::Deviation:
        return violation("figures_deviate", last, last.label);
    }
    return {};
}

std::optional<StatisticsQuery> monthBefore(const StatisticsQuery &query)
{
    const YearMonth month = YearMonth::of(query.period.from);
    if (query.roundId.isValid() || query.period != Period::month(month) || query.by == StatisticsGrouping::Month)
        return std::nullopt;
    StatisticsQuery before = query;
    before.period = Period::month(month.addMonths(-1));
    return before;
}

namespace {

/// A document's figures held against the rules.
class Check
{
public:
    Check(const std::vector<FigureRef> &printed, const FigureAnswers &answers) : m_printed(printed), m_answers(answers)
    {
    }

    void hold(const FigureRule &rule, const FigureRef &figure)
    {
        switch (rule.kind) {
        case FigureRuleKind::Part:
            return part(rule, figure, figure.query);
        case FigureRuleKind::ToDate:
            return toDate(rule, figure);
        case FigureRuleKind::Sum:
            return sum(rule, figure);
        case FigureRuleKind::Balance:
            return balance(rule, figure);
        case FigureRuleKind::Groups:
            return groups(rule, figure);
        case FigureRuleKind::Cumulative:
            return cumulative(rule, figure);
        case FigureRuleKind::Deviation:
            return deviation(rule, figure);
        }
    }

    std::vector<RuleFinding> take() { return std::move(m_findings); }

private:
    /// False when the rule was held against this question already.
    bool isFirst(const FigureRule &rule, const StatisticsQuery &query, const std::optional<QString> &key,
                 const QString &code = {})
    {
        const QString asked = rule.code + QLatin1Char('|') + code + QLatin1Char('|') + queryText(query) +
                              (key ? QString(QLatin1Char('|') + *key) : QString());
        const bool isNew = !m_asked.contains(asked);
        m_asked.insert(asked);
        return isNew;
    }

    /// As printed, otherwise as records say.
    FigureRef figureFor(const QString &code, const StatisticsQuery &query, const std::optional<QString> &key) const
    {
        const auto found = std::ranges::find_if(m_printed, [&](const FigureRef &each) {
            return each.code == code && each.key == key &&
                   (key ? each.query == query : ungrouped(each.query) == ungrouped(query));
        });
        return found != m_printed.end() ? *found : m_answers.figure(code, query, key);
    }

    void report(const FigureRule &rule, RuleSeverity severity, std::vector<FigureRef> figures,
                std::optional<double> first, std::optional<double> second, std::vector<DrillRecord> records = {})
    {
        m_findings.push_back({rule.code, rule.kind, severity, first, second, std::move(figures), std::move(records)});
    }

    /// Figures of different records have places in common, not sexes or ranks.
    static bool isComparable(const FigureRule &rule, const FigureRef &figure)
    {
        const auto subject = [](const QString &code) { return code.section(QLatin1Char('.'), 0, 0); };
        const auto isPlace = [](StatisticsGrouping by) {
            return by == StatisticsGrouping::Township || by == StatisticsGrouping::Village;
        };
        if (subject(rule.figures.front()) == subject(rule.whole))
            return true;
        return (!figure.key || (figure.query.by && isPlace(*figure.query.by))) &&
               std::ranges::all_of(figure.query.where, isPlace, &StatisticsCondition::by);
    }

    void part(const FigureRule &rule, const FigureRef &figure, const StatisticsQuery &query)
    {
        if (!isComparable(rule, figure) || !isFirst(rule, query, figure.key))
            return;
        const FigureRef part = figureFor(rule.figures.front(), query, figure.key);
        const FigureRef whole = figureFor(rule.whole, query, figure.key);
        if (part.value && whole.value && *part.value > *whole.value + kTolerance)
            report(rule, RuleSeverity::Error, {part, whole}, part.value, whole.value);
    }

    void toDate(const FigureRule &rule, const FigureRef &figure)
    {
        if (figure.code != rule.figures.front() || figure.query.roundId.isValid() ||
            figure.query.by == StatisticsGrouping::Month || !isFirst(rule, figure.query, figure.key))
            return;
        static const QDate kBeginning(1900, 1, 1);
        StatisticsQuery all = figure.query;
        all.period.from = kBeginning;
        const FigureRef whole = m_answers.figure(rule.whole, all, figure.key);
        if (figure.value && whole.value && *figure.value > *whole.value + kTolerance)
            report(rule, RuleSeverity::Error, {figure, whole}, figure.value, whole.value);
    }

    void sum(const FigureRule &rule, const FigureRef &figure)
    {
        if (!isFirst(rule, figure.query, figure.key))
            return;
        const FigureRef whole = figureFor(rule.whole, figure.query, figure.key);
        std::vector<FigureRef> involved{whole};
        double total = 0;
        for (const QString &code : rule.figures) {
            involved.push_back(figureFor(code, figure.query, figure.key));
            if (!involved.back().value)
                return;
            total += *involved.back().value;
        }
        if (whole.value && std::abs(total - *whole.value) > kTolerance)
            report(rule, RuleSeverity::Error, std::move(involved), total, whole.value);
    }

    void balance(const FigureRule &rule, const FigureRef &figure)
    {
        const StatisticsQuery query = ungrouped(figure.query);
        if (!isFirst(rule, query, std::nullopt))
            return;
        std::vector<DrillRecord> records = m_answers.unbalanced(query);
        if (!records.empty())
            report(rule, RuleSeverity::Error, {figure}, std::nullopt, std::nullopt, std::move(records));
    }

    /// Only where a document shows townships: elsewhere nobody adds them up. Records of no township are one of the
    /// addends where the document shows them as a line of their own.
    void groups(const FigureRule &rule, const FigureRef &figure)
    {
        if (!figure.key || figure.query.by != StatisticsGrouping::Township ||
            !isFirst(rule, figure.query, std::nullopt, figure.code))
            return;
        const auto isPrinted = [&](const QString &key) {
            return std::ranges::any_of(m_printed, [&](const FigureRef &each) {
                return each.code == figure.code && each.key == key && each.query == figure.query;
            });
        };
        const FigureRef whole = figureFor(figure.code, figure.query, std::nullopt);
        std::vector<FigureRef> involved{whole};
        double total = 0;
        for (const FigureRef &group : m_answers.groups(figure.code, figure.query)) {
            if (!group.key->isEmpty() || isPrinted(*group.key))
                total += group.value.value_or(0);
            else
                involved.push_back(group);
        }
        if (whole.value && std::abs(total - *whole.value) > kTolerance)
            report(rule, RuleSeverity::Error, std::move(involved), total, whole.value);
    }

    /// To be explained, not refused: a record that was counted twice goes to the trash with good reason.
    void cumulative(const FigureRule &rule, const FigureRef &figure)
    {
        if (!figure.value || !isFirst(rule, figure.query, figure.key, figure.code))
            return;
        const std::optional<FigureRef> last = m_answers.lastIssued(figure);
        if (last && last->value && *figure.value < *last->value - kTolerance)
            report(rule, RuleSeverity::Explain, {*last, figure}, last->value, figure.value);
    }

    /// Of the whole: lines of townships in a table would have to be explained by the dozen.
    void deviation(const FigureRule &rule, const FigureRef &figure)
    {
        const auto query = figure.key ? std::nullopt : monthBefore(ungrouped(figure.query));
        if (!query || !figure.value || !isFirst(rule, *query, std::nullopt, figure.code))
            return;
        const FigureRef before = m_answers.figure(figure.code, *query, std::nullopt);
        const double base = std::abs(before.value.value_or(0));
        if (base < kTolerance || 100 * std::abs(*figure.value - *before.value) <= rule.percent * base + kTolerance)
            return;
        report(rule, RuleSeverity::Explain, {before, figure}, before.value, figure.value);
    }

    const std::vector<FigureRef> &m_printed;
    const FigureAnswers &m_answers;
    QSet<QString> m_asked;
    std::vector<RuleFinding> m_findings;
};

} // namespace

std::vector<RuleFinding> brokenRules(const std::vector<FigureRule> &rules, const std::vector<FigureRef> &printed,
                                     const FigureAnswers &answers)
{
    Check check(printed, answers);
    for (const FigureRule &rule : rules) {
        for (const FigureRef &figure : printed) {
            if (rule.isAbout(figure.code) && (addsUp(figure) || !needsSums(rule.kind)))
                check.hold(rule, figure);
        }
    }
    return check.take();
}

} // namespace zhucun
