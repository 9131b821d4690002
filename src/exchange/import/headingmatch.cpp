#include "exchange/import/headingmatch.h"

#include "core/text/fold.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace zhucun {

namespace {

using Headings = QStringList; // by column index; empty where the file has none

constexpr size_t kMaxHeadings = 2048; // columns in which headings are looked for

using Basis = HeadingReading::Basis;

/// As a message names the column: without the star of a required one.
QString withoutStar(QString heading)
{
    while (heading.endsWith(QLatin1Char('*')) || heading.endsWith(QChar(u'＊')))
        heading.chop(1);
    return heading.trimmed();
}

/// Which column a heading means, by folded heading.
class Dictionary
{
public:
    struct Entry {
        const ImportColumn *column = nullptr;
        Basis basis = Basis::None;
    };

    Dictionary(const EntityColumns &entity, const HeadingMapping &mapping)
    {
        for (const ImportColumn &column : entity.columns) {
            for (const QString &alias : column.aliases)
                m_columns.insert(text::foldHeading(alias), {&column, Basis::Alias});
        }
        // A heading of one column may be the alias of another; the heading wins.
        for (const ImportColumn &column : entity.columns) {
            m_columns.insert(text::foldHeading(column.heading), {&column, Basis::Heading});
            m_columns.insert(text::foldHeading(column.key), {&column, Basis::Heading});
        }
        for (auto it = mapping.constBegin(); it != mapping.constEnd(); ++it) {
            const ImportColumn *column = it->isEmpty() ? nullptr : entity.find(*it);
            const QString name = withoutStar(it.key());
            m_mapped.insert(text::fold(name), {column, Basis::Mapping});
            m_mappedLoosely.insert(text::foldHeading(name), {column, Basis::Mapping});
        }
    }

    /// Ignored columns are found, without a column.
    std::optional<Entry> find(const QString &heading, const QString &name) const
    {
        // 金额（2024） and 金额（2025） may be mapped to different columns.
        for (const QString &each : {name, withoutStar(heading)}) {
            if (const auto it = m_mapped.constFind(text::fold(each)); it != m_mapped.constEnd())
                return *it;
        }
        if (const auto it = m_mappedLoosely.constFind(text::foldHeading(heading)); it != m_mappedLoosely.constEnd())
            return *it;
        return find(heading);
    }

private:
    std::optional<Entry> find(const QString &heading) const
    {
        const QString folded = text::foldHeading(heading);
        if (const auto it = m_columns.constFind(folded); it != m_columns.constEnd())
            return *it;
        for (const QString &unit : {QStringLiteral("万元"), QStringLiteral("亿元"), QStringLiteral("元")}) {
            if (!folded.endsWith(unit))
                continue;
            const auto it = m_columns.constFind(folded.chopped(unit.size()));
            if (it != m_columns.constEnd() && it->column->kind == ImportColumn::Kind::MoneyYuan)
                return *it;
        }
        return std::nullopt;
    }

    QHash<QString, Entry> m_columns;
    QHash<QString, Entry> m_mapped;
    QHash<QString, Entry> m_mappedLoosely;
};

Headings headingsOf(const TableRow &row)
{
    Headings headings;
    const size_t width = std::min(row.cells.size(), kMaxHeadings);
    for (size_t i = 0; i < width; ++i)
        headings << row.cells[i].text().simplified();
    return headings;
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

HeadingReading readingOf(Headings headings, const HeadingRows &rows, const Dictionary &dictionary)
{
    HeadingReading reading;
    reading.rows = rows;
    const QStringList names = columnNames(headings);
    QSet<const ImportColumn *> known;
    for (qsizetype i = 0; i < headings.size(); ++i) {
        const auto entry = dictionary.find(headings[i], names[i]).value_or(Dictionary::Entry());
        reading.columns.push_back(entry.column);
        reading.bases.push_back(entry.basis);
        if (entry.column)
            known.insert(entry.column);
    }
    reading.known = known.size();
    reading.headings = std::move(headings);
    return reading;
}

/// The rows from `first` to `last`, each joined with what stands above it.
Headings joined(const std::vector<TableRow> &rows, const HeadingRows &wanted, const std::vector<MergedRange> &merged)
{
    Headings headings;
    int above = 0;
    for (const TableRow &row : rows) {
        if (row.number < wanted.first || row.number > wanted.last)
            continue;
        headings = above == 0 ? headingsOf(row) : flattened(headings, headingsOf(row), above, merged);
        above = row.number;
    }
    return headings;
}

/// Merged cells of the rows in question, so that a sheet full of them costs nothing.
std::vector<MergedRange> mergedWithin(const std::vector<MergedRange> &merged, const std::vector<TableRow> &rows)
{
    std::vector<MergedRange> within;
    for (const MergedRange &range : merged) {
        if (!rows.empty() && range.firstRow <= rows.back().number && size_t(range.firstColumn) < kMaxHeadings)
            within.push_back(range);
    }
    return within;
}

qint64 fenPerUnit(const QString &heading)
{
    const QString folded = text::fold(heading);
    if (folded.contains(QStringLiteral("亿元")))
        return 10'000'000'000;
    return folded.contains(QStringLiteral("万元")) ? 1'000'000 : 100;
}

QStringList keysOf(const EntityColumns &entity)
{
    QStringList keys;
    for (const ImportColumn &column : entity.columns)
        keys << column.key;
    return keys;
}

/// By key in any case, or by its own heading; nullptr when there is none.
const ImportColumn *columnWritten(const EntityColumns &entity, const QString &written)
{
    const QString folded = text::foldHeading(written);
    for (const ImportColumn &column : entity.columns) {
        if (text::foldHeading(column.key) == folded || text::foldHeading(column.heading) == folded)
            return &column;
    }
    return nullptr;
}

} // namespace

QString upperHeading(const QStringList &upper, int row, int column, const std::vector<MergedRange> &merged)
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

Result<HeadingMapping> parseMapping(const QByteArray &json, const EntityColumns &entity)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return failure(ErrorCode::Usage, {QStringLiteral("mapping")}, error.errorString());
    const QJsonObject object = document.object();
    HeadingMapping mapping;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const QString written = it->toString();
        const ImportColumn *column = columnWritten(entity, written);
        if (!written.isEmpty() && !column)
            return failure(ErrorCode::UnknownName, {written, keysOf(entity).join(QChar(u'、'))});
        mapping.insert(it.key(), column ? column->key : QString());
    }
    return mapping;
}

