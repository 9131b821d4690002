#pragma once

#include "exchange/table/tablereader.h"
#include "exchange/table/workbookparts.h"
#include "exchange/table/xmlscanner.h"

#include <QByteArray>

#include <deque>

namespace zhucun {

/// "BC12" -> row 12, column 54; nullopt when it is no reference.
struct CellReference {
    int row;    ///< from 1
    int column; ///< from 0
};
std::optional<CellReference> parseCellReference(std::string_view text);

/// Turns the XML of one sheet into rows; they are taken away between chunks.
class SheetScanner final : public XmlScanner
{
public:
    explicit SheetScanner(const WorkbookParts &parts) : m_parts(parts) {}

    std::deque<TableRow> rows;

protected:
    void startElement(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view name) override;
    void characters(std::string_view text) override;

private:
    void startRow(const XmlAttributes &attributes);
    void startCell(const XmlAttributes &attributes);
    void endCell();
    Cell cell();
    Cell numberCell() const;

    const WorkbookParts &m_parts;
    TableRow m_row;
    int m_column = 0;
    int m_style = 0;
    QByteArray m_type;
    QByteArray m_value;
    QByteArray *m_collecting = nullptr;
    bool m_inSheetData = false;
    bool m_hasFormula = false;
    bool m_phonetic = false;
    qint64 m_cells = 0;
};

/// Collects only the merged ranges of a sheet.
class MergeScanner final : public XmlScanner
{
public:
    std::vector<MergedRange> ranges;

protected:
    void startElement(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view) override {}
};

} // namespace zhucun
