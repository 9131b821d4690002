#include "services/issue/computedfigures.h"

#include "domain/statistics/queryjson.h"
#include "services/statistics/statisticsanswers.h"
#include "services/statistics/townshipgroup.h"
#include "storage/attendance/monthqueries.h"
#include "storage/issue/issuestore.h"

#include <algorithm>

namespace zhucun {

namespace {

QString subjectOf(const QString &code) { return code.section(QLatin1Char('.'), 0, 0); }

} // namespace

FigureRef figureRefOf(const IndicatorFigure &figure, const StatisticsQuery &query, const std::optional<QString> &key)
{
    const Indicator &indicator = figure.indicator;
    FigureRef ref{
        indicator.code, indicator.name, indicator.code, indicator.version, indicator.chineseUnit(), query, key,
        figure.value};
    if (!key)
        return ref;
    ref.place = *key + QLatin1Char('|') + indicator.code;
    const auto row =
        std::ranges::find_if(figure.rows, [&key](const IndicatorFigure::Row &each) { return each.group.key == *key; });
    ref.value = row == figure.rows.end() ? std::nullopt : row->value;
    if (row != figure.rows.end() && !row->group.name.isEmpty())
        ref.label = row->group.name + indicator.name;
    return ref;
}

ComputedFigures::ComputedFigures(sql::Connection &connection, const std::vector<FigureRef> &printed,
                                 const std::vector<FigureRule> &rules, QDate today)
    : m_connection(connection), m_today(today), m_indicators(indicatorsIn(connection))
{
    for (const FigureRef &ref : printed) {
        m_codes << ref.code;
        if (ref.query.townshipId.isValid() && !m_townships.contains(ref.query.townshipId))
            m_townships.emplace(ref.query.townshipId, townshipKey(connection, ref.query.townshipId));
    }
    for (const FigureRule &rule : rules)
        m_codes += rule.figures + QStringList{rule.whole};
    m_codes.removeIf([](const QString &code) { return code.isEmpty() || code.contains(QLatin1Char('*')); });
    m_codes.removeDuplicates();
}

FigureAnswers ComputedFigures::answers()
{
    return {[this](const QString &code, const StatisticsQuery &query, const std::optional<QString> &key) {
                return figure(code, query, key);
            },
            [this](const QString &code, const StatisticsQuery &query) { return groups(code, query); },
            [this](const FigureRef &ref) { return storage::earlierIssued(m_connection, ref); },
            [this](const StatisticsQuery &query) { return unbalanced(query); }};
}

FigureRef ComputedFigures::figure(const QString &code, const StatisticsQuery &query, const std::optional<QString> &key)
{
    if (const auto township = key ? std::nullopt : groupAmongTownships(code, query)) {
        const IndicatorFigure &county = computed(code, groupedByTownship(query));
        FigureRef ref = figureRefOf(county, query, std::nullopt);
        ref.value = figureRefOf(county, query, township).value;
        return ref;
    }
    return figureRefOf(computed(code, query), query, key);
}

std::optional<QString> ComputedFigures::groupAmongTownships(const QString &code, const StatisticsQuery &query) const
{
    const auto township = m_townships.find(query.townshipId);
    const auto indicator = std::ranges::find(m_indicators, code, &Indicator::code);
    const bool isGroup = m_townships.size() > 1 && township != m_townships.end() && indicator != m_indicators.end() &&
                         isTownshipGroup(*indicator, query);
    return isGroup ? township->second : std::nullopt;
}

std::vector<FigureRef> ComputedFigures::groups(const QString &code, const StatisticsQuery &query)
{
    const IndicatorFigure &whole = computed(code, query);
    std::vector<FigureRef> refs;
    for (const IndicatorFigure::Row &row : whole.rows)
        refs.push_back(figureRefOf(whole, query, row.group.key));
    return refs;
}

QStringList ComputedFigures::askedTogether(const QString &code) const
{
    QStringList codes{code};
    for (const QString &each : m_codes) {
        if (each != code && subjectOf(each) == subjectOf(code))
            codes << each;
    }
    return codes;
}

const IndicatorFigure &ComputedFigures::computed(const QString &code, const StatisticsQuery &query)
{
    std::map<QString, IndicatorFigure> &known = m_known[queryText(query)];
    if (const auto found = known.find(code); found != known.end())
        return found->second;
    // Together they are read once; where one of them does not suit the period, alone.
    auto figures = figuresNamed(m_connection, askedTogether(code), query, m_today);
    if (!figures)
        figures = figuresNamed(m_connection, {code}, query, m_today);
    if (figures) {
        for (IndicatorFigure &figure : *figures) {
            const QString own = figure.indicator.code;
            known.emplace(own, std::move(figure));
        }
    }
    IndicatorFigure none;
    none.indicator.code = code;
    none.indicator.name = code;
    return known.emplace(code, std::move(none)).first->second;
}

std::vector<DrillRecord> ComputedFigures::unbalanced(const StatisticsQuery &query)
{
    StatisticsQuery asked = query;
    if (m_townships.size() > 1)
        asked.townshipId = {}; // read once for all
    std::vector<DrillRecord> records;
    for (const UnbalancedMonth &month : unbalancedMonths(asked)) {
        if (!query.townshipId.isValid() || month.townshipId == query.townshipId)
            records.push_back(month.record);
    }
    return records;
}

const std::vector<ComputedFigures::UnbalancedMonth> &ComputedFigures::unbalancedMonths(const StatisticsQuery &query)
{
    const auto [known, isNew] = m_unbalanced.try_emplace(queryText(query));
    std::vector<UnbalancedMonth> &months = known->second;
    if (!isNew)
        return months;
    SheetScope scope;
    scope.townshipId = query.townshipId;
    scope.villageId = query.villageId;
    scope.roundId = query.roundId;
    const YearMonth last = std::min(YearMonth::of(query.period.to), YearMonth::of(m_today));
    for (YearMonth month = YearMonth::of(query.period.from); month <= last; month = month.addMonths(1)) {
        for (const MemberMonth &member : storage::monthAccounts(m_connection, month, scope, m_today)) {
            if (member.account.isBalanced())
                continue;
            const QString label =
                QStringLiteral("%1 %2年%3月：%4个日历日")
                    .arg(member.member.cadreName, QString::number(month.year()), QString::number(month.month()),
                         QString::number(member.account.calendarDays));
            months.push_back({member.member.townshipId,
                              {QStringLiteral("cadre"), member.member.cadreId.value(), month.firstDay(), label,
                               double(member.account.calendarDays), std::nullopt, std::nullopt}});
        }
    }
    return months;
}

} // namespace zhucun
