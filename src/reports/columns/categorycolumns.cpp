#include "reports/columns/categorycolumns.h"

#include "reports/columns/columnwords.h"

namespace zhucun::reports {

std::vector<Column<Category>> categoryColumns()
{
    return {
        sorted(column("kind", QCoreApplication::translate("Columns", "List"), 7, &Category::kind)),
        sorted(column("name", QCoreApplication::translate("Columns", "Name"), 10, &Category::name)),
        sorted(hidden(column("code", QCoreApplication::translate("Columns", "Code"), 8, &Category::code))),
        sorted(column("position", QCoreApplication::translate("Columns", "Position"), 4, &Category::position)),
        sorted(column("active", QCoreApplication::translate("Columns", "Offered"), 4, &Category::active)),
    };
}

} // namespace zhucun::reports
