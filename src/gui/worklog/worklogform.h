#pragma once

#include "domain/worklog/worklog.h"
#include "gui/common/form/typedrecordform.h"

#include <functional>
#include <memory>

namespace Ui {
class WorkLogForm;
}

namespace zhucun::gui {

/// What begins something made of a stored line.
struct MakeFromLog {
    std::function<void(WorkLogId id)> visit;
    std::function<void(WorkLogId id)> deed;
};

class WorkLogForm final : public TypedRecordForm<WorkLog>
{
    Q_OBJECT

public:
    WorkLogForm(const FormServices &services, const RecordAccess<WorkLog> &records, MakeFromLog make,
                QWidget *parent = nullptr);
    ~WorkLogForm() override;

private:
    void bindFields();
    /// Goes to what was made of the line, or begins it once what is typed is settled.
    void make(const QString &page, qint64 madeId, const std::function<void(WorkLogId id)> &begin);
    void enableButtons(bool readOnly);
    void shown(const WorkLog &record) override;
    void setOthersReadOnly(bool readOnly) override;
    QString newTitle() const override;
    QString titleOf(const WorkLog &record) const override;
    QStringList keptFields() const override;
    WorkLog blank() const override;

    std::unique_ptr<Ui::WorkLogForm> m_ui;
    MakeFromLog m_make;
};

} // namespace zhucun::gui
