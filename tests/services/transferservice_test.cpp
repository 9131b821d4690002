#include "services/transfer/transferservice.h"
#include "services/workspace/workspace.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace zhucun;

namespace {

class TransferServiceTest : public testing::Test
{
protected:
    TransferServiceTest()
    {
        auto created = Workspace::create(m_folder.filePath(QStringLiteral("a.zhucun")), m_clock, {});
        EXPECT_TRUE(created.has_value());
        m_workspace = std::move(*created);
    }

    Result<ImportOutcome> importUnits(const QStringList &names, const ImportOptions &options,
                                      const CancelToken &cancel = {})
    {
        const auto left = std::make_shared<QStringList>(names);
        const RecordSource source = [left](TransferRecord &record) -> Result<bool> {
            if (left->isEmpty())
                return false;
            record.values = {{QStringLiteral("name"), left->takeFirst()},
                             {QStringLiteral("level"), QStringLiteral("县")}};
            return true;
        };
        return TransferService(*m_workspace).import(QStringLiteral("unit"), source, options, {}, cancel).result();
    }
    qint64 exportedUnits()
    {
        const RecordSink ignore = [](const TransferRecord &) -> Status { return {}; };
        return TransferService(*m_workspace).exportTo(QStringLiteral("unit"), {}, ignore).result().value_or(-1);
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 6, 30)};
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace

TEST_F(TransferServiceTest, SavesAndTellsOnce)
{
    int changes = 0;
    QObject::connect(
        m_workspace.get(), &Workspace::changed, m_workspace.get(), [&] { ++changes; }, Qt::DirectConnection);
    const auto outcome = importUnits({QStringLiteral("甲"), QStringLiteral("乙")}, {});
    ASSERT_TRUE(outcome.has_value());
    EXPECT_TRUE(outcome->saved);
    EXPECT_EQ(changes, 1);
    EXPECT_EQ(exportedUnits(), 2);
}

TEST_F(TransferServiceTest, DryRunDeliversTheOutcomeAndSavesNothing)
{
    const auto outcome = importUnits({QStringLiteral("甲")}, {true, ImportOptions::OnError::Stop});
    ASSERT_TRUE(outcome.has_value());
    EXPECT_FALSE(outcome->saved);
    EXPECT_EQ(outcome->inserted, 1);
    EXPECT_EQ(exportedUnits(), 0);
}

TEST_F(TransferServiceTest, CancelledImportIsAnError)
{
    const CancelToken cancel;
    cancel.cancel();
    const auto outcome = importUnits({QStringLiteral("甲")}, {}, cancel);
    ASSERT_FALSE(outcome.has_value());
    EXPECT_EQ(outcome.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(exportedUnits(), 0);
}
