#include "gui/weekly/weeklyform.h"

#include "ui_weeklyreportform.h"

namespace zhucun::gui {

WeeklyForm::WeeklyForm(const FormServices &services, const RecordAccess<WeeklyReport> &records, QWidget *parent)
    : TypedRecordForm(QStringLiteral("weekly_report"), services, records, parent),
      m_ui(std::make_unique<Ui::WeeklyReportForm>())
{
    m_ui->setupUi(content());
    m_ui->teamId->setKind(LookupKind::Team);
    bindFields();
    finishSetup();
    connect(m_ui->week, &DateField::edited, this, &WeeklyForm::showWeek);
}

WeeklyForm::~WeeklyForm() = default;

QJsonObject WeeklyForm::typed(TeamId teamId, QDate week, QDate sentOn)
{
    return {{QStringLiteral("team_id"), QJsonObject{{QStringLiteral("id"), teamId.value()}}},
            {QStringLiteral("week"), week.toString(Qt::ISODate)},
            {QStringLiteral("sent_on"), sentOn.toString(Qt::ISODate)}};
}

void WeeklyForm::bindFields()
{
    fields().bind("team_id", m_ui->teamId, &WeeklyReport::teamId);
    fields().bind("week", m_ui->week, &WeeklyReport::week);
    fields().bind("sent_on", m_ui->sentOn, &WeeklyReport::sentOn);
    fields().bind("sent_minute", m_ui->sentMinute, &WeeklyReport::sentMinute);
    fields().bind("content", m_ui->content, &WeeklyReport::content);
}

void WeeklyForm::showWeek()
{
    const std::optional<QDate> day = m_ui->week->date();
    m_ui->weekHint->setText(day ? weekText(weekOf(*day)) : QString());
}

QString WeeklyForm::newTitle() const { return tr("New weekly report"); }

QString WeeklyForm::titleOf(const WeeklyReport &record) const { return weekText(record.week); }

QStringList WeeklyForm::keptFields() const { return {QStringLiteral("week"), QStringLiteral("sent_on")}; }

WeeklyReport WeeklyForm::blank() const
{
    WeeklyReport record;
    record.sentOn = services().fields.clock->today();
    record.week = weekOf(record.sentOn);
    return record;
}

} // namespace zhucun::gui
