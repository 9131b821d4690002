#include "gui/attendance/dayfacts.h"

#include "domain/leave/leave.h"
#include "gui/attendance/monthgridmodel.h"
#include "gui/common/message/words.h"
#include "reports/wording/termtext.h"

#include <QCoreApplication>
#include <QTime>

namespace zhucun::gui {

namespace {

QString minuteText(const std::optional<int> &minute)
{
    return minute ? QTime(0, 0).addSecs(*minute * 60).toString(QStringLiteral("HH:mm"))
                  : QCoreApplication::translate("DayFacts", "time unknown");
}

QString joined(const QStringList &parts)
{
    QStringList kept;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            kept.append(part);
    }
    // A full-width bracket brings its own blank.
    return kept.join(QStringLiteral(" ")).replace(QStringLiteral(" （"), QStringLiteral("（"));
}

QString entryText(const DayExplanation &explanation)
{
    const AttendanceDay &day = explanation.day;
    QStringList parts;
    if (day.entry.morning && day.entry.morning == day.entry.afternoon)
        parts.append(QCoreApplication::translate("DayFacts", "whole day %1").arg(termText(*day.entry.morning)));
    else if (day.entry.morning || day.entry.afternoon) {
        if (day.entry.morning)
            parts.append(QCoreApplication::translate("DayFacts", "morning %1").arg(termText(*day.entry.morning)));
        if (day.entry.afternoon)
            parts.append(QCoreApplication::translate("DayFacts", "afternoon %1").arg(termText(*day.entry.afternoon)));
    }
    if (day.entry.overnight.value_or(false))
        parts.append(QCoreApplication::translate("DayFacts", "night in the village"));
    QString who;
    if (day.updatedAt.isValid()) {
        who = QCoreApplication::translate("DayFacts", "%1, %2")
                  .arg(accountText(day.updatedBy),
                       day.updatedAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    }
    const QString source = termText(day.entry.source);
    const QString origin = who.isEmpty() ? QCoreApplication::translate("DayFacts", "(%1)").arg(source)
                                         : QCoreApplication::translate("DayFacts", "(%1; %2)").arg(source, who);
    return QCoreApplication::translate("DayFacts", "Entered: %1")
        .arg(joined({parts.join(QStringLiteral("、")), origin}));
}

QString checkText(const DayExplanation::Checked &check)
{
    return QCoreApplication::translate("DayFacts", "Spot check: %1")
        .arg(joined({minuteText(check.minute), termText(check.mode), termText(check.result), check.inspectors}));
}

QString boldLine(const QString &text) { return QStringLiteral("<b>%1</b>").arg(text.toHtmlEscaped()); }

/// The halves in conflict become `status`, and one nobody recorded with them; anything else stays what it is.
DayHalves settled(const DayHalves &halves, DayStatus status)
{
    DayHalves result = halves;
    for (const Half half : {Half::Morning, Half::Afternoon}) {
        if (!canBeEntered(halves.of(half)))
            result.of(half) = status;
    }
    return result;
}

} // namespace

QStringList recordedFacts(const DayExplanation &explanation)
{
    QStringList facts;
    const DayEntry &entry = explanation.day.entry;
    if (entry.morning || entry.afternoon || entry.overnight)
        facts.append(entryText(explanation));
    if (!entry.reason.isEmpty())
        facts.append(QCoreApplication::translate("DayFacts", "Remark: %1").arg(entry.reason));
    for (const DayExplanation::SignedIn &signIn : explanation.signIns)
        facts.append(QCoreApplication::translate("DayFacts", "Sign-in: %1")
                         .arg(joined({minuteText(signIn.minute), termText(signIn.source), signIn.place})));
    for (const DayExplanation::Checked &check : explanation.checks) {
        if (!isAway(check.result))
            facts.append(checkText(check));
    }
    return facts;
}

QStringList contraryFacts(const DayExplanation &explanation)
{
    QStringList facts;
    if (!explanation.posted)
        facts.append(QCoreApplication::translate("DayFacts", "Not posted on this day"));
    if (explanation.leave) {
        const DayExplanation::OnLeave &leave = *explanation.leave;
        facts.append(QCoreApplication::translate("DayFacts", "Approved leave: %1")
                         .arg(joined({termText(leave.kind), leave.from.toString(Qt::ISODate), QStringLiteral("–"),
                                      leave.to.toString(Qt::ISODate), leave.reason})));
    }
    for (const DayExplanation::Checked &check : explanation.checks) {
        if (isAway(check.result))
            facts.append(checkText(check));
    }
    return facts;
}

QString halvesText(const DayHalves &halves)
{
    if (halves.morning == halves.afternoon)
        return QCoreApplication::translate("DayFacts", "whole day %1").arg(termText(halves.morning));
    return QCoreApplication::translate("DayFacts", "morning %1, afternoon %2")
        .arg(termText(halves.morning), termText(halves.afternoon));
}

QString namedDayText(const QString &name, bool workday)
{
    return name.isEmpty() || !workday ? name
                                      : QCoreApplication::translate("DayFacts", "make-up work day of %1").arg(name);
}

QString dayTip(const DayExplanation &explanation)
{
    const AttendanceDay &day = explanation.day;
    const QString weekday = QCoreApplication::translate("Weekday", "(%1)").arg(weekdayText(day.day));
    QStringList lines{
        boldLine(
            joined({day.day.toString(Qt::ISODate), weekday, namedDayText(explanation.dayName, explanation.isWorkday),
                    explanation.isWorkday ? QString() : QCoreApplication::translate("DayFacts", "(day off)"),
                    explanation.villageName})),
        boldLine(halvesText(day.halves))};
    if (day.conflict)
        lines.append(
            QCoreApplication::translate("DayFacts", "Conflict: %1").arg(termText(*day.conflict)).toHtmlEscaped());
    if (day.decision) {
        const QString settledAs = halvesText(day.decision->halves);
        lines.append(QCoreApplication::translate("DayFacts", "Decided: %1 (%2)")
                         .arg(settledAs, day.decision->reason)
                         .toHtmlEscaped());
    }
    const QStringList facts = recordedFacts(explanation) + contraryFacts(explanation);
    for (const QString &fact : facts)
        lines.append(fact.toHtmlEscaped());
    if (explanation.isFrozen)
        lines.append(QCoreApplication::translate("DayFacts", "The month is closed."));
    return QStringLiteral("<p style='white-space:pre'>") + lines.join(QStringLiteral("<br>")) + QStringLiteral("</p>");
}

std::vector<DecisionChoice> likelyDecisions(const DayExplanation &explanation)
{
    const DayHalves &halves = explanation.day.halves;
    std::vector<DecisionChoice> choices;
    const auto offer = [&](DayStatus status, const QString &reason) {
        choices.push_back({settled(halves, status), termText(status), reason});
    };
    if (!explanation.day.conflict)
        return choices;
    switch (*explanation.day.conflict) {
    case ConflictKind::PresentOnLeave:
        offer(DayStatus::InVillage, QCoreApplication::translate("DayFacts", "Came back early, verified"));
        if (explanation.leave)
            offer(statusOf(explanation.leave->kind),
                  QCoreApplication::translate("DayFacts", "Was on leave, the entry is wrong"));
        break;
    case ConflictKind::FoundAway:
        offer(DayStatus::Absent, QCoreApplication::translate("DayFacts", "Left without leave, verified"));
        offer(DayStatus::OfficialDuty, QCoreApplication::translate("DayFacts", "Away on business, proof handed in"));
        offer(DayStatus::InVillage,
              QCoreApplication::translate("DayFacts", "Was in the village, verified with the village"));
        break;
    case ConflictKind::TwoVillages:
        offer(DayStatus::InVillage,
              QCoreApplication::translate("DayFacts", "Was in the village, verified with the village"));
        offer(DayStatus::OfficialDuty, QCoreApplication::translate("DayFacts", "Away on business, proof handed in"));
        break;
    case ConflictKind::OutsidePosting:
        offer(DayStatus::InVillage, QCoreApplication::translate("DayFacts", "Handing over, not counted"));
        offer(DayStatus::Rest, QCoreApplication::translate("DayFacts", "Not posted, the entry is wrong"));
        break;
    }
    return choices;
}

} // namespace zhucun::gui
