// What is kept of an import.
#include "transfercounty.h"

#include "storage/import/importbatchstore.h"
#include "storage/unit/unitmapping.h"

#include <QCryptographicHash>

using namespace zhucun;
using namespace zhucun::test;

namespace {

using storage::ImportBatchStore;

class ImportBatchTest : public TransferCounty
{
protected:
    ImportOutcome import(const QList<TransferRecord> &rows, const ImportOrigin &origin, ImportOptions options = {})
    {
        options.origin = origin;
        const auto outcome = TransferCounty::import("unit", rows, options);
        EXPECT_TRUE(outcome.has_value());
        return outcome.value_or(ImportOutcome());
    }
    std::optional<ImportBatch> find(ImportBatchId id) { return ImportBatchStore::find(database().connection(), id); }
    std::vector<ImportBatch> list(const ImportListQuery &query = {})
    {
        return ImportBatchStore::list(database().connection(), query);
    }
};

TransferRecord unit(const char16_t *name, int line = 2) { return row({{"name", t(name)}, {"level", t(u"县")}}, line); }

const ImportOrigin kFile{QStringLiteral("/home/组织部/单位.csv"), QByteArray("名称,层级\n县林业局,县\n")};

} // namespace

TEST_F(ImportBatchTest, KeepsTheFileTheCountsAndTheLog)
{
    auto wrong = row({{"name", t(u"某局")}, {"level", t(u"乡里")}}, 3);
    ImportOptions skip;
    skip.onError = ImportOptions::OnError::Skip;
    const ImportOutcome outcome = import({unit(u"县林业局"), wrong, unit(u"县水务局", 4)}, kFile, skip);
    ASSERT_TRUE(outcome.batch.isValid());
    EXPECT_FALSE(outcome.alreadyImported);
    const auto batch = find(outcome.batch);
    ASSERT_TRUE(batch);
    EXPECT_EQ(batch->fileName, QStringLiteral("单位.csv"));
    EXPECT_EQ(batch->entity, QStringLiteral("unit"));
    EXPECT_EQ(batch->sha256.toLatin1(), QCryptographicHash::hash(kFile.content, QCryptographicHash::Sha256).toHex());
    EXPECT_EQ(batch->size, kFile.content.size());
    EXPECT_EQ(batch->account, Actor().account);
    EXPECT_EQ(batch->read, 3);
    EXPECT_EQ(batch->inserted, 1);
    EXPECT_EQ(batch->unchanged, 1);
    EXPECT_EQ(batch->rejected, 1);
    EXPECT_EQ(batch->state, ImportState::InForce);
    EXPECT_GT(batch->transactionId, 0);
    EXPECT_EQ(ImportBatchStore::content(database().connection(), outcome.batch), kFile.content);
    const auto details = ImportBatchStore::details(database().connection(), outcome.batch);
    EXPECT_EQ(details->problems, outcome.problems);
    ASSERT_FALSE(details->problems.isEmpty());
    EXPECT_EQ(details->problems[0].row, 3);
}

TEST_F(ImportBatchTest, TheSameFileAgainChangesNothingAndIsListed)
{
    const ImportOutcome first = import({unit(u"县林业局")}, kFile);
    const qint64 entries = countLines(QStringLiteral("change_transaction"));
    const ImportOutcome second = import({unit(u"县林业局")}, kFile);
    EXPECT_EQ(second.unchanged, 1);
    ASSERT_TRUE(second.alreadyImported);
    EXPECT_EQ(second.alreadyImported->batch, first.batch);
    EXPECT_EQ(second.alreadyImported->account, Actor().account);
    EXPECT_EQ(second.alreadyImported->at, find(first.batch)->importedAt);
    ASSERT_TRUE(second.batch.isValid()) << "that it came a second time is worth knowing";
    EXPECT_TRUE(find(second.batch)->changedNothing());
    EXPECT_EQ(countLines(QStringLiteral("change_transaction")), entries);
    EXPECT_EQ(countLines(QStringLiteral("import_file")), 1) << "its bytes once";
    const auto batches = list();
    ASSERT_EQ(batches.size(), 2u);
    EXPECT_EQ(batches[0].id, second.batch) << "newest first";
}

