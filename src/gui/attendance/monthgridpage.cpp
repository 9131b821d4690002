#include "gui/attendance/monthgridpage.h"

#include "domain/attendance/daystext.h"
#include "gui/attendance/cadrecalendar.h"
#include "gui/attendance/dayfacts.h"
#include "gui/attendance/gridediting.h"
#include "gui/attendance/gridfilter.h"
#include "gui/attendance/gridlegend.h"
#include "gui/attendance/monthgridmodel.h"
#include "gui/attendance/monthgridview.h"
#include "gui/common/appearance.h"
#include "gui/common/await.h"
#include "gui/common/message/messagebar.h"
#include "reports/wording/accountsentence.h"
#include "reports/wording/termtext.h"
#include "services/workspace/workspace.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace zhucun::gui {

namespace {

constexpr int kMostLines = 12; ///< lines read one by one; more are read with the whole sheet
constexpr int kCalendarWidth = 360;

/// Whatever else can change a sheet.
const QStringList &sheetTables()
{
    static const QStringList tables{QStringLiteral("posting"),      QStringLiteral("cadre"),
                                    QStringLiteral("team"),         QStringLiteral("village"),
                                    QStringLiteral("unit"),         QStringLiteral("division"),
                                    QStringLiteral("rule_set"),     QStringLiteral("status_mark"),
                                    QStringLiteral("calendar_day"), QStringLiteral("month_closing")};
    return tables;
}

} // namespace

MonthGridPage::MonthGridPage(const GridAccess &access, const FieldContext &fields, const Clock &clock, QWidget *parent)
    : QWidget(parent),
      m_access(access),
      m_clock(clock),
      m_model(new MonthGridModel(this)),
      m_messages(new MessageBar(this)),
      m_filter(new GridFilter(fields, YearMonth::of(clock.today()), this)),
      m_toolBar(new QToolBar(this)),
      m_grid(new MonthGridView(*m_model, this)),
      m_editing(new GridEditing({*m_model, *m_grid, *m_messages, clock}, access, this)),
      m_legend(new GridLegend(this)),
      m_calendar(new CadreCalendar(this)),
      m_splitter(new QSplitter(this)),
      m_empty(new QLabel(this)),
      m_status(new QLabel(this)),
      m_selection(new QLabel(this))
{
    m_legend->setEditable(!access.readOnly);
    buildToolBar();
    buildBody();
    connectParts();
}

MonthGridPage::~MonthGridPage() = default;

