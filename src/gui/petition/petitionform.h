#pragma once

#include "domain/petition/petition.h"
#include "gui/event/eventrecordform.h"

#include <memory>

namespace Ui {
class PetitionForm;
}

namespace zhucun::gui {

class PetitionForm final : public EventRecordForm<Petition>
{
    Q_OBJECT

public:
    PetitionForm(const FormServices &services, const RecordAccess<Petition> &records,
                 const AttachmentAccess<Petition> &attachments, const EventAccess &events, QWidget *parent = nullptr);
    ~PetitionForm() override;

private:
    void bindFields();
    QString newTitle() const override;
    QString titleOf(const Petition &record) const override;
    QStringList keptFields() const override;
    Petition blank() const override;

    std::unique_ptr<Ui::PetitionForm> m_ui;
};

} // namespace zhucun::gui
