#include "gui/home/homepage.h"

#include "gui/common/await.h"
#include "gui/common/message/words.h"
#include "gui/firststart/heading.h"
#include "gui/home/hometile.h"
#include "services/workspace/workspace.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace zhucun::gui {

namespace {

constexpr int kMaxColumns = 5;
constexpr int kRefreshDelayMs = 300; ///< a run of saves counts once

struct TileText {
    HomeTile::Kind kind;
    QString title;
    QString hint;
};

TileText textOf(HomeItem item)
{
    using Kind = HomeTile::Kind;
    switch (item) {
    case HomeItem::UnrecordedToday:
        return {Kind::Todo, HomePage::tr("Not recorded today"), HomePage::tr("cadres posted, working day")};
    case HomeItem::OpenConflicts:
        return {Kind::Todo, HomePage::tr("Attendance in conflict"), HomePage::tr("days to be decided")};
    case HomeItem::OutOfReach:
        return {Kind::Todo, HomePage::tr("Out of reach"), HomePage::tr("cannot make the month's days")};
    case HomeItem::MustBePresent:
        return {Kind::Todo, HomePage::tr("Not a day to spare"), HomePage::tr("needed on every day left")};
    case HomeItem::LeavesWaiting:
        return {Kind::Todo, HomePage::tr("Leave to approve"), HomePage::tr("requests without a decision")};
    case HomeItem::OverdueReturns:
        return {Kind::Todo, HomePage::tr("Overdue returns"), HomePage::tr("leave over, not back yet")};
    case HomeItem::MissingWeekly:
        return {Kind::Todo, HomePage::tr("Weekly reports missing"), HomePage::tr("teams, this week")};
    case HomeItem::OpenFollowUps:
        return {Kind::Todo, HomePage::tr("Follow-ups open"), HomePage::tr("of spot checks")};
    case HomeItem::MonthsToClose:
        return {Kind::Todo, HomePage::tr("Months to close"), HomePage::tr("townships × months")};
    case HomeItem::OpenDisputes:
        return {Kind::Fact, HomePage::tr("Open disputes"), HomePage::tr("not settled yet")};
    case HomeItem::OverdueDisputes:
        return {Kind::Todo, HomePage::tr("Overdue disputes"), HomePage::tr("open for more than 30 days")};
    case HomeItem::MissingSweeps:
        return {Kind::Todo, HomePage::tr("Villages without a sweep"), HomePage::tr("in the last half month")};
    case HomeItem::MonthVisits:
        return {Kind::Fact, HomePage::tr("Visits"), HomePage::tr("this month")};
    case HomeItem::TeamsWithoutLeader:
        return {Kind::Todo, HomePage::tr("Teams without a leader"), HomePage::tr("nobody leads them today")};
    case HomeItem::SmallTeams:
        return {Kind::Todo, HomePage::tr("Small teams"), HomePage::tr("fewer than three members")};
    case HomeItem::TaggedVillagesWithoutTeam:
        return {Kind::Todo, HomePage::tr("Villages without a team"), HomePage::tr("tagged, but nobody is sent")};
    case HomeItem::EndingPostings:
        return {Kind::Todo, HomePage::tr("Postings ending"), HomePage::tr("within 60 days")};
    case HomeItem::UnvisitedHouseholds:
        return {Kind::Todo, HomePage::tr("Households not visited"), HomePage::tr("for 90 days")};
    }
    return {};
}

} // namespace

