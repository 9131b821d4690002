#pragma once

#include "core/entityid.h"
#include "core/time/period.h"
#include "core/time/yearmonth.h"
#include "core/vocabulary.h"
#include "domain/attendance/daystatus.h"
#include "domain/money.h"
#include "storage/sql/value.h"

#include <QDate>
#include <QDateTime>

#include <optional>
#include <type_traits>

namespace zhucun::sql {

/// How a C++ type is kept in a column. One specialisation per type; anything else does not compile.
template <class T>
struct Codec;

template <class T>
requires(std::is_integral_v<T>) struct Codec<T> {
    static Value encode(T value) { return qint64(value); }
    static T decode(const Value &value)
    {
        const auto *number = std::get_if<qint64>(&value);
        return number ? T(*number) : T{};
    }
};

template <>
struct Codec<double> {
    static Value encode(double value) { return value; }
    static double decode(const Value &value)
    {
        if (const auto *number = std::get_if<double>(&value))
            return *number;
        return double(Codec<qint64>::decode(value));
    }
};

template <>
struct Codec<QString> {
    static Value encode(const QString &value) { return value; }
    static QString decode(const Value &value)
    {
        const auto *text = std::get_if<QString>(&value);
        return text ? *text : QString();
    }
};

template <>
struct Codec<QByteArray> {
    static Value encode(const QByteArray &value) { return value.isEmpty() ? Value(Null{}) : Value(value); }
    static QByteArray decode(const Value &value)
    {
        const auto *bytes = std::get_if<QByteArray>(&value);
        return bytes ? *bytes : QByteArray();
    }
};

/// Days are integers yyyymmdd.
template <>
struct Codec<QDate> {
    static Value encode(QDate day) { return day.isValid() ? Value(qint64(dayNumber(day))) : Value(Null{}); }
    static QDate decode(const Value &value) { return dayFromNumber(Codec<qint64>::decode(value)); }
};

/// Timestamps are milliseconds since 1970-01-01 UTC.
template <>
struct Codec<QDateTime> {
    static Value encode(const QDateTime &time)
    {
        return time.isValid() ? Value(time.toMSecsSinceEpoch()) : Value(Null{});
    }
    static QDateTime decode(const Value &value)
    {
        return isNull(value) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(Codec<qint64>::decode(value), Qt::UTC);
    }
};

template <class Tag>
struct Codec<EntityId<Tag>> {
    static Value encode(EntityId<Tag> id) { return id.isValid() ? Value(id.value()) : Value(Null{}); }
    static EntityId<Tag> decode(const Value &value) { return EntityId<Tag>(Codec<qint64>::decode(value)); }
};

template <>
struct Codec<Money> {
    static Value encode(Money money) { return money.fen(); }
    static Money decode(const Value &value) { return Money::fromFen(Codec<qint64>::decode(value)); }
};

/// Fixed vocabularies are kept by their stable code.
template <class Enum>
requires(std::is_enum_v<Enum>) struct Codec<Enum> {
    static Value encode(Enum value) { return codeOf(value); }
    static Enum decode(const Value &value)
    {
        return fromCode<Enum>(Codec<QString>::decode(value)).value_or(Vocabulary<Enum>::terms().front().value);
    }
};

template <>
struct Codec<YearMonth> {
    static Value encode(const YearMonth &month) { return qint64(month.number()); }
    static YearMonth decode(const Value &value)
    {
        return YearMonth::fromNumber(Codec<int>::decode(value)).value_or(YearMonth(2000, 1));
    }
};

/// By number: there are millions of them.
template <>
struct Codec<DayStatus> {
    static Value encode(DayStatus status) { return qint64(status); }
    static DayStatus decode(const Value &value) { return DayStatus(Codec<int>::decode(value)); }
};

template <class T>
struct Codec<std::optional<T>> {
    static Value encode(const std::optional<T> &value) { return value ? Codec<T>::encode(*value) : Value(Null{}); }
    static std::optional<T> decode(const Value &value)
    {
        if (isNull(value))
            return std::nullopt;
        if constexpr (std::is_same_v<T, YearMonth>)
            return YearMonth::fromNumber(Codec<int>::decode(value));
        else
            return Codec<T>::decode(value);
    }
};

} // namespace zhucun::sql
