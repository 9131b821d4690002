#pragma once

#include "domain/unit/unit.h"
#include "gui/common/form/typedrecordform.h"

#include <memory>

namespace Ui {
class UnitForm;
}

namespace zhucun::gui {

class UnitForm final : public TypedRecordForm<Unit>
{
    Q_OBJECT

public:
    UnitForm(const FormServices &services, const RecordAccess<Unit> &records, QWidget *parent = nullptr);
    ~UnitForm() override;

private:
    void bindFields();
    QString newTitle() const override;
    QString titleOf(const Unit &record) const override;
    QStringList keptFields() const override;

    std::unique_ptr<Ui::UnitForm> m_ui;
};

} // namespace zhucun::gui
