#pragma once

#include <QFont>
#include <QStringList>

#include <map>

namespace zhucun::reports {

/// The typefaces of official documents.
enum class Typeface {
    Title,    ///< 小标宋
    Song,     ///< 宋体: tables
    FangSong, ///< 仿宋: running text
    Kai,      ///< 楷体: second headings, notes
    Hei,      ///< 黑体: headings
};

/// Which installed family stands for each official typeface, and which of them are only substitutes.
class FontSet
{
public:
    /// The best of `installed` (QFontDatabase::families()).
    static FontSet official(const QStringList &installed);
    static FontSet official();

    /// Sized so that its pixel size is `units`; advances are not hinted and not kerned, so that text measures the same
    /// on every device. `spacing` units are added to a full-width character, to narrower ones in proportion.
    QFont font(Typeface face, qreal units, qreal spacing = 0) const;
    QString family(Typeface face) const { return m_choices.at(face).family; }
    /// As documents name it, installed here or not.
    static QString officialName(Typeface face);
    /// "方正小标宋简体 → Noto Serif CJK SC", one per official typeface that is not installed.
    QStringList substitutions() const;

private:
    struct Choice {
        QString wanted;
        QString family;
        bool substitute = false;
        bool bold = false;
    };
    std::map<Typeface, Choice> m_choices;
};

} // namespace zhucun::reports
