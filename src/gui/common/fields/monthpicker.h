#pragma once

#include "core/time/yearmonth.h"

#include <QWidget>

class QToolButton;

namespace zhucun::gui {

/// One month, with the way to the one before and after (Alt+Page Up, Alt+Page Down). A click on its name offers the
/// months of the two years before.
class MonthPicker final : public QWidget
{
    Q_OBJECT

public:
    explicit MonthPicker(const YearMonth &month, QWidget *parent = nullptr);

    const YearMonth &month() const { return m_month; }
    /// Does not emit monthChanged().
    void setMonth(const YearMonth &month);
    void goTo(const YearMonth &month);

Q_SIGNALS:
    void monthChanged(const zhucun::YearMonth &month);

private:
    void fillMenu();

    YearMonth m_month;
    QToolButton *m_name;
};

} // namespace zhucun::gui
