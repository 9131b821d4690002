#include "gui/calendar/calendarpage.h"

#include "domain/calendar/calendardayvalidator.h"
#include "gui/calendar/calendardayform.h"
#include "gui/calendar/daydialog.h"
#include "gui/calendar/holidaydialog.h"
#include "gui/calendar/yearview.h"
#include "gui/common/appearance.h"
#include "gui/common/await.h"
#include "gui/common/message/messagebar.h"
#include "gui/common/reloader.h"
#include "gui/recordpage/makerecordpage.h"
#include "reports/columns/calendardaycolumns.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace zhucun::gui {

static ListDefinition calendarDayList()
{
    ListDefinition list;
    list.page = QStringLiteral("calendar");
    list.table = QStringLiteral("calendar_day");
    list.title = CalendarPage::tr("Days changed by the county");
    list.newText = CalendarPage::tr("New changed day");
    list.emptyText = CalendarPage::tr("No day differs from the bundled calendar.");
    list.hasTownship = false;
    list.hasVillage = false;
    list.hasPeriod = true;
    list.filterFields = {enumFilterField<CalendarDayKind>(QStringLiteral("kind"), CalendarPage::tr("Is"))};
    return list;
}

CalendarPage::CalendarPage(const PageContext &context)
    : m_service(context.workspace),
      m_clock(context.workspace.clock()),
      m_readOnly(context.workspace.access() == Workspace::Access::ReadOnly),
      m_calendar(WorkCalendar::bundled()),
      m_tabs(new QTabWidget(this)),
      m_records(makeRecordPage<CalendarDay, CalendarDayRow, CalendarDayForm>(
          context, QStringLiteral("calendar"), calendarDayList(), reports::calendarDayColumns())),
      m_reload(new Reloader(this, 0, [this] { reload(); }))
{
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildYear(), tr("Year"));
    m_tabs->addTab(m_records, tr("Changed by the county"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    connect(&context.workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (!changes.tables.contains(QStringLiteral("calendar_day")))
            return;
        m_messages->clear(); // what was said of the change before, which may just have been undone
        m_reload->markStale();
    });
    showYear(m_clock.today().year());
}

QToolButton *CalendarPage::addButton(const char *icon, const QString &tip)
{
    auto *button = new QToolButton;
    button->setIcon(themeIcon(icon));
    button->setToolTip(tip);
    button->setAutoRaise(true);
    return button;
}

QWidget *CalendarPage::buildYear()
{
    auto *page = new QWidget;
    m_messages = new MessageBar(page);
    m_summary = new QLabel(page);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_view = new YearView(page);
    m_view->setToday(m_clock.today());
    m_view->setCalendar(m_calendar, {});
    m_year = new QSpinBox(page);
    m_year->setRange(kFirstCalendarYear, kLastCalendarYear);
    m_year->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_year->setAlignment(Qt::AlignCenter);
    m_year->setKeyboardTracking(false);
    m_year->setAccessibleName(tr("Year"));
    QToolButton *previous = addButton("go-previous", tr("Previous year"));
    QToolButton *next = addButton("go-next", tr("Next year"));
    auto *thisYear = new QPushButton(tr("This year"), page);
    auto *importButton = new QPushButton(themeIcon("document-import"), tr("Import holidays…"), page);
    importButton->setToolTip(tr("A year of holiday-cn as JSON, or a table with the columns 日期, 类型 and 名称"));
    importButton->setVisible(!m_readOnly);
    connect(previous, &QToolButton::clicked, this, [this] { m_year->stepDown(); });
    connect(next, &QToolButton::clicked, this, [this] { m_year->stepUp(); });
    connect(thisYear, &QPushButton::clicked, this, [this] { m_year->setValue(m_clock.today().year()); });
    connect(m_year, &QSpinBox::valueChanged, this, &CalendarPage::showYear);
    connect(importButton, &QPushButton::clicked, this, &CalendarPage::chooseFile);
    connect(m_view, &YearView::dayChosen, this, &CalendarPage::changeDay);

    auto *bar = new QHBoxLayout;
    bar->addWidget(previous);
    bar->addWidget(m_year);
    bar->addWidget(next);
    bar->addWidget(thisYear);
    bar->addSpacing(fontMetrics().height());
    bar->addWidget(m_summary, 1);
    bar->addWidget(importButton);
    auto *layout = new QVBoxLayout(page);
    const int margin = fontMetrics().height() / 2;
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addLayout(bar);
    layout->addWidget(m_messages);
    // A low screen scrolls the months instead of making the window higher than itself.
    auto *scroll = new QScrollArea(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_view);
    layout->addWidget(scroll, 1);
    layout->addWidget(new CalendarLegend(page));
    return page;
}

