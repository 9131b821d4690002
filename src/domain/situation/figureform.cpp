#include "domain/situation/figureform.h"

#include <QStringList>

#include <cmath>
#include <utility>

namespace zhucun {

namespace {

constexpr double kWan = 1e4;
constexpr double kYi = 1e8;
constexpr int kMostDecimals = 4;
constexpr int kRateDecimals = 1; // as rates are written elsewhere

constexpr std::pair<FigureForm::Kind, const char16_t *> kForms[] = {
    {FigureForm::Kind::WithUnit, u"单位"},   {FigureForm::Kind::Wan, u"万"},
    {FigureForm::Kind::Yi, u"亿"},           {FigureForm::Kind::Yuan, u"元"},
    {FigureForm::Kind::WanYuan, u"万元"},    {FigureForm::Kind::YiYuan, u"亿元"},
    {FigureForm::Kind::BestYuan, u"自动"},   {FigureForm::Kind::Change, u"变化"},
    {FigureForm::Kind::Difference, u"增减"},
};

/// Halves go away from zero, as in workbooks; the small term takes 1.005 for what it was meant to be.
double rounded(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    return std::copysign(std::floor(std::abs(value) * scale + 0.5 + 1e-7), value) / scale;
}

/// Without zeros at the end: 1.50 is 1.5, 2.00 is 2.
QString numberText(double value, int decimals)
{
    QString text = QString::number(rounded(value, decimals), 'f', decimals);
    if (!text.contains(QLatin1Char('.')))
        return text == QLatin1String("-0") ? QStringLiteral("0") : text;
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text == QLatin1String("-0") ? QStringLiteral("0") : text;
}

bool isPercent(const QString &unit) { return unit == QLatin1String("%"); }

struct Scale {
    double divisor;
    int decimals;
    const char16_t *after;
};

Scale bestYuan(double value)
{
    if (std::abs(value) >= kYi)
        return {kYi, 1, u"亿元"};
    if (std::abs(value) >= kWan)
        return {kWan, 1, u"万元"};
    return {1, 2, u"元"};
}

/// Of forms that only divide and name the unit; the number decides only for BestYuan.
Scale scaleOf(FigureForm::Kind kind, double value)
{
    switch (kind) {
    case FigureForm::Kind::Wan:
        return {kWan, 1, u"万"};
    case FigureForm::Kind::Yi:
        return {kYi, 1, u"亿"};
    case FigureForm::Kind::Yuan:
        return {1, 2, u"元"};
    case FigureForm::Kind::WanYuan:
        return {kWan, 1, u"万元"};
    case FigureForm::Kind::YiYuan:
        return {kYi, 1, u"亿元"};
    case FigureForm::Kind::BestYuan:
        return bestYuan(value);
    case FigureForm::Kind::Plain:
    case FigureForm::Kind::WithUnit:
    case FigureForm::Kind::Change:
    case FigureForm::Kind::Difference:
        break;
    }
    return {1, 2, u""};
}

QString unitAfter(const FigureForm &form, const QString &unit, double value)
{
    if (form.kind == FigureForm::Kind::WithUnit || form.kind == FigureForm::Kind::Difference ||
        (form.kind == FigureForm::Kind::Plain && isPercent(unit)))
        return unit;
    return QString::fromUtf16(scaleOf(form.kind, value).after);
}

QString changeText(double value, int decimals, const QString &unit, const char16_t *up, const char16_t *down)
{
    const QString size = numberText(std::abs(value), decimals);
    if (size == QLatin1String("0"))
        return QStringLiteral("持平");
    return QString(QString::fromUtf16(value > 0 ? up : down) + size + unit);
}

} // namespace

std::optional<FigureForm> figureFormFromText(QStringView text)
{
    const QString written = text.trimmed().toString();
    if (written.isEmpty())
        return FigureForm{};
    const bool counted = written.back().isDigit();
    const QString name = counted ? written.chopped(1).trimmed() : written;
    const std::optional<int> decimals = counted ? std::optional(written.back().digitValue()) : std::nullopt;
    if (decimals.value_or(0) > kMostDecimals)
        return std::nullopt;
    if (name.isEmpty())
        return FigureForm{FigureForm::Kind::Plain, decimals};
    for (const auto &[kind, chinese] : kForms) {
        if (name == QString::fromUtf16(chinese))
            return FigureForm{kind, decimals};
    }
    return std::nullopt;
}

QStringList figureFormNames()
{
    QStringList names;
    for (const auto &[kind, chinese] : kForms)
        names << QString::fromUtf16(chinese);
    return names;
}

QString figureText(const FigureForm &form, const std::optional<double> &value, const QString &unit)
{
    if (!value) {
        // The unit stays, so that the sentence still reads; the words of a change are part of what is missing.
        const bool isChange = form.kind == FigureForm::Kind::Change || form.kind == FigureForm::Kind::Difference;
        const QString after = isChange ? QString() : unitAfter(form, unit, 0);
        return QString(QString::fromUtf16(kBlank) + after);
    }
    const Scale scale = scaleOf(form.kind, *value);
    const bool isRate = form.kind == FigureForm::Kind::Plain && isPercent(unit);
    const int decimals = form.decimals.value_or(isRate ? kRateDecimals : scale.decimals);
    if (form.kind == FigureForm::Kind::Change)
        return changeText(*value, decimals, QStringLiteral("%"), u"上升", u"下降");
    if (form.kind == FigureForm::Kind::Difference)
        return changeText(*value, decimals, unit, u"增加", u"减少");
    return QString(numberText(*value / scale.divisor, decimals) + unitAfter(form, unit, *value));
}

} // namespace zhucun
