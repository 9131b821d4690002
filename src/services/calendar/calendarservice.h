#pragma once

#include "core/result.h"
#include "domain/calendar/calendarplan.h"

#include <QFuture>

#include <vector>

namespace zhucun {

class Workspace;

/// The county's own days over the bundled calendar. What the bundled calendar says is not stored again.
class CalendarService
{
public:
    explicit CalendarService(Workspace &workspace) : m_workspace(&workspace) {}

    /// The days the county has stored, by day.
    QFuture<Result<std::vector<CalendarDay>>> own() const;

    /// What these days would change, and which months would have another number of working days; saves nothing.
    QFuture<Result<CalendarPlan>> preview(const std::vector<WorkCalendar::Entry> &entries) const;

    /// Makes the calendar say so, as one step to undo; answers with what was done. Errors: Invalid, of the first day
    /// that is refused (args: the day); then nothing is saved.
    QFuture<Result<CalendarPlan>> apply(const std::vector<WorkCalendar::Entry> &entries,
                                        const QString &action = QStringLiteral("calendar_day.save")) const;

private:
    Workspace *m_workspace;
};

} // namespace zhucun
