#include "gui/leave/leaveform.h"

#include "domain/attendance/daystext.h"
#include "domain/leave/leaverules.h"
#include "domain/leave/leavetext.h"
#include "ui_leaveform.h"

#include <QStyle>

namespace zhucun::gui {

LeaveForm::LeaveForm(const FormServices &services, const RecordAccess<Leave> &records, const Count &count,
                     QWidget *parent)
    : TypedRecordForm(QStringLiteral("leave"), services, records, parent),
      m_ui(std::make_unique<Ui::LeaveForm>()),
      m_count(count)
{
    m_ui->setupUi(content());
    m_ui->cadreId->setKind(LookupKind::Cadre);
    bindFields();
    finishSetup();
    connect(&fields(), &FormBinderBase::edited, this, &LeaveForm::follow);
}

LeaveForm::~LeaveForm() = default;

void LeaveForm::resizeEvent(QResizeEvent *event)
{
    TypedRecordForm::resizeEvent(event);
    // Columns without room beside each other (large type, a small screen) stand below each other.
    const QMargins margins = m_ui->formLayout->contentsMargins();
    const int beside = m_ui->leftLayout->minimumSize().width() + m_ui->columnsLayout->spacing() +
                       m_ui->rightLayout->minimumSize().width() + margins.left() + margins.right() +
                       style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    m_ui->columnsLayout->setDirection(width() < beside ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void LeaveForm::bindFields()
{
    fields().bind("cadre_id", m_ui->cadreId, &Leave::cadreId);
    fields().bind("kind", m_ui->kind, &Leave::kind);
    fields().bind("from_day", m_ui->fromDay, &Leave::from);
    fields().bind("from_half", m_ui->fromHalf, &Leave::fromHalf);
    fields().bind("to_day", m_ui->toDay, &Leave::to);
    fields().bind("to_half", m_ui->toHalf, &Leave::toHalf);
    fields().bind("reason", m_ui->reason, &Leave::reason);
    fields().bind("destination", m_ui->destination, &Leave::destination);
    fields().bind("phone", m_ui->phone, &Leave::phone);
    fields().bind("stand_in", m_ui->standIn, &Leave::standIn);
    fields().bind("withdrawn_on", m_ui->withdrawnOn, &Leave::withdrawnOn);
    fields().bind("withdrawal_reason", m_ui->withdrawalReason, &Leave::withdrawalReason);
    fields().bind("returned_on", m_ui->returnedOn, &Leave::returnedOn);
    fields().bind("return_checked_by", m_ui->returnCheckedBy, &Leave::returnCheckedBy);
    fields().bind("note", m_ui->note, &Leave::note);
    fields().bind("steps", m_ui->steps, &Leave::steps,
                  std::vector<ListColumn<LeaveStep>>{
                      listColumn(tr("Day"), &LeaveStep::decidedOn, 7),
                      listColumn(tr("Role"), &LeaveStep::role, 8),
                      listColumn(tr("Name"), &LeaveStep::person, 5),
                      listColumn(tr("Decision"), &LeaveStep::kind, 5),
                      listColumn(tr("Remark"), &LeaveStep::remark, 8, true),
                  });
    // They follow from the days and the rules.
    for (const char *field : {"counting", "half_days", "needed_role"})
        fields().notEditable(field);
}

void LeaveForm::follow()
{
    const Leave typed = fields().value(record());
    if (typed.cadreId != m_named)
        askName(typed.cadreId);
    askCount(typed);
}

void LeaveForm::shown(const Leave &record)
{
    askName(record.cadreId);
    askCount(record);
}

void LeaveForm::askCount(const Leave &leave)
{
    const int asked = ++m_asked;
    if (!Period{leave.from, leave.to}.isValid()) {
        m_ui->count->setText(tr("The days give who must approve."));
        m_ui->state->clear();
        return;
    }
    await(m_count(leave), this, [this, leave, asked](const Result<LeaveCount> &count) {
        if (count && asked == m_asked)
            showCount(leave, *count);
    });
}

/// A leave holds the id of its cadre only; the heading names them as soon as the name is there.
void LeaveForm::askName(CadreId cadreId)
{
    if (cadreId != m_named)
        m_name.clear();
    m_named = cadreId;
    if (!cadreId.isValid() || !services().fields.byId)
        return;
    await(services().fields.byId(LookupKind::Cadre, cadreId.value()), this,
          [this, cadreId](const Result<std::optional<LookupItem>> &cadre) {
              if (!cadre || !*cadre || cadreId != m_named)
                  return;
              m_name = (*cadre)->label;
              if (record().id.isValid() && record().id.value() == recordId() && record().cadreId == cadreId)
                  setTitle(titleOf(record()), &record().meta);
          });
}

void LeaveForm::showCount(Leave leave, const LeaveCount &count)
{
    const QString days = daysText(count.halfDays);
    const QString counting = termText(count.counting);
    const QString approver = termText(count.approver);
    m_ui->count->setText(
        count.copyTo.isEmpty()
            ? tr("%1 days (%2) → %3 must approve").arg(days, counting, approver)
            : tr("%1 days (%2) → %3 must approve, copy to %4").arg(days, counting, approver, count.copyTo));
    leave.neededRole = count.approver;
    const QString state = termText(stateOf(leave));
    if (isOverdue(leave, services().fields.clock->today()))
        m_ui->state->setText(tr("%1, return overdue").arg(state));
    else if (const auto below = approvedBelow(leave))
        m_ui->state->setText(tr("%1: %2 has approved, %3 must still").arg(state, termText(*below), approver));
    else
        m_ui->state->setText(state);
}

QString LeaveForm::newTitle() const { return tr("New leave"); }

QString LeaveForm::titleOf(const Leave &record) const
{
    const QString days = record.from.toString(Qt::ISODate) + QStringLiteral(" – ") + record.to.toString(Qt::ISODate);
    const QString name = record.cadreId == m_named ? m_name : QString();
    return QStringList{name, termText(record.kind), days}.join(QLatin1Char(' ')).trimmed();
}

Leave LeaveForm::blank() const
{
    Leave record;
    record.from = services().fields.clock->today();
    return record;
}

} // namespace zhucun::gui
