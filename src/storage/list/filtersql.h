#pragma once

#include "core/vocabulary.h"
#include "domain/filter/filter.h"
#include "storage/sql/statement.h"

#include <QString>
#include <QStringList>

#include <initializer_list>
#include <map>
#include <utility>
#include <vector>

namespace zhucun::storage {

enum class FieldType { Text, Code, Integer, Bool, Day, Month, Id };

/// A field that conditions may name.
struct FilterField {
    QString expression;
    FieldType type = FieldType::Text;
    QString within = {};    ///< SQL around the test, which stands at %1, for fields of lists: "EXISTS (... AND %1)"
    QStringList codes = {}; ///< Code: what values may be
};

struct SortField {
    QString expression;
    bool nullable = true; ///< unknown values come last in both directions
};

/// Predicates for the parts of a Filter that are not conditions, with :township, :village, :round, :from and :to.
/// An empty one means that the entity cannot be filtered that way.
struct ScopeShape {
    QString within = {}; ///< SQL around all of them together, at %1; empty: they stand by themselves
    QString township = {};
    QString village = {};
    QString round = {};
    QString period = {};
    QString otherwise = {}; ///< stands inside `within` too when neither round nor period is given: "posted today"
};

/// How the list of one entity is filtered and sorted. Expressions may use :today. All joins are LEFT JOINs to one row
/// at most, "LEFT JOIN table alias ON ...": they change no count, and a query leaves out those it does not use.
struct ListShape {
    QString alias;
    QString from;
    std::map<QString, FilterField> fields;
    std::map<QString, SortField> sorts;
    ScopeShape scope;
    QStringList search;   ///< expressions holding folded text; each typed word must be in one of them. Or whole
                          ///< predicates, with LIKE and the word at %1: "x IN (SELECT ... WHERE y.search_key %1)"
    QString defaultOrder; ///< whole, down to the id
};

/// A Filter and a Sort as SQL in the common subset of SQLite 3.40 and PostgreSQL 15.
struct CompiledFilter {
    QString from;
    QString where;
    QString orderBy;
    std::vector<std::pair<QString, sql::Value>> bindings;
    QDate today;

    /// "SELECT columns FROM ... WHERE ... tail", bound but for parameters of `columns` and `tail` other than :today.
    sql::Statement select(sql::Connection &connection, const QString &columns, const QString &tail = {}) const;
};

/// Only names that the shape declares are accepted; anything else throws StorageError Usage (args: the field).
CompiledFilter compile(const ListShape &shape, const Filter &filter, const Sort &sort, QDate today);

std::vector<qint64> idsOf(sql::Connection &connection, const ListShape &shape, const Filter &filter, const Sort &sort,
                          QDate today);

/// Sums over what the filter lets through, in the order of `sums` (name, expression); unknown values count nothing.
using Totals = std::vector<std::pair<QString, qint64>>;
Totals totalsOf(sql::Connection &connection, const ListShape &shape, const Filter &filter, QDate today,
                std::initializer_list<std::pair<const char *, const char *>> sums);

/// `typed` with the wildcards of LIKE taken literally (ESCAPE '\').
QString escapeLike(QString typed);

/// The words of a shape.
FilterField textField(const char *expression);
FilterField integerField(const char *expression);
FilterField boolField(const char *expression);
/// True where the predicate holds.
FilterField predicateField(const QString &predicate);
FilterField dayField(const char *expression);
FilterField monthField(const char *expression);
FilterField idField(const char *expression);
FilterField within(const QString &frame, FilterField field);

/// By vocabulary code.
template <class Enum>
FilterField codeField(const char *expression)
{
    FilterField field{QString::fromLatin1(expression), FieldType::Code};
    for (const auto &term : Vocabulary<Enum>::terms())
        field.codes << QString::fromLatin1(term.code);
    return field;
}

/// A column that is never NULL.
SortField sortBy(const char *expression);
/// A column that may be NULL.
SortField sortByOptional(const char *expression);
/// A text that may be empty, which is as good as unknown.
SortField sortByText(const char *expression);

/// In the order of the vocabulary, not of its codes.
template <class Enum>
SortField sortByTerm(const char *expression)
{
    QString order = QStringLiteral("CASE ") + QLatin1String(expression);
    int position = 0;
    for (const auto &term : Vocabulary<Enum>::terms())
        order += QStringLiteral(" WHEN '%1' THEN %2").arg(QLatin1String(term.code)).arg(position++);
    return {order + QStringLiteral(" END"), true};
}

/// "starts_on <= :today AND ..." of a posting that holds today, not counting trashed ones.
QString validToday(const char *postingAlias);

} // namespace zhucun::storage
