#include "reports/columns/visitcolumns.h"

#include "reports/columns/columnwords.h"

namespace zhucun::reports {

std::vector<Column<VisitRow>> visitColumns()
{
    return {
        sorted(column("visited_on", QCoreApplication::translate("Columns", "Date"), 6, &VisitRow::visitedOn)),
        sorted(column("township", QCoreApplication::translate("Columns", "Township"), 7, &VisitRow::townshipName)),
        sorted(column("village", QCoreApplication::translate("Columns", "Village"), 7, &VisitRow::villageName)),
        sorted(hidden(column("group", QCoreApplication::translate("Columns", "Group"), 4, &VisitRow::group))),
        sorted(wrapped(
            column("person_name", QCoreApplication::translate("Columns", "Person visited"), 6, &VisitRow::personName))),
        hidden(wrapped(column("categories", QCoreApplication::translate("Columns", "Kind of household"), 8,
                              &VisitRow::categoryNames))),
        wrapped(column("cadres", QCoreApplication::translate("Columns", "Cadres"), 8, &VisitRow::cadreNames)),
        sorted(column("mode", QCoreApplication::translate("Columns", "How"), 4, &VisitRow::mode)),
        sorted(column("person_times", QCoreApplication::translate("Columns", "People (times)"), 4,
                      &VisitRow::personTimes)),
        sorted(column("household_times", QCoreApplication::translate("Columns", "Households (times)"), 4,
                      &VisitRow::householdTimes)),
        sorted(column("topic", QCoreApplication::translate("Columns", "Topic"), 6, &VisitRow::topicName)),
        wrapped(column("matter", QCoreApplication::translate("Columns", "Matter raised"), 20, &VisitRow::matter)),
        hidden(
            wrapped(column("answer", QCoreApplication::translate("Columns", "Answer given"), 20, &VisitRow::answer))),
        sorted(column("done_on", QCoreApplication::translate("Columns", "Done on"), 6, &VisitRow::doneOn)),
        sorted(
            column("satisfaction", QCoreApplication::translate("Columns", "Satisfaction"), 4, &VisitRow::satisfaction)),
    };
}

} // namespace zhucun::reports
