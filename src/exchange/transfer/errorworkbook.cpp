#include "exchange/transfer/errorworkbook.h"

#include "core/text/fold.h"
#include "exchange/transfer/entitysheet.h"
#include "exchange/transfer/recordfilewriter.h"

namespace zhucun {

namespace {

/// Which of the entity's columns a problem is about; -1: the row as a whole.
int columnOf(const EntityColumns &entity, const TransferRecord &record, const RowProblem &problem)
{
    if (problem.column.isEmpty())
        return -1;
    for (size_t i = 0; i < entity.columns.size(); ++i) {
        const ImportColumn &column = entity.columns[i];
        if (record.headings.value(column.key) == problem.column ||
            text::foldHeading(column.heading) == text::foldHeading(problem.column))
            return int(i);
    }
    return -1;
}

/// The workbook's own heading speaks of 元: an amount under 万元 that could not be read says so itself.
QString withUnit(const ImportColumn &column, const RowProblem &problem)
{
    const bool isAmount = column.kind == ImportColumn::Kind::MoneyYuan && !problem.value.isEmpty();
    if (!isAmount || problem.value.contains(QChar(u'元')) || problem.value.contains(QChar(u'万')))
        return problem.value;
    for (const QString &unit : {QStringLiteral("万元"), QStringLiteral("亿元")}) {
        if (problem.column.contains(unit))
            return QString(problem.value + unit);
    }
    return problem.value;
}

/// A cell has one comment, whatever is wrong with it.
void addMark(std::vector<CellMark> &marks, int column, const QString &sentence)
{
    for (CellMark &mark : marks) {
        if (mark.column == column) {
            mark.comment += QLatin1Char('\n') + sentence;
            return;
        }
    }
    marks.push_back({column, sentence});
}

} // namespace

Status writeErrorWorkbook(const QString &path, const EntityColumns &entity, const QList<TransferRecord> &rejected,
                          const ProblemWording &wording)
{
    auto workbook = WorkbookWriter::create(path, WorkbookWriter::Memory::Whole);
    if (!workbook)
        return tl::unexpected<Error>(workbook.error());
    SheetSpec sheet = sheetOf(entity);
    sheet.columns.push_back({QStringLiteral("错误说明"), 60, SheetColumn::Kind::Note});
    if (Status begun = workbook->beginSheet(sheet); !begun)
        return begun;
    for (const TransferRecord &record : rejected) {
        std::vector<Cell> cells;
        for (const ImportColumn &column : entity.columns)
            cells.push_back(cellOf(column, record));
        std::vector<CellMark> marks;
        QStringList sentences;
        for (const RowProblem &problem : record.problems) {
            const QString sentence = wording(problem);
            sentences << QStringLiteral("第%1行：%2").arg(problem.row).arg(sentence);
            const int column = columnOf(entity, record, problem);
            if (column < 0)
                continue;
            addMark(marks, column, sentence);
            if (cells[size_t(column)].isEmpty())
                cells[size_t(column)] = Cell::fromText(withUnit(entity.columns[size_t(column)], problem));
        }
        cells.push_back(Cell::fromText(sentences.join(QLatin1Char('\n'))));
        if (Status written = workbook->writeRow(cells, marks); !written)
            return written;
    }
    return workbook->commit();
}

} // namespace zhucun
