#include "gui/review/reviewpage.h"

#include "core/text/percenttext.h"
#include "domain/attendance/daystext.h"
#include "gui/common/await.h"
#include "gui/common/chart/ratebars.h"
#include "gui/common/chart/trendline.h"
#include "gui/common/fields/enumfield.h"
#include "gui/common/fields/monthpicker.h"
#include "gui/common/fields/referencefield.h"
#include "gui/common/flowlayout.h"
#include "gui/common/list/copyrows.h"
#include "gui/common/list/plaintable.h"
#include "gui/common/message/messagebar.h"
#include "gui/review/cadrepanel.h"
#include "gui/review/figurestrip.h"
#include "gui/review/findingmodel.h"
#include "gui/review/findingpanel.h"
#include "gui/review/membermodel.h"
#include "reports/wording/accountsentence.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace zhucun::gui {

namespace {

constexpr int kTrendMonths = 13; ///< the month and the same one last year are both in it
constexpr int kLoadDelayMs = 300;

QString hintOf(const QString &name, const MonthSummary &summary)
{
    return ReviewPage::tr("%1\nPresence rate %2\nCadres %3, required %4, present %5 days, not met %6")
        .arg(name, percentText(summary.rate()))
        .arg(summary.cadres)
        .arg(daysText(summary.requiredHalves), daysText(summary.presentHalves))
        .arg(summary.notMet);
}

/// Rest follows from the calendar: a month of nothing else was never kept here, and a rate of 0 % would be a lie.
bool isRecorded(const MonthSummary &summary)
{
    return summary.presentHalves > 0 || std::ranges::any_of(kDayStatuses, [&summary](DayStatus status) {
               return status != DayStatus::Unrecorded && status != DayStatus::Rest && summary.of(status) > 0;
           });
}

/// Whatever the two would like to have.
void share(QSplitter *splitter, int first, int second)
{
    constexpr int kWide = 10000; // the splitter scales it down
    splitter->setSizes({kWide * first / (first + second), kWide * second / (first + second)});
    splitter->setStretchFactor(0, first);
    splitter->setStretchFactor(1, second);
}

} // namespace

ReviewPage::ReviewPage(const ReviewAccess &access, const FieldContext &fields, QWidget *parent)
    : QWidget(parent),
      m_access(access),
      m_clock(fields.clock),
      m_month(new MonthPicker(YearMonth::of(fields.clock->today()), this)),
      m_township(new ReferenceField(this)),
      m_unit(new ReferenceField(this)),
      m_level(new EnumField(this)),
      m_text(new QLineEdit(this)),
      m_messages(new MessageBar(this)),
      m_figures(new FigureStrip(this)),
      m_grouping(new EnumField(this)),
      m_drilled(new QLabel(this)),
      m_bars(new RateBars(this)),
      m_trendHead(new QLabel(this)),
      m_trend(new TrendLine(this)),
      m_tabs(new QTabWidget(this)),
      m_findings(new FindingPanel(access.closeFinding, access.readOnly, this)),
      m_members(new MemberModel(this)),
      m_memberTable(new QTableView(this)),
      m_cadre(new CadrePanel(access, this)),
      m_reload(new Reloader(this, kLoadDelayMs, [this] { load(); }))
{
    setObjectName(QStringLiteral("review"));

    // Where the window is too low for everything, as at 200 %, the whole scrolls.
    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    inside->addWidget(m_figures);
    auto *parts = new QSplitter(Qt::Vertical);
    parts->addWidget(makeCharts());
    parts->addWidget(makeTables());
    share(parts, 2, 3);
    parts->setChildrenCollapsible(false);
    inside->addWidget(parts, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeToolBar(fields));
    layout->addWidget(m_messages);
    layout->addWidget(scroll, 1);
    inside->setContentsMargins({});
}

QWidget *ReviewPage::makeToolBar(const FieldContext &fields)
{
    auto *bar = new QWidget(this);
    auto *line = new FlowLayout(bar);
    m_township->setKind(LookupKind::Township);
    m_township->setPlaceholderText(tr("All townships"));
    m_unit->setKind(LookupKind::Unit);
    m_unit->setPlaceholderText(tr("All units"));
    for (ReferenceField *field : {m_township, m_unit}) {
        field->setOpenButtonVisible(false);
        connect(field, &ReferenceField::chosen, m_reload, &Reloader::soon);
    }
    m_level->fill<UnitLevel>(EnumField::Blank::Offered);
    m_level->setItemText(0, tr("All levels"));
    connect(m_level, &EnumField::edited, m_reload, &Reloader::soon);
    m_text->setPlaceholderText(tr("Name or pinyin"));
    m_text->setClearButtonEnabled(true);
    connect(m_text, &QLineEdit::textChanged, m_reload, &Reloader::soon);
    connect(m_month, &MonthPicker::monthChanged, this, &ReviewPage::load);
    auto *closing = new QPushButton(tr("Month &closing…"), this);
    closing->setObjectName(QStringLiteral("toClosing"));
    connect(closing, &QPushButton::clicked, this, [this] {
        Filter filter;
        filter.period = Period::month(m_month->month());
        filter.townshipId = DivisionId(m_township->id());
        Q_EMIT placeRequested({QStringLiteral("closing"), filter, 0});
    });
    const int character = fontMetrics().horizontalAdvance(QChar(u'国'));
    m_township->setFixedWidth(character * 9);
    m_unit->setFixedWidth(character * 11);
    m_text->setFixedWidth(character * 9);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_month, m_township, m_unit, m_level, m_text, closing})
        line->addWidget(widget);
    giveContext(bar, fields);
    return bar;
}

