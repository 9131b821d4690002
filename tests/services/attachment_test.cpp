// Attachments are saved with their record in one step, and undone with it.
#include "domain/attachment/attachmentfile.h"
#include "services/attachment/attachmentservice.h"
#include "services/history/historyservice.h"
#include "services/record/recordservice.h"
#include "storage/ledger/ledgerentrymapping.h"
#include "storage/ledger/ledgerkindmapping.h"
#include "storage/petition/petitionmapping.h"
#include "workspacesupport.h"

#include <QDir>

namespace zhucun {

namespace {

const QByteArray kReceipt("\xff\xd8\xff\xe0 a receipt");
const QByteArray kScan("%PDF-1.4\n% a scan");

NewAttachment file(const char16_t *name, const QByteArray &bytes)
{
    return {QString::fromUtf16(name), bytes, {}, {}, {}, {}};
}

class AttachmentServiceTest : public test::CountyWorkspaceTest
{
protected:
    AttachmentService service() { return AttachmentService(workspace()); }

    static Petition petition()
    {
        Petition record;
        record.receivedOn = QDate(2026, 3, 5);
        record.townshipId = DivisionId(2);
        record.petitioner = QStringLiteral("王五");
        return record;
    }
    Saved<Petition> saved(const Petition &record, const AttachmentChanges &changes)
    {
        const auto done = service().save(record, changes).result();
        EXPECT_TRUE(done) << (done ? "" : errorName(done.error().code).toStdString());
        return done.value_or(Saved<Petition>());
    }
    std::vector<AttachmentRow> of(const AttachmentOwner &owner) { return service().all(owner).result().value(); }
};

} // namespace

TEST_F(AttachmentServiceTest, aNewRecordAndItsFilesAreOneStep)
{
    HistoryService history(workspace());
    const PetitionId id = saved(petition(), {{file(u"信.pdf", kScan), file(u"照片.jpg", kReceipt)}, {}, {}}).record.id;
    const std::vector<AttachmentRow> rows = of(id);
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(service().bytes(rows[0].id).result().value(), kScan);
    EXPECT_EQ(service().bytes(rows[1].id).result().value(), kReceipt);

    ASSERT_TRUE(QTest::qWaitFor([&history] { return history.canUndo(); }));
    ASSERT_TRUE(answerOf(history.undo()));
    EXPECT_TRUE(stored<Petition>(id).meta.deletedAt);
    EXPECT_TRUE(of(id).empty());
    ASSERT_TRUE(QTest::qWaitFor([&history] { return history.canRedo(); }));
    ASSERT_TRUE(answerOf(history.redo()));
    EXPECT_FALSE(stored<Petition>(id).meta.deletedAt);
    EXPECT_EQ(of(id).size(), 2u);
}

TEST_F(AttachmentServiceTest, captionsAndRemovalsAreUndoneAndTheRecordIsLeftAlone)
{
    const Petition record = saved(petition(), {{file(u"信.pdf", kScan), file(u"照片.jpg", kReceipt)}, {}, {}}).record;
    const std::vector<AttachmentRow> before = of(record.id);
    HistoryService history(workspace());
    AttachmentChanges changes;
    changes.captions = {{before[1].id, QStringLiteral("现场")}};
    changes.removed = {before[0].id};
    EXPECT_EQ(saved(record, changes).record.meta.rowVersion, record.meta.rowVersion);
    ASSERT_EQ(of(record.id).size(), 1u);
    EXPECT_EQ(of(record.id)[0].caption, QStringLiteral("现场"));

    ASSERT_TRUE(QTest::qWaitFor([&history] { return history.canUndo(); }));
    ASSERT_TRUE(answerOf(history.undo()));
    ASSERT_EQ(of(record.id).size(), 2u);
    EXPECT_EQ(of(record.id)[0].id, before[0].id);
    EXPECT_TRUE(of(record.id)[1].caption.isEmpty());
}

TEST_F(AttachmentServiceTest, oneRefusedFileRefusesTheWholeSave)
{
    const auto limit = service().limit().result();
    ASSERT_TRUE(limit);
    EXPECT_EQ(*limit, kAttachmentLimit);
    ASSERT_TRUE(service().setLimit(1).result());
    EXPECT_EQ(service().limit().result().value(), kMegabyte);

    const QByteArray large = kScan + QByteArray(kMegabyte, 'x');
    const auto done = service().save(petition(), {{file(u"信.pdf", kScan), file(u"卷宗.pdf", large)}, {}, {}}).result();
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Invalid);
    ASSERT_EQ(done.error().violations.size(), 1);
    EXPECT_EQ(done.error().violations[0].rule, QStringLiteral("attachment_too_large"));
    EXPECT_EQ(done.error().violations[0].args.constFirst(), QStringLiteral("卷宗.pdf"));
    const auto none = RecordService<Petition>(workspace()).load(PetitionId(1)).result();
    EXPECT_FALSE(none) << "neither the petition";

