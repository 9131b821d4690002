#include "gui/history/actiontext.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace zhucun::gui {

namespace {

using Named = std::pair<const char *, const char *>;

constexpr auto kSubjects = std::to_array<Named>({
    {"cadre", QT_TRANSLATE_NOOP("ActionText", "Cadre")},
    {"unit", QT_TRANSLATE_NOOP("ActionText", "Sending unit")},
    {"team", QT_TRANSLATE_NOOP("ActionText", "Team")},
    {"posting", QT_TRANSLATE_NOOP("ActionText", "Posting")},
    {"village", QT_TRANSLATE_NOOP("ActionText", "Village")},
    {"household", QT_TRANSLATE_NOOP("ActionText", "Household")},
    {"dingtalk", QT_TRANSLATE_NOOP("ActionText", "DingTalk attendance")},
    {"wecom", QT_TRANSLATE_NOOP("ActionText", "WeCom attendance")},
    {"pairing", QT_TRANSLATE_NOOP("ActionText", "Pairing")},
    {"visit", QT_TRANSLATE_NOOP("ActionText", "Visit")},
    {"dispute", QT_TRANSLATE_NOOP("ActionText", "Dispute")},
    {"sweep", QT_TRANSLATE_NOOP("ActionText", "Sweep")},
    {"ledger_entry", QT_TRANSLATE_NOOP("ActionText", "Ledger entry")},
    {"ledger", QT_TRANSLATE_NOOP("ActionText", "Ledger")},
    {"ledger_kind", QT_TRANSLATE_NOOP("ActionText", "Kind of ledger entry")},
    {"petition", QT_TRANSLATE_NOOP("ActionText", "Petition")},
    {"honour", QT_TRANSLATE_NOOP("ActionText", "Honour or sanction")},
    {"event", QT_TRANSLATE_NOOP("ActionText", "Event")},
    {"report_template", QT_TRANSLATE_NOOP("ActionText", "Report template")},
    {"report_draft", QT_TRANSLATE_NOOP("ActionText", "Situation report")},
    {"target", QT_TRANSLATE_NOOP("ActionText", "Target")},
    {"baseline", QT_TRANSLATE_NOOP("ActionText", "Earlier figure")},
    {"leave", QT_TRANSLATE_NOOP("ActionText", "Leave")},
    {"leave_request", QT_TRANSLATE_NOOP("ActionText", "Leave")},
    {"spot_check", QT_TRANSLATE_NOOP("ActionText", "Spot check")},
    {"spotcheck", QT_TRANSLATE_NOOP("ActionText", "Spot check")},
    {"weekly_report", QT_TRANSLATE_NOOP("ActionText", "Weekly report")},
    {"weekly", QT_TRANSLATE_NOOP("ActionText", "Weekly report")},
    {"work_log", QT_TRANSLATE_NOOP("ActionText", "Work log")},
    {"worklog", QT_TRANSLATE_NOOP("ActionText", "Work log")},
    {"sign_in", QT_TRANSLATE_NOOP("ActionText", "Sign-in")},
    {"signin", QT_TRANSLATE_NOOP("ActionText", "Sign-in")},
    {"correction", QT_TRANSLATE_NOOP("ActionText", "Correction")},
    {"division", QT_TRANSLATE_NOOP("ActionText", "Division")},
    {"round", QT_TRANSLATE_NOOP("ActionText", "Round")},
    {"category", QT_TRANSLATE_NOOP("ActionText", "Category")},
    {"lrmx", QT_TRANSLATE_NOOP("ActionText", "Appointment forms")},
    {"cadre_photo", QT_TRANSLATE_NOOP("ActionText", "Photo")},
    {"calendar_day", QT_TRANSLATE_NOOP("ActionText", "Holidays")},
    {"rule_set", QT_TRANSLATE_NOOP("ActionText", "Attendance rules")},
    {"status_mark", QT_TRANSLATE_NOOP("ActionText", "Marks of the statuses")},
    {"report_issue", QT_TRANSLATE_NOOP("ActionText", "Issued document")},
    {"roster", QT_TRANSLATE_NOOP("ActionText", "Roster")},
    {"county", QT_TRANSLATE_NOOP("ActionText", "County")},
    {"demo", QT_TRANSLATE_NOOP("ActionText", "Demo data")},
});

constexpr auto kDeeds = std::to_array<Named>({
    {"link", QT_TRANSLATE_NOOP("ActionText", "%1 linked")},
    {"save", QT_TRANSLATE_NOOP("ActionText", "%1 saved")},
    {"trash", QT_TRANSLATE_NOOP("ActionText", "%1 moved to the trash")},
    {"restore", QT_TRANSLATE_NOOP("ActionText", "%1 restored from the trash")},
    {"import", QT_TRANSLATE_NOOP("ActionText", "%1: file imported")},
    {"edit", QT_TRANSLATE_NOOP("ActionText", "%1: several changed at once")},
    {"replace", QT_TRANSLATE_NOOP("ActionText", "%1: member replaced")},
    {"approve", QT_TRANSLATE_NOOP("ActionText", "%1 approved")},
    {"reject", QT_TRANSLATE_NOOP("ActionText", "%1 rejected")},
    {"withdraw", QT_TRANSLATE_NOOP("ActionText", "%1 withdrawn")},
    {"return", QT_TRANSLATE_NOOP("ActionText", "%1: back on post")},
    {"update", QT_TRANSLATE_NOOP("ActionText", "%1: standard entries added")},
    {"setup", QT_TRANSLATE_NOOP("ActionText", "%1 set up")},
    {"create", QT_TRANSLATE_NOOP("ActionText", "%1 added")},
    {"merge", QT_TRANSLATE_NOOP("ActionText", "%1: two merged into one")},
});

/// Deeds of one subject alone.
constexpr auto kActions = std::to_array<Named>({
    {"attendance.mark", QT_TRANSLATE_NOOP("ActionText", "Attendance entered")},
    {"attendance.clear", QT_TRANSLATE_NOOP("ActionText", "Attendance cleared")},
    {"attendance.fill_right", QT_TRANSLATE_NOOP("ActionText", "Attendance filled to the right")},
    {"attendance.fill_down", QT_TRANSLATE_NOOP("ActionText", "Attendance filled down")},
    {"attendance.paste", QT_TRANSLATE_NOOP("ActionText", "Attendance pasted")},
    {"attendance.mark_day", QT_TRANSLATE_NOOP("ActionText", "A day entered for all unrecorded")},
    {"attendance.night", QT_TRANSLATE_NOOP("ActionText", "Nights in the village entered")},
    {"attendance.reason", QT_TRANSLATE_NOOP("ActionText", "Remarks on attendance entered")},
    {"attendance.decide", QT_TRANSLATE_NOOP("ActionText", "Attendance conflict decided")},
    {"closing.submit", QT_TRANSLATE_NOOP("ActionText", "Month submitted to the county")},
    {"closing.return", QT_TRANSLATE_NOOP("ActionText", "Month returned to the township")},
    {"closing.review", QT_TRANSLATE_NOOP("ActionText", "Month reviewed")},
    {"closing.close", QT_TRANSLATE_NOOP("ActionText", "Month closed")},
    {"closing.reopen", QT_TRANSLATE_NOOP("ActionText", "Month reopened")},
    {"event.link", QT_TRANSLATE_NOOP("ActionText", "Records linked as one event")},
    {"event.unlink", QT_TRANSLATE_NOOP("ActionText", "Record taken out of its event")},
    {"finding.close", QT_TRANSLATE_NOOP("ActionText", "Exception closed with a reason")},
    {"finding.reopen", QT_TRANSLATE_NOOP("ActionText", "Exception opened again")},
    {"import.undo", QT_TRANSLATE_NOOP("ActionText", "Import taken back")},
    {"check.accept", QT_TRANSLATE_NOOP("ActionText", "Finding of the data check confirmed as right")},
    {"check.withdraw", QT_TRANSLATE_NOOP("ActionText", "Confirmation of the data check withdrawn")},
    {"issue.issue", QT_TRANSLATE_NOOP("ActionText", "Document issued")},
    {"issue.withdraw", QT_TRANSLATE_NOOP("ActionText", "Issued document withdrawn")},
    {"attendance.undecide", QT_TRANSLATE_NOOP("ActionText", "Attendance decision taken back")},
});

template <class Names>
QString nameIn(const Names &names, const QString &code)
{
    for (const auto &[key, text] : names) {
        if (code == QLatin1String(key))
            return QCoreApplication::translate("ActionText", text);
    }
    return {};
}

} // namespace

QString actionText(const QString &action)
{
    if (action == QLatin1String("history.undo"))
        return QCoreApplication::translate("ActionText", "Change undone");
    if (action == QLatin1String("history.redo"))
        return QCoreApplication::translate("ActionText", "Change redone");
    const QString whole = nameIn(kActions, action);
    if (!whole.isEmpty())
        return whole;
    const QString first = action.section(QLatin1Char('.'), 0, 0);
    const QString second = action.section(QLatin1Char('.'), 1);
    // "visit.save" and "import.visit" are both in use.
    for (const auto &[subject, deed] : {std::pair(first, second), std::pair(second, first)}) {
        const QString subjectText = nameIn(kSubjects, subject);
        const QString deedText = nameIn(kDeeds, deed);
        if (!subjectText.isEmpty() && !deedText.isEmpty())
            return deedText.arg(subjectText);
    }
    return action;
}

} // namespace zhucun::gui
