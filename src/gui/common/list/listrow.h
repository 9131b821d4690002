#pragma once

#include "reports/model/report.h"

#include <QString>

#include <vector>

namespace zhucun::gui {

/// A column of a list as the table view sees it: reports::Column<Row> without its Row.
struct ListColumnInfo {
    QString key;
    QString heading;
    reports::Kind kind = reports::Kind::Text;
    Qt::Alignment alignment = Qt::AlignLeft;
    int width = 8; ///< Chinese characters
    QString sortField;
    bool visibleByDefault = true;
};

/// A row as it is shown. Sort keys stay with the cell, texts are made once.
struct ListRow {
    qint64 id = 0;
    std::vector<reports::CellValue> cells;
    QStringList texts;
};

} // namespace zhucun::gui