    ASSERT_TRUE(service().setLimit(2).result());
    EXPECT_EQ(of(saved(petition(), {{file(u"卷宗.pdf", large)}, {}, {}}).record.id).size(), 1u);
    ASSERT_TRUE(service().setLimit(100000).result());
    EXPECT_EQ(service().limit().result().value(), kMostAttachmentMegabytes * kMegabyte);
}

TEST_F(AttachmentServiceTest, anEntryGradedForItsEvidenceWarnsUntilThereIsSome)
{
    LedgerEntry entry;
    entry.happenedOn = QDate(2026, 3, 5);
    entry.kindId = LedgerKindId(1);
    entry.title = QStringLiteral("修路灯");
    entry.villageId = VillageId(3);
    const auto warningsOf = [this](LedgerEntry &record, const AttachmentChanges &changes) {
        const auto done = service().save(record, changes).result();
        EXPECT_TRUE(done);
        QStringList rules;
        if (!done)
            return rules;
        record = done->record;
        for (const Violation &violation : done->warnings)
            rules << violation.field + QLatin1Char(' ') + violation.rule;
        return rules;
    };
    const QStringList none;
    const QStringList missing{QStringLiteral("grade no_evidence_attached")};
    EXPECT_EQ(warningsOf(entry, {}), none) << "no grade, no promise";
    entry.grade = EvidenceGrade::Text;
    EXPECT_EQ(warningsOf(entry, {}), none);
    for (const EvidenceGrade grade : {EvidenceGrade::Receipt, EvidenceGrade::Photo}) {
        entry.grade = grade;
        EXPECT_EQ(warningsOf(entry, {}), missing);
    }
    EXPECT_EQ(warningsOf(entry, {{file(u"签收单.jpg", kReceipt)}, {}, {}}), none) << "attached in the same step";
    EXPECT_EQ(warningsOf(entry, {}), none);
    EXPECT_EQ(warningsOf(entry, {{}, {}, {of(entry.id)[0].id}}), missing);
}

TEST_F(AttachmentServiceTest, filesAreExportedUnderTheirNamesAndOverwriteNothing)
{
    const PetitionId id =
        saved(petition(),
              {{file(u"照片.jpg", kReceipt), file(u"照片.jpg", kReceipt + "2"), file(u"信.pdf", kScan)}, {}, {}})
            .record.id;
    const QTemporaryDir folder;
    const auto read = [&folder](const char16_t *name) {
        QFile file(folder.filePath(QString::fromUtf16(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    {
        QFile there(folder.filePath(QStringLiteral("信.pdf")));
        ASSERT_TRUE(there.open(QIODevice::WriteOnly));
        there.write("older");
    }
    EXPECT_EQ(service().exportTo(id, folder.path()).result().value(), 3);
    EXPECT_EQ(read(u"照片.jpg"), kReceipt);
    EXPECT_EQ(read(u"照片 (2).jpg"), kReceipt + "2");
    EXPECT_EQ(read(u"信.pdf"), QByteArray("older"));
    EXPECT_EQ(read(u"信 (2).pdf"), kScan);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 4);

    const auto nowhere = service().exportTo(id, folder.filePath(QStringLiteral("none"))).result();
    ASSERT_FALSE(nowhere);
    EXPECT_EQ(nowhere.error().code, ErrorCode::FolderNotWritable);
}

TEST_F(AttachmentServiceTest, bytesThatChangedOnTheDiskAreNotPassedOn)
{
    const PetitionId id = saved(petition(), {{file(u"信.pdf", kScan)}, {}, {}}).record.id;
    ASSERT_TRUE(workspace()
                    .write(QStringLiteral("test.damage"),
                           [](storage::UnitOfWork &work) -> Status {
                               work.connection().execute(QStringLiteral("UPDATE attachment_content SET bytes = x'00'"));
                               return {};
                           })
                    .result());
    const auto bytes = service().bytes(of(id)[0].id).result();
    ASSERT_FALSE(bytes);
    EXPECT_EQ(bytes.error().code, ErrorCode::DatabaseDamaged);
}

} // namespace zhucun
