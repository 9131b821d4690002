#include "gui/common/list/listplace.h"

#include "gui/common/list/windowedtablemodel.h"

#include <QHeaderView>
#include <QItemSelection>
#include <QScrollBar>
#include <QTableView>

#include <unordered_set>

namespace zhucun::gui {

namespace {

/// A selection larger than this is not put back: it was "all" anyway.
constexpr size_t kSelectionKept = 5000;

} // namespace

void ListPlace::remember()
{
    m_currentRow = m_view->currentIndex().row();
    m_current = m_model->idAt(m_currentRow);
    m_top = m_model->idAt(m_view->rowAt(0));
    m_selected = selectedIds(*m_view, *m_model);
    if (m_selected.size() > kSelectionKept)
        m_selected.clear();
}

void ListPlace::restore()
{
    if (m_current == 0 && m_top == 0 && m_selected.empty())
        return;
    const std::unordered_set<qint64> selected(m_selected.begin(), m_selected.end());
    QItemSelection selection;
    int top = -1;
    int current = -1;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const qint64 id = m_model->idAt(row);
        if (id == m_top)
            top = row;
        if (id == m_current)
            current = row;
        if (selected.contains(id))
            selection.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
    }
    if (current < 0 && m_currentRow >= 0)
        current = qMin(m_currentRow, m_model->rowCount() - 1);
    m_view->doItemsLayout(); // else the scroll bar still has its old range
    if (top >= 0)
        m_view->verticalScrollBar()->setValue(top);
    QItemSelectionModel *model = m_view->selectionModel();
    model->setCurrentIndex(m_model->index(current, m_view->horizontalHeader()->logicalIndex(0)),
                           QItemSelectionModel::NoUpdate);
    model->select(selection, QItemSelectionModel::ClearAndSelect);
    m_selected.clear();
    m_current = m_top = 0;
}

std::vector<qint64> ListPlace::selectedIds(const QTableView &view, const WindowedTableModel &model)
{
    std::vector<qint64> ids;
    const QItemSelection selection = view.selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.push_back(model.idAt(row));
    }
    return ids;
}

} // namespace zhucun::gui
