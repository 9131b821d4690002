#pragma once

#include "domain/village/village.h"
#include "gui/common/form/typedrecordform.h"

#include <memory>

namespace Ui {
class VillageForm;
}

namespace zhucun::gui {

class VillageForm final : public TypedRecordForm<Village>
{
    Q_OBJECT

public:
    VillageForm(const FormServices &services, const RecordAccess<Village> &records, QWidget *parent = nullptr);
    ~VillageForm() override;

private:
    void bindFields();
    QString newTitle() const override;
    QString titleOf(const Village &record) const override;
    QStringList keptFields() const override;

    std::unique_ptr<Ui::VillageForm> m_ui;
};

} // namespace zhucun::gui
