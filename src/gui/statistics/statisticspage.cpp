#include "gui/statistics/statisticspage.h"

#include "domain/statistics/indicatortheme.h"
#include "gui/common/appearance.h"
#include "gui/common/await.h"
#include "gui/common/jobpanel.h"
#include "gui/common/list/plaintable.h"
#include "gui/common/list/viewmenu.h"
#include "gui/common/message/messagebar.h"
#include "gui/common/print/documentoutput.h"
#include "gui/issue/issuedialog.h"
#include "gui/statistics/figurerecords.h"
#include "gui/statistics/indicatortree.h"
#include "gui/statistics/layoutpanel.h"
#include "gui/statistics/ownindicatorsdialog.h"
#include "gui/statistics/statisticsmodel.h"
#include "gui/statistics/statisticswords.h"
#include "gui/statistics/tablecopy.h"
#include "reports/documents/statisticstable.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace zhucun::gui {

namespace {

constexpr int kPauseMs = 350; ///< a few ticks in a row are one question

QStringList usualFirst()
{
    QStringList codes;
    for (const IndicatorTheme theme :
         {IndicatorTheme::Dispatch, IndicatorTheme::Attendance, IndicatorTheme::Visits, IndicatorTheme::Disputes})
        codes << usualIndicators(theme);
    return codes;
}

} // namespace

StatisticsPage::StatisticsPage(const StatisticsAccess &access, const FieldContext &fields, QWidget *parent)
    : QWidget(parent),
      m_access(access),
      m_messages(new MessageBar(this)),
      m_stack(new QStackedWidget(this)),
      m_heading(new QLabel(this)),
      m_warnings(new QLabel(this)),
      m_parts(new QSplitter(Qt::Horizontal, this)),
      m_table(new QTableView(this)),
      m_model(new StatisticsModel(this)),
      m_chartHead(new QLabel(this)),
      m_chart(new FigureChart(this)),
      m_definition(new QTextBrowser(this)),
      m_jobs(new JobPanel(this)),
      m_views(new ViewMenu(
          QStringLiteral("statistics"), access.views, [this] { return shownLayout().toJson(); }, this)),
      m_computeSoon(new QTimer(this)),
      m_reload(new Reloader(this, 0, [this] { startAgain(); }))
{
    setObjectName(QStringLiteral("statistics"));
    m_computeSoon->setSingleShot(true);
    m_computeSoon->setInterval(kPauseMs);
    connect(m_computeSoon, &QTimer::timeout, this, &StatisticsPage::compute);
    connect(m_views, &ViewMenu::failed, m_messages,
            [this](const QString &what, const Error &error) { m_messages->showError(what, error); });
    connect(m_views, &ViewMenu::chosen, this,
            [this](const QJsonObject &content) { showLayout(StatisticsLayout::fromJson(content)); });

    auto *sides = new QSplitter(Qt::Horizontal, this);
    sides->addWidget(makeChoices(fields));
    sides->addWidget(makeResult());
    sides->setStretchFactor(0, 0);
    sides->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeToolBar());
    layout->addWidget(m_messages);
    layout->addWidget(sides, 1);
    layout->addWidget(m_jobs);
}

StatisticsPage::~StatisticsPage()
{
    if (m_job)
        m_job->cancelToken().cancel();
}

