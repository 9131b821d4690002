#pragma once

#include "domain/team/team.h"
#include "gui/common/form/typedrecordform.h"

#include <memory>

namespace Ui {
class TeamForm;
}

namespace zhucun::gui {

class TeamForm final : public TypedRecordForm<Team>
{
    Q_OBJECT

public:
    TeamForm(const FormServices &services, const RecordAccess<Team> &records, QWidget *parent = nullptr);
    ~TeamForm() override;

private:
    void bindFields();
    QString newTitle() const override;
    QString titleOf(const Team &record) const override;
    QStringList keptFields() const override;

    std::unique_ptr<Ui::TeamForm> m_ui;
};

} // namespace zhucun::gui
