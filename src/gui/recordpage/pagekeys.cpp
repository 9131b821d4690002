#include "gui/recordpage/pagekeys.h"

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

} // namespace zhucun::gui
