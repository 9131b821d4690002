#pragma once

#include "exchange/import/headingmatch.h"

namespace zhucun {

/// Rows of a sheet that a sketch holds, and columns of each.
inline constexpr size_t kSketchRows = 200;
inline constexpr size_t kSketchColumns = 256;
/// Rows of all sheets together that are counted; of a longer file it is said that there are more.
inline constexpr qint64 kCountedRows = 50'000;

struct SheetSketch {
    QString name; ///< empty of a text file
    bool visible = true;
    qint64 rows = 0;                 ///< with something in them, as far as they were counted
    bool isCounted = true;           ///< to the end
    std::vector<TableRow> top;       ///< the first ones, empty ones left out
    std::vector<MergedRange> merged; ///< that begin in `top`
    HeadingRows headings;            ///< by what the likeliest entity knows, otherwise by their look; none: no table
    std::optional<Error> error;      ///< this sheet cannot be read
};

/// What a sheet may hold.
struct EntityGuess {
    const EntityColumns *entity = nullptr;
    qsizetype sheet = 0; ///< place in FileSketch::sheets
    HeadingRows headings;
    int score = 0;       ///< 0 to 100
    QStringList missing; ///< headings of required columns
};

/// A file of unknown kind as far as it can be known without reading it: what a person decides from how to import it.
struct FileSketch {
    enum class Kind { Workbook, Text };

    Kind kind = Kind::Text;
    TextForm text;                    ///< of a text file, as found out or as wanted
    std::vector<SheetSketch> sheets;  ///< of a workbook in its order; one of a text file
    std::vector<EntityGuess> guesses; ///< the likeliest first, at most one per entity

    /// The likeliest place of an entity; nullptr when nothing in the file suits it.
    const EntityGuess *guessFor(const EntityColumns &entity) const;
};

/// Encodings that can be asked for.
QStringList textEncodings();
QList<QChar> textDelimiters();

/// Reads the beginning of every sheet, within bounded time and memory. What `options` wants of a text file's form is
/// taken. A workbook in which no sheet can be read is the error of its first sheet.
Result<FileSketch> sketchFile(const QString &path, const OpenOptions &options = {});

} // namespace zhucun
