#include "gui/leave/leavedialogs.h"

#include "domain/attendance/daystext.h"
#include "domain/leave/leavetext.h"
#include "gui/common/await.h"
#include "gui/common/dialogsize.h"
#include "gui/common/fields/datefield.h"
#include "gui/common/fields/enumfield.h"
#include "gui/common/message/messagebar.h"
#include "gui/common/message/words.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace zhucun::gui {

namespace {

constexpr int kLeastWidth = 420;
constexpr size_t kNamed = 5; ///< leaves named one by one

QString lineOf(const LeaveRow &leave)
{
    const QString days = leave.from == leave.to ? leave.from.toString(Qt::ISODate)
                                                : leave.from.toString(Qt::ISODate) + QStringLiteral(" – ") +
                                                      leave.to.toString(Qt::ISODate);
    return QStringList{leave.cadreName, termText(leave.kind), days,
                       LeaveDialog::tr("%1 d").arg(daysText(leave.halfDays))}
        .join(QStringLiteral(" · "));
}

QString linesOf(const std::vector<LeaveRow> &leaves)
{
    QStringList lines;
    for (size_t i = 0; i < std::min(leaves.size(), kNamed); ++i)
        lines << lineOf(leaves[i]);
    if (leaves.size() > kNamed)
        lines << LeaveDialog::tr("and %n more", nullptr, int(leaves.size() - kNamed));
    return lines.join(QLatin1Char('\n'));
}

ApproverRole highestNeeded(const std::vector<LeaveRow> &leaves)
{
    ApproverRole highest = ApproverRole::TeamLeader;
    for (const LeaveRow &leave : leaves)
        highest = std::max(highest, leave.needed);
    return highest;
}

const LeaveRow *alreadyApproved(const std::vector<LeaveRow> &leaves)
{
    const auto approved = std::ranges::find_if(leaves, [](const LeaveRow &leave) {
        return leave.state == LeaveState::Approved || leave.state == LeaveState::Returned;
    });
    return approved == leaves.end() ? nullptr : &*approved;
}

} // namespace

LeaveDialog::LeaveDialog(const LeaveService &service, const std::vector<LeaveRow> &leaves, const QString &title,
                         const QString &deed, QWidget *parent)
    : QDialog(parent), m_service(service), m_messages(new MessageBar(this)), m_form(new QFormLayout)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(kLeastWidth);
    for (const LeaveRow &leave : leaves)
        m_ids << leave.id;
    auto *whose = new QLabel(linesOf(leaves), this);
    whose->setTextFormat(Qt::PlainText);
    QFont bold = whose->font();
    bold.setBold(true);
    whose->setFont(bold);
    m_form->setLabelAlignment(Qt::AlignRight);
    auto *buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(deed, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &LeaveDialog::run);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(whose);
    layout->addLayout(m_form);
    layout->addWidget(buttons);
}

void LeaveDialog::complain(const QString &text, const QString &detail)
{
    m_messages->show(MessageBar::Kind::Warning, text, detail);
    growToContents(this);
}

void LeaveDialog::bar(const QString &why)
{
    m_accept->setEnabled(false);
    complain(why);
}

void LeaveDialog::run()
{
    const auto running = start();
    if (!running)
        return;
    m_accept->setEnabled(false);
    await(*running, this, [this](const Outcome &outcome) { conclude(outcome); });
}

void LeaveDialog::conclude(const Outcome &outcome)
{
    m_accept->setEnabled(true);
    if (outcome) {
        Q_EMIT finishedWith(*outcome);
        accept();
        return;
    }
    growToContents(this);
    QStringList sentences;
    for (const Violation &violation : outcome.error().violations) {
        if (violation.severity == Violation::Severity::Error)
            sentences << ruleSentence(violation, {});
    }
    if (sentences.isEmpty()) {
        m_messages->showError(tr("Nothing was changed."), outcome.error());
        return;
    }
    const QString whose = outcome.error().args.value(0);
    m_messages->show(MessageBar::Kind::Error,
                     whose.isEmpty() ? tr("Nothing was changed.") : tr("Nothing was changed because of %1.").arg(whose),
                     sentences.join(QLatin1Char('\n')));
}

