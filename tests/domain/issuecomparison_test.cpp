// Why a figure differs from what it was: whatever happens to the records, the parts add up to the difference.
#include "domain/issue/issuecomparison.h"

#include <gtest/gtest.h>

#include <map>
#include <random>

namespace zhucun {

namespace {

const QDate kDay(2026, 3, 5);

FigureMember member(qint64 id, double amount)
{
    FigureMember member;
    member.entity = QStringLiteral("visit");
    member.id = id;
    member.version = 1;
    member.day = kDay;
    member.label = QStringLiteral("走访%1").arg(id);
    member.amount = amount;
    return member;
}

FigureMember share(qint64 id, double part, double base)
{
    FigureMember of = member(id, 0);
    of.part = part;
    of.base = base;
    return of;
}

/// With the value its members make.
FigureState state(const char *place, std::vector<FigureMember> members, int version = 1)
{
    FigureState state;
    state.ref.place = QString::fromLatin1(place);
    state.ref.label = state.ref.place;
    state.ref.code = QStringLiteral("visits.person_times");
    state.ref.version = version;
    double part = 0;
    double base = 0;
    bool isRatio = false;
    for (const FigureMember &each : members) {
        isRatio = isRatio || each.base;
        part += each.base ? each.part.value_or(0) : each.amount;
        base += each.base.value_or(0);
    }
    state.ref.value = !isRatio ? std::optional(part) : base > 0 ? std::optional(100 * part / base) : std::nullopt;
    state.members = std::move(members);
    return state;
}

double sumOf(const FigureDifference &figure)
{
    double sum = 0;
    for (const DifferencePart &part : figure.parts)
        sum += part.difference;
    return sum;
}

const DifferencePart *partOf(const FigureDifference &figure, ChangeKind kind)
{
    const auto found = std::find_if(figure.parts.begin(), figure.parts.end(),
                                    [kind](const DifferencePart &part) { return part.kind == kind; });
    return found == figure.parts.end() ? nullptr : &*found;
}

RecordTrace nothing(const FigureRef &, const FigureMember &) { return {}; }

} // namespace

TEST(IssueComparison, EachDifferenceIsOfItsKind)
{
    const std::vector<FigureState> before{state("a", {member(1, 2), member(2, 3), member(3, 4), member(4, 5)}),
                                          state("b", {})};
    const std::vector<FigureState> after{state("a", {member(1, 2), member(2, 7), member(9, 1)}),
                                         state("b", {member(4, 5)})};
    const auto trace = [](const FigureRef &, const FigureMember &record) {
        RecordTrace found;
        found.isTrashed = record.id == 3;
        found.isNew = record.id == 9;
        found.editor = QStringLiteral("李四");
        return found;
    };
    const auto differences = compareFigures(before, after, trace);
    ASSERT_EQ(differences.size(), 2u);
    const FigureDifference &a = differences[0];
    EXPECT_EQ(a.difference(), -4);
    ASSERT_EQ(a.parts.size(), 4u);
    EXPECT_EQ(partOf(a, ChangeKind::Added)->difference, 1);
    EXPECT_EQ(partOf(a, ChangeKind::Removed)->difference, -4);
    EXPECT_EQ(partOf(a, ChangeKind::Edited)->difference, 4);
    EXPECT_EQ(partOf(a, ChangeKind::Moved)->difference, -5) << "it counts in b now";
    EXPECT_EQ(partOf(a, ChangeKind::Edited)->records.front().before, 3);
    EXPECT_EQ(partOf(a, ChangeKind::Edited)->records.front().after, 7);
    EXPECT_EQ(partOf(a, ChangeKind::Edited)->records.front().trace.editor, QStringLiteral("李四"));
    EXPECT_EQ(partOf(differences[1], ChangeKind::Moved)->difference, 5);
}

TEST(IssueComparison, WhatKeptItsRecordsHasNotChanged)
{
    const std::vector<FigureState> same{state("a", {member(1, 2), member(2, 3)}), state("b", {})};
    for (const FigureDifference &figure : compareFigures(same, same, nothing)) {
        EXPECT_TRUE(figure.parts.empty());
        EXPECT_FALSE(figure.hasChanged());
    }
}

TEST(IssueComparison, AnotherDefinitionTakesWhatNoRecordAnswersFor)
{
    const std::vector<FigureState> before{state("a", {member(1, 2), member(2, 3)})};
    std::vector<FigureState> after{state("a", {member(1, 2), member(3, 10)}, 2)};
    after.front().ref.value = *after.front().ref.value + 1;
    const auto trace = [](const FigureRef &, const FigureMember &record) {
        RecordTrace found;
        found.isTrashed = record.id == 2;
        return found;
    };
    const FigureDifference figure = compareFigures(before, after, trace).front();
    EXPECT_EQ(partOf(figure, ChangeKind::Removed)->difference, -3) << "trashed, whatever the definition";
    EXPECT_EQ(partOf(figure, ChangeKind::Definition)->difference, 11) << "a record nobody touched, and the rest";
    EXPECT_EQ(partOf(figure, ChangeKind::Rest), nullptr);
}

TEST(IssueComparison, FiguresOfOneDocumentAlone)
{
    const auto differences = compareFigures({state("gone", {member(1, 2)})}, {state("new", {member(2, 3)})}, nothing);
    ASSERT_EQ(differences.size(), 2u);
    EXPECT_EQ(differences[0].difference(), -2);
    EXPECT_EQ(differences[1].difference(), 3);
    EXPECT_EQ(differences[1].any().place, QStringLiteral("new"));
    EXPECT_DOUBLE_EQ(sumOf(differences[0]), -2);
}

TEST(IssueComparison, ACadresMonthsAreToldApartByTheirDay)
{
    FigureMember march = member(1, 20);
    FigureMember april = member(1, 15);
    april.day = QDate(2026, 4, 1);
    FigureMember corrected = april;
    corrected.amount = 18;
    const FigureDifference figure =
        compareFigures({state("a", {march, april})}, {state("a", {corrected, march})}, nothing).front();
    ASSERT_EQ(figure.parts.size(), 1u);
    ASSERT_EQ(figure.parts.front().records.size(), 1u);
    EXPECT_EQ(figure.parts.front().records.front().record.day, april.day);
    EXPECT_EQ(figure.parts.front().difference, 3);
}

/// Random edits of random records in several figures.
TEST(IssueComparison, PartsAddUpToTheDifference)
{
    std::mt19937 random(11);
    const auto below = [&random](int bound) { return int(random() % unsigned(bound)); };
    for (int round = 0; round < 300; ++round) {
        const bool isRatio = round % 2 == 1;
        const auto any = [&](qint64 id) {
            return isRatio ? share(id, below(5), 1 + below(5)) : member(id, below(2000) / 4.0 - 50);
        };
        std::vector<FigureMember> first[2];
        std::vector<FigureMember> second[2];
        const int records = below(30);
        for (int id = 1; id <= records; ++id) {
            const FigureMember record = any(id);
            const int home = below(2);
            if (below(8) != 0)
                first[home].push_back(record);
            if (below(8) == 0)
                continue; // gone
            FigureMember later = below(3) == 0 ? any(id) : record;
            if (below(4) == 0)
                later.day = kDay.addDays(below(40));
            second[below(6) == 0 ? 1 - home : home].push_back(later);
        }
        std::shuffle(second[0].begin(), second[0].end(), random);
        std::vector<FigureState> after{state("a", second[0], 1 + below(2)), state("b", second[1])};
        if (below(5) == 0)
            after[0].ref.value = after[0].ref.value.value_or(0) + below(7) - 3; // nothing in the records
        const auto trace = [&](const FigureRef &, const FigureMember &record) {
            RecordTrace found;
            found.isTrashed = record.id % 3 == 0;
            found.isRedated = record.id % 5 == 0;
            found.isNew = record.id % 7 == 0;
            return found;
        };
        for (const FigureDifference &figure :
             compareFigures({state("a", first[0]), state("b", first[1])}, after, trace)) {
            EXPECT_NEAR(sumOf(figure), figure.difference(), 1e-6) << round;
            for (const DifferencePart &part : figure.parts) {
                double sum = 0;
                double numerator = 0;
                double denominator = 0;
                for (const RecordChange &change : part.records) {
                    sum += change.difference;
                    numerator += change.part;
                    denominator += change.base;
                }
                const bool mayHaveMore = part.kind == ChangeKind::Rest || part.kind == ChangeKind::Definition;
                EXPECT_TRUE(mayHaveMore || std::abs(sum - part.difference) < 1e-6) << round;
                EXPECT_NEAR(numerator, part.part, 1e-9);
                EXPECT_NEAR(denominator, part.base, 1e-9);
            }
        }
    }
}

TEST(IssueComparison, OfARatioNumeratorAndDenominatorAddUpToo)
{
    const std::vector<FigureState> before{state("a", {share(1, 1, 1), share(2, 0, 1), share(3, 0, 2)})};
    const std::vector<FigureState> after{state("a", {share(1, 1, 1), share(2, 1, 1), share(4, 0, 1)})};
    const FigureDifference figure = compareFigures(before, after, nothing).front();
    EXPECT_TRUE(figure.isRatio);
    double part = 0;
    double base = 0;
    for (const DifferencePart &each : figure.parts) {
        part += each.part;
        base += each.base;
    }
    EXPECT_EQ(part, 1) << "1 of 4 before, 2 of 3 after";
    EXPECT_EQ(base, -1);
    EXPECT_NEAR(sumOf(figure), 100.0 * 2 / 3 - 25, 1e-9);
}

} // namespace zhucun
