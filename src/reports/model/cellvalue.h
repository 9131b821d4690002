#pragma once

#include "core/time/yearmonth.h"
#include "domain/money.h"

#include <QDate>
#include <QString>

#include <optional>
#include <variant>

namespace zhucun::reports {

/// What a cell holds: the value for workbooks, which calculate with it, and the words for paper and screen.
class CellValue
{
public:
    using Data = std::variant<std::monostate, QString, qint64, double, Money, QDate, YearMonth>;

    CellValue() = default;
    CellValue(QString text) : m_data(std::move(text)) {}
    CellValue(int number) : m_data(qint64(number)) {}
    CellValue(qint64 number) : m_data(number) {}
    CellValue(double number, int decimals = 2) : m_data(number), m_decimals(decimals) {}
    CellValue(Money amount) : m_data(amount) {}
    CellValue(QDate day) : m_data(day.isValid() ? Data(day) : Data()) {}
    CellValue(YearMonth month) : m_data(month) {}
    template <class T>
    CellValue(const std::optional<T> &value) : CellValue(value ? CellValue(*value) : CellValue())
    {
    }

    /// A figure that does not exist (0 in the denominator, nothing kept): printed —, empty in a workbook.
    static CellValue noValue();
    /// The value shown in other words, e.g. 2026年3月5日; workbooks still get the value.
    static CellValue shownAs(CellValue value, QString text);
    /// With a sign behind it that a note explains, in workbooks too.
    static CellValue marked(CellValue value, QChar mark);

    const Data &data() const { return m_data; }
    int decimals() const { return m_decimals; }
    QChar mark() const { return m_mark; } ///< null: none
    bool isEmpty() const { return std::holds_alternative<std::monostate>(m_data); }
    QString text() const;

private:
    Data m_data;
    QString m_text; ///< overrides the standard form when not null
    int m_decimals = 2;
    QChar m_mark;
};

} // namespace zhucun::reports
