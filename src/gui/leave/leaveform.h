#pragma once

#include "gui/common/form/typedrecordform.h"
#include "services/leave/leaveservice.h"

#include <functional>
#include <memory>

namespace Ui {
class LeaveForm;
}

namespace zhucun::gui {

/// Days, tier and state follow from what is filled in and are shown anew with every change.
class LeaveForm final : public TypedRecordForm<Leave>
{
    Q_OBJECT

public:
    using Count = std::function<QFuture<Result<LeaveCount>>(const Leave &leave)>;

    LeaveForm(const FormServices &services, const RecordAccess<Leave> &records, const Count &count,
              QWidget *parent = nullptr);
    ~LeaveForm() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void bindFields();
    void follow();
    void shown(const Leave &record) override;
    void askCount(const Leave &leave);
    void showCount(Leave leave, const LeaveCount &count);
    void askName(CadreId cadreId);
    QString newTitle() const override;
    QString titleOf(const Leave &record) const override;
    Leave blank() const override;

    std::unique_ptr<Ui::LeaveForm> m_ui;
    Count m_count;
    int m_asked = 0; ///< an answer to an earlier question is late
    CadreId m_named; ///< whose name is asked for or known
    QString m_name;
};

} // namespace zhucun::gui
