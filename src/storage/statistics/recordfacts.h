#pragma once

#include "domain/statistics/facttable.h"
#include "domain/statistics/statisticsquery.h"
#include "storage/sql/connection.h"
#include "storage/statistics/dimensions.h"

#include <vector>

namespace zhucun::storage {

/// How the records of one entity count: when and where each of them happened, and what it adds to which number.
/// Expressions are SQL over the record, which is x, and over the tables of `joins`. :from and :to are the period.
struct RecordShape {
    struct Measure {
        QString name;
        QString amount;      ///< a whole number
        QString key = {};    ///< of a distinct count: what counts once; `amount` then says whether it counts, 0 or 1
        QString entity = {}; ///< of a distinct count of other records: what the key is the id of
        QString label = {};  ///< and what it is called
    };
    struct Join {
        QString alias; ///< left out of queries that do not use it
        QString sql;   ///< may use the joins before
    };
    struct Narrowed {
        StatisticsGrouping by;
        QStringList groups; ///< as the dimension's expression gives them
    };

    QString entity; ///< as on the command line
    QString table;
    std::vector<Join> joins;
    QString day;
    QString shownDay = {}; ///< in lists, when other than `day`
    QString counts;        ///< which records count in the period
    QString kept;          ///< which records show that such things were written down at all by :to; empty: always
    QString label;
    QString township; ///< here and below empty where the entity has none
    QString village;
    Dimensions dimensions;
    std::vector<Measure> measures;
    std::vector<Narrowed> only = {}; ///< all of them hold

    const Dimension *dimension(StatisticsGrouping by) const;
    /// The groups of the grouping do not add up to the whole.
    bool isMultiple(const StatisticsQuery &query) const;
};

/// What the records of one group add up to. Of a distinct count there is one line for each key instead.
struct RecordSum {
    QString group; ///< what the grouping's expression gives, as text; empty: none
    qint64 key = 0;
    std::vector<qint64> amounts; ///< by measure
};

struct RecordFact {
    QString group;
    qint64 id = 0;
    qint64 key = 0; ///< of the distinct measure
    QDate day;
    QString label;
    std::vector<qint64> amounts; ///< by measure
};

/// All groups of a dimension that have a record in the period, as its expression gives them.
QStringList recordGroups(sql::Connection &connection, const RecordShape &shape, const StatisticsQuery &query,
                         StatisticsGrouping by);

/// The additive measures, one line a group; then those of the distinct measures.
std::vector<RecordSum> recordSums(sql::Connection &connection, const RecordShape &shape, const StatisticsQuery &query);

/// The records behind one measure (and, of a ratio, its base), in the order of their days.
std::vector<RecordFact> recordFacts(sql::Connection &connection, const RecordShape &shape, const StatisticsQuery &query,
                                    const std::vector<int> &measures);

/// Something of the kind was written down up to the end of the period.
bool isKept(sql::Connection &connection, const RecordShape &shape, const StatisticsQuery &query);

} // namespace zhucun::storage
