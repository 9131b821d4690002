#pragma once

#include "services/spotcheck/spotcheckservice.h"

#include <QWidget>

class QLabel;
class QSpinBox;
class QTableWidget;

namespace zhucun::gui {

class MainWindow;
class MessageBar;
class Reloader;
struct PageContext;

/// Whom spot checks of a year found away, how often, and what that caps in the year's assessment.
class YearCaps final : public QWidget
{
    Q_OBJECT

public:
    explicit YearCaps(const PageContext &context, QWidget *parent = nullptr);

private:
    void refresh();
    void show(const std::vector<SpotCheckCap> &caps);

    MainWindow &m_window;
    SpotCheckService m_service;
    QSpinBox *m_year;
    QLabel *m_summary;
    MessageBar *m_messages;
    QTableWidget *m_table;
    Reloader *m_reload;
};

} // namespace zhucun::gui
