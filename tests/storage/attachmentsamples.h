#pragma once

#include "samples.h"
#include "storage/attachment/attachmentmapping.h"
#include "storage/record/recordstore.h"
#include "storage/sql/statement.h"

/// Sample of what is attached to records; see samples.h.
namespace zhucun::storage::test {

template <>
struct Sample<Attachment> {
    /// Its owner and its content, which the world does not have.
    static void prepare(TestDatabase &db, const World &world)
    {
        Petition petition = Sample<Petition>::filled(world);
        db.expectWrite([&](UnitOfWork &work) {
            RecordStore<Petition>::insert(work, petition);
            work.connection().execute(
                QStringLiteral("INSERT INTO attachment_content (sha256, bytes) VALUES ('%1', x'ffd8')").arg(kHash));
        });
        EXPECT_EQ(petition.id, PetitionId(1));
    }
    static Attachment filled(const World &)
    {
        Attachment r;
        r.petitionId = PetitionId(1);
        r.position = 3;
        r.fileName = u("签收单.jpg");
        r.mediaType = u("image/jpeg");
        r.size = 2;
        r.sha256 = kHash;
        r.caption = u("村民签收");
        r.originalSha256 = u("cd");
        r.originalSize = 8'000'000;
        return r;
    }
    static auto members(const Attachment &r)
    {
        // One owner only: that each of them is kept is tested with the queries.
        const auto &[id, meta, entry, visit, dispute, petition, honour, position, fileName, mediaType, size, sha256,
                     caption, originalSha256, originalSize] = r;
        return std::make_tuple(ownerOf(r), position, fileName, mediaType, size, sha256, caption, originalSha256,
                               originalSize);
    }
    static QString change(Attachment &r, const World &) { return r.caption = u("验收"), u("caption"); }

    inline static const QString kHash = u("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
};

} // namespace zhucun::storage::test
