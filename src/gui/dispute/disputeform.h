#pragma once

#include "domain/dispute/dispute.h"
#include "gui/event/eventrecordform.h"

#include <memory>

namespace Ui {
class DisputeForm;
}

namespace zhucun::gui {

class DisputeForm final : public EventRecordForm<Dispute>
{
    Q_OBJECT

public:
    DisputeForm(const FormServices &services, const RecordAccess<Dispute> &records,
                const AttachmentAccess<Dispute> &attachments, const EventAccess &events, QWidget *parent = nullptr);
    ~DisputeForm() override;

    /// What openNewWith() takes to begin this dispute.
    static QJsonObject typed(const Dispute &dispute);

private:
    void bindFields();
    /// The state follows from what is filled in, so it is shown anew with every change.
    void showState(const Dispute &record);
    void shown(const Dispute &record) override;
    QString newTitle() const override;
    QString titleOf(const Dispute &record) const override;
    QStringList keptFields() const override;
    Dispute blank() const override;

    std::unique_ptr<Ui::DisputeForm> m_ui;
};

} // namespace zhucun::gui
