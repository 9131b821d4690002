#pragma once

#include "exchange/import/filesketch.h"

namespace zhucun {

/// One column of the file, and what it is proposed to be.
struct ProposedColumn {
    enum class Basis {
        None,       ///< nothing fits
        Heading,    ///< the heading is the entity's own
        Alias,      ///< another known heading of it
        Remembered, ///< a profile says so
        Similar,    ///< a known heading is part of this one
        Content,    ///< what stands in its cells
        Ignored,    ///< a profile says so, or it is for the eye only
    };

    int index = 0; ///< in TableRow::cells
    QString name;  ///< as columnNames() has it
    QStringList samples;
    const ImportColumn *column = nullptr; ///< nullptr: passed over
    Basis basis = Basis::None;
    int confidence = 0; ///< 0 to 100
};

/// What the columns of a sheet may be taken for. Nothing of it is done before a person, a profile or the words of the
/// headings themselves say so: `Similar` and `Content` are for a window that asks.
struct MappingProposal {
    HeadingRows headings;
    bool isDaySheet = false; ///< its days are found by themselves
    std::vector<ProposedColumn> columns;

    QStringList missing(const EntityColumns &entity) const; ///< headings of required columns
    /// Every column of the file by name, so that nothing is left to guessing.
    HeadingMapping mapping() const;
};

/// `remembered` is the mapping of a profile; `wanted` are the heading rows a person chose.
MappingProposal proposeMapping(const EntityColumns &entity, const SheetSketch &sheet,
                               const HeadingMapping &remembered = {}, const std::optional<HeadingRows> &wanted = {});

/// Cells of the samples and of what a column's kind is told from.
inline constexpr qsizetype kSampleCells = 5;

} // namespace zhucun
