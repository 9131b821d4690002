#pragma once

#include "gui/common/await.h"
#include "gui/common/list/windowedtablemodel.h"
#include "reports/columns/column.h"
#include "services/list/listservice.h"

namespace zhucun::gui {

/// What a list asks of its service.
template <class Row>
struct ListAccess {
    std::function<QFuture<Result<std::vector<qint64>>>(const Filter &filter, const Sort &sort)> ids;
    std::function<QFuture<Result<std::vector<Row>>>(const std::vector<qint64> &ids)> rows;
    std::function<QFuture<Result<std::vector<std::pair<QString, qint64>>>>(const Filter &filter)> totals;

    static ListAccess of(const ListService<Row> &service)
    {
        return {[service](const Filter &filter, const Sort &sort) { return service.ids(filter, sort); },
                [service](const std::vector<qint64> &ids) { return service.rows(ids); },
                [service](const Filter &filter) { return service.totals(filter); }};
    }
};

/// WindowedTableModel over the rows of one entity, shown through its columns.
template <class Row>
class EntityTableModel final : public WindowedTableModel
{
public:
    EntityTableModel(std::vector<reports::Column<Row>> columns, ListAccess<Row> list, QObject *parent = nullptr)
        : WindowedTableModel(infoOf(columns), parent), m_columns(std::move(columns)), m_list(std::move(list))
    {
    }

protected:
    void fetchIds(const Filter &filter, const Sort &order, IdsDone done) override
    {
        await(m_list.ids(filter, order), this, std::move(done));
    }

    void fetchRows(const std::vector<qint64> &ids, RowsDone done) override
    {
        await(m_list.rows(ids), this, [this, done = std::move(done)](Result<std::vector<Row>> rows) {
            if (!rows) {
                done(tl::unexpected<Error>(rows.error()));
                return;
            }
            std::vector<ListRow> shown;
            shown.reserve(rows->size());
            for (const Row &row : *rows)
                shown.push_back(shownAs(row));
            done(std::move(shown));
        });
    }

private:
    static std::vector<ListColumnInfo> infoOf(const std::vector<reports::Column<Row>> &columns)
    {
        std::vector<ListColumnInfo> infos;
        for (const auto &c : columns)
            infos.push_back({c.key, c.heading, c.kind, c.alignment, c.width, c.sortField, c.visibleByDefault});
        return infos;
    }

    ListRow shownAs(const Row &row) const
    {
        ListRow shown;
        shown.id = row.id.value();
        shown.cells.reserve(m_columns.size());
        for (const auto &column : m_columns) {
            shown.cells.push_back(column.value(row));
            shown.texts.append(shown.cells.back().text());
        }
        return shown;
    }

    std::vector<reports::Column<Row>> m_columns;
    ListAccess<Row> m_list;
};

} // namespace zhucun::gui
