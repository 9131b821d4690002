#pragma once

#include "domain/weekly/weeklyreport.h"
#include "gui/common/form/typedrecordform.h"

#include <memory>

namespace Ui {
class WeeklyReportForm;
}

namespace zhucun::gui {

class WeeklyForm final : public TypedRecordForm<WeeklyReport>
{
    Q_OBJECT

public:
    WeeklyForm(const FormServices &services, const RecordAccess<WeeklyReport> &records, QWidget *parent = nullptr);
    ~WeeklyForm() override;

    /// What openNewWith() takes to begin the report of a team.
    static QJsonObject typed(TeamId teamId, QDate week, QDate sentOn);

private:
    void bindFields();
    void showWeek();
    QString newTitle() const override;
    QString titleOf(const WeeklyReport &record) const override;
    QStringList keptFields() const override;
    WeeklyReport blank() const override;

    std::unique_ptr<Ui::WeeklyReportForm> m_ui;
};

} // namespace zhucun::gui
