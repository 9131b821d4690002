#include "storage/visit/visitmapping.h"

#include "core/text/fold.h"
#include "storage/list/namekey.h"

namespace zhucun::sql {

const TableMapping<Visit> &Mapping<Visit>::table()
{
    static const TableMapping<Visit> mapping{
        QStringLiteral("visit"),
        {
            column("visited_on", &Visit::visitedOn),
            column("village_id", &Visit::villageId),
            column("village_group", &Visit::group),
            column("household_id", &Visit::householdId),
            column("person_name", &Visit::personName),
            column("mode", &Visit::mode),
            column("person_times", &Visit::personTimes),
            column("household_times", &Visit::householdTimes),
            column("topic_id", &Visit::topicId),
            column("matter", &Visit::matter),
            column("answer", &Visit::answer),
            column("passed_on_to", &Visit::passedOnTo),
            column("done_on", &Visit::doneOn),
            column("satisfaction", &Visit::satisfaction),
            column("typical", &Visit::typical),
            column("note", &Visit::note),
            column("event_id", &Visit::eventId),
            derived<Visit>("search_key",
                           [](const Visit &c) {
                               return Value(QString(storage::nameKey(c.personName, text::NameKind::Person) +
                                                    QLatin1Char(' ') + text::fold(c.matter) + QLatin1Char(' ') +
                                                    text::fold(c.answer)));
                           }),
        },
        {
            links<Visit>("cadres", "visit_cadre", "visit_id", "cadre_id", &Visit::cadreIds),
            links<Visit>("categories", "visit_category", "visit_id", "category_id", &Visit::categories),
        },
    };
    return mapping;
}

} // namespace zhucun::sql