void MonthGridPage::buildToolBar()
{
    m_toolBar->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_toolBar->setIconSize({18, 18});
    for (QAction *half : m_editing->halfActions()) {
        m_toolBar->addAction(half);
        if (auto *button = qobject_cast<QToolButton *>(m_toolBar->widgetForAction(half)))
            button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    }
    m_toolBar->addSeparator();
    bool named = true; // what icons alone do not tell comes before the first separator
    for (QAction *action : m_editing->actions()) {
        if (!action) {
            m_toolBar->addSeparator();
            named = false;
            continue;
        }
        m_toolBar->addAction(action);
        if (auto *button = qobject_cast<QToolButton *>(m_toolBar->widgetForAction(action)); button && named)
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    if (!m_access.readOnly) {
        auto *everybody = new QToolButton(this);
        everybody->setText(tr("Mark the unrecorded"));
        everybody->setToolTip(tr("Gives a status to everybody shown who is unrecorded on the day of the cursor"));
        everybody->setIcon(themeIcon("edit-select-all"));
        everybody->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        everybody->setPopupMode(QToolButton::InstantPopup);
        everybody->setFocusPolicy(Qt::TabFocus);
        auto *menu = new QMenu(everybody);
        everybody->setMenu(menu);
        connect(menu, &QMenu::aboutToShow, this, [this, menu] {
            menu->clear();
            if (const auto at = m_grid->current())
                m_editing->fillDayMenu(*menu, at->day);
            else
                menu->addAction(tr("Choose a day in the grid first."))->setEnabled(false);
        });
        m_toolBar->addSeparator();
        m_toolBar->addWidget(everybody);
    }
    auto *space = new QWidget(this);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(space);
    m_showCalendar = m_toolBar->addAction(themeIcon("view-calendar"), tr("Calendar of the cadre"));
    m_showCalendar->setObjectName(QStringLiteral("showCalendar"));
    m_showCalendar->setCheckable(true);
    m_showCalendar->setShortcut(QKeySequence(Qt::Key_F4));
    m_showCalendar->setToolTip(tr("Calendar and sentence of the cadre at the cursor (F4)"));
    if (auto *button = qobject_cast<QToolButton *>(m_toolBar->widgetForAction(m_showCalendar)))
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

QAction *MonthGridPage::addTool(const QIcon &icon, const QString &text)
{
    auto *action = new QAction(icon, text, this);
    m_toolBar->insertAction(m_showCalendar, action);
    if (auto *button = qobject_cast<QToolButton *>(m_toolBar->widgetForAction(action)))
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return action;
}

void MonthGridPage::buildBody()
{
    m_empty->setText(tr("Nobody is posted in this month under these conditions."));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->hide();
    m_splitter->addWidget(m_grid);
    m_splitter->addWidget(m_calendar);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setCollapsible(0, false);
    m_calendar->hide();
    m_selection->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_selection->setObjectName(QStringLiteral("selectionTotals"));

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_toolBar);
    layout->addWidget(m_messages);
    layout->addWidget(m_legend);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_splitter, 1);
    auto *last = new QHBoxLayout;
    last->addWidget(m_status);
    last->addWidget(m_selection, 1);
    layout->addLayout(last);

    auto *find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QAction::triggered, m_filter, &GridFilter::focusText);
    addAction(find);
}

void MonthGridPage::connectParts()
{
    m_soon.setSingleShot(true);
    m_showSoon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &MonthGridPage::catchUp);
    connect(&m_showSoon, &QTimer::timeout, this, &MonthGridPage::showFigures);
    connect(m_filter, &GridFilter::changed, this, [this] {
        m_messages->clear(); // it was about other lines
        reload();
    });
    connect(m_editing, &GridEditing::settled, this, [this] { m_soon.start(); });
    connect(m_editing, &GridEditing::failed, this, &MonthGridPage::reload);
    connect(m_legend, &GridLegend::statusChosen, m_editing, &GridEditing::enter);
    connect(m_grid, &MonthGridView::tipWanted, this, [this](const GridCell &at) { explainCell(at.line, at.day); });
    connect(m_grid, &MonthGridView::selectionChanged, this, [this] { m_showSoon.start(); });
    connect(m_grid, &MonthGridView::currentLineChanged, this, &MonthGridPage::showCalendar);
    const auto popup = [this](int day, const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_editing->fillDayMenu(*menu, day);
        if (menu->isEmpty())
            menu->deleteLater();
        else
            menu->popup(at);
    };
    connect(m_grid, &MonthGridView::dayMenuRequested, this, popup);
    connect(m_grid, &MonthGridView::menuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        if (const auto cell = m_grid->current(); cell && !m_access.readOnly && m_editing->isInConflict(*cell)) {
            QAction *decide = menu->addAction(tr("Decide the conflict …"));
            connect(decide, &QAction::triggered, this, [this, at = *cell] { m_editing->open(at); });
            menu->addSeparator();
        }
        for (QAction *action : m_editing->actions()) {
            if (action)
                menu->addAction(action);
            else
                menu->addSeparator();
        }
        if (const auto cell = m_grid->current(); cell && !m_access.readOnly)
            m_editing->fillDayMenu(*menu->addMenu(tr("Mark the unrecorded")), cell->day);
        menu->popup(at);
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { m_showSoon.start(); });
    connect(m_showCalendar, &QAction::toggled, this, [this](bool on) {
        m_calendar->setVisible(on);
        if (on)
            m_splitter->setSizes({width() - kCalendarWidth, kCalendarWidth});
        QTimer::singleShot(0, m_grid, &MonthGridView::showCurrent); // once it has its new width
        showCalendar();
    });
    connect(m_calendar, &CadreCalendar::dayChosen, this, [this](int day) {
        if (const auto at = m_grid->current())
            m_grid->select(at->line, {day});
    });
    connect(m_calendar, &CadreCalendar::statusesChosen, this, &MonthGridPage::selectStatuses);
}

