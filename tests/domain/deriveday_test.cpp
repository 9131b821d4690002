// A day out of its facts.
#include "domain/attendance/deriveday.h"

#include <gtest/gtest.h>

namespace zhucun {

namespace {

constexpr int kMorning = 8 * 60;
constexpr int kAfternoon = 15 * 60;
constexpr auto kIn = DayStatus::InVillage;
constexpr auto kNone = DayStatus::Unrecorded;
constexpr auto kConflict = DayStatus::Conflict;

DayFacts posted()
{
    DayFacts facts;
    facts.posted = true;
    facts.villageId = VillageId(1);
    return facts;
}

DayFacts onLeave(std::optional<DayStatus> morning, std::optional<DayStatus> afternoon)
{
    DayFacts facts = posted();
    facts.leaveMorning = morning;
    facts.leaveAfternoon = afternoon;
    facts.leaveId = LeaveId(3);
    return facts;
}

void expectDay(const DayFacts &facts, DayStatus morning, DayStatus afternoon, std::optional<ConflictKind> conflict = {})
{
    const DerivedDay derived = deriveDay(facts);
    EXPECT_EQ(derived.halves, (DayHalves{morning, afternoon}));
    EXPECT_EQ(derived.conflict, conflict);
}

} // namespace

TEST(DeriveDay, NothingIsKnown)
{
    expectDay(posted(), kNone, kNone);
    EXPECT_TRUE(deriveDay(posted()).isBlank);
}

TEST(DeriveDay, OneSignInIsTheWholeDay)
{
    DayFacts facts = posted();
    facts.signIns = {{kMorning, {}}};
    expectDay(facts, kIn, kIn);
    facts.signIns = {{std::nullopt, {}}, {kAfternoon, {}}};
    expectDay(facts, kIn, kIn);
}

TEST(DeriveDay, AnEntryStandsOverSignIns)
{
    DayFacts facts = posted();
    facts.signIns = {{kMorning, {}}};
    facts.entry.afternoon = DayStatus::Training;
    expectDay(facts, kIn, DayStatus::Training);
}

TEST(DeriveDay, LeaveStandsOverAbsenceAndRest)
{
    DayFacts facts = onLeave(DayStatus::SickLeave, DayStatus::SickLeave);
    expectDay(facts, DayStatus::SickLeave, DayStatus::SickLeave);
    facts.entry.morning = facts.entry.afternoon = DayStatus::Absent;
    expectDay(facts, DayStatus::SickLeave, DayStatus::SickLeave);
}

TEST(DeriveDay, PresenceDuringLeaveIsAConflict)
{
    DayFacts facts = onLeave(DayStatus::PersonalLeave, DayStatus::PersonalLeave);
    facts.signIns = {{kMorning, {}}};
    expectDay(facts, kConflict, kConflict, ConflictKind::PresentOnLeave);
    facts.leaveIsSoft = true; // the day of return
    expectDay(facts, kIn, kIn);
}

TEST(DeriveDay, HalfADaysLeaveLeavesTheOtherHalf)
{
    DayFacts facts = onLeave(std::nullopt, DayStatus::PersonalLeave);
    facts.signIns = {{kMorning, {}}};
    expectDay(facts, kIn, DayStatus::PersonalLeave);
    facts.signIns = {{std::nullopt, {}}};
    expectDay(facts, kIn, DayStatus::PersonalLeave);
    facts.signIns = {{kAfternoon, {}}};
    expectDay(facts, kIn, kConflict, ConflictKind::PresentOnLeave);
}

TEST(DeriveDay, FoundAwayContradictsTheVillageOnly)
{
    DayFacts facts = posted();
    facts.checks = {{SpotCheckId(1), SpotCheckResult::NotOnPost, kMorning}};
    expectDay(facts, kNone, kNone);
    facts.signIns = {{kMorning, {}}};
    expectDay(facts, kConflict, kIn, ConflictKind::FoundAway);
    facts.checks.front().minute.reset();
    expectDay(facts, kConflict, kConflict, ConflictKind::FoundAway);
    facts.signIns.clear();
    facts.entry.morning = facts.entry.afternoon = DayStatus::OfficialDuty;
    expectDay(facts, DayStatus::OfficialDuty, DayStatus::OfficialDuty);
    facts = onLeave(DayStatus::SickLeave, DayStatus::SickLeave);
    facts.checks = {{SpotCheckId(1), SpotCheckResult::NotOnPost, kMorning}};
    expectDay(facts, DayStatus::SickLeave, DayStatus::SickLeave);
}

TEST(DeriveDay, MetOnPostIsPresence)
{
    DayFacts facts = posted();
    facts.checks = {{SpotCheckId(1), SpotCheckResult::OnPost, kMorning}};
    expectDay(facts, kIn, kIn);
}

TEST(DeriveDay, TwoVillagesContradictEachOther)
{
    DayFacts facts = posted();
    facts.signIns = {{kMorning, VillageId(1)}, {kAfternoon, VillageId(2)}};
    expectDay(facts, kConflict, kConflict, ConflictKind::TwoVillages);
    facts.signIns.push_back({kAfternoon, VillageId()});
    expectDay(facts, kConflict, kConflict, ConflictKind::TwoVillages);
    facts.signIns = {{kMorning, VillageId(2)}, {kAfternoon, VillageId(2)}};
    expectDay(facts, kIn, kIn);
}

TEST(DeriveDay, OutsideThePostingIsKeptAsAConflict)
{
    DayFacts facts;
    facts.entry.morning = kIn;
    expectDay(facts, kConflict, kNone, ConflictKind::OutsidePosting);
    facts = onLeave(DayStatus::SickLeave, DayStatus::SickLeave);
    facts.posted = false;
    expectDay(facts, kNone, kNone);
    EXPECT_TRUE(deriveDay(facts).isBlank);
}

TEST(DeriveDay, ADecisionStandsAndTheConflictIsKept)
{
    DayFacts facts = onLeave(DayStatus::PersonalLeave, DayStatus::PersonalLeave);
    facts.signIns = {{kMorning, {}}};
    facts.decision = DayDecision{{kIn, DayStatus::PersonalLeave}, QStringLiteral("上午在村")};
    expectDay(facts, kIn, DayStatus::PersonalLeave, ConflictKind::PresentOnLeave);
}

TEST(DayStatusText, SymbolsTermsAndAliases)
{
    const StatusMarks marks = standardMarks();
    const std::pair<QStringView, std::optional<DayStatus>> cases[] = {{u"√", kIn},
                                                                      {u"✓", kIn},
                                                                      {u"在村", kIn},
                                                                      {u" 在岗 ", kIn},
                                                                      {u"in_village", kIn},
                                                                      {u"○", DayStatus::OfficialDuty},
                                                                      {u"公差", DayStatus::OfficialDuty},
                                                                      {u"◇", DayStatus::Training},
                                                                      {u"△", DayStatus::PersonalLeave},
                                                                      {u"□", DayStatus::SickLeave},
                                                                      {u"年假", DayStatus::AnnualLeave},
                                                                      {u"婚假", DayStatus::OtherLeave},
                                                                      {u"休息", DayStatus::Rest},
                                                                      {u"×", DayStatus::Absent},
                                                                      {u"x", DayStatus::Absent},
                                                                      {u"", std::nullopt},
                                                                      {u"到了", std::nullopt}};
    for (const auto &[written, status] : cases)
        EXPECT_EQ(dayStatusFromText(written, marks), status) << written.toString().toStdString();
    StatusMarks own = marks;
    own[std::size_t(DayStatus::Training)].symbol = QStringLiteral("会");
    EXPECT_EQ(dayStatusFromText(u"会", own), DayStatus::Training);
}

} // namespace zhucun
