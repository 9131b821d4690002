// The column 事件: rows of several files with the same text are one event.
#include "transfercounty.h"

#include "storage/dispute/disputemapping.h"
#include "storage/event/eventrepository.h"
#include "storage/ledger/ledgerentrymapping.h"
#include "storage/petition/petitionmapping.h"
#include "storage/visit/visitmapping.h"

using namespace zhucun;
using namespace zhucun::test;

namespace {

class EventTransfer : public TransferCounty
{
protected:
    static TransferRecord visit(const char16_t *person, const char16_t *event, int dayOfMonth = 5)
    {
        return with(event, row({{"visited_on", day(2026, 3, dayOfMonth)},
                                {"township", t(u"大青沟镇")},
                                {"village", t(u"北朝碾村")},
                                {"person", t(person)},
                                {"cadres", list(u"李娜")}}));
    }
    static TransferRecord dispute(const char16_t *number, const char16_t *event)
    {
        return with(event, row({{"number", t(number)},
                                {"found_on", day(2026, 3, 4)},
                                {"township", t(u"大青沟镇")},
                                {"village", t(u"北朝碾村")},
                                {"category", t(u"邻里")},
                                {"parties", list(u"王有财、刘满仓")},
                                {"summary", t(u"因地界争执")}}));
    }
    static TransferRecord deed(const char16_t *event)
    {
        return with(event, row({{"happened_on", day(2026, 3, 5)},
                                {"township", t(u"大青沟镇")},
                                {"village", t(u"北朝碾村")},
                                {"kind", t(u"实事好事")},
                                {"title", t(u"送去慰问金")}}));
    }

    EventId eventOf(const char16_t *code)
    {
        return storage::EventRepository::findByCode(database().connection(), QString::fromUtf16(code));
    }

private:
    static TransferRecord with(const char16_t *event, TransferRecord record)
    {
        record.headings.insert(QStringLiteral("event"), QStringLiteral("EVENT"));
        if (*event)
            record.values.insert(QStringLiteral("event"), t(event));
        return record;
    }
};

} // namespace

TEST_F(EventTransfer, TheSameTextIsTheSameEvent)
{
    saved("visit", {visit(u"王有财", u"3月5日 地界"), visit(u"刘满仓", u"")});
    saved("dispute", {dispute(u"2026-0001", u" 3月5日  地界 ")});
    saved("ledger", {deed(u"另一件")});
    const auto visits = all<Visit>();
    const Event event = all<Event>().front();
    EXPECT_EQ(all<Event>().size(), 2u);
    EXPECT_EQ(event.code, QStringLiteral("3月5日 地界"));
    EXPECT_EQ(event.happenedOn, QDate(2026, 3, 5)) << "that of its first row";
    EXPECT_EQ(event.title, QStringLiteral("王有财"));
    EXPECT_EQ(visits.at(0).eventId, event.id);
    EXPECT_FALSE(visits.at(1).eventId.isValid());
    EXPECT_EQ(all<Dispute>().front().eventId, event.id) << "whatever the spaces";
    EXPECT_EQ(all<LedgerEntry>().front().eventId, eventOf(u"另一件"));
}

TEST_F(EventTransfer, ABlankCellChangesNothingAndAnotherTextMovesTheRecord)
{
    saved("visit", {visit(u"王有财", u"甲")});
    saved("dispute", {dispute(u"2026-0001", u"甲")});
    EXPECT_EQ(saved("visit", {visit(u"王有财", u"")}).unchanged, 1);
    EXPECT_EQ(saved("visit", {visit(u"王有财", u"甲")}).unchanged, 1);
    EXPECT_EQ(saved("visit", {visit(u"王有财", u"乙")}).updated, 1);
    EXPECT_EQ(all<Visit>().front().eventId, eventOf(u"乙"));
    EXPECT_TRUE(eventOf(u"甲").isValid()) << "the dispute is part of it still";
    EXPECT_EQ(saved("dispute", {dispute(u"2026-0001", u"乙")}).updated, 1);
    EXPECT_FALSE(eventOf(u"甲").isValid()) << "nobody is";
    EXPECT_EQ(all<Dispute>().front().eventId, eventOf(u"乙"));
}

TEST_F(EventTransfer, ARejectedRowLeavesNoEvent)
{
    TransferRecord broken = visit(u"王有财", u"甲");
    broken.values.insert(QStringLiteral("cadres"), list(u"无此人"));
    ImportOptions skip;
    skip.onError = ImportOptions::OnError::Skip;
    const auto outcome = import("visit", {broken, visit(u"刘满仓", u"乙")}, skip);
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->rejected, 1);
    EXPECT_FALSE(eventOf(u"甲").isValid());
    EXPECT_TRUE(eventOf(u"乙").isValid());
    const RowProblem tooLong = rejected("visit", [] {
        TransferRecord row = visit(u"王有财", u"甲");
        row.values.insert(QStringLiteral("event"), QString(51, QChar(u'甲')));
        return row;
    }());
    EXPECT_EQ(tooLong.rule, QStringLiteral("too_long"));
}

TEST_F(EventTransfer, UndoTakesTheEventAwayWithItsRows)
{
    saved("visit", {visit(u"王有财", u"甲"), visit(u"刘满仓", u"甲", 6)});
    ASSERT_TRUE(undoLast());
    EXPECT_TRUE(all<Visit>().empty());
    EXPECT_TRUE(all<Event>().empty());
    EXPECT_EQ(saved("visit", {visit(u"王有财", u"甲")}).inserted, 1) << "the code is free again";
}