void MonthGridPage::showFilter(const Filter &filter)
{
    m_filter->setFilter(filter);
    reload();
}

void MonthGridPage::showRecord(qint64 cadreId)
{
    m_awaited = cadreId;
    m_showCalendar->setChecked(true);
    if (m_model->rowOf(CadreId(cadreId)) >= 0)
        goToAwaited();
    else if (m_filter->isNarrowed())
        m_filter->clear();
    else
        reload();
}

void MonthGridPage::goToAwaited()
{
    const int row = m_model->rowOf(CadreId(m_awaited));
    m_awaited = 0;
    if (row < 0)
        return;
    const QDate today = m_clock.today();
    const int day = YearMonth::of(today) == m_model->sheet().month ? today.day() - 1 : 0;
    m_grid->select(row, {day});
    m_grid->setFocus();
}

void MonthGridPage::applyChanges(const storage::ChangeSet &changes)
{
    for (const QString &table : sheetTables())
        m_allStale = m_allStale || changes.touches(table);
    const auto days = changes.tables.constFind(QStringLiteral("attendance_day"));
    if (days != changes.tables.cend()) {
        m_allStale = m_allStale || days->many;
        for (const qint64 cadre : days->ids) {
            if (m_model->rowOf(CadreId(cadre)) >= 0)
                m_stale.insert(cadre);
        }
    }
    if (m_allStale || !m_stale.empty())
        m_soon.start();
}

void MonthGridPage::reload()
{
    m_allStale = true;
    m_soon.start();
}

void MonthGridPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_soon.start();
}

/// Reads what is of before. While marks are on their way what is shown is newer than what could be read.
void MonthGridPage::catchUp()
{
    if (!isVisible() || m_editing->pending() > 0)
        return;
    if (m_allStale || m_stale.size() > std::size_t(kMostLines)) {
        readSheet();
        return;
    }
    const std::set<qint64> stale = std::exchange(m_stale, {});
    for (const qint64 cadre : stale)
        readLine(CadreId(cadre));
}

void MonthGridPage::readSheet()
{
    m_allStale = false;
    m_stale.clear();
    const int question = ++m_question;
    const int version = m_editing->version();
    if (m_model->rowCount() == 0)
        m_status->setText(tr("Reading …"));
    await(m_access.sheet(m_filter->month(), m_filter->scope()), this,
          [this, question, version](Result<MonthSheet> sheet) {
              if (question != m_question)
                  return;
              if (!sheet)
                  m_messages->showError(tr("The month could not be read."), sheet.error());
              else if (version == m_editing->version())
                  take(std::move(*sheet));
              else
                  reload();
          });
}

void MonthGridPage::readLine(CadreId cadreId)
{
    SheetScope scope = m_filter->scope();
    scope.cadreId = cadreId;
    const int question = m_question;
    const int version = m_editing->version();
    await(m_access.sheet(m_filter->month(), scope), this,
          [this, cadreId, question, version](const Result<MonthSheet> &part) {
              if (question != m_question)
                  return;
              if (version != m_editing->version()) {
                  m_stale.insert(cadreId.value());
                  m_soon.start();
              } else if (!part || !m_model->replaceLines({cadreId}, *part)) {
                  reload();
              }
          });
}

