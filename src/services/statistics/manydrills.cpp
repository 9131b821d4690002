#include "services/statistics/manydrills.h"

#include "domain/statistics/queryjson.h"
#include "services/statistics/derivedfigures.h"
#include "services/statistics/indicatorsource.h"
#include "services/statistics/statisticsanswers.h"
#include "services/statistics/townshipgroup.h"

#include <algorithm>
#include <map>

namespace zhucun {

namespace {

class ManyDrills
{
public:
    ManyDrills(sql::Connection &connection, QDate today) : m_connection(connection), m_today(today) {}

    std::vector<Result<Drill>> opened(const std::vector<DrillAsked> &asked)
    {
        std::vector<Result<Drill>> drills(asked.size(), Drill{});
        for (size_t i = 0; i < asked.size(); ++i) {
            const Result<Number> number = numberOf(asked[i]);
            if (!number) {
                drills[i] = failure(number.error());
                continue;
            }
            m_numbers.push_back(*number);
            m_numbers.back().place = i;
        }
        gatherTownships();
        for (const auto &[question, numbers] : byQuestion())
            open(numbers, drills);
        return drills;
    }

private:
    struct Number {
        const Indicator *indicator = nullptr;
        StatisticsQuery query; ///< with what the indicator itself asks for
        std::optional<QString> key;
        size_t place = 0;
    };
    using Numbers = std::vector<const Number *>;
    using Question = std::pair<QString, QString>; ///< who answers, and what is asked

    Result<Number> numberOf(const DrillAsked &asked)
    {
        const Result<Indicator> &indicator = indicatorOf(asked);
        if (!indicator)
            return failure(indicator.error());
        Number number{&*indicator, filtered(asked.query, *indicator), {}, 0};
        if (!asked.key)
            return number;
        const IndicatorFigure &figure = figureOf(*indicator, asked.query);
        const auto row = std::ranges::find_if(figure.rows, [&asked](const IndicatorFigure::Row &each) {
            return each.group.key == *asked.key || each.group.name == *asked.key;
        });
        if (row == figure.rows.end())
            return failure(ErrorCode::UnknownName, {*asked.key});
        number.key = row->group.key;
        return number;
    }

    const Result<Indicator> &indicatorOf(const DrillAsked &asked)
    {
        const auto [known, isNew] =
            m_indicators.try_emplace({asked.code, queryText(asked.query)}, failure(ErrorCode::UnknownName));
        if (isNew) {
            if (auto found = indicatorsNamed(m_connection, {asked.code}, asked.query))
                known->second = std::move(found->front());
            else
                known->second = failure(found.error());
        }
        return known->second;
    }

    /// With its groups.
    const IndicatorFigure &figureOf(const Indicator &indicator, const StatisticsQuery &query)
    {
        const auto [known, isNew] = m_figures.try_emplace({indicator.code, queryText(query)});
        if (isNew)
            known->second = figuresIn(m_connection, {indicator}, query, m_today).front();
        return known->second;
    }

    /// The numbers of several townships become groups of one question, and with them that of the county.
    void gatherTownships()
    {
        std::map<Question, std::vector<Number *>> alike;
        for (Number &number : m_numbers) {
            if (isTownshipGroup(*number.indicator, number.query))
                alike[{number.indicator->source, queryText(groupedByTownship(number.query))}].push_back(&number);
        }
        for (const auto &[question, numbers] : alike) {
            std::map<DivisionId, QString> keys;
            for (const Number *number : numbers) {
                if (const auto key = townshipKey(m_connection, number->query.townshipId))
                    keys.emplace(number->query.townshipId, *key);
            }
            if (keys.size() < 2)
                continue;
            for (Number *number : numbers) {
                const auto key = keys.find(number->query.townshipId);
                if (key == keys.end() && number->query.townshipId.isValid())
                    continue;
                number->query = groupedByTownship(number->query);
                if (key != keys.end())
                    number->key = key->second;
            }
        }
    }

    std::map<Question, Numbers> byQuestion() const
    {
        std::map<Question, Numbers> questions;
        for (const Number &number : m_numbers) {
            const QString who = number.indicator->isDerived() ? number.indicator->code : number.indicator->source;
            questions[{who, queryText(number.query)}].push_back(&number);
        }
        return questions;
    }

    void open(const Numbers &numbers, std::vector<Result<Drill>> &drills) const
    {
        const Indicator &first = *numbers.front()->indicator;
        const StatisticsQuery &query = numbers.front()->query;
        std::vector<Drill> opened;
        const IndicatorSource *source = first.isDerived() ? nullptr : sourceNamed(first.source);
        if (first.isDerived()) {
            std::vector<std::optional<QString>> keys;
            for (const Number *number : numbers)
                keys.push_back(number->key);
            opened = derivedDrills(m_connection, first, query, keys, m_today);
        } else if (source && !source->refusal(query)) {
            opened = source->drills(m_connection, askedOf(numbers), query, m_today);
        } else {
            for (const Number *number : numbers)
                opened.push_back({*number->indicator, std::nullopt, {}});
        }
        for (size_t i = 0; i < numbers.size(); ++i)
            drills[numbers[i]->place] = std::move(opened[i]);
    }

    /// Each indicator once, though it was asked for in several questions before they became one.
    static std::vector<GroupAsked> askedOf(const Numbers &numbers)
    {
        std::map<QString, const Indicator *> byCode;
        std::vector<GroupAsked> asked;
        for (const Number *number : numbers) {
            const auto one = byCode.emplace(number->indicator->code, number->indicator).first;
            asked.push_back({one->second, number->key});
        }
        return asked;
    }

    sql::Connection &m_connection;
    QDate m_today;
    std::map<std::pair<QString, QString>, Result<Indicator>> m_indicators; ///< by code and query
    std::map<std::pair<QString, QString>, IndicatorFigure> m_figures;      ///< likewise
    std::vector<Number> m_numbers;
};

} // namespace

std::vector<Result<Drill>> drillsNamed(sql::Connection &connection, const std::vector<DrillAsked> &asked, QDate today)
{
    return ManyDrills(connection, today).opened(asked);
}

} // namespace zhucun
