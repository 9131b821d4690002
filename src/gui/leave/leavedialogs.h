#pragma once

#include "gui/common/fields/fieldcontext.h"
#include "services/leave/leaveservice.h"

#include <QDialog>

#include <optional>

class QFormLayout;
class QLineEdit;
class QPushButton;

namespace zhucun::gui {

class DateField;
class EnumField;
class MessageBar;

/// Something done about one or several leaves: names them, asks what must be known, and stays open with the reason when
/// it is refused. Opened with open().
class LeaveDialog : public QDialog
{
    Q_OBJECT

public:
    using Outcome = Result<LeaveOutcome>;

Q_SIGNALS:
    void finishedWith(const zhucun::LeaveOutcome &outcome);

protected:
    LeaveDialog(const LeaveService &service, const std::vector<LeaveRow> &leaves, const QString &title,
                const QString &deed, QWidget *parent);

    const LeaveService &service() const { return m_service; }
    QList<LeaveId> ids() const { return m_ids; }
    QFormLayout *form() const { return m_form; }
    void complain(const QString &text, const QString &detail = {});
    /// Says why it cannot be done at all.
    void bar(const QString &why);
    /// nullopt after saying what is missing.
    virtual std::optional<QFuture<Outcome>> start() = 0;

private:
    void run();
    void conclude(const Outcome &outcome);

    LeaveService m_service;
    QList<LeaveId> m_ids;
    MessageBar *m_messages;
    QFormLayout *m_form;
    QPushButton *m_accept;
};

/// Approve or reject, as a role and a person on a day.
class LeaveDecisionDialog final : public LeaveDialog
{
    Q_OBJECT

public:
    LeaveDecisionDialog(LeaveStepKind kind, const LeaveService &service, const FieldContext &context,
                        const std::vector<LeaveRow> &leaves, QWidget *parent);

private:
    std::optional<QFuture<Outcome>> start() override;

    LeaveStepKind m_kind;
    EnumField *m_role;
    QLineEdit *m_person;
    DateField *m_day;
    QLineEdit *m_remark;
};

class LeaveWithdrawalDialog final : public LeaveDialog
{
    Q_OBJECT

public:
    LeaveWithdrawalDialog(const LeaveService &service, const FieldContext &context, const std::vector<LeaveRow> &leaves,
                          QWidget *parent);

private:
    std::optional<QFuture<Outcome>> start() override;

    DateField *m_day;
    QLineEdit *m_reason;
};

/// 销假.
class LeaveReturnDialog final : public LeaveDialog
{
    Q_OBJECT

public:
    LeaveReturnDialog(const LeaveService &service, const FieldContext &context, const std::vector<LeaveRow> &leaves,
                      QWidget *parent);

private:
    std::optional<QFuture<Outcome>> start() override;

    DateField *m_day;
    QLineEdit *m_checkedBy;
};

} // namespace zhucun::gui
