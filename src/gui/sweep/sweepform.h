#pragma once

#include "domain/sweep/sweep.h"
#include "gui/common/form/typedrecordform.h"

#include <memory>

namespace Ui {
class SweepForm;
}

namespace zhucun::gui {

class SweepForm final : public TypedRecordForm<Sweep>
{
    Q_OBJECT

public:
    SweepForm(const FormServices &services, const RecordAccess<Sweep> &records, QWidget *parent = nullptr);
    ~SweepForm() override;

private:
    void bindFields();
    QString newTitle() const override;
    QString titleOf(const Sweep &record) const override;
    QStringList keptFields() const override;
    Sweep blank() const override;

    std::unique_ptr<Ui::SweepForm> m_ui;
};

} // namespace zhucun::gui
