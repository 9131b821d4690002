#pragma once

#include "domain/visit/visit.h"
#include "gui/event/eventrecordform.h"

#include <memory>

namespace Ui {
class VisitForm;
}

namespace zhucun::gui {

class VisitForm final : public EventRecordForm<Visit>
{
    Q_OBJECT

public:
    VisitForm(const FormServices &services, const RecordAccess<Visit> &records,
              const AttachmentAccess<Visit> &attachments, const EventAccess &events, QWidget *parent = nullptr);
    ~VisitForm() override;

    /// What openNewWith() takes to begin this visit.
    static QJsonObject typed(const Visit &visit);

private:
    void bindFields();
    QString newTitle() const override;
    QString titleOf(const Visit &record) const override;
    QStringList keptFields() const override;
    Visit blank() const override;

    std::unique_ptr<Ui::VisitForm> m_ui;
};

} // namespace zhucun::gui
