#pragma once

#include "gui/home/forecastdialog.h"
#include "services/attendance/attendanceservice.h"
#include "services/home/homeservice.h"

#include <QWidget>

#include <map>

class QGridLayout;
class QLabel;
class QTimer;

namespace zhucun {
class Workspace;
}

namespace zhucun::gui {

class HomeTile;

/// 工作台: what waits to be done, as numbers that open the lists behind them. Counts again when records change.
class HomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit HomePage(Workspace &workspace, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void listRequested(zhucun::HomeList list, const zhucun::Filter &filter);
    /// This month of one cadre is wanted.
    void sheetRequested(zhucun::CadreId cadreId);
    void refreshed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Section {
        QLabel *caption;
        std::vector<HomeTile *> tiles;
    };

    void addSection(const QString &caption, const std::vector<HomeItem> &items);
    void arrange();
    void showFigures(const std::vector<HomeFigure> &figures);
    void showForecasts(Forecasts forecasts);
    void open(HomeItem item);
    void openForecasts(HomeItem item);

    Workspace &m_workspace;
    HomeService m_service;
    AttendanceService m_attendance;
    QTimer *m_refreshSoon;
    QWidget *m_content;
    QGridLayout *m_grid;
    QLabel *m_title;
    QLabel *m_problem;
    std::vector<Section> m_sections;
    std::map<HomeItem, HomeTile *> m_tiles;
    std::map<HomeItem, HomeFigure> m_figures;
    std::map<HomeItem, Forecasts> m_forecasts;
    int m_columns = 0;
};

} // namespace zhucun::gui
