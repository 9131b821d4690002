#pragma once

#include "domain/baseline/baseline.h"
#include "gui/common/fields/indicatorfield.h"
#include "gui/common/form/typedrecordform.h"

#include <memory>

namespace Ui {
class BaselineForm;
}

namespace zhucun::gui {

class BaselineForm final : public TypedRecordForm<Baseline>
{
    Q_OBJECT

public:
    BaselineForm(const FormServices &services, const RecordAccess<Baseline> &records,
                 const LoadIndicators &loadIndicators, QWidget *parent = nullptr);
    ~BaselineForm() override;

private:
    void bindFields();
    QString newTitle() const override;
    QString titleOf(const Baseline &record) const override;
    QStringList keptFields() const override;

    std::unique_ptr<Ui::BaselineForm> m_ui;
};

} // namespace zhucun::gui
