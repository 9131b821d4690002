#pragma once

#include "gui/common/form/formservices.h"
#include "gui/common/list/entitytablemodel.h"
#include "gui/common/list/listsource.h"
#include "reports/documents/listreport.h"

#include <QPromise>

namespace zhucun::gui {

/// How a column with personal data is shown unless its mask is lifted, by key: {"national_id", text::maskNationalId}.
using ColumnMasks = QHash<QString, std::function<QString(const QString &)>>;

/// ListSource of records T listed as rows Row.
template <class T, class Row>
class TypedListSource final : public ListSource
{
public:
    using Columns = std::vector<reports::Column<Row>>;

    TypedListSource(ListDefinition definition, const Columns &columns, RecordAccess<T> records, ListAccess<Row> list,
                    const ColumnMasks &masks = {})
        : ListSource(std::move(definition)),
          m_columns(masked(columns, masks)),
          m_records(std::move(records)),
          m_list(list),
          m_model(m_columns, list)
    {
    }

    WindowedTableModel *model() override { return &m_model; }
    QFuture<Result<Totals>> totals(const Filter &filter) override { return m_list.totals(filter); }
    QFuture<Result<int>> trash(const std::vector<qint64> &ids) override { return m_records.trash(typed(ids)); }
    QFuture<Result<int>> restore(const std::vector<qint64> &ids) override { return m_records.restore(typed(ids)); }

    QFuture<Result<reports::Report>> report(const QStringList &columnKeys, const QString &filterText,
                                            const CancelToken &cancel, const ProgressCallback &progress) override
    {
        auto work = std::make_shared<ReportWork>();
        work->columns = reports::chosenColumns(m_columns, columnKeys);
        work->filterText = filterText;
        work->cancel = cancel;
        work->progress = progress;
        work->ids = m_model.ids();
        work->promise.start();
        QFuture<Result<reports::Report>> future = work->promise.future();
        fetchPortion(work);
        return future;
    }

private:
    static constexpr size_t kPortion = 2000;

    struct ReportWork {
        Columns columns;
        QString filterText;
        CancelToken cancel;
        ProgressCallback progress;
        std::vector<qint64> ids;
        size_t next = 0;
        std::vector<Row> rows;
        QPromise<Result<reports::Report>> promise;

        void finish(Result<reports::Report> result)
        {
            promise.addResult(std::move(result));
            promise.finish();
        }
    };

    void fetchPortion(const std::shared_ptr<ReportWork> &work)
    {
        if (work->cancel.isCancelled()) {
            work->finish(failure(ErrorCode::Cancelled));
            return;
        }
        if (work->next >= work->ids.size()) {
            work->finish(reports::listReport(definition().title, work->filterText, work->columns, work->rows));
            return;
        }
        const size_t last = std::min(work->next + kPortion, work->ids.size());
        const std::vector<qint64> ids(work->ids.begin() + qint64(work->next), work->ids.begin() + qint64(last));
        work->next = last;
        await(m_list.rows(ids), &m_model, [this, work](Result<std::vector<Row>> rows) {
            if (!rows) {
                work->finish(tl::unexpected<Error>(rows.error()));
                return;
            }
            std::move(rows->begin(), rows->end(), std::back_inserter(work->rows));
            if (work->progress)
                work->progress(qint64(work->next), qint64(work->ids.size()));
            fetchPortion(work);
        });
    }

    static Columns masked(Columns columns, const ColumnMasks &masks)
    {
        for (auto &column : columns) {
            const auto mask = masks.find(column.key);
            if (mask == masks.end())
                continue;
            column.value = [whole = column.value, hide = *mask](const Row &row) {
                const reports::CellValue value = whole(row);
                return value.isEmpty() ? value : reports::CellValue(hide(value.text()));
            };
        }
        return columns;
    }

    static QList<typename RecordAccess<T>::Id> typed(const std::vector<qint64> &ids)
    {
        QList<typename RecordAccess<T>::Id> result;
        for (const qint64 id : ids)
            result.append(typename RecordAccess<T>::Id(id));
        return result;
    }

    Columns m_columns;
    RecordAccess<T> m_records;
    ListAccess<Row> m_list;
    EntityTableModel<Row> m_model;
};

} // namespace zhucun::gui
