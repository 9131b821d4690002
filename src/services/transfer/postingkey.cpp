#include "services/transfer/postingkey.h"

#include "storage/posting/postingrepository.h"

namespace zhucun {

using storage::PostingRepository;

std::vector<PostingId> postingsLike(sql::Connection &connection, const Posting &wanted)
{
    const auto found =
        wanted.villageId.isValid()
            ? PostingRepository::findByVillage(connection, wanted.cadreId, wanted.villageId, wanted.roundId)
            : PostingRepository::findByTeam(connection, wanted.cadreId, wanted.teamId);
    std::vector<PostingId> alike;
    for (const PostingId id : found) {
        const auto stored = PostingRepository::find(connection, id);
        const bool isEarlier = stored->endsOn && wanted.startsOn.isValid() && *stored->endsOn < wanted.startsOn;
        const bool isLater = wanted.endsOn && *wanted.endsOn < stored->startsOn;
        if (stored->role == wanted.role && stored->villageId == wanted.villageId && !isEarlier && !isLater)
            alike.push_back(id);
    }
    return alike;
}

} // namespace zhucun
