#pragma once

#include "domain/petition/petition.h"
#include "gui/attachment/attachedrecordform.h"
#include "gui/event/eventaccess.h"

#include <memory>

namespace Ui {
class PetitionForm;
}

namespace zhucun::gui {

class PetitionForm final : public AttachedRecordForm<Petition>
{
    Q_OBJECT

public:
    PetitionForm(const FormServices &services, const RecordAccess<Petition> &records,
                 const AttachmentAccess<Petition> &attachments, const EventAccess &events, QWidget *parent = nullptr);
    ~PetitionForm() override;

private:
    void bindFields();
    void shown(const Petition &record) override;
    void setOthersReadOnly(bool readOnly) override;
    QString newTitle() const override;
    QString titleOf(const Petition &record) const override;
    QStringList keptFields() const override;
    Petition blank() const override;

    std::unique_ptr<Ui::PetitionForm> m_ui;
};

} // namespace zhucun::gui
