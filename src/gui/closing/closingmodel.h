#pragma once

#include "domain/closing/monthclosing.h"

#include <QAbstractTableModel>

namespace zhucun::gui {

/// The townships of a month and how far each has come.
class ClosingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TownshipColumn, StateColumn, CadresColumn, FindingsColumn, DueColumn, StepColumn, kColumns };

    explicit ClosingModel(QDate today, QObject *parent = nullptr) : QAbstractTableModel(parent), m_today(today) {}

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setRows(std::vector<ClosingRow> rows, QDate today);
    const std::vector<ClosingRow> &rows() const { return m_rows; }
    /// Past its day and not closed.
    bool isLate(const ClosingRow &row) const { return row.state != ClosingState::Closed && row.due < m_today; }

private:
    QString text(const ClosingRow &row, int column) const;

    std::vector<ClosingRow> m_rows;
    QDate m_today;
};

/// When, what, by whom, remark.
QStringList stepTexts(const ClosingStep &step);

/// The same in a line: "2026-06-05 09:12　上报　张三　数据已核对"
QString stepText(const ClosingStep &step);

} // namespace zhucun::gui
