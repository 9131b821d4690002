#include "gui/category/categorypage.h"

#include "gui/category/categoryform.h"
#include "gui/recordpage/makerecordpage.h"
#include "reports/columns/categorycolumns.h"

namespace zhucun::gui {

static QString tr(const char *text) { return QCoreApplication::translate("CategoryPage", text); }

static ListDefinition categoryList()
{
    ListDefinition list;
    list.page = QStringLiteral("categories");
    list.table = QStringLiteral("category");
    list.title = tr("Categories");
    list.newText = tr("New category");
    list.emptyText = tr("No categories yet.");
    list.hasTownship = false;
    list.hasVillage = false;
    list.filterFields = {
        enumFilterField<CategoryKind>(QStringLiteral("kind"), tr("List")),
        yesNoFilterField(QStringLiteral("active"), tr("Use"), tr("In use"), tr("No longer offered")),
    };
    return list;
}

QWidget *categoryPage(const PageContext &context)
{
    return makeRecordPage<Category, Category, CategoryForm>(context, QStringLiteral("categories"), categoryList(),
                                                            reports::categoryColumns());
}

} // namespace zhucun::gui
