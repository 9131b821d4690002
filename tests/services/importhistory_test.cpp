// The history of imports as pages and commands use it.
#include "services/transfer/importhistoryservice.h"
#include "services/transfer/transferservice.h"
#include "services/workspace/workspace.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace zhucun;

namespace {

class ImportHistoryTest : public testing::Test
{
protected:
    ImportHistoryTest()
    {
        auto created = Workspace::create(m_folder.filePath(QStringLiteral("a.zhucun")), m_clock, {});
        EXPECT_TRUE(created.has_value());
        m_workspace = std::move(*created);
    }

    ImportBatchId importUnits(const QStringList &names)
    {
        const auto left = std::make_shared<QStringList>(names);
        const RecordSource source = [left](TransferRecord &record) -> Result<bool> {
            if (left->isEmpty())
                return false;
            record.values = {{QStringLiteral("name"), left->takeFirst()},
                             {QStringLiteral("level"), QStringLiteral("县")}};
            return true;
        };
        ImportOptions options;
        options.origin = ImportOrigin{QStringLiteral("单位.csv"), kBytes};
        const auto outcome = TransferService(*m_workspace).import(QStringLiteral("unit"), source, options).result();
        EXPECT_TRUE(outcome && outcome->saved);
        return outcome ? outcome->batch : ImportBatchId();
    }
    ImportHistoryService history() { return ImportHistoryService(*m_workspace); }
    ImportState stateOf(ImportBatchId id) { return history().open(id).result()->batch.state; }

    const QByteArray kBytes = QByteArrayLiteral("\x00\xff 18030"); // not text
    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 6, 30)};
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace

TEST_F(ImportHistoryTest, TryingAnUndoTakesNothingBack)
{
    const ImportBatchId id = importUnits({QStringLiteral("甲"), QStringLiteral("乙")});
    const auto tried = history().tryUndo(id).result();
    ASSERT_TRUE(tried);
    EXPECT_EQ(tried->trashed, 2);
    EXPECT_EQ(stateOf(id), ImportState::InForce);
    EXPECT_EQ(history().records(id, 0, 10).result()->records[0].isTrashed, false);
    const auto done = history().undo(id).result();
    ASSERT_TRUE(done);
    EXPECT_EQ(done->trashed, 2);
    EXPECT_EQ(stateOf(id), ImportState::Undone);
    EXPECT_EQ(history().records(id, 0, 10).result()->records[0].isTrashed, true);
    EXPECT_FALSE(history().tryUndo(id).result());
}

TEST_F(ImportHistoryTest, TheFileComesOutByteForByte)
{
    const ImportBatchId id = importUnits({QStringLiteral("甲")});
    const auto file = history().file(id).result();
    ASSERT_TRUE(file);
    EXPECT_EQ(*file, kBytes);
    const auto none = history().file(ImportBatchId(9)).result();
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, ErrorCode::NotFound);
}

TEST_F(ImportHistoryTest, AnImportThatChangedNothingIsToldButNothingToUndo)
{
    importUnits({QStringLiteral("甲")});
    storage::ChangeSet changes;
    int told = 0;
    QObject::connect(
        m_workspace.get(), &Workspace::changed, m_workspace.get(),
        [&](const storage::ChangeSet &each) {
            changes = each;
            ++told;
        },
        Qt::DirectConnection);
    const ImportBatchId again = importUnits({QStringLiteral("甲")});
    EXPECT_EQ(told, 1) << "the list of imports has a line more";
    EXPECT_TRUE(changes.touches(QStringLiteral("import_batch")));
    EXPECT_EQ(changes.transactionId, 0) << "nothing for Ctrl+Z";
    const auto refused = history().undo(again).result();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().violations.value(0).rule, QStringLiteral("import_unchanged"));
    EXPECT_EQ(history().records(again, 0, 10).result()->total, 0);
}

TEST_F(ImportHistoryTest, ListsThemNewestFirst)
{
    const ImportBatchId first = importUnits({QStringLiteral("甲")});
    const ImportBatchId second = importUnits({QStringLiteral("乙")});
    const auto batches = history().list({}).result();
    ASSERT_TRUE(batches);
    ASSERT_EQ(batches->size(), 2u);
    EXPECT_EQ(batches->at(0).id, second);
    EXPECT_EQ(batches->at(1).id, first);
}
