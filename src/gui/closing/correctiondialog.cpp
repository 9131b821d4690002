#include "gui/closing/correctiondialog.h"

#include "gui/attendance/dayfacts.h"
#include "gui/closing/closingwords.h"
#include "gui/common/await.h"
#include "gui/common/fields/datefield.h"
#include "gui/common/fields/enumfield.h"
#include "gui/common/fields/referencefield.h"
#include "gui/common/message/messagebar.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace zhucun::gui {

CorrectionDialog::CorrectionDialog(const ClosingAccess &access, const FieldContext &fields, QWidget *parent)
    : QDialog(parent),
      m_access(access),
      m_messages(new MessageBar(this)),
      m_cadre(new ReferenceField(this)),
      m_day(new DateField(this)),
      m_recorded(new QLabel(this)),
      m_morning(new EnumField(this)),
      m_afternoon(new EnumField(this)),
      m_reason(new QPlainTextEdit(this)),
      m_requestedBy(new QLineEdit(this)),
      m_approvedBy(new QLineEdit(this))
{
    setWindowTitle(tr("Write a correction"));
    setAttribute(Qt::WA_DeleteOnClose);
    constexpr int kCharacters = 48;
    setMinimumWidth(fontMetrics().averageCharWidth() * kCharacters);
    m_cadre->setKind(LookupKind::Cadre);
    m_cadre->setOpenButtonVisible(false);
    m_cadre->setObjectName(QStringLiteral("cadre"));
    m_day->setObjectName(QStringLiteral("day"));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_requestedBy->setObjectName(QStringLiteral("requestedBy"));
    m_approvedBy->setObjectName(QStringLiteral("approvedBy"));
    m_reason->setTabChangesFocus(true);
    constexpr int kLines = 3;
    m_reason->setFixedHeight(fontMetrics().lineSpacing() * kLines + fontMetrics().height());
    QList<QPair<QString, QString>> statuses;
    for (const DayStatus status : kDayStatuses) {
        if (canBeEntered(status))
            statuses.append({codeOf(status), termText(status)});
    }
    for (EnumField *half : {m_morning, m_afternoon})
        half->setTerms(statuses, EnumField::Blank::Offered);
    m_morning->setObjectName(QStringLiteral("morning"));
    m_afternoon->setObjectName(QStringLiteral("afternoon"));
    giveContext(this, fields);

    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight);
    form->addRow(tr("&Cadre *"), m_cadre);
    form->addRow(tr("&Day *"), m_day);
    form->addRow(tr("It says"), m_recorded);
    form->addRow(tr("Should be, &morning *"), m_morning);
    form->addRow(tr("&Afternoon *"), m_afternoon);
    form->addRow(tr("&Reason *"), m_reason);
    form->addRow(tr("R&equested by *"), m_requestedBy);
    form->addRow(tr("A&pproved by *"), m_approvedBy);
    auto *hint = new QLabel(tr("The day and the figures of the closed month stay as they are. "
                               "The next bulletin names the correction, and the year counts it."),
                            this);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(this);
    auto *accepting = buttons->addButton(tr("Write"), QDialogButtonBox::AcceptRole);
    accepting->setObjectName(QStringLiteral("accept"));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &CorrectionDialog::write);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addLayout(form);
    layout->addWidget(hint);
    layout->addWidget(buttons);

    connect(m_cadre, &ReferenceField::chosen, this, &CorrectionDialog::showRecorded);
    connect(m_day, &DateField::edited, this, &CorrectionDialog::showRecorded);
    // Mostly the whole day is meant.
    connect(m_morning, &EnumField::edited, this, [this] {
        if (m_afternoon->code().isEmpty())
            m_afternoon->setCode(m_morning->code());
    });
    m_cadre->setFocus();
}

QString CorrectionDialog::recorded() const { return m_recorded->text(); }

void CorrectionDialog::showRecorded()
{
    const int question = ++m_question;
    const auto day = m_day->date();
    m_recorded->clear();
    if (!day || m_cadre->id() == 0)
        return;
    await(m_access.days(CadreId(m_cadre->id()), {*day, *day}), this,
          [this, question, day = *day](const Result<std::vector<AttendanceDay>> &days) {
              if (question != m_question)
                  return;
              if (!days) {
                  m_messages->showError(tr("The day could not be read."), days.error());
                  return;
              }
              const auto known = std::ranges::find(*days, day, &AttendanceDay::day);
              m_recorded->setText(halvesText(known == days->end() ? DayHalves{} : known->halves));
              Q_EMIT recordedShown();
          });
}

Violations CorrectionDialog::missing() const
{
    Violations violations;
    const auto check = [&violations](bool given, const char *field) {
        if (!given)
            violations.append({QString::fromLatin1(field), QStringLiteral("required"), {}});
    };
    check(m_cadre->id() != 0, "cadre_id");
    check(m_day->date().has_value(), "day");
    check(!m_morning->code().isEmpty() && !m_afternoon->code().isEmpty(), "after");
    check(!m_reason->toPlainText().trimmed().isEmpty(), "reason");
    check(!m_requestedBy->text().trimmed().isEmpty(), "requested_by");
    check(!m_approvedBy->text().trimmed().isEmpty(), "approved_by");
    return violations;
}

void CorrectionDialog::write()
{
    const Violations violations = missing();
    if (!violations.isEmpty()) {
        m_messages->show(MessageBar::Kind::Warning, tr("The correction is not complete."),
                         refusalText({ErrorCode::Invalid, {}, {}, {}, violations}));
        return;
    }
    const DayHalves after{*m_morning->value<DayStatus>(), *m_afternoon->value<DayStatus>()};
    await(m_access.correct(CadreId(m_cadre->id()), *m_day->date(), after, m_reason->toPlainText().trimmed(),
                           m_requestedBy->text().trimmed(), m_approvedBy->text().trimmed()),
          this, [this](const Result<Correction> &correction) {
              if (!correction) {
                  m_messages->show(MessageBar::Kind::Error, tr("The correction was not written."),
                                   refusalText(correction.error()));
                  return;
              }
              Q_EMIT written(*correction);
              accept();
          });
}

} // namespace zhucun::gui
