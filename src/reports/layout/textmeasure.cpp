#include "reports/layout/textmeasure.h"

namespace zhucun::reports {

namespace {

constexpr QStringView kNoLineStart = u"、，。；：？！）》」』】〕〉”’％‰…·—,.;:?!)]}%～";
constexpr QStringView kNoLineEnd = u"（《「『【〔〈“‘([{￥$";

bool isIdeograph(char16_t unit) { return unit >= 0x4E00 && unit <= 0x9FFF; }

/// Part of a word or number that should stay whole.
bool isWordPart(QChar c)
{
    return c.unicode() < 0x2E80 && !c.isSpace() && !kNoLineEnd.contains(c) && c != u'—' && c != u'…' && c != u'、';
}

bool mayBreakBetween(QChar before, QChar after)
{
    if (after.isSpace())
        return false;
    if (before.isSpace())
        return true;
    if (before.isHighSurrogate() || (isWordPart(before) && isWordPart(after)))
        return false;
    return !kNoLineStart.contains(after) && !kNoLineEnd.contains(before);
}

} // namespace

bool TextMeasure::mayBreak(QChar before, QChar after) { return mayBreakBetween(before, after); }

TextMeasure::TextMeasure(const QFont &font)
    : m_metrics(font),
      m_em(font.pixelSize()),
      // Of a text, as the advance of a QChar leaves out the spacing between letters.
      m_ideograph(m_metrics.horizontalAdvance(QStringLiteral("国"))),
      m_advances(0x10000, -1.0F)
{
}

TextMeasure::Character TextMeasure::characterAt(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (isIdeograph(c.unicode()))
        return {m_ideograph, 1};
    if (c.isHighSurrogate() && at + 1 < text.size())
        return {m_metrics.horizontalAdvance(text.mid(at, 2).toString()), 2};
    float &advance = m_advances[c.unicode()];
    if (advance < 0)
        advance = float(m_metrics.horizontalAdvance(QString(c)));
    return {advance, 1};
}

qreal TextMeasure::width(QStringView text)
{
    qreal sum = 0;
    for (qsizetype at = 0; at < text.size();) {
        const Character character = characterAt(text, at);
        sum += character.advance;
        at += character.length;
    }
    return sum;
}

qreal TextMeasure::widestLine(QStringView text)
{
    if (!text.contains(u'\n'))
        return width(text);
    qreal widest = 0;
    const auto parts = text.split(u'\n');
    for (const QStringView part : parts)
        widest = std::max(widest, width(part));
    return widest;
}

qreal TextMeasure::widthInTwoLines(const QString &text)
{
    const QStringView view(text);
    qreal best = widestLine(view);
    if (view.size() <= 2 || view.contains(u'\n'))
        return best;
    for (qsizetype at = 1; at < view.size(); ++at) {
        if (mayBreakBetween(view[at - 1], view[at]))
            best = std::min(best, std::max(width(view.left(at).trimmed()), width(view.mid(at))));
    }
    return best;
}

/// Where the line that begins at `start` ends; the text has no line breaks.
qsizetype TextMeasure::lineEnd(QStringView text, qsizetype start, qreal width)
{
    qreal used = 0;
    qsizetype lastBreak = start;
    for (qsizetype at = start; at < text.size();) {
        if (at > start && mayBreakBetween(text[at - 1], text[at]))
            lastBreak = at;
        const Character character = characterAt(text, at);
        used += character.advance;
        // Spaces at the end of a line may hang over; half a unit is rounding.
        if (used > width + 0.5 && at > start && !text[at].isSpace())
            return lastBreak > start ? lastBreak : at;
        at += character.length;
    }
    return text.size();
}

QStringList TextMeasure::lines(const QString &text, qreal width, qreal firstIndent)
{
    QStringList result;
    const auto parts = QStringView(text).split(u'\n');
    for (const QStringView part : parts) {
        if (part.isEmpty()) {
            result.append(QString());
            continue;
        }
        for (qsizetype start = 0; start < part.size();) {
            const qsizetype end = lineEnd(part, start, start == 0 ? width - firstIndent : width);
            QStringView line = part.mid(start, end - start);
            while (!line.isEmpty() && line.back().isSpace())
                line.chop(1);
            result.append(line.toString());
            start = end;
        }
    }
    return result;
}

QStringList TextMeasure::balancedLines(const QString &text, qreal width)
{
    const QStringList full = lines(text, width);
    if (full.size() < 2 || text.contains(u'\n'))
        return full;
    for (qreal narrower = this->width(text) / qreal(full.size()); narrower < width; narrower += m_em / 4) {
        QStringList balanced = lines(text, narrower);
        if (balanced.size() <= full.size())
            return balanced;
    }
    return full;
}

} // namespace zhucun::reports
