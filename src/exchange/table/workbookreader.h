#pragma once

#include "exchange/table/sheetscanner.h"
#include "exchange/table/tablereader.h"
#include "exchange/table/workbookpackage.h"

namespace zhucun {

/// One sheet of an XLSX workbook, read as a stream. Dates are told from numbers by their format; of a formula the value
/// stored beside it is taken and the cell is marked.
class WorkbookReader final : public TableReader
{
public:
    static Result<std::unique_ptr<TableReader>> open(const QString &path, const OpenOptions &options);

    Result<bool> next(TableRow &row) override;
    QStringList sheets() const override { return m_parts.sheetNames(); }
    QStringList hiddenSheets() const override;
    qsizetype sheet() const override { return m_sheet; }
    Status openSheet(qsizetype place) override;
    Result<std::vector<MergedRange>> mergedRanges() override;

private:
    WorkbookReader() = default;

    QString m_path;
    std::unique_ptr<WorkbookPackage> m_package;
    WorkbookParts m_parts;
    qsizetype m_sheet = 0;
    std::optional<WorkbookPackage::Stream> m_stream;
    std::unique_ptr<SheetScanner> m_scanner;
    bool m_atEnd = false;
};

} // namespace zhucun