LeaveDecisionDialog::LeaveDecisionDialog(LeaveStepKind kind, const LeaveService &service, const FieldContext &context,
                                         const std::vector<LeaveRow> &leaves, QWidget *parent)
    : LeaveDialog(service, leaves, kind == LeaveStepKind::Approve ? tr("Approve leave") : tr("Reject leave"),
                  kind == LeaveStepKind::Approve ? tr("Approve") : tr("Reject"), parent),
      m_kind(kind),
      m_role(new EnumField(this)),
      m_person(new QLineEdit(this)),
      m_day(new DateField(this)),
      m_remark(new QLineEdit(this))
{
    giveContext(this, context);
    m_role->fill<ApproverRole>(EnumField::Blank::No);
    m_role->setValue(std::optional(highestNeeded(leaves)));
    m_day->setDate(context.clock->today());
    form()->addRow(tr("&Role *"), m_role);
    form()->addRow(tr("&Name"), m_person);
    form()->addRow(tr("&Day *"), m_day);
    form()->addRow(tr("R&emark"), m_remark);
    m_person->setFocus();
    if (const LeaveRow *approved = alreadyApproved(leaves); approved && kind == LeaveStepKind::Approve)
        bar(tr("%1: already approved by %2, not approved again.").arg(lineOf(*approved), approved->approver));
}

std::optional<QFuture<LeaveDialog::Outcome>> LeaveDecisionDialog::start()
{
    LeaveStep step;
    const auto day = m_day->date();
    if (!day) {
        complain(tr("Give the day of the decision."), m_day->problem());
        return std::nullopt;
    }
    step.decidedOn = *day;
    step.role = m_role->value<ApproverRole>().value_or(step.role);
    step.person = m_person->text().trimmed();
    step.remark = m_remark->text().trimmed();
    return m_kind == LeaveStepKind::Approve ? service().approve(ids(), step) : service().reject(ids(), step);
}

LeaveWithdrawalDialog::LeaveWithdrawalDialog(const LeaveService &service, const FieldContext &context,
                                             const std::vector<LeaveRow> &leaves, QWidget *parent)
    : LeaveDialog(service, leaves, tr("Withdraw leave"), tr("Withdraw"), parent),
      m_day(new DateField(this)),
      m_reason(new QLineEdit(this))
{
    giveContext(this, context);
    m_day->setDate(context.clock->today());
    form()->addRow(tr("&Withdrawn on *"), m_day);
    form()->addRow(tr("&Reason *"), m_reason);
    m_reason->setFocus();
}

std::optional<QFuture<LeaveDialog::Outcome>> LeaveWithdrawalDialog::start()
{
    const auto day = m_day->date();
    const QString reason = m_reason->text().trimmed();
    if (!day || reason.isEmpty()) {
        complain(tr("Give the day and the reason of the withdrawal."), m_day->problem());
        return std::nullopt;
    }
    return service().withdraw(ids(), *day, reason);
}

LeaveReturnDialog::LeaveReturnDialog(const LeaveService &service, const FieldContext &context,
                                     const std::vector<LeaveRow> &leaves, QWidget *parent)
    : LeaveDialog(service, leaves, tr("Back on post"), tr("Close leave"), parent),
      m_day(new DateField(this)),
      m_checkedBy(new QLineEdit(this))
{
    giveContext(this, context);
    m_day->setDate(context.clock->today());
    form()->addRow(tr("&Back on post on *"), m_day);
    form()->addRow(tr("C&hecked by"), m_checkedBy);
    auto *hint = new QLabel(tr("Before the last day of leave, the remaining days are freed."), this);
    hint->setWordWrap(true);
    form()->addRow(hint);
    m_checkedBy->setFocus();
}

std::optional<QFuture<LeaveDialog::Outcome>> LeaveReturnDialog::start()
{
    const auto day = m_day->date();
    if (!day) {
        complain(tr("Give the day of the return."), m_day->problem());
        return std::nullopt;
    }
    return service().close(ids(), *day, m_checkedBy->text().trimmed());
}

} // namespace zhucun::gui
