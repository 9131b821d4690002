#include "gui/common/list/windowedtablemodel.h"

#include <algorithm>

namespace zhucun::gui {

namespace {

/// Pages asked for in one go: what a screen shows and a little more. What was scrolled past is not fetched.
constexpr size_t kWantedAtOnce = 6;

QVariant sortValue(const reports::CellValue &cell)
{
    struct Visitor {
        QVariant operator()(std::monostate) const { return {}; }
        QVariant operator()(const QString &text) const { return text; }
        QVariant operator()(qint64 number) const { return number; }
        QVariant operator()(double number) const { return number; }
        QVariant operator()(Money amount) const { return amount.fen(); }
        QVariant operator()(QDate day) const { return day; }
        QVariant operator()(YearMonth month) const { return month.number(); }
    };
    return std::visit(Visitor{}, cell.data());
}

} // namespace

WindowedTableModel::WindowedTableModel(std::vector<ListColumnInfo> columns, QObject *parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns))
{
    m_requestTimer.setSingleShot(true);
    m_requestTimer.setInterval(0);
    connect(&m_requestTimer, &QTimer::timeout, this, &WindowedTableModel::requestWanted);
}

QVariant WindowedTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IdRole)
        return m_ids[size_t(index.row())];
    const ListColumnInfo &column = m_columns[size_t(index.column())];
    if (role == Qt::TextAlignmentRole)
        return int(column.alignment | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != SortRole && role != LoadedRole)
        return {};
    const ListRow *row = rowAt(index.row());
    if (role == LoadedRole)
        return row != nullptr;
    if (!row)
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("…")) : QVariant();
    if (role == SortRole)
        return size_t(index.column()) < row->cells.size() ? sortValue(row->cells[size_t(index.column())]) : QVariant();
    return row->texts.value(index.column());
}

QVariant WindowedTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= columnCount())
        return {};
    const ListColumnInfo &column = m_columns[size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
        return column.heading;
    case Qt::TextAlignmentRole:
        return int(column.alignment | Qt::AlignVCenter);
    default:
        return {};
    }
}

void WindowedTableModel::sort(int column, Qt::SortOrder order)
{
    Sort wanted;
    if (column >= 0 && column < columnCount()) {
        wanted.field = m_columns[size_t(column)].sortField;
        wanted.descending = order == Qt::DescendingOrder && !wanted.field.isEmpty();
        if (wanted.field.isEmpty())
            return;
    }
    setFilterAndOrder(m_filter, wanted);
}

int WindowedTableModel::columnOf(const QString &key) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(), [&key](const auto &c) { return c.key == key; });
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

void WindowedTableModel::setFilter(const Filter &filter) { setFilterAndOrder(filter, m_order); }

void WindowedTableModel::setFilterAndOrder(const Filter &filter, const Sort &order)
{
    m_filter = filter;
    m_order = order;
    fetch();
}

void WindowedTableModel::refresh()
{
    ++m_rowsGeneration;
    m_requested.clear();
    for (auto &[number, page] : m_pages)
        page.stale = true;
    fetch();
}

int WindowedTableModel::rowOf(qint64 id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : int(found - m_ids.begin());
}

void WindowedTableModel::fetch()
{
    const int generation = ++m_idsGeneration;
    if (!m_loadingIds) {
        m_loadingIds = true;
        Q_EMIT loadingChanged(true);
    }
    fetchIds(m_filter, m_order, [this, generation](Result<std::vector<qint64>> ids) {
        if (generation != m_idsGeneration)
            return;
        m_loadingIds = false;
        if (ids)
            takeIds(std::move(*ids));
        else
            Q_EMIT failed(ids.error());
        Q_EMIT loadingChanged(false);
    });
}

void WindowedTableModel::takeIds(std::vector<qint64> ids)
{
    if (ids == m_ids) {
        Q_EMIT idsChanged();
        // The rows stay where they are; those shown are painted, and so asked for, again.
        if (!m_ids.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    Q_EMIT idsAboutToChange();
    beginResetModel();
    keepOldRows();
    ++m_rowsGeneration;
    m_pages.clear();
    m_requested.clear();
    m_wanted.clear();
    m_ids = std::move(ids);
    endResetModel();
    Q_EMIT idsChanged();
}

void WindowedTableModel::keepOldRows()
{
    std::unordered_map<qint64, ListRow> kept;
    for (auto &[number, page] : m_pages) {
        for (ListRow &row : page.rows)
            kept[row.id] = std::move(row);
    }
    if (!kept.empty())
        m_oldRows = std::move(kept);
}

const ListRow *WindowedTableModel::rowAt(int row) const
{
    const int number = row / kPageRows;
    const auto page = m_pages.find(number);
    if (page == m_pages.end() || page->second.stale)
        want(number);
    if (page != m_pages.end()) {
        page->second.lastUsed = ++m_useCounter;
        return &page->second.rows[size_t(row % kPageRows)];
    }
    const auto old = m_oldRows.find(m_ids[size_t(row)]);
    return old == m_oldRows.end() ? nullptr : &old->second;
}

void WindowedTableModel::want(int page) const
{
    if (m_requested.contains(page) || (!m_wanted.empty() && m_wanted.back() == page))
        return;
    std::erase(m_wanted, page);
    m_wanted.push_back(page);
    if (m_wanted.size() > kWantedAtOnce)
        m_wanted.erase(m_wanted.begin());
    if (!m_requestTimer.isActive())
        m_requestTimer.start();
}

void WindowedTableModel::requestWanted()
{
    const std::vector<int> wanted = std::exchange(m_wanted, {});
    for (const int number : wanted) {
        const size_t first = size_t(number) * kPageRows;
        if (first >= m_ids.size())
            continue;
        const size_t last = std::min(first + kPageRows, m_ids.size());
        const std::vector<qint64> ids(m_ids.begin() + qint64(first), m_ids.begin() + qint64(last));
        m_requested.insert(number);
        const int generation = m_rowsGeneration;
        fetchRows(ids, [this, number, ids, generation](Result<std::vector<ListRow>> rows) {
            if (generation != m_rowsGeneration)
                return;
            m_requested.remove(number);
            if (rows)
                takePage(number, ids, std::move(*rows));
            else
                Q_EMIT failed(rows.error());
        });
    }
}

void WindowedTableModel::takePage(int number, const std::vector<qint64> &ids, std::vector<ListRow> rows)
{
    std::unordered_map<qint64, ListRow *> byId;
    for (ListRow &row : rows)
        byId[row.id] = &row;
    Page page;
    page.lastUsed = ++m_useCounter;
    page.rows.reserve(ids.size());
    for (const qint64 id : ids) {
        const auto found = byId.find(id);
        page.rows.push_back(found == byId.end() ? ListRow{id, {}, {}} : std::move(*found->second));
    }
    m_pages[number] = std::move(page);
    dropOldPages();
    const int first = number * kPageRows;
    Q_EMIT dataChanged(index(first, 0), index(first + int(ids.size()) - 1, columnCount() - 1));
}

void WindowedTableModel::dropOldPages()
{
    while (m_pages.size() > size_t(kPagesKept)) {
        const auto oldest = std::min_element(m_pages.begin(), m_pages.end(), [](const auto &a, const auto &b) {
            return a.second.lastUsed < b.second.lastUsed;
        });
        m_pages.erase(oldest);
    }
}

} // namespace zhucun::gui
