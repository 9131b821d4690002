#include "gui/calendar/holidaydialog.h"

#include "exchange/calendar/holidayfile.h"
#include "gui/calendar/daydialog.h"
#include "gui/common/await.h"
#include "gui/common/list/plaintable.h"
#include "gui/common/message/messagebar.h"
#include "gui/common/message/words.h"
#include "reports/wording/termtext.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace zhucun::gui {

namespace {

constexpr int kWidth = 760;
constexpr int kHeight = 560;
constexpr qsizetype kShownViolations = 12;

void fillRow(QTableWidget *table, int row, const QStringList &texts)
{
    for (int column = 0; column < texts.size(); ++column)
        table->setItem(row, column, new QTableWidgetItem(texts.at(column))); // the table owns it
}

/// What a file calls a field.
QString headingOf(const QString &field)
{
    if (field == QLatin1String("date"))
        return HolidayDialog::tr("Date");
    if (field == QLatin1String("kind"))
        return HolidayDialog::tr("Kind");
    return field == QLatin1String("name") ? HolidayDialog::tr("Name") : field;
}

QString stepText(CalendarPlan::Step step)
{
    switch (step) {
    case CalendarPlan::Step::Keep:
        return HolidayDialog::tr("stays");
    case CalendarPlan::Step::Insert:
        return HolidayDialog::tr("new");
    case CalendarPlan::Step::Update:
        return HolidayDialog::tr("changed");
    case CalendarPlan::Step::Remove:
        return HolidayDialog::tr("as bundled again");
    }
    return {};
}

} // namespace

HolidayDialog::HolidayDialog(const CalendarService &service, const QString &path, QWidget *parent)
    : QDialog(parent), m_service(service), m_messages(new MessageBar(this)), m_summary(new QLabel(this))
{
    setWindowTitle(tr("Import holidays – %1").arg(QFileInfo(path).fileName()));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(kWidth, kHeight);
    m_summary->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(m_summary);
    layout->addWidget(new QLabel(tr("Months with another number of working days"), this));
    m_months = makePlainTable({tr("Month"), tr("Before"), tr("After"), tr("Closed")}, this);
    layout->addWidget(m_months, 1);
    layout->addWidget(new QLabel(tr("Days that differ"), this));
    m_days = makePlainTable({tr("Day"), tr("Weekday"), tr("Now"), tr("In the file"), tr("Change")}, this);
    layout->addWidget(m_days, 2);
    auto *buttons = new QDialogButtonBox(this);
    m_apply = buttons->addButton(tr("Take over"), QDialogButtonBox::AcceptRole);
    m_cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_apply->setEnabled(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &HolidayDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    read(path);
}

void HolidayDialog::read(const QString &path)
{
    m_summary->setText(tr("Reading the file…"));
    await(QtConcurrent::run([path] { return readHolidayFile(path); }), this,
          [this](const Result<std::vector<WorkCalendar::Entry>> &entries) {
              if (!entries) {
                  m_summary->setText(tr("Nothing can be taken over from this file."));
                  QStringList sentences;
                  for (const Violation &violation : entries.error().violations.mid(0, kShownViolations))
                      sentences << ruleSentence(violation, headingOf(violation.field));
                  Error error = entries.error();
                  if (sentences.isEmpty())
                      m_messages->showError(tr("The file could not be read."), error);
                  else
                      m_messages->show(MessageBar::Kind::Error, errorSentence(error),
                                       sentences.join(QLatin1Char('\n')));
                  return;
              }
              m_entries = *entries;
              await(m_service.preview(m_entries), this, [this](const Result<CalendarPlan> &plan) {
                  if (plan)
                      showPlan(*plan);
                  else
                      m_messages->showError(tr("What would change could not be found out."), plan.error());
              });
          });
}

void HolidayDialog::showPlan(const CalendarPlan &plan)
{
    const int kept = plan.count(CalendarPlan::Step::Keep);
    m_summary->setText(
        plan.changesNothing()
            ? tr("The calendar says all of this already: %n day(s) in the file.", nullptr, int(plan.days.size()))
            : tr("%1 days in the file, %2 of them as they are now. Days that the file does not name stay "
                 "as they are; closed months keep their number of working days.")
                  .arg(plan.days.size())
                  .arg(kept));
    showMonths(plan);
    showDays(plan);
    m_apply->setEnabled(!plan.changesNothing());
}

void HolidayDialog::showMonths(const CalendarPlan &plan)
{
    m_months->setRowCount(int(plan.months.size()));
    int row = 0;
    for (const CalendarPlan::Month &month : plan.months) {
        const QString closed =
            month.closedTownships == 0
                ? QString()
                : tr("by %1 of %2 townships; they keep it").arg(month.closedTownships).arg(plan.townships);
        fillRow(m_months, row++,
                {month.month.toString(), QString::number(month.before), QString::number(month.after), closed});
    }
}

void HolidayDialog::showDays(const CalendarPlan &plan)
{
    m_days->setRowCount(int(plan.days.size()) - plan.count(CalendarPlan::Step::Keep));
    int row = 0;
    for (const CalendarPlan::Day &day : plan.days) {
        if (day.step == CalendarPlan::Step::Keep)
            continue;
        fillRow(m_days, row++,
                {day.after.day.toString(Qt::ISODate), QLocale().dayName(day.after.day.dayOfWeek()),
                 entryText(day.before), entryText(day.after), stepText(day.step)});
    }
    fitColumns(m_days);
}

void HolidayDialog::apply()
{
    if (m_busy)
        return;
    m_busy = true;
    m_apply->setEnabled(false);
    m_cancel->setEnabled(false);
    await(m_service.apply(m_entries, QStringLiteral("import.calendar_day")), this,
          [this](const Result<CalendarPlan> &plan) {
              m_busy = false;
              m_apply->setEnabled(true);
              m_cancel->setEnabled(true);
              if (!plan) {
                  m_messages->showError(tr("Nothing was taken over."), plan.error());
                  return;
              }
              Q_EMIT taken(*plan);
              accept();
          });
}

QString entryText(const WorkCalendar::Entry &entry)
{
    const QString kind = termText(entry.kind);
    return entry.name.isEmpty() ? kind : kind + QStringLiteral(" · ") + entry.name;
}

} // namespace zhucun::gui
