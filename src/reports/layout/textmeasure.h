#pragma once

#include <QFontMetricsF>
#include <QStringList>

#include <vector>

namespace zhucun::reports {

/// Widths and line breaks of one font, from cached advances: documents have few distinct characters and very many
/// cells. Not thread-safe; one per layout.
class TextMeasure
{
public:
    explicit TextMeasure(const QFont &font);

    static bool mayBreak(QChar before, QChar after);

    qreal em() const { return m_em; }
    qreal width(QStringView text);
    /// Of its widest line when `text` has line breaks.
    qreal widestLine(QStringView text);
    /// Least width in which the text takes no more than two lines.
    qreal widthInTwoLines(const QString &text);
    /// As few lines as the width allows, all about equally long rather than full ones and a scrap.
    QStringList balancedLines(const QString &text, qreal width);
    /// Breaks between Chinese characters and at spaces; keeps words and numbers whole where they fit; no line begins
    /// with a closing mark or ends with an opening one.
    QStringList lines(const QString &text, qreal width, qreal firstIndent = 0);

private:
    struct Character {
        qreal advance;
        int length; ///< UTF-16 units
    };
    Character characterAt(QStringView text, qsizetype at);
    qsizetype lineEnd(QStringView text, qsizetype start, qreal width);

    QFontMetricsF m_metrics;
    qreal m_em;
    qreal m_ideograph;
    std::vector<float> m_advances; ///< by UTF-16 unit; negative: not measured yet
};

} // namespace zhucun::reports
