#include "reports/columns/signincolumns.h"

#include "reports/columns/columnwords.h"

namespace zhucun::reports {

std::vector<Column<SignInRow>> signInColumns()
{
    return {
        sorted(column("day", QCoreApplication::translate("Columns", "Date"), 6, &SignInRow::day)),
        sorted(column<SignInRow>("minute", QCoreApplication::translate("Columns", "Time"), 4,
                                 [](const SignInRow &row) { return minuteText(row.minute); })),
        sorted(column("cadre", QCoreApplication::translate("Columns", "Cadre"), 5, &SignInRow::cadreName)),
        sorted(column("unit", QCoreApplication::translate("Columns", "Sending unit"), 12, &SignInRow::unitName)),
        sorted(column("township", QCoreApplication::translate("Columns", "Township"), 7, &SignInRow::townshipName)),
        sorted(column("village", QCoreApplication::translate("Columns", "Village"), 7, &SignInRow::villageName)),
        sorted(column("source", QCoreApplication::translate("Columns", "Source"), 5, &SignInRow::source)),
        sorted(wrapped(column("place", QCoreApplication::translate("Columns", "Place"), 14, &SignInRow::place))),
        sorted(hidden(column("device", QCoreApplication::translate("Columns", "Device"), 8, &SignInRow::device))),
    };
}

} // namespace zhucun::reports
