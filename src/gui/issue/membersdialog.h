#pragma once

#include "domain/issue/reportissue.h"
#include "domain/statistics/facttable.h"

#include <QDialog>

namespace zhucun::gui {

/// The records behind one figure.
struct RecordsOf {
    QString heading; ///< the figure with its value
    std::vector<FigureMember> records;
};

/// Shows the records behind one figure or several, each on a tab of its own, with their number and sum.
class MembersDialog final : public QDialog
{
    Q_OBJECT

public:
    MembersDialog(const QString &title, const std::vector<RecordsOf> &figures, QWidget *parent);
};

/// 走访人次 1200人次
QString figureHeading(const FigureRef &figure);
std::vector<FigureMember> membersOf(const std::vector<DrillRecord> &records);

} // namespace zhucun::gui