QStringList HeadingReading::missing(const EntityColumns &entity) const
{
    QStringList names;
    for (const ImportColumn &column : entity.columns) {
        if (column.required && std::find(columns.begin(), columns.end(), &column) == columns.end())
            names << column.heading;
    }
    return names;
}

QString columnLetters(qsizetype index)
{
    QString letters;
    for (qsizetype rest = index + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + char16_t((rest - 1) % 26)));
    return letters;
}

QStringList columnNames(const QStringList &headings)
{
    QHash<QString, int> seen;
    QStringList names;
    for (qsizetype i = 0; i < headings.size(); ++i) {
        const QString heading = withoutStar(headings[i]);
        if (heading.isEmpty()) {
            names << columnLetters(i) + QChar(u'列');
            continue;
        }
        const int number = ++seen[text::fold(heading)];
        names << (number == 1 ? heading : QStringLiteral("%1#%2").arg(heading).arg(number));
    }
    return names;
}

bool isAside(const QString &heading)
{
    static const QStringList names{QStringLiteral("序号"), QStringLiteral("no."), QStringLiteral("no"),
                                   QStringLiteral("错误说明"), QStringLiteral("填写提示")};
    return names.contains(text::foldHeading(heading));
}

const MatchedColumn *HeadingMatch::find(const QString &key) const
{
    const auto it =
        std::find_if(columns.begin(), columns.end(), [&](const MatchedColumn &c) { return c.column->key == key; });
    return it == columns.end() ? nullptr : &*it;
}

HeadingReading readHeadings(const EntityColumns &entity, const std::vector<TableRow> &rows,
                            const std::vector<MergedRange> &merged, const HeadingMapping &mapping,
                            const std::optional<HeadingRows> &wanted)
{
    const Dictionary dictionary(entity, mapping);
    const std::vector<MergedRange> within = mergedWithin(merged, rows);
    if (wanted)
        return readingOf(joined(rows, *wanted, within), *wanted, dictionary);
    HeadingReading best;
    const auto consider = [&](const HeadingRows &place) {
        HeadingReading reading = readingOf(joined(rows, place, within), place, dictionary);
        if (reading.known > best.known)
            best = std::move(reading);
    };
    const size_t count = std::min(rows.size(), size_t(kHeadingSearchRows));
    for (size_t i = 0; i < count; ++i)
        consider({rows[i].number, rows[i].number});
    for (size_t i = 0; i + 1 < count; ++i) {
        if (rows[i + 1].number == rows[i].number + 1)
            consider({rows[i].number, rows[i + 1].number});
    }
    return best;
}

Result<HeadingMatch> matchHeadings(const EntityColumns &entity, const std::vector<TableRow> &rows,
                                   const std::vector<MergedRange> &merged, const HeadingMapping &mapping,
                                   const std::optional<HeadingRows> &wanted)
{
    if (std::all_of(rows.begin(), rows.end(), [](const TableRow &row) { return row.isEmpty(); }))
        return failure(ErrorCode::TableEmpty);
    const HeadingReading reading = readHeadings(entity, rows, merged, mapping, wanted);
    const QStringList names = columnNames(reading.headings);

    HeadingMatch match;
    match.firstHeadingRow = reading.rows.first;
    match.lastHeadingRow = reading.rows.last;
    QStringList repeated;
    for (qsizetype i = 0; i < reading.headings.size(); ++i) {
        const QString &heading = reading.headings[i];
        const ImportColumn *column = reading.columns[size_t(i)];
        if (!heading.isEmpty())
            match.names << names[i];
        if (!column) {
            if (!heading.isEmpty() && reading.bases[size_t(i)] == HeadingReading::Basis::None && !isAside(heading))
                match.ignored << heading;
            continue;
        }
        if (const MatchedColumn *first = match.find(column->key)) {
            for (const QString &name : {first->heading, withoutStar(heading)}) {
                if (!repeated.contains(name))
                    repeated << name;
            }
            continue;
        }
        match.columns.push_back({int(i), column, names[i], fenPerUnit(heading)});
    }
    if (!repeated.isEmpty())
        return failure(ErrorCode::HeadingsRepeated, {repeated.join(QChar(u'、'))});
    if (const QStringList missing = reading.missing(entity); !missing.isEmpty())
        return failure(ErrorCode::HeadingsMissing, {missing.join(QChar(u'、'))});
    return match;
}

} // namespace zhucun
