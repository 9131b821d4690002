#include "storage/dispute/disputemapping.h"

#include "core/text/fold.h"
#include "storage/list/namekey.h"

namespace zhucun::sql {

static QString disputeKey(const Dispute &dispute)
{
    QString key = text::fold(dispute.number) + QLatin1Char(' ');
    for (const DisputeParty &party : dispute.parties)
        key += storage::nameKey(party.name, text::NameKind::Person) + QLatin1Char(' ');
    return key + text::fold(dispute.summary);
}

const TableMapping<Dispute> &Mapping<Dispute>::table()
{
    static const TableMapping<Dispute> mapping{
        QStringLiteral("dispute"),
        {
            column("number", &Dispute::number),
            column("found_on", &Dispute::foundOn),
            column("source", &Dispute::source),
            column("village_id", &Dispute::villageId),
            column("village_group", &Dispute::group),
            column("category_id", &Dispute::categoryId),
            column("people", &Dispute::people),
            column("amount", &Dispute::amount),
            column("risk", &Dispute::risk),
            column("summary", &Dispute::summary),
            column("responsible_id", &Dispute::responsibleId),
            column("responsible_name", &Dispute::responsibleName),
            column("lead_official", &Dispute::leadOfficial),
            column("accepted_on", &Dispute::acceptedOn),
            column("outcome", &Dispute::outcome),
            column("resolved_on", &Dispute::resolvedOn),
            column("agreement_number", &Dispute::agreementNumber),
            column("revisited_on", &Dispute::revisitedOn),
            column("revisit_result", &Dispute::revisitResult),
            column("archived_on", &Dispute::archivedOn),
            column("petition_linked", &Dispute::petitionLinked),
            column("recurrence_of", &Dispute::recurrenceOf),
            column("typical", &Dispute::typical),
            column("note", &Dispute::note),
            column("event_id", &Dispute::eventId),
            derived<Dispute>("state", [](const Dispute &c) { return Codec<DisputeState>::encode(c.state()); }),
            derived<Dispute>("search_key", [](const Dispute &c) { return Value(disputeKey(c)); }),
        },
        {
            list<Dispute>("parties", "dispute_party", "dispute_id", &Dispute::parties,
                          {column("name", &DisputeParty::name), column("phone", &DisputeParty::phone),
                           column("national_id", &DisputeParty::nationalId)}),
            list<Dispute>("steps", "dispute_step", "dispute_id", &Dispute::steps,
                          {column("taken_on", &DisputeStep::takenOn), column("text", &DisputeStep::text),
                           column("mediator", &DisputeStep::by)}),
        },
    };
    return mapping;
}

} // namespace zhucun::sql
