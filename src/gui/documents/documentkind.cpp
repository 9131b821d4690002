#include "gui/documents/documentkind.h"

namespace zhucun::gui {

QString groupTitle(DocumentGroup group)
{
    switch (group) {
    case DocumentGroup::Monthly:
        return DocumentText::tr("Monthly reports");
    case DocumentGroup::Ledgers:
        return DocumentText::tr("Ledgers");
    case DocumentGroup::Rosters:
        return DocumentText::tr("Rosters");
    case DocumentGroup::Attendance:
        return DocumentText::tr("Attendance");
    case DocumentGroup::Sheets:
        return DocumentText::tr("Single sheets");
    }
    return {};
}

std::vector<DocumentKind> allDocuments()
{
    std::vector<DocumentKind> all;
    for (auto family : {monthlyDocuments, ledgerDocuments, rosterDocuments, attendanceDocuments, sheetDocuments}) {
        std::vector<DocumentKind> kinds = family();
        std::move(kinds.begin(), kinds.end(), std::back_inserter(all));
    }
    return all;
}

} // namespace zhucun::gui
