#include "transfercounty.h"

#include "services/setup/standardkinds.h"
#include "storage/cadre/cadremapping.h"
#include "storage/ledger/ledgerkindrepository.h"
#include "storage/ledger/ledgerrepository.h"
#include "storage/posting/postingmapping.h"

using namespace zhucun;
using namespace zhucun::test;

namespace {

class LedgerTransfer : public TransferCounty
{
protected:
    LedgerTransfer()
    {
        saved("posting", {row({{"name", t(u"李娜")},
                               {"township", t(u"大青沟镇")},
                               {"village", t(u"北朝碾村")},
                               {"round", t(u"1")},
                               {"role", t(u"队员")},
                               {"starts_on", day(2026, 3, 1)}})});
    }

    static TransferRecord deed(Cells more = {})
    {
        TransferRecord record =
            row({{"happened_on", day(2026, 3, 5)}, {"kind", t(u"实事好事")}, {"title", t(u"修路灯")}});
        for (const auto &[key, value] : more) {
            record.values.insert(QString::fromLatin1(key), value);
            record.headings.insert(QString::fromLatin1(key), QString::fromLatin1(key).toUpper());
        }
        return record;
    }
};

} // namespace

TEST_F(LedgerTransfer, KindsAndVariantsAreKnownByNameAndCode)
{
    saved("ledger", {deed({{"kind", t(u"planting_area")}, {"variant", t(u"vegetable")}, {"quantity", 400.0}})});
    const LedgerEntry entry = all<LedgerEntry>().front();
    EXPECT_EQ(storage::LedgerKindRepository::find(database().connection(), entry.kindId)->name,
              QStringLiteral("种植面积"));
    EXPECT_EQ(entry.variant, QStringLiteral("蔬菜"));
    EXPECT_EQ(entry.quantity, Quantity::of(400));
    EXPECT_EQ(
        saved("ledger", {deed({{"kind", t(u"种植面积")}, {"variant", t(u"蔬菜")}, {"quantity", 400.0}})}).unchanged, 1);
    EXPECT_EQ(rejected("ledger", deed({{"kind", t(u"造飞机")}})).rule, QStringLiteral("unknown_term"));
    EXPECT_EQ(rejected("ledger", deed({{"funds", t(u"省财政:五万")}})).rule, QStringLiteral("line_format"));
}

TEST_F(LedgerTransfer, ThePlaceFollowsFromTheCadre)
{
    EXPECT_EQ(saved("ledger", {deed({{"cadre", t(u"李娜")}})}).inserted, 1);
    EXPECT_EQ(all<LedgerEntry>().front().villageId, VillageId(3));
    EXPECT_EQ(saved("ledger", {deed({{"cadre", t(u"李娜")}})}).unchanged, 1) << "the same file changes nothing";
    EXPECT_EQ(
        saved("ledger", {deed({{"township", t(u"大青沟")}, {"village", t(u"北朝碾")}, {"households", number(9)}})})
            .updated,
        1)
        << "a village in so many words is the same place";
    EXPECT_EQ(saved("ledger", {deed({{"township", t(u"南壕堑镇")}})}).inserted, 1) << "another place, another deed";
    EXPECT_FALSE(all<LedgerEntry>().back().villageId.isValid());
}

TEST_F(LedgerTransfer, TheAmountFollowsFromTheSources)
{
    saved("ledger", {deed({{"funds", t(u"省财政:50000、村自筹:1万")}})});
    EXPECT_EQ(all<LedgerEntry>().front().amount, Money::fromYuan(60000));
}

TEST_F(LedgerTransfer, SumsAreGivenForOneKindAlone)
{
    saved("ledger", {deed({{"kind", t(u"道路")}, {"quantity", 1.5}, {"title", t(u"甲")}}),
                     deed({{"kind", t(u"道路")}, {"quantity", 0.25}, {"title", t(u"乙")}})});
    const auto totals = [this] { return storage::LedgerRepository::totals(database().connection(), {}, today); };
    const std::pair<QString, qint64> kilometres{QStringLiteral("quantity"), 1750};
    EXPECT_EQ(totals().front(), kilometres);
    saved("ledger", {deed({{"kind", t(u"垃圾收集池")}, {"quantity", 3.0}})});
    EXPECT_TRUE(totals().empty()) << "kilometres and pools do not add up";
}

TEST_F(LedgerTransfer, StandardKindsComeOnceAndStayAwayWhenTrashed)
{
    const auto kinds = [this] { return all<LedgerKind>().size(); };
    const std::size_t count = kinds();
    EXPECT_EQ(count, standardLedgerKinds().size());
    const auto write = [this](auto work) {
        ASSERT_TRUE(database().write({}, QStringLiteral("test"), storage::UnitOfWork::Detail::EachField, work));
    };
    write([this](storage::UnitOfWork &work) -> Status {
        storage::LedgerKindRepository::setTrashed(work, all<LedgerKind>().front().id, true);
        return {};
    });
    write(addStandardKinds);
    EXPECT_EQ(kinds(), count - 1);
}