TEST_F(ImportBatchTest, AFileThatWasTakenBackWasNotImported)
{
    import({unit(u"县林业局")}, kFile);
    ASSERT_TRUE(undoLast());
    EXPECT_FALSE(import({unit(u"县林业局")}, kFile).alreadyImported);
}

TEST_F(ImportBatchTest, OnlyWhatIsSavedIsABatch)
{
    import({unit(u"县林业局")}, kFile);
    ImportOptions trial;
    trial.dryRun = true;
    const ImportOutcome tried = import({unit(u"县教育局")}, kFile, trial);
    EXPECT_FALSE(tried.batch.isValid());
    EXPECT_TRUE(tried.alreadyImported) << "a trial says so too";
    const ImportOutcome stopped = import({row({{"name", t(u"某局")}, {"level", t(u"乡里")}})}, kFile);
    EXPECT_FALSE(stopped.saved);
    EXPECT_FALSE(stopped.batch.isValid());
    EXPECT_FALSE(saved("unit", {unit(u"县教育局")}).batch.isValid()) << "nothing said where it came from";
    EXPECT_EQ(list().size(), 1u);
}

TEST_F(ImportBatchTest, AnotherEntityIsAnotherImport)
{
    import({unit(u"县林业局")}, kFile);
    ImportOptions options;
    options.origin = kFile;
    const auto outcome =
        TransferCounty::import("round", {row({{"number", number(2)}, {"starts_on", day(2026, 4, 1)}})}, options);
    ASSERT_TRUE(outcome);
    EXPECT_FALSE(outcome->alreadyImported);
}

TEST_F(ImportBatchTest, WithoutContentOnlyTheNameIsKept)
{
    const ImportOutcome outcome = import({unit(u"县林业局")}, {QStringLiteral("手工.xlsx"), {}});
    const auto batch = find(outcome.batch);
    ASSERT_TRUE(batch);
    EXPECT_FALSE(batch->hasFile());
    EXPECT_FALSE(ImportBatchStore::content(database().connection(), outcome.batch));
    EXPECT_FALSE(import({unit(u"县林业局")}, {QStringLiteral("手工.xlsx"), {}}).alreadyImported);
}

TEST_F(ImportBatchTest, TheListIsFilteredAndPaged)
{
    std::vector<ImportBatchId> ids;
    for (const char16_t *name : {u"一月_单位.csv", u"二月%单位.csv", u"三月单位.xlsx"})
        ids.push_back(import({unit(u"县林业局")}, {QString::fromUtf16(name), {}}).batch);
    const auto found = [&](const QString &text, const QStringList &entities = {}) {
        ImportListQuery query;
        query.text = text;
        query.entities = entities;
        std::vector<ImportBatchId> answer;
        for (const ImportBatch &batch : list(query))
            answer.push_back(batch.id);
        return answer;
    };
    using Ids = std::vector<ImportBatchId>;
    EXPECT_EQ(found(QString()), (Ids{ids[2], ids[1], ids[0]}));
    EXPECT_EQ(found(QStringLiteral("xlsx")), Ids{ids[2]});
    EXPECT_EQ(found(QStringLiteral("csv 二月")), Ids{ids[1]});
    EXPECT_EQ(found(QStringLiteral("%")), Ids{ids[1]}) << "a sign, no wildcard";
    EXPECT_EQ(found(QStringLiteral("_")), Ids{ids[0]});
    EXPECT_EQ(found(QStringLiteral("派出单位"), {QStringLiteral("unit")}).size(), 3u) << "by the kind";
    EXPECT_TRUE(found(QStringLiteral("走访"), {QStringLiteral("visit")}).empty());
    ImportListQuery older;
    older.before = ids[2];
    older.limit = 1;
    ASSERT_EQ(list(older).size(), 1u);
    EXPECT_EQ(list(older)[0].id, ids[1]);
}
