#pragma once

#include "core/error.h"
#include "core/time/daytime.h"
#include "core/time/yearmonth.h"
#include "domain/money.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>
#include <variant>

namespace zhucun {

/// A cell of an import or export file as its column means it. By column kind: Text and Term QString, Date QDate,
/// DateTime DayTime, Time QTime (to the minute), Month YearMonth, Integer qint64, Decimal double, MoneyYuan Money,
/// YesNo bool, List QStringList.
using TransferValue = std::variant<QString, QDate, YearMonth, qint64, double, Money, bool, QStringList, DayTime, QTime>;

/// What is wrong with one cell or, with an empty column, with the row. Words for `rule` are in
/// reports/wording/ruletext.
struct RowProblem {
    int row = 0;    ///< the file's own row number
    QString column; ///< the heading as the file writes it
    QString value;  ///< as a person would read it in the file
    QString rule;
    QStringList args;
    Violation::Severity severity = Violation::Severity::Error; ///< a warning does not reject the row

    friend bool operator==(const RowProblem &, const RowProblem &) = default;
};

/// One row of a file as typed values by column key; what files and services hand each other.
struct TransferRecord {
    int row = 0;                          ///< 0 when it does not come from a file
    QHash<QString, TransferValue> values; ///< a key is missing where the cell is blank or has no column
    QHash<QString, QString> headings;     ///< key -> heading as the file writes it, for problems found later
    QList<RowProblem> problems;

    template <class T>
    std::optional<T> get(const QString &key) const
    {
        const auto it = values.constFind(key);
        if (it == values.constEnd() || !std::holds_alternative<T>(*it))
            return std::nullopt;
        return std::get<T>(*it);
    }
    /// Empty where there is none.
    QString text(const QString &key) const { return get<QString>(key).value_or(QString()); }
};

} // namespace zhucun
