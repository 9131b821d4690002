#include "services/transfer/unitlevelguess.h"

#include <QRegularExpression>

namespace zhucun {

std::optional<UnitLevel> guessUnitLevel(const QString &name)
{
    static const QRegularExpression central(QStringLiteral("^(?:中央|国家|中共中央)"));
    if (central.match(name).hasMatch())
        return UnitLevel::Central;
    // 市场监管局 is not of a city, 市区 and 县区 do not begin units: the markers stand before what is no marker.
    static const QRegularExpression place(QStringLiteral(
        "^(?:中共)?(?:([^省市县区]{0,7})(省))?(?:([^省市县区]{0,7})(市)(?!场))?(?:([^省市县区]{0,7})([县区]))?"));
    const auto match = place.match(name);
    if (!match.captured(6).isEmpty())
        return UnitLevel::County;
    static const QRegularExpression township(QStringLiteral("^.{1,12}(?:镇|乡|街道)(?:人民政府|党委|政府|办事处|$)"));
    if (township.match(name.mid(match.capturedLength())).hasMatch())
        return UnitLevel::Township;
    if (!match.captured(4).isEmpty())
        return UnitLevel::City;
    if (!match.captured(2).isEmpty())
        return UnitLevel::Province;
    return std::nullopt;
}

} // namespace zhucun
