#include "exchange/import/headingmatch.h"

#include "core/text/fold.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace zhucun {

namespace {

using Headings = QStringList; // by column index; empty where the file has none

/// Which column a heading means, by folded heading.
class Dictionary
{
public:
    Dictionary(const EntityColumns &entity, const HeadingMapping &mapping)
    {
        for (const ImportColumn &column : entity.columns) {
            for (const QString &alias : column.aliases)
                m_columns.insert(text::foldHeading(alias), &column);
        }
        // A heading of one column may be the alias of another; the heading wins.
        for (const ImportColumn &column : entity.columns) {
            m_columns.insert(text::foldHeading(column.heading), &column);
            m_columns.insert(text::foldHeading(column.key), &column);
        }
        for (auto it = mapping.constBegin(); it != mapping.constEnd(); ++it)
            m_columns.insert(text::foldHeading(it.key()), it->isEmpty() ? nullptr : entity.find(*it));
    }

    /// Ignored headings are found, as nullptr.
    std::optional<const ImportColumn *> find(const QString &heading) const
    {
        QString folded = text::foldHeading(heading);
        if (const auto it = m_columns.constFind(folded); it != m_columns.constEnd())
            return *it;
        for (const QString &unit : {QStringLiteral("万元"), QStringLiteral("亿元"), QStringLiteral("元")}) {
            if (!folded.endsWith(unit))
                continue;
            const auto it = m_columns.constFind(folded.chopped(unit.size()));
            if (it != m_columns.constEnd() && *it && (*it)->kind == ImportColumn::Kind::MoneyYuan)
                return *it;
        }
        return std::nullopt;
    }

private:
    QHash<QString, const ImportColumn *> m_columns;
};

Headings headingsOf(const TableRow &row)
{
    Headings headings;
    for (const Cell &cell : row.cells)
        headings << cell.text().simplified();
    return headings;
}

/// The heading that stands above a column: its own cell, the merged cell over it, or the nearest one to the left when
/// the file knows no merged cells.
QString upperHeading(const Headings &upper, int row, int column, const std::vector<MergedRange> &merged)
{
    if (column < upper.size() && !upper[column].isEmpty())
        return upper[column];
    for (const MergedRange &range : merged) {
        if (range.firstRow <= row && row <= range.lastRow && range.firstColumn <= column && column <= range.lastColumn)
            return upper.value(range.firstColumn);
    }
    if (!merged.empty())
        return {};
    for (qsizetype left = qMin<qsizetype>(column, upper.size() - 1); left >= 0; --left) {
        if (!upper[left].isEmpty())
            return upper[left];
    }
    return {};
}

Headings flattened(const Headings &upper, const Headings &lower, int upperRow, const std::vector<MergedRange> &merged)
{
    QHash<QString, int> uses;
    for (const QString &heading : lower)
        ++uses[text::foldHeading(heading)];
    Headings result;
    for (qsizetype i = 0; i < qMax(upper.size(), lower.size()); ++i) {
        const QString own = lower.value(i);
        if (own.isEmpty()) {
            result << upper.value(i);
        } else if (uses.value(text::foldHeading(own)) > 1) {
            const QString above = upperHeading(upper, upperRow, int(i), merged);
            result << (above.isEmpty() ? own : above + QLatin1Char('/') + own);
        } else {
            result << own;
        }
    }
    return result;
}

struct Candidate {
    Headings headings;
    int lastRow = 0;
    qsizetype known = 0; ///< different columns it names
};

qsizetype countKnown(const Headings &headings, const Dictionary &dictionary)
{
    QSet<const ImportColumn *> known;
    for (const QString &heading : headings) {
        if (const auto column = dictionary.find(heading); column && *column)
            known.insert(*column);
    }
    return known.size();
}

Candidate bestCandidate(const std::vector<TableRow> &rows, const std::vector<MergedRange> &merged,
                        const Dictionary &dictionary)
{
    Candidate best;
    const auto consider = [&](Headings headings, int lastRow) {
        const qsizetype known = countKnown(headings, dictionary);
        if (known > best.known)
            best = {std::move(headings), lastRow, known};
    };
    const size_t count = std::min(rows.size(), size_t(kHeadingSearchRows));
    for (size_t i = 0; i < count; ++i)
        consider(headingsOf(rows[i]), rows[i].number);
    for (size_t i = 0; i + 1 < count; ++i) {
        if (rows[i + 1].number == rows[i].number + 1) {
            consider(flattened(headingsOf(rows[i]), headingsOf(rows[i + 1]), rows[i].number, merged),
                     rows[i + 1].number);
        }
    }
    return best;
}

qint64 fenPerUnit(const QString &heading)
{
    const QString folded = text::fold(heading);
    if (folded.contains(QStringLiteral("亿元")))
        return 10'000'000'000;
    return folded.contains(QStringLiteral("万元")) ? 1'000'000 : 100;
}

/// As a message names the column: without the star of a required one.
QString withoutStar(QString heading)
{
    while (heading.endsWith(QLatin1Char('*')) || heading.endsWith(QChar(u'＊')))
        heading.chop(1);
    return heading.trimmed();
}

bool isRunningNumber(const QString &heading)
{
    static const QStringList names{QStringLiteral("序号"), QStringLiteral("no."), QStringLiteral("no")};
    return names.contains(text::foldHeading(heading));
}

} // namespace