QToolBar *StatisticsPage::makeToolBar()
{
    auto *bar = new QToolBar(this);
    const auto add = [this, bar](const char *icon, const QString &text, const QKeySequence &key, auto slot) {
        auto *action = new QAction(themeIcon(icon), text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setToolTip(QStringLiteral("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)));
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        bar->addAction(action);
        return action;
    };
    add("view-refresh", tr("Count again"), Qt::Key_F5, &StatisticsPage::compute);
    auto *viewButton = new QToolButton(bar);
    viewButton->setIcon(themeIcon("bookmarks"));
    viewButton->setText(tr("Layouts"));
    viewButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    viewButton->setPopupMode(QToolButton::InstantPopup);
    viewButton->setFocusPolicy(Qt::TabFocus);
    viewButton->setMenu(m_views);
    bar->addWidget(viewButton);
    bar->addSeparator();
    m_tableActions << add("document-print", tr("Print"), QKeySequence::Print, &StatisticsPage::print)
                   << add("document-export", tr("Export"), Qt::CTRL | Qt::Key_E, &StatisticsPage::exportTable);
    auto *definitions =
        add("help-about", tr("Definitions"), Qt::Key_F1, [this](bool isShown) { m_definition->setVisible(isShown); });
    definitions->setCheckable(true);
    if (m_access.own.own) {
        auto *own = bar->addAction(tr("Own indicators…"), this, &StatisticsPage::editOwnIndicators);
        own->setObjectName(QStringLiteral("editOwn"));
        own->setToolTip(tr("Define what this county counts beyond the indicators there are"));
    }
    for (QAction *action : std::as_const(m_tableActions))
        action->setEnabled(false);
    return bar;
}

QWidget *StatisticsPage::makeChoices(const FieldContext &fields)
{
    m_choices = new LayoutPanel(fields);
    connect(m_choices, &LayoutPanel::edited, m_computeSoon, qOverload<>(&QTimer::start));
    connect(m_choices->tree(), &IndicatorTree::currentChanged, this, &StatisticsPage::showDefinition);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_choices);
    scroll->setMinimumWidth(m_choices->minimumSizeHint().width() + 20);
    return scroll;
}

void StatisticsPage::setUpTable()
{
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("figures"));
    m_table->setAccessibleName(tr("Table of statistics"));
    dressTable(m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setAlternatingRowColors(false);
    m_table->setShowGrid(true);
    m_table->verticalHeader()->show();
    m_table->verticalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->setCornerButtonEnabled(false);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { openCell(index.row(), index.column()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (!current.isValid())
            return;
        showDefinition(m_model->indicator(current).code);
        showChart();
    });
    auto *copying = new QAction(themeIcon("edit-copy"), tr("Copy"), m_table);
    copying->setShortcut(QKeySequence::Copy);
    copying->setShortcutContext(Qt::WidgetShortcut);
    connect(copying, &QAction::triggered, this, &StatisticsPage::copy);
    m_table->addAction(copying);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void StatisticsPage::setUpWarnings()
{
    m_warnings->setObjectName(QStringLiteral("warnings"));
    m_warnings->setWordWrap(true);
    m_warnings->setMargin(4);
    const MeaningColors colors = colorsOf(Meaning::Warning, palette());
    QPalette marked = m_warnings->palette();
    marked.setColor(QPalette::Window, colors.fill);
    m_warnings->setPalette(marked);
    m_warnings->setAutoFillBackground(true);
}

QWidget *StatisticsPage::makeResult()
{
    setUpTable();
    setUpWarnings();
    for (QLabel *label : {m_heading, m_warnings})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_definition->setVisible(false);
    m_definition->setMaximumHeight(fontMetrics().lineSpacing() * 8);
    m_parts->addWidget(m_table);
    m_parts->addWidget(makeChart());
    m_parts->setStretchFactor(0, 3);
    m_parts->setStretchFactor(1, 2);
    constexpr int kWide = 10000; // the splitter scales it down
    m_parts->setSizes({kWide * 3 / 5, kWide * 2 / 5});
    m_parts->setChildrenCollapsible(false);
    auto *shown = new QWidget;
    auto *inside = new QVBoxLayout(shown);
    inside->setContentsMargins({});
    inside->addWidget(m_heading);
    inside->addWidget(m_warnings);
    inside->addWidget(m_parts, 1);
    m_stack->addWidget(makeEmptyState());
    m_stack->addWidget(shown);
    auto *result = new QWidget(this);
    auto *layout = new QVBoxLayout(result);
    layout->setContentsMargins({});
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_definition);
    return result;
}

QWidget *StatisticsPage::makeChart()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->addWidget(m_chartHead);
    layout->addWidget(m_chart, 1);
    constexpr int kLeastCharacters = 17; // a name, its bar and the figure
    m_chart->setMinimumWidth(fontMetrics().horizontalAdvance(QChar(u'国')) * kLeastCharacters);
    m_chart->setAccessibleName(tr("Chart"));
    connect(m_chart, &FigureChart::activated, this, [this](const ChartSpot &spot) {
        const ChartFigures::Cell cell = m_figures.cells[size_t(spot.series)][size_t(spot.category)];
        if (cell.row >= 0)
            openCell(cell.row, cell.column);
    });
    return side;
}

QWidget *StatisticsPage::makeEmptyState()
{
    auto *empty = new QWidget;
    auto *text = new QLabel(tr("Tick what is to be counted on the left, then choose period, place and grouping. "
                               "The table follows by itself; a double-click on a number shows the records behind it."),
                            empty);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignHCenter);
    auto *begin = new QPushButton(tr("Begin with the &usual numbers"), empty);
    begin->setObjectName(QStringLiteral("usual"));
    connect(begin, &QPushButton::clicked, this, [this] {
        StatisticsLayout layout = m_choices->layoutChosen();
        layout.indicators = usualFirst();
        showLayout(layout);
    });
    auto *layout = new QVBoxLayout(empty);
    layout->addStretch();
    layout->addWidget(text);
    layout->addWidget(begin, 0, Qt::AlignHCenter);
    layout->addStretch();
    return empty;
}