QWidget *ReviewPage::makeCharts()
{
    auto *charts = new QSplitter(Qt::Horizontal);
    charts->setChildrenCollapsible(false);
    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins({});
    auto *head = new QHBoxLayout;
    auto *by = new QLabel(tr("Presence rate &by"), left);
    by->setBuddy(m_grouping);
    m_grouping->fill<MemberGrouping>(EnumField::Blank::No);
    m_grouping->setValue(std::optional(MemberGrouping::Township));
    m_drilled->setForegroundRole(QPalette::PlaceholderText);
    head->addWidget(by);
    head->addWidget(m_grouping);
    head->addWidget(m_drilled, 1);
    leftLayout->addLayout(head);
    leftLayout->addWidget(m_bars, 1);
    auto *right = new QWidget;
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins({});
    rightLayout->addWidget(m_trendHead);
    rightLayout->addWidget(m_trend, 1);
    charts->addWidget(left);
    charts->addWidget(right);
    share(charts, 1, 1);
    constexpr int kLeastLines = 8;
    charts->setMinimumHeight(fontMetrics().lineSpacing() * kLeastLines);
    connect(m_grouping, &EnumField::edited, this, [this] {
        drillInto(std::nullopt);
        showGroups();
    });
    connect(m_bars, &RateBars::chosen, this, &ReviewPage::drillInto);
    connect(m_trend, &TrendLine::monthChosen, m_month, &MonthPicker::goTo);
    return charts;
}

QWidget *ReviewPage::makeTables()
{
    m_memberTable->setModel(m_members);
    m_memberTable->setObjectName(QStringLiteral("members"));
    m_memberTable->setSelectionMode(QAbstractItemView::SingleSelection);
    dressTable(m_memberTable);
    offerCopy(m_memberTable);
    const int character = fontMetrics().horizontalAdvance(QChar(u'国'));
    const int widths[] = {5, 6, 6, 8, 4, 4, 4};
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_memberTable->setColumnWidth(column, character * widths[column]);
    connect(m_memberTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    m_cadre->show(m_members->member(current.row()).member.cadreId, m_month->month());
            });
    connect(m_memberTable, &QTableView::activated, this, [this](const QModelIndex &index) {
        openSheet(m_members->member(index.row()).member.cadreId, Period::month(m_month->month()));
    });
    connect(m_findings, &FindingPanel::cadreSelected, this,
            [this](CadreId cadreId) { m_cadre->show(cadreId, m_month->month()); });
    connect(m_findings, &FindingPanel::opened, this,
            [this](const Finding &finding) { openSheet(finding.cadreId, Period::month(finding.month)); });
    connect(m_findings, &FindingPanel::changed, this, &ReviewPage::load);
    connect(m_cadre, &CadrePanel::dayChosen, this, [this](CadreId cadreId, QDate day) {
        openSheet(cadreId, {day, day});
    });

    m_tabs->addTab(m_findings, QString());
    m_tabs->addTab(m_memberTable, QString());
    m_tabs->setDocumentMode(true);
    auto *tables = new QSplitter(Qt::Horizontal);
    tables->setChildrenCollapsible(false);
    tables->addWidget(m_tabs);
    tables->addWidget(m_cadre);
    share(tables, 5, 3);
    constexpr int kLeastLines = 14;
    tables->setMinimumHeight(fontMetrics().lineSpacing() * kLeastLines);
    updateTabs();
    return tables;
}

void ReviewPage::showFilter(const Filter &filter)
{
    if (filter.period)
        m_month->setMonth(YearMonth::of(filter.period->from));
    m_township->setId(filter.townshipId.value());
    markStale();
}

MemberGrouping ReviewPage::grouping() const
{
    return m_grouping->value<MemberGrouping>().value_or(MemberGrouping::Township);
}

SheetScope ReviewPage::scope() const
{
    SheetScope scope;
    scope.townshipId = DivisionId(m_township->id());
    scope.unitId = UnitId(m_unit->id());
    scope.unitLevel = m_level->value<UnitLevel>();
    scope.text = m_text->text().trimmed();
    return scope;
}

