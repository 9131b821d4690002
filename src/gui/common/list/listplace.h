#pragma once

#include <QtGlobal>

#include <vector>

class QTableView;

namespace zhucun::gui {

class WindowedTableModel;

/// Where the user is in a list, by id, while the rows change under them: what is selected, current and on top.
class ListPlace
{
public:
    ListPlace(QTableView *view, WindowedTableModel *model) : m_view(view), m_model(model) {}

    void remember();
    /// Nothing when there is nothing remembered. A current row that is gone leaves its neighbour current.
    void restore();

    static std::vector<qint64> selectedIds(const QTableView &view, const WindowedTableModel &model);

private:
    QTableView *m_view;
    WindowedTableModel *m_model;
    std::vector<qint64> m_selected;
    qint64 m_current = 0;
    qint64 m_top = 0;
    int m_currentRow = -1;
};

} // namespace zhucun::gui
