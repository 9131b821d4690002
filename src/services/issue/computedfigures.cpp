#include "services/issue/computedfigures.h"

#include "domain/statistics/queryjson.h"
#include "services/statistics/statisticsanswers.h"
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
    : m_connection(connection), m_today(today)
{
    for (const FigureRef &ref : printed)
        m_codes << ref.code;
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
    return figureRefOf(computed(code, query), query, key);
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
    SheetScope scope;
    scope.townshipId = query.townshipId;
    scope.villageId = query.villageId;
    scope.roundId = query.roundId;
    std::vector<DrillRecord> records;
    const YearMonth last = std::min(YearMonth::of(query.period.to), YearMonth::of(m_today));
    for (YearMonth month = YearMonth::of(query.period.from); month <= last; month = month.addMonths(1)) {
        for (const MemberMonth &member : storage::monthAccounts(m_connection, month, scope, m_today)) {
            if (member.account.isBalanced())
                continue;
            const QString label =
                QStringLiteral("%1 %2年%3月：%4个日历日")
                    .arg(member.member.cadreName, QString::number(month.year()), QString::number(month.month()),
                         QString::number(member.account.calendarDays));
            records.push_back({QStringLiteral("cadre"), member.member.cadreId.value(), month.firstDay(), label,
                               double(member.account.calendarDays), std::nullopt, std::nullopt});
        }
    }
    return records;
}

} // namespace zhucun
