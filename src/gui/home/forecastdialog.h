#pragma once

#include "domain/attendance/monthaccount.h"

#include <QDialog>

#include <utility>
#include <vector>

class QTableWidget;

namespace zhucun::gui {

using Forecasts = std::vector<std::pair<MemberMonth, MonthForecast>>;

/// Cadres behind a forecast of the desk, with what they need and what is left of the month. Opened with open().
class ForecastDialog final : public QDialog
{
    Q_OBJECT

public:
    ForecastDialog(const QString &title, const Forecasts &forecasts, QWidget *parent);

Q_SIGNALS:
    /// Double-clicked.
    void cadreChosen(zhucun::CadreId cadreId);

private:
    void fill(const Forecasts &forecasts);

    QTableWidget *m_table;
};

} // namespace zhucun::gui
