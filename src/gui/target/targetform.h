#pragma once

#include "domain/target/target.h"
#include "gui/common/fields/indicatorfield.h"
#include "gui/common/form/typedrecordform.h"

#include <memory>

namespace Ui {
class TargetForm;
}

namespace zhucun::gui {

/// Shows the field of whomever the target is about, and hides the others.
class TargetForm final : public TypedRecordForm<Target>
{
    Q_OBJECT

public:
    TargetForm(const FormServices &services, const RecordAccess<Target> &records, const LoadIndicators &loadIndicators,
               QWidget *parent = nullptr);
    ~TargetForm() override;

private:
    void bindFields();
    void arrange();
    void shown(const Target &target) override;
    QString newTitle() const override;
    QString titleOf(const Target &record) const override;
    QStringList keptFields() const override;

    std::unique_ptr<Ui::TargetForm> m_ui;
};

} // namespace zhucun::gui
