#pragma once

#include "core/result.h"
#include "domain/filter/filter.h"
#include "gui/common/list/listrow.h"

#include <QAbstractTableModel>
#include <QFuture>
#include <QHash>
#include <QTimer>

#include <functional>
#include <unordered_map>

namespace zhucun::gui {

/// A list of any length: holds the ids of all rows (8 bytes each) and the pages of rows last looked at. Ids and rows
/// are fetched off the GUI thread; until a page is there its rows show as they were, or as "…". Filter and order are
/// asked of the database again. After a change to the data, rows on screen stay while their successors are fetched.
class WindowedTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< qint64
        SortRole,                  ///< the value behind the text
        LoadedRole,                ///< bool: false for a placeholder
    };
    static constexpr int kPageRows = 100;
    static constexpr int kPagesKept = 60;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_ids.size()); }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    const std::vector<ListColumnInfo> &columns() const { return m_columns; }
    int columnOf(const QString &key) const;

    /// Both fetch anew; set both at once where both change.
    void setFilter(const Filter &filter);
    void setFilterAndOrder(const Filter &filter, const Sort &order);
    const Filter &filter() const { return m_filter; }
    const Sort &order() const { return m_order; }
    /// The data changed: ids and rows are asked for again.
    void refresh();

    bool isLoading() const { return m_loadingIds; }
    const std::vector<qint64> &ids() const { return m_ids; }
    qint64 idAt(int row) const { return row >= 0 && row < rowCount() ? m_ids[size_t(row)] : 0; }
    /// -1 when the list does not have it.
    int rowOf(qint64 id) const;

Q_SIGNALS:
    void loadingChanged(bool loading);
    /// Before and after the rows are others than they were: for who keeps selection and scroll position by id.
    void idsAboutToChange();
    void idsChanged();
    void failed(const zhucun::Error &error);

protected:
    using IdsDone = std::function<void(Result<std::vector<qint64>>)>;
    using RowsDone = std::function<void(Result<std::vector<ListRow>>)>;

    explicit WindowedTableModel(std::vector<ListColumnInfo> columns, QObject *parent = nullptr);

    /// Both call `done` on the GUI thread, at once or later, or never when the model is gone by then.
    virtual void fetchIds(const Filter &filter, const Sort &order, IdsDone done) = 0;
    virtual void fetchRows(const std::vector<qint64> &ids, RowsDone done) = 0;

private:
    struct Page {
        std::vector<ListRow> rows; ///< in the order of ids; a row that is gone has no texts
        mutable quint64 lastUsed = 0;
        bool stale = false; ///< shown until its successor is there
    };

    void fetch();
    void takeIds(std::vector<qint64> ids);
    void keepOldRows();
    const ListRow *rowAt(int row) const;
    /// Notes that a page is looked at; it is asked for when control returns to the event loop.
    void want(int page) const;
    void requestWanted();
    void takePage(int page, const std::vector<qint64> &ids, std::vector<ListRow> rows);
    void dropOldPages();

    std::vector<ListColumnInfo> m_columns;
    std::vector<qint64> m_ids;
    Filter m_filter;
    Sort m_order;
    std::unordered_map<int, Page> m_pages;
    std::unordered_map<qint64, ListRow> m_oldRows; ///< shown in place of "…" after the ids changed
    mutable std::vector<int> m_wanted;             ///< most recent last
    QSet<int> m_requested;
    mutable QTimer m_requestTimer;
    mutable quint64 m_useCounter = 0;
    int m_idsGeneration = 0;  ///< counts questions for ids
    int m_rowsGeneration = 0; ///< counts states of the data; pages of an earlier one are dropped
    bool m_loadingIds = false;
};

} // namespace zhucun::gui
