#pragma once

#include "domain/statistics/facttable.h"
#include "domain/statistics/statisticsquery.h"
#include "storage/sql/connection.h"

#include <functional>
#include <vector>

namespace zhucun::storage {

/// How the records of one entity count: when and where each of them happened, and what it adds to which number.
/// Expressions are SQL over the record, which is x, and over the tables of `joins`. :from and :to are the period.
struct RecordShape {
    struct Measure {
        QString name;
        QString amount;   ///< a whole number
        QString key = {}; ///< of a distinct count: what counts once; `amount` then says whether it counts, 0 or 1
    };
    struct Join {
        QString alias; ///< left out of queries that do not use it
        QString sql;
    };

    QString entity; ///< as on the command line
    QString table;
    std::vector<Join> joins;
    QString day;
    QString counts; ///< which records count in the period
    QString kept;   ///< which records show that such things were written down at all by :to
    QString label;
    // Empty where the entity has none.
    QString township;
    QString village;
    QString cadre; ///< whose posting on that day gives the team, whose unit the unit,
    QString team;  ///< unless the record names them itself
    QString unit;
    QString category;
    std::function<StatisticsGroup(sql::Connection &, const QString &category)> categoryGroup = {};
    std::vector<Measure> measures;
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

/// The additive measures, one line a group; then those of the distinct measures.
std::vector<RecordSum> recordSums(sql::Connection &connection, const RecordShape &shape, const StatisticsQuery &query);

/// The records behind one measure (and, of a ratio, its base), in the order of their days.
std::vector<RecordFact> recordFacts(sql::Connection &connection, const RecordShape &shape, const StatisticsQuery &query,
                                    const std::vector<int> &measures);

/// Something of the kind was written down up to the end of the period.
bool isKept(sql::Connection &connection, const RecordShape &shape, const StatisticsQuery &query);

} // namespace zhucun::storage
