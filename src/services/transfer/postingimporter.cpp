#include "services/transfer/postingkey.h"
#include "services/transfer/recordimporter.h"
#include "services/transfer/rolecell.h"
#include "storage/posting/postingmapping.h"

namespace zhucun {

namespace {

class PostingImporter final : public RecordImporter<Posting>
{
public:
    using RecordImporter::RecordImporter;

private:
    void take(ImportRow &row, Posting &posting) override
    {
        posting.villageId = resolver().village(row);
        posting.cadreId = resolver().cadre(row, "name", posting.villageId);
        if (row.has("round"))
            posting.roundId = resolver().round(row);
        if (row.has("team"))
            posting.teamId = resolver().team(row, posting.roundId);
        takeRole(row, posting);
        row.take("starts_on", posting.startsOn);
        row.take("ends_on", posting.endsOn);
        row.take("end_reason", posting.endReason);
        row.take("document_number", posting.documentNumber);
        row.take("note", posting.note);
    }

    std::vector<PostingId> candidates(ImportRow &, const Posting &fresh) override
    {
        return postingsLike(connection(), fresh);
    }

    /// A list without a column for teams means the team of the village, when there is but one.
    void completeNew(ImportRow &row, Posting &posting) override
    {
        if (row.hasColumn("team") || row.has("team"))
            return;
        const std::vector<TeamId> teams = resolver().teamsOf(posting.villageId, posting.roundId);
        if (teams.size() == 1)
            posting.teamId = teams.front();
    }
};

} // namespace

std::unique_ptr<RowImporter> makePostingImporter(storage::UnitOfWork &work, Resolver &resolver)
{
    return std::make_unique<PostingImporter>(work, resolver);
}

} // namespace zhucun
