#pragma once

#include "domain/cadre/cadre.h"
#include "gui/common/form/typedrecordform.h"

#include <memory>

namespace Ui {
class CadreForm;
}

namespace zhucun::gui {

class CadreForm final : public TypedRecordForm<Cadre>
{
    Q_OBJECT

public:
    CadreForm(const FormServices &services, const RecordAccess<Cadre> &records, QWidget *parent = nullptr);
    ~CadreForm() override;

private:
    void bindFields();
    QString newTitle() const override;
    QString titleOf(const Cadre &record) const override;
    QStringList keptFields() const override;

    std::unique_ptr<Ui::CadreForm> m_ui;
};

} // namespace zhucun::gui
