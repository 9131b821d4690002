#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace zhucun {

/// How much of something there is (公里, 亩, 件), in thousandths: sums are exact.
class Quantity
{
public:
    constexpr Quantity() = default;
    constexpr static Quantity fromThousandths(qint64 thousandths) { return Quantity(thousandths); }
    constexpr static Quantity of(int whole) { return Quantity(qint64(whole) * 1000); }
    /// To the nearest thousandth.
    static Quantity fromDouble(double value);

    constexpr qint64 thousandths() const { return m_thousandths; }
    constexpr double toDouble() const { return double(m_thousandths) / 1000.0; }

    friend constexpr Quantity operator+(Quantity a, Quantity b) { return Quantity(a.m_thousandths + b.m_thousandths); }
    friend constexpr auto operator<=>(Quantity, Quantity) = default;

private:
    constexpr explicit Quantity(qint64 thousandths) : m_thousandths(thousandths) {}
    qint64 m_thousandths = 0;
};

/// 6, 0.35: as many decimals as it has.
QString quantityText(Quantity quantity);
/// Up to three decimals, thousands separators; 1.2万 is taken too. nullopt when it is no such number.
std::optional<Quantity> parseQuantity(QStringView text);

} // namespace zhucun