void MonthGridPage::take(MonthSheet sheet)
{
    const std::optional<GridCell> at = m_grid->current();
    const CadreId cadre = at ? m_model->line(at->line).member.cadreId : CadreId();
    const GridRange range = m_grid->selectedRange();
    if (!m_model->update(sheet)) {
        m_model->setSheet(std::move(sheet));
        const int row = m_model->rowOf(cadre);
        if (row >= 0 && at->day < m_model->dayCount()) {
            const bool one = range.isOne() || range.isEmpty();
            const GridRange before{row, range.firstDay, row, qMin(range.lastDay, m_model->dayCount() - 1)};
            m_grid->select(one ? GridRange{row, at->day, row, at->day} : before);
        }
    }
    const bool empty = m_model->rowCount() == 0;
    m_empty->setVisible(empty);
    m_splitter->setVisible(!empty);
    if (m_awaited != 0)
        goToAwaited();
    showFigures();
}

void MonthGridPage::showFigures()
{
    showTotals();
    showSelection();
    showCalendar();
}

void MonthGridPage::explainCell(int line, int day)
{
    const CadreId cadre = m_model->line(line).member.cadreId;
    await(m_access.explain(cadre, m_model->sheet().days[std::size_t(day)].day), this,
          [this, cadre, day](const Result<DayExplanation> &explanation) {
              const int now = m_model->rowOf(cadre);
              if (explanation && now >= 0)
                  m_grid->showTip({now, day}, dayTip(*explanation));
          });
}

void MonthGridPage::showCalendar()
{
    if (!m_showCalendar->isChecked())
        return;
    const std::optional<GridCell> at = m_grid->current();
    m_calendar->show(m_model->sheet(), at ? at->line : -1, m_clock.today());
}

void MonthGridPage::selectStatuses(const std::vector<DayStatus> &statuses)
{
    const std::optional<GridCell> at = m_grid->current();
    if (!at)
        return;
    const MonthSheet::Line &line = m_model->line(at->line);
    std::vector<int> days;
    for (int day = 0; day < m_model->dayCount(); ++day) {
        const DayHalves &halves = line.cells[std::size_t(day)].halves;
        const bool meant = std::ranges::any_of(
            statuses, [&halves](DayStatus status) { return halves.morning == status || halves.afternoon == status; });
        if (meant && line.posted[std::size_t(day)])
            days.push_back(day);
    }
    m_grid->select(at->line, days);
    m_grid->setFocus();
}

void MonthGridPage::showTotals()
{
    using Total = MonthGridModel::Total;
    auto counts = m_model->counts();
    counts[std::size_t(DayStatus::Unrecorded)] = m_model->sumOf(Total::Unrecorded); // not the days still to come
    m_legend->show(m_model->sheet().marks, counts);
    const auto days = [this](Total total) { return daysText(int(m_model->sumOf(total))); };
    m_status->setText(tr("%n cadre(s); %1 of %2 days present, %3 work days unrecorded", nullptr, m_model->rowCount())
                          .arg(days(Total::Present), days(Total::Required), days(Total::Unrecorded)));
}

void MonthGridPage::showSelection()
{
    const std::vector<GridCell> cells = m_grid->selectedCells();
    std::array<int, kDayStatusCount> halves{};
    for (const GridCell &at : cells) {
        const SheetCell &cell = m_model->cell(at.line, m_model->columnOfDay(at.day));
        ++halves[std::size_t(cell.halves.morning)];
        ++halves[std::size_t(cell.halves.afternoon)];
    }
    QStringList parts;
    for (const DayStatus status : kDayStatuses) {
        if (halves[std::size_t(status)] > 0)
            parts.append(termText(status) + QStringLiteral(" ") + daysText(halves[std::size_t(status)]));
    }
    m_selection->setText(
        cells.size() < 2
            ? QString()
            : tr("%n cell(s) selected: %1", nullptr, int(cells.size())).arg(parts.join(QStringLiteral("、"))));
}

QString MonthGridPage::statusText() const { return m_status->text(); }

} // namespace zhucun::gui
