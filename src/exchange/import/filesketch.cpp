#include "exchange/import/filesketch.h"

#include "core/text/fold.h"
#include "exchange/import/sheetfit.h"

#include <QFileInfo>

#include <algorithm>

namespace zhucun {

namespace {

constexpr int kLeastScore = 30;       // below this a file has little in common with an entity
constexpr int kNamedBonus = 5;        // the file, the sheet or a title says what it is
constexpr qsizetype kTitleLength = 2; // 村 is in too many titles to mean anything
constexpr size_t kLeastHeadings = 2;
constexpr qsizetype kSketchText = 500; // characters of a cell
constexpr size_t kGuessedSheets = 12;

/// Counts on with what is left of the budget of the whole file.
Status countRows(TableReader &table, SheetSketch &sheet, qint64 &budget)
{
    TableRow row;
    while (budget > 0) {
        const auto more = table.next(row);
        if (!more)
            return failure(more.error());
        if (!*more)
            return {};
        --budget;
        if (!row.isEmpty())
            ++sheet.rows;
    }
    sheet.isCounted = false;
    return {};
}

/// A row as the sketch keeps it: no wider and with no longer texts than anybody looks at.
TableRow shortened(TableRow row)
{
    if (row.cells.size() > kSketchColumns)
        row.cells.resize(kSketchColumns);
    for (Cell &cell : row.cells) {
        if (cell.kind() == Cell::Kind::Text && cell.text().size() > kSketchText)
            cell = Cell::fromText(cell.text().left(kSketchText));
    }
    return row;
}

Status readTop(TableReader &table, SheetSketch &sheet, qint64 &budget)
{
    TableRow row;
    for (size_t seen = 0; seen < kSketchRows; ++seen) {
        const auto more = table.next(row);
        if (!more)
            return failure(more.error());
        if (!*more)
            return {};
        if (row.isEmpty())
            continue;
        sheet.top.push_back(shortened(std::move(row)));
        ++sheet.rows;
    }
    return countRows(table, sheet, budget);
}

Status readMerged(TableReader &table, SheetSketch &sheet)
{
    if (sheet.top.empty())
        return {};
    const auto merged = table.mergedRanges();
    if (!merged)
        return failure(merged.error());
    const int last = sheet.top.back().number;
    std::copy_if(merged->begin(), merged->end(), std::back_inserter(sheet.merged), [last](const MergedRange &range) {
        return range.firstRow <= last && size_t(range.firstColumn) < kSketchColumns;
    });
    return {};
}

SheetSketch sketchSheet(TableReader &table, const QString &name, bool visible, qint64 &budget)
{
    SheetSketch sheet;
    sheet.name = name;
    sheet.visible = visible;
    Status read = readTop(table, sheet, budget);
    // Merged cells stand behind the rows: of a sheet too long to be counted they are not looked for.
    if (read && sheet.isCounted)
        read = readMerged(table, sheet);
    if (!read)
        sheet.error = read.error();
    return sheet;
}

/// The row with most different texts that is followed by another one: how headings look.
HeadingRows headingsByLook(const std::vector<TableRow> &rows)
{
    HeadingRows best;
    size_t most = kLeastHeadings - 1;
    for (size_t i = 0; i + 1 < std::min(rows.size(), size_t(kHeadingSearchRows)); ++i) {
        QStringList texts;
        for (const Cell &cell : rows[i].cells) {
            if (cell.kind() == Cell::Kind::Text && !cell.isEmpty() && !texts.contains(cell.text()))
                texts << cell.text();
        }
        if (size_t(texts.size()) > most) {
            most = size_t(texts.size());
            best = {rows[i].number, rows[i].number};
        }
    }
    return best;
}

/// A title above the headings, the sheet or the file says what the rows are.
bool isNamed(const EntityColumns &entity, const SheetSketch &sheet, const SheetFit &fit, const QString &fileName)
{
    if (entity.title.size() < kTitleLength)
        return false;
    QStringList places{fileName, sheet.name};
    for (const TableRow &row : sheet.top) {
        if (row.number >= fit.headings.first)
            break;
        for (const Cell &cell : row.cells)
            places << cell.text();
    }
    return std::any_of(places.begin(), places.end(),
                       [&](const QString &place) { return place.contains(entity.title); });
}

void keepBetter(std::vector<EntityGuess> &guesses, EntityGuess guess, bool isVisible)
{
    const auto known = std::find_if(guesses.begin(), guesses.end(),
                                    [&](const EntityGuess &other) { return other.entity == guess.entity; });
    if (known == guesses.end())
        guesses.push_back(std::move(guess));
    else if (isVisible && guess.score > known->score)
        *known = std::move(guess);
}

std::vector<EntityGuess> guessesOf(const std::vector<SheetSketch> &sheets, const QString &fileName)
{
    std::vector<EntityGuess> guesses;
    const auto look = [&](bool visible) {
        for (size_t place = 0; place < std::min(sheets.size(), kGuessedSheets); ++place) {
            const SheetSketch &sheet = sheets[place];
            if (sheet.visible != visible || sheet.top.empty())
                continue;
            for (const QString &name : importableEntities()) {
                const EntityColumns *entity = columnsFor(name);
                const SheetFit fit = fitOf(*entity, sheet.top, sheet.merged);
                int score = fit.score(*entity);
                if (score >= kLeastScore && isNamed(*entity, sheet, fit, fileName))
                    score = std::min(100, score + kNamedBonus);
                if (score >= kLeastScore)
                    keepBetter(guesses, {entity, qsizetype(place), fit.headings, score, fit.missing}, visible);
            }
        }
    };
    look(true);
    look(false); // a hidden sheet is proposed for what no other one suits
    std::stable_sort(guesses.begin(), guesses.end(),
                     [](const EntityGuess &a, const EntityGuess &b) { return a.score > b.score; });
    return guesses;
}

void placeHeadings(FileSketch &sketch)
{
    for (size_t place = 0; place < sketch.sheets.size(); ++place) {
        SheetSketch &sheet = sketch.sheets[place];
        const auto guess = std::find_if(sketch.guesses.begin(), sketch.guesses.end(),
                                        [&](const EntityGuess &each) { return each.sheet == qsizetype(place); });
        sheet.headings = guess != sketch.guesses.end() ? guess->headings : headingsByLook(sheet.top);
    }
}

} // namespace

const EntityGuess *FileSketch::guessFor(const EntityColumns &entity) const
{
    const auto it =
        std::find_if(guesses.begin(), guesses.end(), [&](const EntityGuess &guess) { return guess.entity == &entity; });
    return it == guesses.end() ? nullptr : &*it;
}

QStringList textEncodings()
{
    return {QStringLiteral("UTF-8"), QStringLiteral("GB18030"), QStringLiteral("UTF-16LE"), QStringLiteral("UTF-16BE")};
}

QList<QChar> textDelimiters() { return {QLatin1Char(','), QLatin1Char('\t'), QLatin1Char(';')}; }

Result<FileSketch> sketchFile(const QString &path, const OpenOptions &options)
{
    const auto table = openTable(path, options);
    if (!table)
        return failure(table.error());
    TableReader &reader = **table;
    FileSketch sketch;
    sketch.text = reader.textForm();
    const QStringList names = reader.sheets();
    const QStringList hidden = reader.hiddenSheets();
    sketch.kind = names.isEmpty() ? FileSketch::Kind::Text : FileSketch::Kind::Workbook;
    qint64 budget = kCountedRows;
    if (names.isEmpty())
        sketch.sheets.push_back(sketchSheet(reader, {}, true, budget));
    for (qsizetype place = 0; place < std::min(names.size(), kSheetsLookedInto); ++place) {
        const bool visible = !hidden.contains(names[place]);
        if (Status opened = reader.openSheet(place); opened)
            sketch.sheets.push_back(sketchSheet(reader, names[place], visible, budget));
        else
            sketch.sheets.push_back({names[place], visible, 0, true, {}, {}, {}, opened.error()});
    }
    const bool isReadable =
        std::any_of(sketch.sheets.begin(), sketch.sheets.end(), [](const SheetSketch &sheet) { return !sheet.error; });
    if (!isReadable)
        return failure(*sketch.sheets.front().error);
    sketch.guesses = guessesOf(sketch.sheets, QFileInfo(path).completeBaseName());
    placeHeadings(sketch);
    return sketch;
}

} // namespace zhucun
