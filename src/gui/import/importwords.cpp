#include "gui/import/importwords.h"

#include <QCoreApplication>
#include <QHash>

namespace zhucun::gui {

QString countsText(const ImportOutcome &outcome)
{
    return QCoreApplication::translate("Import", "%1 rows read: %2 new, %3 changed, %4 unchanged, %5 rejected.")
        .arg(outcome.read)
        .arg(outcome.inserted)
        .arg(outcome.updated)
        .arg(outcome.unchanged)
        .arg(outcome.rejected);
}

QString earlierText(const ImportOutcome &outcome)
{
    if (!outcome.alreadyImported)
        return {};
    return QCoreApplication::translate("Import", "The same file was imported before, on %1 by %2.")
        .arg(outcome.alreadyImported->at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")),
             outcome.alreadyImported->account);
}

QString verdictText(const ImportOutcome &outcome)
{
    if (outcome.saved && outcome.inserted + outcome.updated == 0)
        return QCoreApplication::translate("Import", "Everything was there already.");
    if (outcome.saved)
        return QCoreApplication::translate("Import", "Saved. Ctrl+Z takes the whole import back.");
    return QCoreApplication::translate("Import", "Nothing was saved, because rows are wrong.");
}

QString pageOf(const QString &entity)
{
    static const QHash<QString, QString> pages{
        {QStringLiteral("division"), QStringLiteral("divisions")},
        {QStringLiteral("village"), QStringLiteral("villages")},
        {QStringLiteral("unit"), QStringLiteral("units")},
        {QStringLiteral("round"), QStringLiteral("rounds")},
        {QStringLiteral("cadre"), QStringLiteral("cadres")},
        {QStringLiteral("team"), QStringLiteral("teams")},
        {QStringLiteral("posting"), QStringLiteral("postings")},
        {QStringLiteral("roster"), QStringLiteral("postings")},
        {QStringLiteral("household"), QStringLiteral("households")},
        {QStringLiteral("pairing"), QStringLiteral("pairings")},
        {QStringLiteral("visit"), QStringLiteral("visits")},
        {QStringLiteral("dispute"), QStringLiteral("disputes")},
        {QStringLiteral("sweep"), QStringLiteral("sweeps")},
        {QStringLiteral("leave"), QStringLiteral("leaves")},
        {QStringLiteral("signin"), QStringLiteral("signins")},
        {QStringLiteral("spotcheck"), QStringLiteral("spotchecks")},
        {QStringLiteral("weekly"), QStringLiteral("weekly")},
        {QStringLiteral("worklog"), QStringLiteral("worklogs")},
        {QStringLiteral("attendance"), QStringLiteral("attendance")},
        {QStringLiteral("ledger"), QStringLiteral("ledger")},
        {QStringLiteral("petition"), QStringLiteral("petitions")},
        {QStringLiteral("honour"), QStringLiteral("honours")},
        {QStringLiteral("target"), QStringLiteral("targets")},
        {QStringLiteral("baseline"), QStringLiteral("baselines")},
    };
    return pages.value(entity);
}

} // namespace zhucun::gui
