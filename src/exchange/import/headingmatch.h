#pragma once

#include "core/result.h"
#include "exchange/columns/entitycolumns.h"
#include "exchange/table/tablereader.h"

#include <QHash>

namespace zhucun {

/// Heading as written in the file -> key of a column; an empty key means the heading is to be ignored. Beats aliases.
using HeadingMapping = QHash<QString, QString>;

/// Reads {"heading": "key"}. Keys the entity does not have are UnknownName.
Result<HeadingMapping> parseMapping(const QByteArray &json, const EntityColumns &entity);

struct MatchedColumn {
    int index = 0; ///< in TableRow::cells
    const ImportColumn *column = nullptr;
    QString heading; ///< as in the file without its star; of two levels "upper/lower" where the lower alone would be
                     ///< ambiguous
    qint64 fenPerUnit = 100; ///< of an amount: 100 for 元, 1,000,000 for 万元
};

struct HeadingMatch {
    int lastHeadingRow = 0; ///< row number in the file; data begins below it
    std::vector<MatchedColumn> columns;
    QStringList ignored; ///< headings nothing is known about; a warning

    const MatchedColumn *find(const QString &key) const;
};

/// Rows in which headings are looked for.
inline constexpr int kHeadingSearchRows = 20;

/// Finds the headings by what they say. Titles and notes above are passed over; headings of two levels are joined.
/// HeadingsMissing and HeadingsRepeated carry the names.
Result<HeadingMatch> matchHeadings(const EntityColumns &entity, const std::vector<TableRow> &rows,
                                   const std::vector<MergedRange> &merged, const HeadingMapping &mapping = {});

} // namespace zhucun
