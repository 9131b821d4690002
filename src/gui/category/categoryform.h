#pragma once

#include "domain/category/category.h"
#include "gui/common/form/typedrecordform.h"

#include <memory>

namespace Ui {
class CategoryForm;
}

namespace zhucun::gui {

class CategoryForm final : public TypedRecordForm<Category>
{
    Q_OBJECT

public:
    CategoryForm(const FormServices &services, const RecordAccess<Category> &records, QWidget *parent = nullptr);
    ~CategoryForm() override;

private:
    void bindFields();
    QString newTitle() const override;
    QString titleOf(const Category &record) const override;
    QStringList keptFields() const override;

    std::unique_ptr<Ui::CategoryForm> m_ui;
};

} // namespace zhucun::gui
