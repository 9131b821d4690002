#pragma once

#include <QtGlobal>

#include <compare>

namespace zhucun {

/// An amount in 分 (1/100 yuan). Summed as integers; shown in 元, 万元 or 亿元 only at the edge.
class Money
{
public:
    constexpr Money() = default;
    constexpr static Money fromFen(qint64 fen) { return Money(fen); }
    constexpr static Money fromYuan(qint64 yuan) { return Money(yuan * 100); }

    constexpr qint64 fen() const { return m_fen; }
    constexpr double yuan() const { return double(m_fen) / 100.0; }

    friend constexpr Money operator+(Money a, Money b) { return Money(a.m_fen + b.m_fen); }
    friend constexpr auto operator<=>(Money, Money) = default;

private:
    constexpr explicit Money(qint64 fen) : m_fen(fen) {}
    qint64 m_fen = 0;
};

} // namespace zhucun
