#include "gui/rules/rulesetform.h"

#include "domain/attendance/daystext.h"
#include "ui_rulesetform.h"

#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>

namespace zhucun::gui {

namespace {

std::vector<ListColumn<LeaveTier>> tierColumns()
{
    ListColumn<LeaveTier> upTo;
    upTo.spec = {RuleSetForm::tr("Up to days (last: empty)"), ListColumnSpec::Kind::HalfDays, 11};
    upTo.toText = [](const LeaveTier &tier) { return tier.maxHalfDays ? daysText(*tier.maxHalfDays) : QString(); };
    upTo.fromText = [](LeaveTier &tier, const QString &text) { tier.maxHalfDays = listcell::halfDaysFromText(text); };
    ListColumn<LeaveTier> approver = listColumn(RuleSetForm::tr("Approved by"), &LeaveTier::approver, 9);
    approver.spec.alwaysMeant = true;
    return {upTo, approver, listColumn(RuleSetForm::tr("Copy to"), &LeaveTier::copyTo, 16, true)};
}

std::vector<DayStatus> statusesThatMayCount()
{
    std::vector<DayStatus> statuses;
    for (const DayStatus status : kDayStatuses) {
        if (canBeEntered(status) && status != DayStatus::Absent)
            statuses.push_back(status);
    }
    return statuses;
}

std::vector<LeaveKind> allLeaveKinds()
{
    std::vector<LeaveKind> kinds;
    for (const auto &term : Vocabulary<LeaveKind>::terms())
        kinds.push_back(term.value);
    return kinds;
}

QList<QPair<QString, QString>> weekdays()
{
    QList<QPair<QString, QString>> terms;
    for (int weekday = 1; weekday <= 7; ++weekday)
        terms.append({QString::number(weekday), QLocale().standaloneDayName(weekday)});
    return terms;
}

} // namespace

RuleSetForm::RuleSetForm(const FormServices &services, const RecordAccess<RuleSet> &records,
                         std::shared_ptr<const KnownRules> known, QWidget *parent)
    : TypedRecordForm(QStringLiteral("rule_set"), services, records, parent),
      m_known(std::move(known)),
      m_ui(std::make_unique<Ui::RuleSetForm>())
{
    m_ui->setupUi(content());
    m_ui->counting->fill(statusesThatMayCount());
    m_ui->leaveKinds->fill(allLeaveKinds());
    m_ui->weeklyWeekday->setTerms(weekdays(), EnumField::Blank::No);
    bindFields();
    finishSetup();
    alignLabels();
    connect(&fields(), &FormBinderBase::edited, this, &RuleSetForm::showTarget);
}

RuleSetForm::~RuleSetForm() = default;

void RuleSetForm::bindFields()
{
    fields().bind("valid_from", m_ui->validFrom, &RuleSet::validFrom);
    fields().bind("name", m_ui->name, &RuleSet::name);
    fields().bind("target", m_ui->target, &RuleSet::target);
    fields().bind("days_per_month", m_ui->daysPerMonth, &RuleSet::daysPerMonth);
    fields().bind("days_per_year", m_ui->daysPerYear, &RuleSet::daysPerYear);
    fields().bind("capped_by_workdays", m_ui->cappedByWorkdays, &RuleSet::cappedByWorkdays);
    fields().bind("prorated", m_ui->prorated, &RuleSet::prorated);
    fields().bind("counting", m_ui->counting, &RuleSet::counting);
    fields().bind("tiers", m_ui->tiers, &RuleSet::tiers, tierColumns());
    fields().bind("leave_kinds", m_ui->leaveKinds, &RuleSet::leaveKinds);
    fields().bind("yearly_leave_days", m_ui->yearlyLeaveDays, &RuleSet::yearlyLeaveDays);
    fields().bind("blackouts", m_ui->blackouts, &RuleSet::blackouts,
                  std::vector<ListColumn<BlackoutPeriod>>{
                      listColumn(tr("From"), &BlackoutPeriod::from, 7),
                      listColumn(tr("To"), &BlackoutPeriod::to, 7),
                      listColumn(tr("Reason"), &BlackoutPeriod::reason, 16, true),
                  });
    fields().bind("weekly_weekday", m_ui->weeklyWeekday, &RuleSet::weeklyWeekday);
    fields().bind("closing_day", m_ui->closingDay, &RuleSet::closingDay);
    fields().bind("consecutive_days", m_ui->consecutiveDays, &RuleSet::consecutiveDays);
    fields().bind("no_excellent_from", m_ui->noExcellentFrom, &RuleSet::noExcellentFrom);
    fields().bind("basic_from", m_ui->basicFrom, &RuleSet::basicFrom);
    fields().bind("fail_from", m_ui->failFrom, &RuleSet::failFrom);
    fields().bind("excellent_percent", m_ui->excellentPercent, &RuleSet::excellentPercent);
    fields().bind("subsidy_per_day", m_ui->subsidyPerDay, &RuleSet::subsidyPerDay);
    fields().bind("transport_per_month", m_ui->transportPerMonth, &RuleSet::transportPerMonth);
    fields().bind("phone_per_month", m_ui->phonePerMonth, &RuleSet::phonePerMonth);
    fields().bind("note", m_ui->note, &RuleSet::note);
}

/// The groups below each other read as one column of labels.
void RuleSetForm::alignLabels()
{
    const QList<QGroupBox *> groups = content()->findChildren<QGroupBox *>();
    int widest = 0;
    for (const QGroupBox *group : groups) {
        const auto *grid = qobject_cast<QGridLayout *>(group->layout());
        for (int row = 0; grid && row < grid->rowCount(); ++row) {
            const QLayoutItem *item = grid->itemAtPosition(row, 0);
            if (const auto *label = item ? qobject_cast<QLabel *>(item->widget()) : nullptr)
                widest = qMax(widest, label->sizeHint().width());
        }
    }
    for (const QGroupBox *group : groups) {
        if (auto *grid = qobject_cast<QGridLayout *>(group->layout()))
            grid->setColumnMinimumWidth(0, widest);
    }
}

void RuleSetForm::showTarget()
{
    const bool perYear = m_ui->target->value<DayTarget>() == DayTarget::PerYear;
    for (QWidget *widget :
         {static_cast<QWidget *>(m_ui->daysPerMonth), static_cast<QWidget *>(m_ui->daysPerMonthLabel)})
        widget->setEnabled(!perYear && !m_fixed);
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->daysPerYear), static_cast<QWidget *>(m_ui->daysPerYearLabel)})
        widget->setEnabled(perYear && !m_fixed);
}

void RuleSetForm::setOthersReadOnly(bool readOnly)
{
    m_fixed = readOnly;
    showTarget();
}

QString RuleSetForm::newTitle() const { return tr("New set of rules"); }

QString RuleSetForm::titleOf(const RuleSet &record) const
{
    return tr("%1, from %2").arg(record.name, record.validFrom.toString());
}

RuleSet RuleSetForm::blank() const { return nextRules(*m_known, services().fields.clock->today()); }

void RuleSetForm::shown(const RuleSet &record)
{
    showTarget();
    const std::vector<YearMonth> closed = closedMonthsOf(*m_known, record);
    const bool touchesClosed = record.id.isValid() && !closed.empty();
    m_ui->hint->setText(
        touchesClosed
            ? tr("This set is valid in months that are closed already (%1 to %2). They keep the rules they were closed "
                 "with: a change counts for open months only. For rules that change from a month on, make a new set.")
                  .arg(closed.front().toString(), closed.back().toString())
            : tr("Valid from its month on until the next set begins. A month is always judged by the set valid in "
                 "it."));
}

} // namespace zhucun::gui
