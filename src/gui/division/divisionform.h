#pragma once

#include "domain/division/division.h"
#include "gui/common/form/typedrecordform.h"

#include <memory>

namespace Ui {
class DivisionForm;
}

namespace zhucun::gui {

class DivisionForm final : public TypedRecordForm<Division>
{
    Q_OBJECT

public:
    DivisionForm(const FormServices &services, const RecordAccess<Division> &records, QWidget *parent = nullptr);
    ~DivisionForm() override;

private:
    void bindFields();
    QString newTitle() const override;
    QString titleOf(const Division &record) const override;

    std::unique_ptr<Ui::DivisionForm> m_ui;
};

} // namespace zhucun::gui
