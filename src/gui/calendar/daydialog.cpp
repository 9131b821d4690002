#include "gui/calendar/daydialog.h"

#include "gui/common/await.h"
#include "gui/common/dialogsize.h"
#include "gui/common/message/messagebar.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace zhucun::gui {

namespace {

constexpr int kLeastWidth = 420;
constexpr int kBundled = -1; ///< beside the values of CalendarDayKind
constexpr int kNameLength = 50;

} // namespace

DayDialog::DayDialog(const CalendarService &service, const WorkCalendar::Entry &now, bool isOwn, QWidget *parent)
    : QDialog(parent),
      m_service(service),
      m_day(now.day),
      m_messages(new MessageBar(this)),
      m_choices(new QButtonGroup(this)),
      m_name(new QLineEdit(now.name, this)),
      m_effect(new QLabel(this)),
      m_buttons(new QDialogButtonBox(this))
{
    setWindowTitle(tr("Change a day"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(kLeastWidth);
    m_name->setMaxLength(kNameLength);
    m_effect->setWordWrap(true);
    auto *title = new QLabel(QLocale().toString(m_day, QLocale::LongFormat), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(title);
    addChoice(int(CalendarDayKind::Holiday), tr("&Holiday: a day off"));
    addChoice(int(CalendarDayKind::Workday), tr("&Make-up work day: worked although it is a day off otherwise"));
    addChoice(int(CalendarDayKind::Ordinary), tr("&Ordinary day: the weekday decides"));
    addChoice(kBundled, tr("As the &bundled calendar has it: %1").arg([this] {
        const WorkCalendar &bundled = WorkCalendar::bundled();
        const QString kind = bundled.isWorkday(m_day) ? tr("working day") : tr("day off");
        const QString name = bundled.nameOf(m_day);
        return name.isEmpty() ? kind : kind + QStringLiteral(" · ") + name;
    }()));
    auto *form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    layout->addLayout(form);
    layout->addWidget(m_effect);
    layout->addStretch();
    layout->addWidget(m_buttons);
    m_buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);

    m_choices->button(isOwn ? int(now.kind) : kBundled)->setChecked(true);
    connect(m_choices, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            showChoice();
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &DayDialog::apply);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showChoice();
}

void DayDialog::addChoice(int id, const QString &text)
{
    auto *button = new QRadioButton(text, this);
    m_choices->addButton(button, id);
    layout()->addWidget(button);
}

WorkCalendar::Entry DayDialog::entry() const
{
    const int chosen = m_choices->checkedId();
    if (chosen == kBundled)
        return entryOn(WorkCalendar::bundled(), m_day);
    const auto kind = CalendarDayKind(chosen);
    return {m_day, kind, kind == CalendarDayKind::Ordinary ? QString() : m_name->text().simplified()};
}

void DayDialog::showChoice()
{
    const int chosen = m_choices->checkedId();
    m_name->setEnabled(chosen != kBundled && chosen != int(CalendarDayKind::Ordinary));
    preview();
}

void DayDialog::preview()
{
    const int asked = ++m_previews;
    await(m_service.preview({entry()}), this, [this, asked](const Result<CalendarPlan> &plan) {
        if (asked != m_previews)
            return;
        QStringList lines;
        if (plan) {
            for (const CalendarPlan::Month &month : plan->months)
                lines << monthChangeText(month, plan->townships);
        }
        m_effect->setText(lines.isEmpty() ? tr("No month gets another number of working days.")
                                          : lines.join(QLatin1Char('\n')));
        growToContents(this);
    });
}

void DayDialog::apply()
{
    if (m_busy)
        return;
    m_busy = true;
    m_buttons->setEnabled(false);
    await(m_service.apply({entry()}), this, [this](const Result<CalendarPlan> &plan) {
        m_busy = false;
        m_buttons->setEnabled(true);
        if (!plan) {
            m_messages->showError(tr("The day was not changed."), plan.error());
            growToContents(this);
            return;
        }
        Q_EMIT changed(*plan);
        accept();
    });
}

QString monthChangeText(const CalendarPlan::Month &month, int townships)
{
    const QString change =
        DayDialog::tr("%1: %2 → %3 working days.")
            .arg(month.month.toString(), QString::number(month.before), QString::number(month.after));
    if (month.closedTownships == 0)
        return change;
    return change + QLatin1Char(' ') +
           DayDialog::tr("%1 of %2 townships have closed it and keep their number.")
               .arg(month.closedTownships)
               .arg(townships);
}

} // namespace zhucun::gui
