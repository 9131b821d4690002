#include "attachmentsamples.h"

#include "domain/attachment/attachmentfile.h"
#include "storage/attachment/attachmentdamage.h"
#include "storage/attachment/attachmentqueries.h"
#include "storage/attachment/evidencequeries.h"
#include "storage/record/history.h"
#include "storage/record/references.h"

namespace zhucun::storage::test {

namespace {

const QByteArray kReceipt("\xff\xd8\xff\xe0 a receipt");
const QByteArray kPhoto("\xff\xd8\xff\xe0 a photo");

class Attachments : public testing::Test
{
protected:
    TestDatabase db;
    World world = makeWorld(db);

    template <class T>
    auto add(T record)
    {
        db.expectWrite([&](UnitOfWork &work) { RecordStore<T>::insert(work, record); });
        return record.id;
    }
    qint64 attached(const AttachmentOwner &owner, const QByteArray &bytes, const char *name = "签收单.jpg")
    {
        return db
            .expectWrite([&](UnitOfWork &work) {
                attach(work, owner, {u(name), bytes, "thumb", u("签收"), {}, {}});
            })
            .transactionId;
    }
    std::vector<AttachmentRow> of(const AttachmentOwner &owner) { return attachmentsOf(db.connection(), owner); }
    qint64 revert(qint64 transaction)
    {
        return db.expectWrite([&](UnitOfWork &work) { History::ofAllEntities().revert(work, transaction); })
            .transactionId;
    }
};

} // namespace

TEST_F(Attachments, BelongToTheirOwnerAlone)
{
    const AttachmentOwner owners[] = {add(Sample<LedgerEntry>::filled(world)), add(Sample<Visit>::filled(world)),
                                      add(Sample<Dispute>::filled(world)), add(Sample<Petition>::filled(world)),
                                      add(Sample<Honour>::filled(world))};
    int number = 0;
    for (const AttachmentOwner &owner : owners) {
        EXPECT_FALSE(hasAttachments(db.connection(), owner));
        attached(owner, kReceipt + QByteArray::number(++number));
    }
    number = 0;
    for (const AttachmentOwner &owner : owners) {
        const std::vector<AttachmentRow> rows = of(owner);
        ASSERT_EQ(rows.size(), 1u);
        const QByteArray bytes = kReceipt + QByteArray::number(++number);
        EXPECT_EQ(rows[0].sha256, sha256Of(bytes));
        EXPECT_EQ(contentOf(db.connection(), rows[0].sha256), bytes);
        EXPECT_EQ(rows[0].size, bytes.size());
        EXPECT_EQ(rows[0].mediaType, u("image/jpeg"));
        EXPECT_EQ(rows[0].thumbnail, QByteArray("thumb"));
        EXPECT_EQ(ownerOf(*RecordStore<Attachment>::find(db.connection(), rows[0].id)), owner);
        EXPECT_TRUE(hasAttachments(db.connection(), owner));
    }
}

TEST_F(Attachments, TheSameBytesAreKeptOnceAndNeverInTheLog)
{
    const VisitId visit = add(Sample<Visit>::filled(world));
    const HonourId honour = add(Sample<Honour>::filled(world));
    const QByteArray large = kPhoto + QByteArray(1'000'000, 'x');
    attached(visit, large);
    attached(honour, large, "另一个名字.jpg");
    EXPECT_EQ(db.count(QStringLiteral("SELECT COUNT(*) FROM attachment_content")), 1);
    EXPECT_EQ(db.count(QStringLiteral("SELECT COUNT(*) FROM attachment")), 2);
    EXPECT_LT(db.count(QStringLiteral("SELECT MAX(LENGTH(new_value)) FROM change_log WHERE table_name = 'attachment'")),
              2000);
}

TEST_F(Attachments, KeepTheirOrderAndComeBackToIt)
{
    const VisitId visit = add(Sample<Visit>::filled(world));
    attached(visit, kReceipt, "一.jpg");
    attached(visit, kPhoto, "二.jpg");
    const std::vector<AttachmentRow> both = of(visit);
    ASSERT_EQ(both.size(), 2u);
    const qint64 removed = db.expectWrite([&](UnitOfWork &work) { removeAttachment(work, both[0].id); }).transactionId;
    ASSERT_EQ(of(visit).size(), 1u);
    EXPECT_EQ(of(visit)[0].fileName, u("二.jpg"));
    attached(visit, kReceipt + "3", "三.jpg");
    const qint64 undone = revert(removed);
    std::vector<AttachmentRow> rows = of(visit);
    ASSERT_EQ(rows.size(), 3u);
    EXPECT_EQ(rows[0].fileName, u("一.jpg"));
    EXPECT_EQ(rows[2].fileName, u("三.jpg"));
    revert(undone);
    EXPECT_EQ(of(visit).size(), 2u);
}

TEST_F(Attachments, AttachingIsUndoneAndMadeAgain)
{
    const VisitId visit = add(Sample<Visit>::filled(world));
    const qint64 undone = revert(attached(visit, kReceipt));
    EXPECT_TRUE(of(visit).empty());
    EXPECT_FALSE(hasAttachments(db.connection(), visit));
    revert(undone);
    ASSERT_EQ(of(visit).size(), 1u);
    EXPECT_EQ(contentOf(db.connection(), of(visit)[0].sha256), kReceipt);
}

TEST_F(Attachments, ACaptionOfOneThatIsGoneIsNoError)
{
    const VisitId visit = add(Sample<Visit>::filled(world));
    attached(visit, kReceipt);
    const AttachmentId id = of(visit)[0].id;
    db.expectWrite([&](UnitOfWork &work) { setCaption(work, id, u("新标题")); });
    EXPECT_EQ(of(visit)[0].caption, u("新标题"));
    db.expectWrite([&](UnitOfWork &work) { removeAttachment(work, id); });
    db.expectWrite([&](UnitOfWork &work) { setCaption(work, id, u("太晚了")); });
    EXPECT_EQ(RecordStore<Attachment>::find(db.connection(), id)->caption, u("新标题"));
}

TEST_F(Attachments, ArePartOfTheirOwner)
{
    const VisitId visit = add(Sample<Visit>::filled(world));
    attached(visit, kReceipt);
    EXPECT_TRUE(referencesTo(db.connection(), u("visit"), visit.value()).empty()) << "so it can be trashed";
}

TEST_F(Attachments, DamageIsFound)
{
    const VisitId visit = add(Sample<Visit>::filled(world));
    const HonourId honour = add(Sample<Honour>::filled(world));
    attached(visit, kReceipt);
    attached(honour, kPhoto, "照片.jpg");
    EXPECT_TRUE(damagedAttachments(db.connection()).empty());

    // As a fault of the disk would, around everything.
    db.connection().execute(
        QStringLiteral("UPDATE attachment_content SET bytes = x'00' WHERE sha256 = '%1'").arg(sha256Of(kPhoto)));
    const std::vector<DamagedAttachment> damaged = damagedAttachments(db.connection());
    ASSERT_EQ(damaged.size(), 1u);
    EXPECT_EQ(damaged[0].owner, AttachmentOwner(honour));
    EXPECT_EQ(damaged[0].fileName, u("照片.jpg"));

    db.connection().execute(QStringLiteral("UPDATE attachment SET size = size + 1 WHERE visit_id IS NOT NULL"));
    EXPECT_EQ(damagedAttachments(db.connection()).size(), 2u) << "nor may the size differ";
}

TEST_F(Attachments, EvidenceIsAGradeWithSomethingAttached)
{
    const auto entry = [this](std::optional<EvidenceGrade> grade, QDate day, VillageId village, int yuan) {
        LedgerEntry record = Sample<LedgerEntry>::filled(world);
        record.grade = grade;
        record.happenedOn = day;
        record.villageId = village;
        record.townshipId = {};
        record.amount = Money::fromYuan(yuan);
        return add(record);
    };
    const QDate march(2026, 3, 9);
    attached(entry(EvidenceGrade::Receipt, march, world.xishan, 100), kReceipt);
    attached(entry(EvidenceGrade::Photo, march, world.beihe, 20), kPhoto);
    attached(entry(EvidenceGrade::Text, march, world.xishan, 3), kPhoto + "c");                // words alone
    entry(EvidenceGrade::Receipt, march, world.xishan, 4000);                                  // nothing attached
    attached(entry(EvidenceGrade::Receipt, QDate(2026, 4, 1), world.xishan, 5), kPhoto + "d"); // another month
    const LedgerEntryId stripped = entry(EvidenceGrade::Photo, march, world.xishan, 600);
    attached(stripped, kPhoto + "e");
    db.expectWrite([&](UnitOfWork &work) { removeAttachment(work, of(stripped)[0].id); });

    const Period period = Period::month(YearMonth(2026, 3));
    const auto counts = [&](DivisionId township, VillageId village) {
        return evidenceCounts(db.connection(), period, township, village);
    };
    const std::vector<EvidenceCount> all = counts({}, {});
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(all[0].kindName, u("实事好事"));
    EXPECT_EQ(all[0].entries, 5);
    EXPECT_EQ(all[0].vouched, 2);
    EXPECT_EQ(all[0].amount, Money::fromYuan(4723));
    EXPECT_EQ(all[0].vouchedAmount, Money::fromYuan(120));
    EXPECT_EQ(counts(world.nanhaoqian, {})[0].vouchedAmount, Money::fromYuan(100));
    EXPECT_EQ(counts({}, world.beihe)[0].entries, 1);
    EXPECT_TRUE(counts(world.nanhaoqian, world.beihe).empty());
}

} // namespace zhucun::storage::test
