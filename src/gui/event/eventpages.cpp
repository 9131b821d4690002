#include "gui/event/eventpages.h"

namespace zhucun::gui {

QString pageKeyOf(EventPart part)
{
    switch (part) {
    case EventPart::Visit:
        return QStringLiteral("visits");
    case EventPart::Dispute:
        return QStringLiteral("disputes");
    case EventPart::LedgerEntry:
        return QStringLiteral("ledger");
    case EventPart::Petition:
        return QStringLiteral("petitions");
    }
    return {};
}

} // namespace zhucun::gui
