#pragma once

#include "exchange/import/filesketch.h"

#include <QAbstractTableModel>

namespace zhucun::gui {

/// The beginning of a sheet as it stands in the file, its heading rows marked.
class SketchModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const SheetSketch &sheet, const HeadingRows &headings);
    /// Of the file; 0 when there is none.
    int fileRow(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isHeading(int row) const;

    std::vector<TableRow> m_rows;
    HeadingRows m_headings;
    int m_columns = 0;
};

} // namespace zhucun::gui