/// Kinds of the ledger may have come and gone as well.
void StatisticsPage::startAgain()
{
    loadIndicators();
    m_computeSoon->start();
}

void StatisticsPage::loadIndicators()
{
    await(m_access.indicators(), this, [this](const Result<std::vector<Indicator>> &indicators) {
        if (!indicators) {
            m_messages->showError(tr("The indicators could not be read."), indicators.error(),
                                  {{tr("Try again"), [this] { loadIndicators(); }}});
            return;
        }
        const QStringList chosen = m_choices->tree()->checked();
        m_choices->tree()->setChecked(chosen);
        m_choices->tree()->setIndicators(*indicators);
    });
}

void StatisticsPage::showFilter(const Filter &filter)
{
    StatisticsLayout layout = shownLayout();
    if (filter.period) {
        layout.span = StatisticsSpan::Dates;
        layout.dates = *filter.period;
    }
    layout.townshipId = filter.townshipId;
    layout.villageId = filter.villageId;
    showLayout(layout);
}

/// With the versions of the definitions it is counted by now.
StatisticsLayout StatisticsPage::shownLayout() const
{
    StatisticsLayout layout = m_choices->layoutChosen();
    for (const Indicator &indicator : m_choices->tree()->indicators()) {
        if (layout.indicators.contains(indicator.code))
            layout.versions.emplace(indicator.code, indicator.version);
    }
    return layout;
}

void StatisticsPage::showLayout(const StatisticsLayout &layout)
{
    m_choices->setLayoutChosen(layout);
    m_keptVersions = layout.versions;
    compute();
}

void StatisticsPage::stopComputing()
{
    ++m_question;
    if (!m_job)
        return;
    m_job->cancelToken().cancel();
    m_job->finish();
}

void StatisticsPage::compute()
{
    m_computeSoon->stop();
    stopComputing();
    StatisticsLayout layout = m_choices->layoutChosen();
    layout.versions = m_keptVersions;
    if (layout.indicators.isEmpty()) {
        m_model->setTable({});
        showTable();
        return;
    }
    if (layout.span == StatisticsSpan::Dates && !layout.dates.isValid()) {
        m_messages->show(MessageBar::Kind::Warning, tr("From and to: type two days, the first not after the last."));
        return;
    }
    m_job = m_jobs->start(tr("Counting"));
    const int question = m_question;
    await(m_access.table(layout, m_job->cancelToken(), m_job->progress()), this,
          [this, question](Result<StatisticsTable> table) {
              if (question == m_question)
                  take(std::move(table));
          });
}

