#include "reports/wording/findingtext.h"

#include "domain/leave/leave.h"
#include "reports/wording/filledsentence.h"
#include "reports/wording/termtext.h"

#include <QCoreApplication>

namespace zhucun {

namespace {

QString words(const char *text) { return QCoreApplication::translate("FindingText", text); }

/// A kind of leave in the language of the interface; other words as they came.
QString leaveKindText(const QString &kind)
{
    const auto known = fromText<LeaveKind>(kind);
    return known ? termText(*known) : kind;
}

QString sentenceOf(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Conflict:
        return words(QT_TRANSLATE_NOOP("FindingText", "Half days whose records contradict each other: %1."));
    case FindingKind::Unrecorded:
        return words(QT_TRANSLATE_NOOP("FindingText", "Working days nobody recorded: %1."));
    case FindingKind::BelowTarget:
        return words(QT_TRANSLATE_NOOP("FindingText", "Days required %1, present %2, missing %3."));
    case FindingKind::ConsecutiveAbsence:
        return words(
            QT_TRANSLATE_NOOP("FindingText", "Working days in a row absent or unrecorded: %1, from %2 to %3."));
    case FindingKind::OverdueReturn:
        return words(QT_TRANSLATE_NOOP("FindingText", "%1 ended on %2; days since then without a return: %3."));
    case FindingKind::YearlyLeave:
        return words(QT_TRANSLATE_NOOP("FindingText", "Days of leave this year: %1, more than the %2 allowed."));
    case FindingKind::LeaveWithoutApproval:
        return words(QT_TRANSLATE_NOOP("FindingText", "Days entered as leave without an approved request: %1."));
    case FindingKind::SameMinute:
        return words(
            QT_TRANSLATE_NOOP("FindingText", "Signed in at %1 sharp on each of %2 days. Was it done on the spot?"));
    case FindingKind::SharedDevice:
        return words(
            QT_TRANSLATE_NOOP("FindingText", "The device %1 also signed in for %2. Did one sign in for the other?"));
    case FindingKind::TeamIdentical:
        return words(QT_TRANSLATE_NOOP(
            "FindingText", "All of %1 signed in at identical minutes on %2 days. Did one sign in for all?"));
    case FindingKind::NeverOvernight:
        return words(QT_TRANSLATE_NOOP("FindingText",
                                       "Days in the village %1, nights none. Does the cadre stay in the village?"));
    }
    return {};
}

} // namespace

QString findingText(const Finding &finding)
{
    QStringList args = finding.args;
    if (finding.kind == FindingKind::OverdueReturn && !args.isEmpty())
        args.first() = leaveKindText(args.first());
    return filledSentence(sentenceOf(finding.kind), args);
}

} // namespace zhucun
