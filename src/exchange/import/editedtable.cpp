#include "exchange/import/editedtable.h"

namespace zhucun {

namespace {

class EditedTable final : public TableReader
{
public:
    EditedTable(std::unique_ptr<TableReader> table, const CellEdits &edits) : m_table(std::move(table)), m_edits(edits)
    {
    }

    Result<bool> next(TableRow &row) override
    {
        auto more = m_table->next(row);
        if (!more || !*more)
            return more;
        for (auto it = m_edits.lower_bound({row.number, 0}); it != m_edits.end() && it->first.first == row.number;
             ++it) {
            const size_t index = size_t(it->first.second);
            if (row.cells.size() <= index)
                row.cells.resize(index + 1);
            row.cells[index] = Cell::fromText(it->second);
        }
        return more;
    }
    QStringList sheets() const override { return m_table->sheets(); }
    QStringList hiddenSheets() const override { return m_table->hiddenSheets(); }
    qsizetype sheet() const override { return m_table->sheet(); }
    Status openSheet(qsizetype place) override { return m_table->openSheet(place); }
    TextForm textForm() const override { return m_table->textForm(); }
    Result<std::vector<MergedRange>> mergedRanges() override { return m_table->mergedRanges(); }

private:
    std::unique_ptr<TableReader> m_table;
    CellEdits m_edits;
};

} // namespace

std::unique_ptr<TableReader> withEdits(std::unique_ptr<TableReader> table, const CellEdits &edits)
{
    if (edits.empty())
        return table;
    return std::make_unique<EditedTable>(std::move(table), edits);
}

} // namespace zhucun
