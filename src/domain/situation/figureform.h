#pragma once

#include <QString>

#include <optional>

namespace zhucun {

/// What stands where a figure should and is not known: visible on paper, to be filled in by hand. Never 0.
inline constexpr char16_t kBlank[] = u"____";

/// How a figure is written into a sentence: {{ledger.funds_coordinated|亿元}}.
struct FigureForm {
    enum class Kind {
        Plain,      ///< the number alone; a percentage with its sign
        WithUnit,   ///< 单位: 8700人
        Wan,        ///< 万: 76.6万
        Yi,         ///< 亿
        Yuan,       ///< 元: 28700元
        WanYuan,    ///< 万元: 1495万元
        YiYuan,     ///< 亿元: 1.2亿元
        BestYuan,   ///< 自动: 元, 万元 or 亿元, as the amount asks for
        Change,     ///< 变化, of a change in percent: 下降14.32%, 上升3%, 持平
        Difference, ///< 增减, of a difference: 增加9个, 减少3个, 持平
    };

    Kind kind = Kind::Plain;
    std::optional<int> decimals = {}; ///< at most; usually 1 of 万 and 亿, 2 otherwise

    friend bool operator==(const FigureForm &, const FigureForm &) = default;
};

/// "万元", "万元2" (two decimals); nullopt for what is no form.
std::optional<FigureForm> figureFormFromText(QStringView text);
/// The forms there are, as written.
QStringList figureFormNames();

/// The number as it is printed; `unit` is the indicator's own.
QString figureText(const FigureForm &form, const std::optional<double> &value, const QString &unit);

} // namespace zhucun
