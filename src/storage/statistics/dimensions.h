#pragma once

#include "domain/category/category.h"
#include "domain/statistics/facttable.h"
#include "domain/statistics/statisticsquery.h"
#include "storage/sql/connection.h"

#include <functional>
#include <map>

namespace zhucun::storage {

/// One way in which the records of an entity fall into groups.
struct Dimension {
    QString expression;                                                            ///< SQL; NULL or '' belongs to none
    std::function<StatisticsGroup(sql::Connection &, const QString &)> group = {}; ///< names it; empty: it is an id
    bool isMultiple = false; ///< a record can be in several groups, so that groups do not add up to the whole
    /// What the expression can give, whether or not a record does; empty: only the records tell.
    std::function<QStringList(sql::Connection &)> all = {};
};
using Dimensions = std::map<StatisticsGrouping, Dimension>;

/// Whose the records of an entity are. Expressions over its tables, empty where the entity has none.
struct Belonging {
    QString day;
    QString township;
    QString village;
    QString cadre;     ///< gives the team by the posting of that day, and the unit,
    QString team;      ///< unless the record names them itself
    QString unit;      ///< likewise
    QString unitLevel; ///< other than the unit's
    QString round;     ///< other than the one the day lies in
};

/// The groups that follow from it. What kind of village it was is told by village_tag vt, see joinVillageTags().
Dimensions dimensionsOf(const Belonging &belonging);

/// "LEFT JOIN village_tag vt …" of a village.
QString joinVillageTags(const QString &village);

/// Groups whose text is the id of a category of that kind.
Dimension categoryDimension(CategoryKind kind, const QString &expression, bool isMultiple = false);

/// The group of a term, in the order of its vocabulary; none of no term.
template <class Enum>
StatisticsGroup termGroup(const std::optional<Enum> &term)
{
    return term ? StatisticsGroup{codeOf(*term), chineseOf(*term),
                                  QStringLiteral("%1").arg(int(*term), 4, 10, QLatin1Char('0'))}
                : StatisticsGroup{};
}
/// Of an expression that gives the codes of terms.
template <class Enum>
QStringList termCodes(sql::Connection &)
{
    QStringList codes;
    for (const auto &term : Vocabulary<Enum>::terms())
        codes << QString::fromLatin1(term.code);
    return codes;
}
template <class Enum>
Dimension termDimension(const QString &expression)
{
    return {expression, [](sql::Connection &, const QString &code) { return termGroup(fromCode<Enum>(code)); }, false,
            termCodes<Enum>};
}

/// A village's collective income of the last year known by a day, in 分; NULL when none is.
QString collectiveIncome(const QString &village, const QString &day);

} // namespace zhucun::storage
