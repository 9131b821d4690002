#pragma once

#include "gui/attendance/gridedits.h"

#include <QFrame>

#include <optional>

class QItemSelection;
class QScrollBar;
class QTableView;

namespace zhucun::gui {

class DayHeader;
class FrozenDelegate;
class MonthGridModel;

/// The month grid: three tables of one model side by side, names left and totals right staying in place while the days
/// scroll between them. The selection is one of days.
class MonthGridView final : public QFrame
{
    Q_OBJECT

public:
    explicit MonthGridView(MonthGridModel &model, QWidget *parent = nullptr);

    QTableView *days() const { return m_days; }
    std::vector<GridCell> selectedCells() const;
    GridRange selectedRange() const { return rangeAround(selectedCells()); }
    std::optional<GridCell> current() const;
    void select(int line, const std::vector<int> &days);
    void select(const GridRange &range);
    /// On screen, of the days' table: for editors and tips.
    QRect rectOf(const GridCell &cell) const;
    /// Scrolls to the cursor, as when the grid got narrower.
    void showCurrent();
    void showTip(const GridCell &cell, const QString &html);

Q_SIGNALS:
    void statusTyped(zhucun::DayStatus status);
    void activated(const zhucun::gui::GridCell &cell);
    void tipWanted(const zhucun::gui::GridCell &cell);
    void dayMenuRequested(int day, const QPoint &globalPos);
    void menuRequested(const QPoint &globalPos);
    void selectionChanged();
    void currentLineChanged(int line);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QTableView *addTable();
    void connectScrolling();
    void layOutColumns();
    void layOutDays();
    int layOutFrozen(QTableView *table, int from, int to, int least, int most);
    void selectLine(int line);
    void takeCurrent(const QModelIndex &current);
    std::optional<DayStatus> statusOfKey(const QEvent *event) const;
    std::optional<GridCell> cellOf(const QModelIndex &index) const;

    MonthGridModel &m_model;
    QTableView *m_names;
    QTableView *m_days;
    QTableView *m_totals;
    DayHeader *m_header;
    FrozenDelegate *m_frozen;
    QScrollBar *m_sideways;
    QPoint m_tipAt; ///< on screen
    std::optional<GridCell> m_tipCell;
};

} // namespace zhucun::gui