void CalendarPage::reload()
{
    await(m_service.own(), this, [this](const Result<std::vector<CalendarDay>> &own) {
        if (!own) {
            m_messages->showError(tr("The calendar could not be read."), own.error());
            return;
        }
        m_own.clear();
        std::vector<WorkCalendar::Entry> entries;
        std::set<QDate> days;
        for (const CalendarDay &day : *own) {
            m_own[day.day] = day;
            days.insert(day.day);
            entries.push_back({day.day, day.kind, day.name});
        }
        m_calendar = WorkCalendar::bundled();
        m_calendar.add(entries);
        m_view->setCalendar(m_calendar, days);
        showSummary();
    });
}

void CalendarPage::showYear(int year)
{
    m_year->setValue(year);
    m_view->setYear(year);
    showSummary();
}

void CalendarPage::showSummary()
{
    const int year = m_view->year();
    const auto own =
        std::count_if(m_own.begin(), m_own.end(), [year](const auto &day) { return day.first.year() == year; });
    QString text = tr("%n working day(s) in the year", nullptr, m_calendar.workdaysIn(Period::year(year)));
    if (own > 0)
        text += QStringLiteral(" · ") + tr("%n day(s) changed by the county", nullptr, int(own));
    if (!m_calendar.knowsYear(year))
        text = tr("No holidays are known of %1, only weekends are off. Import them, or click on the days.").arg(year);
    m_summary->setText(text);
}

void CalendarPage::changeDay(QDate day)
{
    if (m_readOnly || m_reload->isStale())
        return;
    auto *dialog = new DayDialog(m_service, entryOn(m_calendar, day), m_own.contains(day), this);
    connect(dialog, &DayDialog::changed, this, [this, day](const CalendarPlan &plan) {
        if (!plan.changesNothing())
            tell(tr("%1 was changed.").arg(day.toString(Qt::ISODate)), plan);
    });
    dialog->open();
}

void CalendarPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Import holidays"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Holidays (*.json *.csv *.txt *.xlsx)"), tr("All files (*)")});
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    connect(dialog, &QFileDialog::fileSelected, this, &CalendarPage::importFile);
    dialog->open();
}

void CalendarPage::importFile(const QString &path)
{
    auto *dialog = new HolidayDialog(m_service, path, this);
    connect(dialog, &HolidayDialog::taken, this, [this](const CalendarPlan &plan) {
        if (!plan.days.empty())
            m_year->setValue(plan.days.back().after.day.year());
        tell(tr("%n day(s) were taken over.", nullptr, int(plan.days.size()) - plan.count(CalendarPlan::Step::Keep)),
             plan);
    });
    dialog->open();
}

void CalendarPage::tell(const QString &done, const CalendarPlan &plan)
{
    QStringList lines;
    for (const CalendarPlan::Month &month : plan.months)
        lines << monthChangeText(month, plan.townships);
    m_messages->show(MessageBar::Kind::Info, done + QLatin1Char(' ') + tr("Undo (Ctrl+Z) takes it back."),
                     lines.join(QLatin1Char('\n')));
}

void CalendarPage::showFilter(const Filter &filter)
{
    m_tabs->setCurrentWidget(m_records);
    m_records->showFilter(filter);
}

void CalendarPage::showRecord(qint64 id)
{
    m_tabs->setCurrentWidget(m_records);
    m_records->showRecord(id);
}

void CalendarPage::showList() { m_records->showList(); }

void CalendarPage::refresh() { m_records->refresh(); }

bool CalendarPage::isModified() const { return m_records->isModified(); }

void CalendarPage::saveChanges(std::function<void(bool)> done) { m_records->saveChanges(std::move(done)); }

void CalendarPage::discardChanges() { m_records->discardChanges(); }

QWidget *calendarPage(const PageContext &context) { return new CalendarPage(context); }

} // namespace zhucun::gui