Result<HeadingMapping> parseMapping(const QByteArray &json, const EntityColumns &entity)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return failure(ErrorCode::Usage, {QStringLiteral("mapping")}, error.errorString());
    const QJsonObject object = document.object();
    HeadingMapping mapping;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const QString key = it->toString();
        if (!key.isEmpty() && !entity.find(key))
            return failure(ErrorCode::UnknownName, {key});
        mapping.insert(it.key(), key);
    }
    return mapping;
}

const MatchedColumn *HeadingMatch::find(const QString &key) const
{
    const auto it =
        std::find_if(columns.begin(), columns.end(), [&](const MatchedColumn &c) { return c.column->key == key; });
    return it == columns.end() ? nullptr : &*it;
}

Result<HeadingMatch> matchHeadings(const EntityColumns &entity, const std::vector<TableRow> &rows,
                                   const std::vector<MergedRange> &merged, const HeadingMapping &mapping)
{
    if (std::all_of(rows.begin(), rows.end(), [](const TableRow &row) { return row.isEmpty(); }))
        return failure(ErrorCode::TableEmpty);
    const Dictionary dictionary(entity, mapping);
    const Candidate best = bestCandidate(rows, merged, dictionary);

    HeadingMatch match;
    match.lastHeadingRow = best.lastRow;
    QStringList repeated;
    for (int i = 0; i < best.headings.size(); ++i) {
        const QString &heading = best.headings[i];
        if (heading.isEmpty())
            continue;
        const auto column = dictionary.find(heading);
        if (!column || !*column) {
            if (!column && !isRunningNumber(heading))
                match.ignored << heading;
            continue;
        }
        if (const MatchedColumn *first = match.find((*column)->key)) {
            for (const QString &name : {first->heading, heading}) {
                if (!repeated.contains(name))
                    repeated << name;
            }
            continue;
        }
        match.columns.push_back({i, *column, withoutStar(heading), fenPerUnit(heading)});
    }
    if (!repeated.isEmpty())
        return failure(ErrorCode::HeadingsRepeated, {repeated.join(QChar(u'、'))});
    QStringList missing;
    for (const ImportColumn &column : entity.columns) {
        if (column.required && !match.find(column.key))
            missing << column.heading;
    }
    if (!missing.isEmpty())
        return failure(ErrorCode::HeadingsMissing, {missing.join(QChar(u'、'))});
    return match;
}

} // namespace zhucun
