#include "gui/calendar/calendardayform.h"

#include "ui_calendardayform.h"

namespace zhucun::gui {

CalendarDayForm::CalendarDayForm(const FormServices &services, const RecordAccess<CalendarDay> &records,
                                 QWidget *parent)
    : TypedRecordForm(QStringLiteral("calendar_day"), services, records, parent),
      m_ui(std::make_unique<Ui::CalendarDayForm>())
{
    m_ui->setupUi(content());
    fields().bind("day", m_ui->day, &CalendarDay::day);
    fields().bind("kind", m_ui->kind, &CalendarDay::kind);
    fields().bind("name", m_ui->name, &CalendarDay::name);
    finishSetup();
}

CalendarDayForm::~CalendarDayForm() = default;

QString CalendarDayForm::newTitle() const { return tr("New changed day"); }

QString CalendarDayForm::titleOf(const CalendarDay &record) const { return record.day.toString(Qt::ISODate); }

QStringList CalendarDayForm::keptFields() const { return {QStringLiteral("kind"), QStringLiteral("name")}; }

} // namespace zhucun::gui
