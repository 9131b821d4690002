#pragma once

#include "domain/worklog/worklog.h"
#include "gui/common/form/typedrecordform.h"

#include <functional>
#include <memory>

namespace Ui {
class WorkLogForm;
}

namespace zhucun::gui {

/// Begins a visit made of a stored line.
using MakeVisit = std::function<void(WorkLogId id)>;

class WorkLogForm final : public TypedRecordForm<WorkLog>
{
    Q_OBJECT

public:
    WorkLogForm(const FormServices &services, const RecordAccess<WorkLog> &records, MakeVisit makeVisit,
                QWidget *parent = nullptr);
    ~WorkLogForm() override;

private:
    void bindFields();
    /// Goes to the visit, or begins it once what is typed is settled.
    void visit();
    void shown(const WorkLog &record) override;
    void setOthersReadOnly(bool readOnly) override;
    QString newTitle() const override;
    QString titleOf(const WorkLog &record) const override;
    QStringList keptFields() const override;
    WorkLog blank() const override;

    std::unique_ptr<Ui::WorkLogForm> m_ui;
    MakeVisit m_makeVisit;
};

} // namespace zhucun::gui