void StatisticsPage::take(Result<StatisticsTable> table)
{
    if (m_job)
        m_job->finish();
    if (!table && table.error().code == ErrorCode::Cancelled) {
        m_messages->show(MessageBar::Kind::Info, tr("Counting was stopped: the table is that of before."), {},
                         {{tr("Count again"), [this] { compute(); }}});
        return;
    }
    if (!table) {
        m_messages->showError(tr("The numbers could not be counted."), table.error(),
                              {{tr("Try again"), [this] { compute(); }}});
        return;
    }
    m_messages->clear();
    const QModelIndex before = m_table->currentIndex();
    const int row = before.row();
    const int column = before.column();
    m_model->setTable(std::move(*table));
    if (const QModelIndex again = m_model->index(row, column); again.isValid())
        m_table->setCurrentIndex(again);
    showTable();
    Q_EMIT computed();
}

void StatisticsPage::showTable()
{
    const StatisticsTable &table = m_model->table();
    m_stack->setCurrentIndex(table.isEmpty() ? 0 : 1);
    for (QAction *action : std::as_const(m_tableActions))
        action->setEnabled(!table.isEmpty());
    showHeading();
    constexpr int kMost = 240;
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + 8, kMost));
    m_parts->widget(1)->setVisible(table.layout.chart != StatisticsChart::None);
    showChart();
}

void StatisticsPage::showHeading()
{
    const StatisticsTable &table = m_model->table();
    QStringList warnings = warningTexts(table.warnings);
    if (table.hasTyped())
        warnings << typedText();
    m_warnings->setText(warnings.join(QLatin1Char('\n')));
    m_warnings->setVisible(!warnings.isEmpty());
    const QString days =
        tr("%1 to %2").arg(table.period.from.toString(Qt::ISODate), table.period.to.toString(Qt::ISODate));
    QStringList parts{table.place, table.round, days};
    parts.removeAll(QString());
    m_heading->setText(parts.join(QStringLiteral("　")));
}

void StatisticsPage::showChart()
{
    const StatisticsTable &table = m_model->table();
    if (table.isEmpty()) {
        m_figures = {};
        m_chartHead->clear();
        m_chart->setData({}, FigureChart::Kind::Bars);
        return;
    }
    const QModelIndex current = m_table->currentIndex();
    const auto row = size_t(current.isValid() ? current.row() : 0);
    const auto column = size_t(current.isValid() ? current.column() : 0);
    const int indicator = table.headAt(row, column).indicator;
    m_chartHead->setText(reports::nameWithUnit(table.indicators[size_t(indicator)]));
    m_figures = chartFigures(table, indicator);
    m_chart->setData(m_figures.data,
                     table.layout.chart == StatisticsChart::Lines ? FigureChart::Kind::Lines : FigureChart::Kind::Bars);
}

void StatisticsPage::showDefinition(const QString &code)
{
    const auto &all = m_choices->tree()->indicators();
    const auto indicator = std::ranges::find(all, code, &Indicator::code);
    if (indicator != all.end())
        m_definition->setHtml(definitionText(*indicator));
}

void StatisticsPage::openCell(int row, int column)
{
    const StatisticsTable &table = m_model->table();
    const StatisticsCell &cell = table.cell(size_t(row), size_t(column));
    if (!cell.figure) {
        m_messages->show(MessageBar::Kind::Info,
                         cell.value ? tr("This change follows from two numbers: open one of those beside it.")
                                    : tr("There is no value here, and so no records."));
        return;
    }
    showRecords(
        *cell.figure, table.decimalsAt(size_t(row), size_t(column)), m_access.drill,
        [this](const Place &place) { Q_EMIT placeRequested(place); }, this);
}

void StatisticsPage::print()
{
    const reports::Report report = reports::statisticsTable(m_model->table());
    previewDocument(this, report, issueAction(m_issues, report));
}

void StatisticsPage::exportTable()
{
    saveDocument(this, reports::statisticsTable(m_model->table()), m_messages, SaveAs::AnyFormat, shownCells(*m_model));
}

void StatisticsPage::copy() { copyCells(*m_table); }

void StatisticsPage::editOwnIndicators()
{
    auto *dialog = new OwnIndicatorsDialog(m_access.own, m_choices->layoutChosen(), m_choices->tree()->current(), this);
    connect(dialog, &OwnIndicatorsDialog::replaced, this, &StatisticsPage::markStale);
    dialog->open();
}

} // namespace zhucun::gui
