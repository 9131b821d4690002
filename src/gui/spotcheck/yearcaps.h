#pragma once

#include "services/spotcheck/spotcheckservice.h"

#include <QWidget>

class QLabel;
class QSpinBox;
class QTableWidget;
class QTimer;

namespace zhucun::gui {

class MainWindow;
class MessageBar;
struct PageContext;

/// Whom spot checks of a year found away, how often, and what that caps in the year's assessment.
class YearCaps final : public QWidget
{
    Q_OBJECT

public:
    explicit YearCaps(const PageContext &context, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void show(const std::vector<SpotCheckCap> &caps);

    MainWindow &m_window;
    SpotCheckService m_service;
    QSpinBox *m_year;
    QLabel *m_summary;
    MessageBar *m_messages;
    QTableWidget *m_table;
    QTimer *m_refreshSoon;
    bool m_stale = true;
};

} // namespace zhucun::gui
