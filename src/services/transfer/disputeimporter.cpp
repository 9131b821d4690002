#include "domain/dispute/disputetext.h"
#include "services/transfer/eventcell.h"
#include "services/transfer/recordimporter.h"
#include "services/transfer/textlists.h"
#include "storage/cadre/cadrerepository.h"
#include "storage/dispute/disputerepository.h"

namespace zhucun {

namespace {

using storage::CadreRepository;
using storage::DisputeRepository;

QStringList partyNames(const Dispute &dispute)
{
    QStringList names;
    for (const DisputeParty &party : dispute.parties)
        names << party.name;
    names.sort();
    return names;
}

/// Known by its number, else by its day, village, category and parties.
class DisputeImporter final : public RecordImporter<Dispute>
{
public:
    using RecordImporter::RecordImporter;

private:
    void take(ImportRow &row, Dispute &dispute) override
    {
        row.take("number", dispute.number);
        row.take("found_on", dispute.foundOn);
        if (row.has("village"))
            dispute.villageId = resolver().village(row);
        row.take("group", dispute.group);
        row.take("source", dispute.source);
        if (row.has("category"))
            dispute.categoryId = resolver().category(row, "category", CategoryKind::DisputeCategory);
        takeParties(row, dispute);
        row.take("people", dispute.people);
        row.take("amount", dispute.amount);
        row.take("risk", dispute.risk);
        row.take("summary", dispute.summary);
        takeResponsible(row, dispute);
        row.take("lead_official", dispute.leadOfficial);
        row.take("accepted_on", dispute.acceptedOn);
        takeLines(row, "steps", dispute.steps, parseSteps);
        row.take("outcome", dispute.outcome);
        row.take("resolved_on", dispute.resolvedOn);
        row.take("agreement_number", dispute.agreementNumber);
        row.take("revisited_on", dispute.revisitedOn);
        row.take("revisit_result", dispute.revisitResult);
        row.take("archived_on", dispute.archivedOn);
        row.take("petition_linked", dispute.petitionLinked);
        takeRecurrence(row, dispute);
        row.take("typical", dispute.typical);
        row.take("note", dispute.note);
        takeEvent(work(), row, dispute.eventId, dispute.foundOn, dispute.summary);
    }

    static void takeParties(ImportRow &row, Dispute &dispute)
    {
        const auto written = row.get<QStringList>("parties");
        if (!written)
            return;
        // A separator within brackets has cut a party in two; joined again, it is read as one.
        const auto parsed = parseParties(written->join(QChar(u'、')));
        for (const LineProblem &problem : parsed.problems)
            row.reject("parties", "line_format", {QString::number(problem.line), problem.text});
        dispute.parties = parsed.values;
    }

    /// Often a village official who is not on file: then the name alone is kept.
    void takeResponsible(ImportRow &row, Dispute &dispute)
    {
        const QString name = row.text("responsible");
        if (name.isEmpty())
            return;
        if (!row.has("national_id")) {
            const bool isKnown = dispute.responsibleId.isValid() &&
                                 CadreRepository::find(connection(), dispute.responsibleId)->name == name;
            if (isKnown || dispute.responsibleName == name)
                return;
            if (CadreRepository::findByName(connection(), name).empty()) {
                dispute.responsibleId = {};
                dispute.responsibleName = name;
                return;
            }
        }
        dispute.responsibleId = resolver().cadre(row, "responsible", dispute.villageId);
        dispute.responsibleName.clear();
    }

    void takeRecurrence(ImportRow &row, Dispute &dispute)
    {
        const QString number = row.text("recurrence_of");
        if (number.isEmpty())
            return;
        const auto found = DisputeRepository::findByNumber(connection(), number);
        if (found.empty())
            row.reject("recurrence_of", "unknown_dispute", {number});
        else
            dispute.recurrenceOf = found.front();
    }

    std::vector<DisputeId> candidates(ImportRow &, const Dispute &fresh) override
    {
        if (!fresh.number.isEmpty())
            return DisputeRepository::findByNumber(connection(), fresh.number);
        if (!fresh.foundOn.isValid() || !fresh.villageId.isValid())
            return {};
        Filter filter;
        filter.villageId = fresh.villageId;
        filter.period = Period{fresh.foundOn, fresh.foundOn};
        std::vector<DisputeId> alike;
        for (const qint64 id : DisputeRepository::ids(connection(), filter, {}, resolver().today())) {
            const auto stored = DisputeRepository::find(connection(), DisputeId(id));
            if (stored->categoryId == fresh.categoryId && partyNames(*stored) == partyNames(fresh))
                alike.push_back(stored->id);
        }
        return alike;
    }
};

} // namespace

std::unique_ptr<RowImporter> makeDisputeImporter(storage::UnitOfWork &work, Resolver &resolver)
{
    return std::make_unique<DisputeImporter>(work, resolver);
}

} // namespace zhucun
