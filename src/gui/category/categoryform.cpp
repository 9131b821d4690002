#include "gui/category/categoryform.h"

#include "ui_categoryform.h"

namespace zhucun::gui {

CategoryForm::CategoryForm(const FormServices &services, const RecordAccess<Category> &records, QWidget *parent)
    : TypedRecordForm(QStringLiteral("category"), services, records, parent), m_ui(std::make_unique<Ui::CategoryForm>())
{
    m_ui->setupUi(content());
    bindFields();
    finishSetup();
}

CategoryForm::~CategoryForm() = default;

void CategoryForm::bindFields()
{
    fields().bind("kind", m_ui->kind, &Category::kind);
    fields().bind("name", m_ui->name, &Category::name);
    fields().bind("code", m_ui->code, &Category::code);
    fields().bind("position", m_ui->position, &Category::position);
    fields().bind("active", m_ui->active, &Category::active);
}

QString CategoryForm::newTitle() const { return tr("New category"); }

QString CategoryForm::titleOf(const Category &record) const { return record.name; }

QStringList CategoryForm::keptFields() const { return {QStringLiteral("kind")}; }

} // namespace zhucun::gui