HomePage::HomePage(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_service(workspace),
      m_attendance(workspace),
      m_refreshSoon(new QTimer(this)),
      m_content(new QWidget),
      m_grid(new QGridLayout),
      m_title(headingLabel({})),
      m_problem(secondaryLabel({}))
{
    setObjectName(QStringLiteral("home"));
    m_refreshSoon->setSingleShot(true);
    m_refreshSoon->setInterval(kRefreshDelayMs);
    connect(m_refreshSoon, &QTimer::timeout, this, &HomePage::refresh);
    connect(&workspace, &Workspace::changed, this, [this] { m_refreshSoon->start(); });

    const int margin = fontMetrics().height();
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(margin, margin, margin, margin);
    content->addWidget(m_title);
    content->addWidget(m_problem);
    content->addLayout(m_grid);
    content->addStretch(1);
    m_grid->setSpacing(margin / 2);
    m_problem->hide();

    addSection(tr("Attendance"), {HomeItem::UnrecordedToday, HomeItem::OpenConflicts, HomeItem::OutOfReach,
                                  HomeItem::MustBePresent, HomeItem::MonthsToClose});
    addSection(tr("Leave, checks and reports"),
               {HomeItem::LeavesWaiting, HomeItem::OverdueReturns, HomeItem::OpenFollowUps, HomeItem::MissingWeekly});
    addSection(tr("Disputes and visits"),
               {HomeItem::OverdueDisputes, HomeItem::OpenDisputes, HomeItem::MissingSweeps, HomeItem::MonthVisits});
    addSection(tr("Teams, postings and households"),
               {HomeItem::TeamsWithoutLeader, HomeItem::SmallTeams, HomeItem::TaggedVillagesWithoutTeam,
                HomeItem::EndingPostings, HomeItem::UnvisitedHouseholds});

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll);
}

void HomePage::addSection(const QString &caption, const std::vector<HomeItem> &items)
{
    auto *label = new QLabel(caption);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    Section section{label, {}};
    for (const HomeItem item : items) {
        const TileText text = textOf(item);
        auto *tile = new HomeTile(text.kind, text.title, text.hint);
        connect(tile, &QAbstractButton::clicked, this, [this, item] { open(item); });
        m_tiles[item] = tile;
        section.tiles.push_back(tile);
    }
    m_sections.push_back(std::move(section));
}

void HomePage::arrange()
{
    const int tileWidth = m_sections.front().tiles.front()->sizeHint().width();
    const int columns = qBound(1, width() / (tileWidth + m_grid->spacing()), kMaxColumns);
    if (columns == m_columns)
        return;
    m_columns = columns;
    int row = 0;
    for (const Section &section : m_sections) {
        m_grid->setRowMinimumHeight(row++, fontMetrics().height() / 2);
        m_grid->addWidget(section.caption, row++, 0, 1, columns);
        for (size_t i = 0; i < section.tiles.size(); ++i)
            m_grid->addWidget(section.tiles[i], row + int(i) / columns, int(i) % columns);
        row += (int(section.tiles.size()) + columns - 1) / columns;
    }
    for (int column = 0; column < kMaxColumns; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void HomePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void HomePage::refresh()
{
    if (!isVisible())
        return; // counts when it is shown
    m_title->setText(QLocale().toString(m_workspace.clock().today(), QLocale::LongFormat));
    await(m_service.figures(), this, [this](const Result<std::vector<HomeFigure>> &figures) {
        m_problem->setVisible(!figures);
        if (figures)
            showFigures(*figures);
        else
            m_problem->setText(errorSentence(figures.error()));
        Q_EMIT refreshed();
    });
    await(m_attendance.forecasts({}), this, [this](Result<Forecasts> forecasts) {
        if (forecasts)
            showForecasts(std::move(*forecasts));
    });
}

void HomePage::showForecasts(Forecasts forecasts)
{
    m_forecasts.clear();
    for (auto &each : forecasts) {
        if (each.second.isOutOfReach())
            m_forecasts[HomeItem::OutOfReach].push_back(std::move(each));
        else if (each.second.isTight())
            m_forecasts[HomeItem::MustBePresent].push_back(std::move(each));
    }
    for (const HomeItem item : {HomeItem::OutOfReach, HomeItem::MustBePresent})
        m_tiles.at(item)->setCount(qint64(m_forecasts[item].size()));
}

void HomePage::showFigures(const std::vector<HomeFigure> &figures)
{
    for (const HomeFigure &figure : figures) {
        m_figures[figure.item] = figure;
        m_tiles.at(figure.item)->setCount(figure.count);
    }
}

void HomePage::openForecasts(HomeItem item)
{
    auto *dialog = new ForecastDialog(textOf(item).title, m_forecasts[item], this);
    connect(dialog, &ForecastDialog::cadreChosen, this, &HomePage::sheetRequested);
    dialog->open();
}

void HomePage::open(HomeItem item)
{
    if (item == HomeItem::OutOfReach || item == HomeItem::MustBePresent) {
        openForecasts(item);
        return;
    }
    const auto figure = m_figures.find(item);
    if (figure != m_figures.end())
        Q_EMIT listRequested(figure->second.list, figure->second.filter);
}

} // namespace zhucun::gui
