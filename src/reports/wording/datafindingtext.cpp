#include "reports/wording/datafindingtext.h"

#include "domain/check/likeness.h"
#include "domain/leave/leave.h"
#include "reports/wording/filledsentence.h"
#include "reports/wording/termtext.h"

#include <QCoreApplication>

namespace zhucun {

namespace {

QString words(const char *text) { return QCoreApplication::translate("DataFinding", text); }

template <class Enum>
void translateTerm(QStringList &args, qsizetype place)
{
    if (const auto value = fromCode<Enum>(args.value(place)))
        args[place] = termText(*value);
}

const char *sentenceOf(DataRule rule)
{
    switch (rule) {
    case DataRule::IdFormat:
        return QT_TRANSLATE_NOOP("DataFinding", "%1 is no ID number of 18 characters with a day of birth.");
    case DataRule::IdCheckDigit:
        return QT_TRANSLATE_NOOP("DataFinding", "%1: by the other digits the last character would be %2.");
    case DataRule::IdBirth:
        return QT_TRANSLATE_NOOP("DataFinding", "Born in %2 as recorded; the ID number %1 says %3.");
    case DataRule::IdSex:
        return QT_TRANSLATE_NOOP("DataFinding", "%2 as recorded; the ID number %1 says %3.");
    case DataRule::IdShared:
        return QT_TRANSLATE_NOOP("DataFinding", "%1 (%2) stands in two households.");
    case DataRule::DuplicateCadre:
    case DataRule::DuplicateHousehold:
    case DataRule::DuplicateVillage:
    case DataRule::DuplicateUnit:
        return QT_TRANSLATE_NOOP("DataFinding", "May be one: %1 points of 100 (%2).");
    case DataRule::PostingOverlap:
        return QT_TRANSLATE_NOOP("DataFinding", "Posted from %1 to %2, and from %3 to %4.");
    case DataRule::PostingRound:
        return QT_TRANSLATE_NOOP("DataFinding", "Posted from %1 to %2; %3 lasts from %4 to %5.");
    case DataRule::TwoFirstSecretaries:
        return QT_TRANSLATE_NOOP("DataFinding", "Two first secretaries at once for %2 days since %1.");
    case DataRule::TeamStrength:
        return QT_TRANSLATE_NOOP("DataFinding", "Members posted today: %1; at least %2 are needed.");
    case DataRule::VillageWithoutTeam:
        return QT_TRANSLATE_NOOP("DataFinding", "%1, and no team serves it.");
    case DataRule::VisitNotPosted:
        return QT_TRANSLATE_NOOP("DataFinding", "Not posted to this village on that day: %1.");
    case DataRule::VisitOnLeave:
        return QT_TRANSLATE_NOOP("DataFinding", "%1 was on leave (%2) from %3 to %4.");
    case DataRule::DayLeaveAndPresence:
        return QT_TRANSLATE_NOOP("DataFinding", "Both leave and presence are recorded of %1.");
    case DataRule::DisputeDates:
        return QT_TRANSLATE_NOOP("DataFinding", "Resolved on %2, before it was found on %1.");
    case DataRule::SweepResolved:
        return QT_TRANSLATE_NOOP("DataFinding", "Found %1 as reported; %2 of the disputes found then are resolved.");
    case DataRule::SweepCount:
        return QT_TRANSLATE_NOOP("DataFinding", "Found %1 as reported; the register has %2 of that time.");
    case DataRule::EarlierResolved:
        return QT_TRANSLATE_NOOP("DataFinding", "Found %1, resolved %2.");
    case DataRule::HouseholdMembers:
        return QT_TRANSLATE_NOOP("DataFinding", "%1 members are listed, the household has %2 people.");
    case DataRule::HouseholdSize:
        return QT_TRANSLATE_NOOP("DataFinding", "%1 households, %2 people: %3 people per household.");
    case DataRule::VillageHouseholds:
        return QT_TRANSLATE_NOOP("DataFinding", "%1 households are on file, the village has %2.");
    case DataRule::VillagePopulation:
        return QT_TRANSLATE_NOOP("DataFinding", "The households on file have %1 people, the village %2.");
    case DataRule::VillageParty:
        return QT_TRANSLATE_NOOP("DataFinding", "%1 party members, %2 people.");
    case DataRule::VillagePoor:
        return QT_TRANSLATE_NOOP("DataFinding", "%1: poor households %2 of %3, poor people %4 of %5.");
    case DataRule::OutlierVisits:
        return QT_TRANSLATE_NOOP("DataFinding",
                                 "%1: %2 person-visits, usually %3 a month (%4 times the usual spread).");
    case DataRule::OutlierIncome:
        return QT_TRANSLATE_NOOP("DataFinding", "%1: %2 yuan of collective income, usually about %3.");
    case DataRule::OutlierAmount:
        return QT_TRANSLATE_NOOP("DataFinding", "%1: %2 yuan, in this village usually about %3.");
    }
    return "";
}

const char *explanationOf(DataRule rule)
{
    switch (rule) {
    case DataRule::IdFormat:
        return QT_TRANSLATE_NOOP("DataFinding", "An ID number has 17 digits and a digit or X (GB 11643), with the day "
                                                "of birth in places 7 to 14. Compare it with the card.");
    case DataRule::IdCheckDigit:
        return QT_TRANSLATE_NOOP("DataFinding",
                                 "The last character follows from the other 17. One of them is mistyped; "
                                 "compare the number with the card.");
    case DataRule::IdBirth:
    case DataRule::IdSex:
        return QT_TRANSLATE_NOOP("DataFinding", "The ID number tells birth and sex. One of the two is mistyped, unless "
                                                "the personnel file was decided otherwise: then confirm it.");
    case DataRule::IdShared:
        return QT_TRANSLATE_NOOP("DataFinding", "One person counts in one household. Take the person out of the "
                                                "household they left, or merge the two.");
    case DataRule::DuplicateCadre:
    case DataRule::DuplicateHousehold:
    case DataRule::DuplicateVillage:
    case DataRule::DuplicateUnit:
        return QT_TRANSLATE_NOOP(
            "DataFinding", "Entered twice, they count twice and their work is split. Merge them, or confirm that they "
                           "are two. Records with different valid ID numbers or codes are never listed here.");
    case DataRule::PostingOverlap:
        return QT_TRANSLATE_NOOP("DataFinding", "Nobody holds two postings of one kind at once. End the earlier one "
                                                "before the other begins.");
    case DataRule::PostingRound:
        return QT_TRANSLATE_NOOP("DataFinding", "A posting lies within its round, give or take the days allowed. Its "
                                                "dates, the round or the end of the posting may be wrong.");
    case DataRule::TwoFirstSecretaries:
        return QT_TRANSLATE_NOOP("DataFinding", "A village has one first secretary, apart from the days of handing "
                                                "over. End the posting of the predecessor.");
    case DataRule::TeamStrength:
        return QT_TRANSLATE_NOOP("DataFinding", "A village team has at least three people unless the county decided "
                                                "otherwise. A posting may be missing, or a replacement is due.");
    case DataRule::VillageWithoutTeam:
        return QT_TRANSLATE_NOOP("DataFinding", "Villages of these kinds are to have a team. Enter the team, name the "
                                                "village in the team that serves it, or take the tag away.");
    case DataRule::VisitNotPosted:
        return QT_TRANSLATE_NOOP("DataFinding",
                                 "Somebody may well help out in the next village. Otherwise village, day "
                                 "or cadre of the visit are wrong, or a posting is missing.");
    case DataRule::VisitOnLeave:
        return QT_TRANSLATE_NOOP("DataFinding", "A visit is no leave: the day of the visit is wrong, the leave was cut "
                                                "short, or the visit was made on paper. Ask before judging.");
    case DataRule::DayLeaveAndPresence:
        return QT_TRANSLATE_NOOP("DataFinding", "A half day is either. Decide the conflict in the month grid, with a "
                                                "reason, or correct the leave or the entry.");
    case DataRule::DisputeDates:
        return QT_TRANSLATE_NOOP("DataFinding", "One of the two days is mistyped.");
    case DataRule::SweepResolved:
    case DataRule::SweepCount:
        return QT_TRANSLATE_NOOP("DataFinding", "What a sweep reports and the disputes registered from it are the same "
                                                "ones. Enter those that are missing, or correct the number reported.");
    case DataRule::EarlierResolved:
        return QT_TRANSLATE_NOOP("DataFinding", "Of one period and place, more resolved than found is possible only "
                                                "with arrears of before. Otherwise one of the figures is wrong.");
    case DataRule::HouseholdMembers:
        return QT_TRANSLATE_NOOP("DataFinding",
                                 "The number of people is of the household's register; members beyond it "
                                 "have moved, or the number is old.");
    case DataRule::HouseholdSize:
        return QT_TRANSLATE_NOOP("DataFinding", "Households and population of the village do not fit together: one of "
                                                "the two is probably mistyped.");
    case DataRule::VillageHouseholds:
    case DataRule::VillagePopulation:
        return QT_TRANSLATE_NOOP("DataFinding", "A part cannot be more than its whole. The village's numbers are old, "
                                                "or households stand on file twice or in the wrong village.");
    case DataRule::VillageParty:
    case DataRule::VillagePoor:
        return QT_TRANSLATE_NOOP("DataFinding",
                                 "A part cannot be more than its whole: one of the numbers is mistyped.");
    case DataRule::OutlierVisits:
    case DataRule::OutlierIncome:
        return QT_TRANSLATE_NOOP("DataFinding", "Far from what this village had before (median and median deviation). "
                                                "It may be true; then confirm it. Otherwise look for a slip.");
    case DataRule::OutlierAmount:
        return QT_TRANSLATE_NOOP("DataFinding",
                                 "Far from the other entries of this kind in the village. Often yuan and "
                                 "ten thousands of yuan were mixed up.");
    }
    return "";
}

const char *noticeOf(MergeObstacle obstacle)
{
    switch (obstacle) {
    case MergeObstacle::DifferentIds:
        return QT_TRANSLATE_NOOP("DataFinding", "Both have a valid ID number or code, and they differ: these are two.");
    case MergeObstacle::PostingsOverlap:
        return QT_TRANSLATE_NOOP("DataFinding", "Postings would overlap: %1. Correct one of them first.");
    case MergeObstacle::LeavesOverlap:
        return QT_TRANSLATE_NOOP("DataFinding", "Leaves would overlap: %1. Correct one of them first.");
    case MergeObstacle::ClosedMonths:
        return QT_TRANSLATE_NOOP("DataFinding", "Closed months rest on the record that would go: %1. Keep that one "
                                                "instead, or open the months again.");
    case MergeObstacle::SweepsDiffer:
        return QT_TRANSLATE_NOOP("DataFinding", "Both reported a sweep of the same time with different numbers: %1. "
                                                "Correct one of them first.");
    case MergeObstacle::SpotCheckTwice:
        return QT_TRANSLATE_NOOP("DataFinding", "One spot check says something of each: %1. Take one of the lines out "
                                                "first.");
    case MergeObstacle::DaysTwice:
        return QT_TRANSLATE_NOOP("DataFinding", "Days entered for both: %1. The entries of the record kept stay.");
    case MergeObstacle::ClosedMonthsKeep:
        return QT_TRANSLATE_NOOP("DataFinding", "Closed months that go on naming the other record: %1.");
    }
    return "";
}

} // namespace

QString likenessText(const QString &codes)
{
    QStringList reasons;
    const QStringList all = codes.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &code : all) {
        if (const auto reason = fromCode<LikenessReason>(code))
            reasons << termText(*reason);
    }
    return reasons.join(uiLanguage() == UiLanguage::Chinese ? QStringLiteral("、") : QStringLiteral(", "));
}

QString dataFindingText(const DataFinding &finding)
{
    QStringList args = finding.args;
    if (finding.rule == DataRule::IdSex) {
        translateTerm<Sex>(args, 1);
        translateTerm<Sex>(args, 2);
    }
    if (finding.rule == DataRule::VisitOnLeave)
        translateTerm<LeaveKind>(args, 1);
    if (isDuplicateRule(finding.rule) && args.size() > 1)
        args[1] = likenessText(args[1]);
    for (QString &arg : args) {
        if (arg.isEmpty())
            arg = QStringLiteral("—");
    }
    return filledSentence(words(sentenceOf(finding.rule)), args);
}

QString ruleExplanation(DataRule rule) { return words(explanationOf(rule)); }

QString mergeNoticeText(const MergeNotice &notice)
{
    return filledSentence(words(noticeOf(notice.obstacle)), {notice.args.join(QStringLiteral("、"))});
}

} // namespace zhucun
