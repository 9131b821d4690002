#include "reports/layout/fontset.h"

#include <QFontDatabase>

#include <cmath>

namespace zhucun::reports {

namespace {

struct Wish {
    Typeface face;
    const char16_t *official;    ///< as documents name it
    const char16_t *names;       ///< the official family under all its names
    const char16_t *substitutes; ///< best first
    bool boldSubstitute;
};

constexpr Wish kWishes[] = {
    {Typeface::Title, u"方正小标宋简体",
     u"方正小标宋简体|方正小标宋_GBK|FZXiaoBiaoSong-B05S|FZXiaoBiaoSong-B05|FZXiaoBiaoSong-B05S-GBK",
     u"华文中宋|STZhongsong|Noto Serif CJK SC|Source Han Serif SC|思源宋体|宋体|SimSun|AR PL UMing CN", true},
    {Typeface::Song, u"宋体", u"宋体|SimSun|NSimSun|新宋体",
     u"华文宋体|STSong|Noto Serif CJK SC|Source Han Serif SC|思源宋体|AR PL UMing CN|Noto Sans CJK SC", false},
    {Typeface::FangSong, u"仿宋_GB2312", u"仿宋_GB2312|FangSong_GB2312",
     u"仿宋|FangSong|华文仿宋|STFangsong|方正仿宋简体|FZFangSong-Z02S|Noto Serif CJK SC|Source Han Serif SC|"
     u"AR PL UMing CN|Noto Sans CJK SC",
     false},
    {Typeface::Kai, u"楷体_GB2312", u"楷体_GB2312|KaiTi_GB2312",
     u"楷体|KaiTi|华文楷体|STKaiti|方正楷体简体|FZKai-Z03S|LXGW WenKai|AR PL UKai CN|Noto Serif CJK SC|"
     u"Source Han Serif SC|Noto Sans CJK SC",
     false},
    {Typeface::Hei, u"黑体", u"黑体|SimHei",
     u"华文黑体|STHeiti|Noto Sans CJK SC|Source Han Sans SC|思源黑体|WenQuanYi Zen Hei|WenQuanYi Micro Hei|"
     u"Microsoft YaHei|微软雅黑",
     false},
};

QString firstInstalled(const char16_t *names, const QStringList &installed)
{
    const QStringList wanted = QString::fromUtf16(names).split(QLatin1Char('|'));
    for (const QString &name : wanted) {
        for (const QString &family : installed) {
            // A foundry may follow: "SimSun [monotype]".
            if (family.compare(name, Qt::CaseInsensitive) == 0 ||
                family.startsWith(name + QStringLiteral(" ["), Qt::CaseInsensitive))
                return family;
        }
    }
    return {};
}

} // namespace

QString FontSet::officialName(Typeface face)
{
    for (const Wish &wish : kWishes) {
        if (wish.face == face)
            return QString::fromUtf16(wish.official);
    }
    return {};
}

FontSet FontSet::official() { return official(QFontDatabase::families()); }

FontSet FontSet::official(const QStringList &installed)
{
    FontSet set;
    for (const Wish &wish : kWishes) {
        Choice choice;
        choice.wanted = QString::fromUtf16(wish.official);
        choice.family = firstInstalled(wish.names, installed);
        if (choice.family.isEmpty()) {
            choice.substitute = true;
            choice.bold = wish.boldSubstitute;
            choice.family = firstInstalled(wish.substitutes, installed);
        }
        if (choice.family.isEmpty())
            choice.family = QStringLiteral("sans-serif");
        set.m_choices.emplace(wish.face, std::move(choice));
    }
    return set;
}

QFont FontSet::font(Typeface face, qreal units, qreal spacing) const
{
    const Choice &choice = m_choices.at(face);
    QFont font(choice.family);
    font.setPixelSize(qRound(units));
    font.setBold(choice.bold);
    font.setKerning(false);
    // In percent, as Qt multiplies an absolute spacing by the resolution of the device; in its sixty-fourths, rounded
    // down so that a full line stays within its width.
    if (spacing != 0)
        font.setLetterSpacing(QFont::PercentageSpacing, std::floor(6400 * (1 + spacing / units)) / 64);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QStringList FontSet::substitutions() const
{
    QStringList lines;
    for (const auto &[face, choice] : m_choices) {
        if (choice.substitute)
            lines.append(choice.wanted + QStringLiteral(" → ") + choice.family);
    }
    return lines;
}

} // namespace zhucun::reports
