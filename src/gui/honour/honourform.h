#pragma once

#include "domain/honour/honour.h"
#include "gui/attachment/attachedrecordform.h"

#include <memory>

namespace Ui {
class HonourForm;
}

namespace zhucun::gui {

class HonourForm final : public AttachedRecordForm<Honour>
{
    Q_OBJECT

public:
    HonourForm(const FormServices &services, const RecordAccess<Honour> &records,
               const AttachmentAccess<Honour> &attachments, QWidget *parent = nullptr);
    ~HonourForm() override;

private:
    void bindFields();
    QString newTitle() const override;
    QString titleOf(const Honour &record) const override;
    QStringList keptFields() const override;
    Honour blank() const override;

    std::unique_ptr<Ui::HonourForm> m_ui;
};

} // namespace zhucun::gui
