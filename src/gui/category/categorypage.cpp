#include "gui/category/categorypage.h"

#include "gui/category/categoryform.h"
#include "gui/recordpage/makerecordpage.h"
#include "reports/columns/categorycolumns.h"

namespace zhucun::gui {

static ListDefinition categoryList()
{
    ListDefinition list;
    list.page = QStringLiteral("categories");
    list.table = QStringLiteral("category");
    list.title = QCoreApplication::translate("CategoryPage", "Categories");
    list.newText = QCoreApplication::translate("CategoryPage", "New category");
    list.emptyText = QCoreApplication::translate("CategoryPage", "No categories yet.");
    list.hasTownship = false;
    list.hasVillage = false;
    list.filterFields = {
        enumFilterField<CategoryKind>(QStringLiteral("kind"), QCoreApplication::translate("CategoryPage", "List")),
        yesNoFilterField(QStringLiteral("active"), QCoreApplication::translate("CategoryPage", "Use"),
                         QCoreApplication::translate("CategoryPage", "In use"),
                         QCoreApplication::translate("CategoryPage", "No longer offered")),
    };
    return list;
}

QWidget *categoryPage(const PageContext &context)
{
    return makeRecordPage<Category, Category, CategoryForm>(context, QStringLiteral("categories"), categoryList(),
                                                            reports::categoryColumns());
}

} // namespace zhucun::gui
