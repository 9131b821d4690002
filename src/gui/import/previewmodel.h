#pragma once

#include "exchange/import/importpreview.h"

#include <QAbstractTableModel>

namespace zhucun::gui {

/// Rows as the import will see them: typed values, wrong cells marked. What is typed into a cell is handed on, not
/// kept.
class PreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(ImportPreview preview, const CellEdits &edits);
    /// Of the check of all rows; beside what the cells themselves say.
    void setProblems(const QList<RowProblem> &problems);
    const ImportPreview &preview() const { return m_preview; }
    /// Invalid when the row is not shown. Without a column the first cell.
    QModelIndex placeOf(const RowProblem &problem) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// Row of the file, place in TableRow::cells.
    void edited(int row, int column, const QString &text);

private:
    struct Mark {
        QStringList sentences;
        bool isError = false;
    };

    void placeMarks();
    void mark(int row, int column, const RowProblem &problem);
    int columnOf(const RowProblem &problem) const;
    const Mark *markAt(const QModelIndex &index) const;
    QString columnHeading(int column) const;

    ImportPreview m_preview;
    CellEdits m_edits;
    QList<RowProblem> m_checked;
    QHash<int, int> m_placeOfRow; ///< row of the file -> row here
    QHash<QPair<int, int>, Mark> m_marks;
};

} // namespace zhucun::gui