void ReviewPage::load()
{
    const int question = ++m_question;
    m_awaited = 2;
    const YearMonth month = m_month->month();
    const auto answered = [this] {
        if (--m_awaited == 0)
            Q_EMIT refreshed();
    };
    await(m_access.accounts(month.addMonths(1 - kTrendMonths), month, scope()), this,
          [this, question, answered](Result<std::vector<MemberMonth>> accounts) {
              if (question != m_question)
                  return;
              if (accounts)
                  showAccounts(std::move(*accounts));
              else
                  m_messages->showError(tr("The month could not be read."), accounts.error());
              answered();
          });
    await(m_access.findings(month, scope()), this, [this, question, answered](Result<std::vector<Finding>> findings) {
        if (question != m_question)
            return;
        if (findings) {
            m_findings->setFindings(std::move(*findings));
            updateTabs();
        } else {
            m_messages->showError(tr("The exceptions could not be read."), findings.error());
        }
        answered();
    });
}

void ReviewPage::showAccounts(std::vector<MemberMonth> accounts)
{
    const YearMonth month = m_month->month();
    const auto points = byMonth(accounts, month.addMonths(1 - kTrendMonths), month);
    const auto comparable = [](const MonthPoint &point) {
        return isRecorded(point.summary) ? std::optional(point.summary) : std::nullopt;
    };
    m_figures->setFigures(points.back().summary, comparable(points[points.size() - 2]), comparable(points.front()));
    showTrend(points);
    std::erase_if(accounts, [&month](const MemberMonth &member) { return member.account.month != month; });
    if (accounts.empty())
        m_messages->show(MessageBar::Kind::Info, tr("Nobody is posted in this month under these conditions."));
    else
        m_messages->clear();
    m_shown = accounts;
    m_members->setMembers(std::move(accounts));
    showGroups();
    drillInto(m_bars->chosenId());
    const bool isThere = std::ranges::any_of(
        m_shown, [this](const MemberMonth &member) { return member.member.cadreId == m_cadre->cadreId(); });
    m_cadre->show(isThere ? m_cadre->cadreId() : CadreId(), month);
}

void ReviewPage::showGroups()
{
    std::vector<RateBar> bars;
    for (const MemberGroup &group : groupsOf(m_shown, grouping())) {
        const auto rate = group.summary.rate();
        if (!rate)
            continue; // nothing is required of them: no bar can say that
        QString name = group.name;
        if (grouping() == MemberGrouping::Level)
            name = termText(UnitLevel(group.id - 1));
        else if (name.isEmpty())
            name = tr("none");
        bars.push_back({group.id, name, *rate, hintOf(name, group.summary)});
    }
    std::ranges::stable_sort(bars, {}, &RateBar::rate); // who needs attention comes first
    m_bars->setBars(std::move(bars));
}

void ReviewPage::showTrend(const std::vector<MonthPoint> &points)
{
    std::vector<TrendPoint> trend;
    for (const MonthPoint &point : points) {
        const QString name =
            QStringLiteral("%1-%2").arg(point.month.year()).arg(point.month.month(), 2, 10, QLatin1Char('0'));
        const auto rate = isRecorded(point.summary) ? point.summary.rate() : std::nullopt;
        trend.push_back({point.month, rate, hintOf(name, point.summary)});
    }
    m_trendHead->setText(m_month->month().lastDay() < m_clock->today()
                             ? tr("Presence rate by month, %")
                             : tr("Presence rate by month, % (the month shown is not over)"));
    m_trend->setPoints(std::move(trend), m_month->month());
}

void ReviewPage::drillInto(std::optional<qint64> group)
{
    m_bars->setChosen(group);
    if (!group) {
        m_drilled->clear();
        m_members->setWanted({});
        m_findings->setWanted({});
        updateTabs();
        return;
    }
    const auto bar = std::ranges::find(m_bars->bars(), *group, &RateBar::id);
    m_drilled->setText(bar == m_bars->bars().end() ? QString() : tr("only %1 below").arg(bar->name));
    std::map<CadreId, qint64> groups;
    for (const MemberMonth &member : m_shown)
        groups[member.member.cadreId] = groupOf(member.member, grouping());
    m_members->setWanted(
        [by = grouping(), wanted = *group](const MonthMember &member) { return groupOf(member, by) == wanted; });
    m_findings->setWanted([groups = std::move(groups), wanted = *group](const Finding &finding) {
        const auto known = groups.find(finding.cadreId);
        return known != groups.end() && known->second == wanted;
    });
    updateTabs();
}

void ReviewPage::updateTabs()
{
    m_tabs->setTabText(0, tr("Exceptions (%1)").arg(m_findings->model()->openCount()));
    m_tabs->setTabText(1, tr("All cadres (%1)").arg(m_members->rowCount()));
}

void ReviewPage::openSheet(CadreId cadreId, const Period &period)
{
    Filter filter;
    filter.period = period;
    filter.townshipId = DivisionId(m_township->id());
    Q_EMIT placeRequested({QStringLiteral("attendance"), filter, cadreId.value()});
}

} // namespace zhucun::gui
