#include "gui/signin/signinpage.h"

#include "gui/recordpage/makerecordpage.h"
#include "gui/signin/signinform.h"
#include "reports/columns/signincolumns.h"

namespace zhucun::gui {

static ListDefinition signInList()
{
    ListDefinition list;
    list.page = QStringLiteral("signins");
    list.table = QStringLiteral("sign_in");
    list.alsoTables = {QStringLiteral("cadre"), QStringLiteral("posting")};
    list.title = QCoreApplication::translate("SignInPage", "Sign-ins");
    list.newText = QCoreApplication::translate("SignInPage", "New sign-in");
    list.emptyText = QCoreApplication::translate(
        "SignInPage", "No sign-ins yet. Import the register of a month, or enter them one by one.");
    list.hasRound = true;
    list.hasPeriod = true;
    list.canTrash = false;
    list.canChange = false;
    list.filterFields = {
        enumFilterField<AttendanceSource>(QStringLiteral("source"),
                                          QCoreApplication::translate("SignInPage", "Source")),
    };
    return list;
}

QWidget *signInPage(const PageContext &context)
{
    return makeRecordPage<SignIn, SignInRow, SignInForm>(context, QStringLiteral("signins"), signInList(),
                                                         reports::signInColumns());
}

} // namespace zhucun::gui
