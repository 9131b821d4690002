#include "domain/situation/typednumbers.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <map>

namespace zhucun {

namespace {

constexpr double kSame = 1e-6;

/// What the figure counts as it stands after a number in a sentence: 一类贫困村, 驻村干部. Empty: under conditions it
/// is called otherwise.
QString wordFor(const FigureRef &figure)
{
    if (figure.query.where.empty())
        return figure.label;
    const bool isTagged = figure.query.where.size() == 1 && !nounOf(figure).isEmpty() &&
                          figure.query.where.front().by == StatisticsGrouping::VillageTag;
    return isTagged ? figure.query.where.front().key : QString();
}

bool isFigure(const SituationParagraph &paragraph, qsizetype at)
{
    return std::ranges::any_of(
        paragraph.spans, [at](const FigureSpan &span) { return at >= span.start && at < span.start + span.length; });
}

FigureRef typed(const FigureRef &like, const QString &place, double value)
{
    FigureRef ref = like;
    ref.place = place;
    ref.code.clear(); // nobody but the writer answers for it
    ref.value = value;
    return ref;
}

} // namespace

std::vector<FigureClash> typedNumberClashes(const SituationText &text)
{
    std::map<QString, std::vector<const FigureRef *>> byWord;
    for (const FigureRef &figure : text.figures) {
        const QString word = wordFor(figure);
        if (!word.isEmpty() && figure.value)
            byWord[word].push_back(&figure);
    }
    std::vector<FigureClash> clashes;
    for (const auto &[word, figures] : byWord) {
        const QRegularExpression number(QStringLiteral("(?<![\\d.])(\\d+)\\s*[个名人支户件]?") +
                                        QRegularExpression::escape(word));
        for (std::size_t i = 0; i < text.paragraphs.size(); ++i) {
            const SituationParagraph &paragraph = text.paragraphs[i];
            for (auto found = number.globalMatch(paragraph.text); found.hasNext();) {
                const QRegularExpressionMatch match = found.next();
                const double value = match.captured(1).toDouble();
                const bool isKnown = std::ranges::any_of(
                    figures, [value](const FigureRef *each) { return std::abs(*each->value - value) < kSame; });
                if (isFigure(paragraph, match.capturedStart(1)) || isKnown)
                    continue;
                clashes.push_back({FigureClash::Kind::Noun, word, *figures.front(),
                                   typed(*figures.front(), QStringLiteral("第%1段").arg(i + 1), value)});
            }
        }
    }
    return clashes;
}

} // namespace zhucun
