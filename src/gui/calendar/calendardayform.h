#pragma once

#include "domain/calendar/calendarday.h"
#include "gui/common/form/typedrecordform.h"

#include <memory>

namespace Ui {
class CalendarDayForm;
}

namespace zhucun::gui {

/// One day the county has changed, as a record of the list.
class CalendarDayForm final : public TypedRecordForm<CalendarDay>
{
    Q_OBJECT

public:
    CalendarDayForm(const FormServices &services, const RecordAccess<CalendarDay> &records, QWidget *parent = nullptr);
    ~CalendarDayForm() override;

private:
    QString newTitle() const override;
    QString titleOf(const CalendarDay &record) const override;
    QStringList keptFields() const override;

    std::unique_ptr<Ui::CalendarDayForm> m_ui;
};

} // namespace zhucun::gui
