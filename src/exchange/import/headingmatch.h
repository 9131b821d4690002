#pragma once

#include "core/result.h"
#include "exchange/columns/entitycolumns.h"
#include "exchange/table/tablereader.h"

#include <QHash>

#include <optional>

namespace zhucun {

/// Name of a column of the file (columnNames) -> key of a column; an empty key means the column is to be ignored. Beats
/// aliases.
using HeadingMapping = QHash<QString, QString>;

/// Reads {"heading": "key"}. A key may be written in any case, or as the column's own heading; keys the entity does not
/// have are UnknownName, with those it has as second argument.
Result<HeadingMapping> parseMapping(const QByteArray &json, const EntityColumns &entity);

/// The rows of the file that hold the headings, by its own numbers.
struct HeadingRows {
    int first = 0;
    int last = 0;

    friend bool operator==(const HeadingRows &, const HeadingRows &) = default;
};

/// What the headings say of an entity, before anybody asks whether that is enough.
struct HeadingReading {
    /// Why a column of the file is taken for one of the entity's.
    enum class Basis { None, Heading, Alias, Mapping };

    HeadingRows rows;     ///< none when no row has a known heading
    QStringList headings; ///< by index in TableRow::cells; of two levels "upper/lower" where the lower alone would be
                          ///< ambiguous
    std::vector<const ImportColumn *> columns; ///< by the same index; nullptr: unknown, or to be ignored
    std::vector<Basis> bases;                  ///< by the same index
    qsizetype known = 0;                       ///< different columns of the entity

    QStringList missing(const EntityColumns &entity) const; ///< headings of required columns
};

/// 0 is A, 26 is AA.
QString columnLetters(qsizetype index);
/// As a mapping and a person call the columns: by heading without a star, the second 备注 as "备注#2", one without a
/// heading as "C列".
QStringList columnNames(const QStringList &headings);
/// What tables have for the reader's eye and never for the import: running numbers, what an error workbook says.
bool isAside(const QString &heading);

struct MatchedColumn {
    int index = 0; ///< in TableRow::cells
    const ImportColumn *column = nullptr;
    QString heading;         ///< as columnNames() has it
    qint64 fenPerUnit = 100; ///< of an amount: 100 for 元, 1,000,000 for 万元
};

struct HeadingMatch {
    int firstHeadingRow = 0; ///< row number in the file
    int lastHeadingRow = 0;  ///< data begins below it
    std::vector<MatchedColumn> columns;
    QStringList ignored; ///< headings nothing is known about; a warning
    QStringList names;   ///< of all columns of the file that have a heading, as columnNames() has them

    const MatchedColumn *find(const QString &key) const;
};

/// The heading that stands above a column of a row of headings: its own cell, the merged cell over it, or the nearest
/// one to the left when the file knows no merged cells. `upper` by column, empty where the file has none.
QString upperHeading(const QStringList &upper, int row, int column, const std::vector<MergedRange> &merged);

/// Rows in which headings are looked for.
inline constexpr int kHeadingSearchRows = 20;

/// Finds the headings by what they say, or reads those of the rows `wanted`. Titles and notes above are passed over;
/// headings of several levels are joined.
HeadingReading readHeadings(const EntityColumns &entity, const std::vector<TableRow> &rows,
                            const std::vector<MergedRange> &merged, const HeadingMapping &mapping = {},
                            const std::optional<HeadingRows> &wanted = {});

/// readHeadings() with all that an import needs. HeadingsMissing and HeadingsRepeated carry the names.
Result<HeadingMatch> matchHeadings(const EntityColumns &entity, const std::vector<TableRow> &rows,
                                   const std::vector<MergedRange> &merged, const HeadingMapping &mapping = {},
                                   const std::optional<HeadingRows> &wanted = {});

} // namespace zhucun
