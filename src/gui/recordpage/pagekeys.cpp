#include "gui/recordpage/pagekeys.h"

#include <QHash>

namespace zhucun::gui {

QString pageKeyOf(LookupKind kind)
{
    switch (kind) {
    case LookupKind::VillageTag:
    case LookupKind::HouseholdCategory:
    case LookupKind::VisitTopic:
    case LookupKind::DisputeCategory:
        return QStringLiteral("categories");
    case LookupKind::LedgerKind:
        return QStringLiteral("ledgerkinds");
    case LookupKind::Township:
        return QStringLiteral("divisions");
    case LookupKind::Village:
        return QStringLiteral("villages");
    case LookupKind::Unit:
        return QStringLiteral("units");
    case LookupKind::Round:
        return QStringLiteral("rounds");
    case LookupKind::Cadre:
        return QStringLiteral("cadres");
    case LookupKind::Team:
        return QStringLiteral("teams");
    case LookupKind::Household:
        return QStringLiteral("households");
    case LookupKind::Dispute:
        return QStringLiteral("disputes");
    }
    return {};
}

QString pageKeyOfTable(const QString &table)
{
    static const QHash<QString, QString> irregular{
        {QStringLiteral("category"), QStringLiteral("categories")},
        {QStringLiteral("ledger_entry"), QStringLiteral("ledger")},
        {QStringLiteral("ledger_kind"), QStringLiteral("ledgerkinds")},
        {QStringLiteral("leave_request"), QStringLiteral("leaves")},
        {QStringLiteral("sign_in"), QStringLiteral("signins")},
        {QStringLiteral("spot_check"), QStringLiteral("spotchecks")},
        {QStringLiteral("weekly_report"), QStringLiteral("weekly")},
        {QStringLiteral("work_log"), QStringLiteral("worklogs")},
        {QStringLiteral("calendar_day"), QStringLiteral("calendar")},
        {QStringLiteral("attendance_day"), QStringLiteral("attendance")},
        {QStringLiteral("event"), QString()},
        {QStringLiteral("attachment"), QString()},
        {QStringLiteral("cadre_photo"), QString()},
    };
    return irregular.value(table, table + QLatin1Char('s'));
}

} // namespace zhucun::gui
