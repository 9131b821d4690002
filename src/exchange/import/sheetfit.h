#pragma once

#include "core/time/yearmonth.h"
#include "exchange/import/headingmatch.h"

namespace zhucun {

/// How well a sheet's headings suit an entity.
struct SheetFit {
    HeadingRows headings;
    qsizetype known = 0; ///< columns of the entity that it has
    qsizetype named = 0; ///< headings in all, running numbers and the like apart
    QStringList missing; ///< headings of required columns
    bool isDaySheet = false;

    bool isComplete() const { return known > 0 && missing.isEmpty(); }
    /// 0 to 100: half for the required columns, half for how many of its headings the entity knows.
    int score(const EntityColumns &entity) const;
};

SheetFit fitOf(const EntityColumns &entity, const std::vector<TableRow> &rows, const std::vector<MergedRange> &merged,
               const HeadingMapping &mapping = {}, const std::optional<HeadingRows> &wanted = {});

/// Sheets that are looked into; a workbook may have any number.
inline constexpr qsizetype kSheetsLookedInto = 40;

/// Begins the sheet whose headings suit the entity best: one that has all it needs before one that has not, one whose
/// name fits the pattern, one that can be seen before a hidden one, then by how many columns are known. The first
/// visible one when nothing is known at all.
Status openBestSheet(TableReader &table, const EntityColumns &entity, const HeadingMapping &mapping,
                     const QString &pattern = {});

} // namespace zhucun
