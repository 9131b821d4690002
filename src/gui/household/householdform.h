#pragma once

#include "domain/household/household.h"
#include "gui/common/form/typedrecordform.h"

#include <memory>

namespace Ui {
class HouseholdForm;
}

namespace zhucun::gui {

class HouseholdForm final : public TypedRecordForm<Household>
{
    Q_OBJECT

public:
    HouseholdForm(const FormServices &services, const RecordAccess<Household> &records, QWidget *parent = nullptr);
    ~HouseholdForm() override;

private:
    void bindFields();
    QString newTitle() const override;
    QString titleOf(const Household &record) const override;
    QStringList keptFields() const override;

    std::unique_ptr<Ui::HouseholdForm> m_ui;
};

} // namespace zhucun::gui
