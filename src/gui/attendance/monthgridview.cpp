#include "gui/attendance/monthgridview.h"

#include "gui/attendance/dayheader.h"
#include "gui/attendance/griddelegates.h"
#include "gui/attendance/monthgridmodel.h"
#include "gui/common/list/headerstyle.h"

#include <QGridLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTableView>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace zhucun::gui {

namespace {

constexpr int kMostDayWidth = 40;
constexpr int kMeasuredRows = 400; ///< texts of more lines hardly differ in width
constexpr int kPadding = 12;       ///< both sides of a frozen text
constexpr int kLockGap = 4;

} // namespace

MonthGridView::MonthGridView(MonthGridModel &model, QWidget *parent)
    : QFrame(parent),
      m_model(model),
      m_names(addTable()),
      m_days(addTable()),
      m_totals(addTable()),
      m_header(new DayHeader(model, m_days)),
      m_frozen(new FrozenDelegate(model, this)),
      m_sideways(new QScrollBar(Qt::Horizontal, this))
{
    setFrameShape(QFrame::StyledPanel);
    m_days->setHorizontalHeader(m_header);
    m_header->setSectionResizeMode(QHeaderView::Fixed);
    m_header->setMinimumSectionSize(8);
    m_days->setItemDelegate(new DayDelegate(model, m_days));
    m_days->setObjectName(QStringLiteral("days"));
    m_days->setContextMenuPolicy(Qt::CustomContextMenu);
    m_names->setObjectName(QStringLiteral("names"));
    m_totals->setObjectName(QStringLiteral("totals"));
    for (QTableView *table : {m_names, m_totals}) {
        table->setItemDelegate(m_frozen);
        table->setSelectionMode(QAbstractItemView::NoSelection);
        table->setFocusPolicy(Qt::NoFocus);
        table->horizontalHeader()->setSectionsClickable(false);
        table->horizontalHeader()->setMinimumSectionSize(8);
        auto *style = new HeaderStyle;
        style->setParent(table);
        table->horizontalHeader()->setStyle(style);
        connect(table, &QTableView::clicked, this, [this](const QModelIndex &index) { selectLine(index.row()); });
    }
    m_totals->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addWidget(m_names, 0, 0);
    layout->addWidget(m_days, 0, 1);
    layout->addWidget(m_totals, 0, 2);
    layout->addWidget(m_sideways, 1, 1);
    layout->setColumnStretch(1, 1);
    layout->setRowStretch(0, 1);
    setFocusProxy(m_days);

    connectScrolling();
    connect(&m_model, &QAbstractItemModel::modelReset, this, &MonthGridView::layOutColumns);
    connect(m_header, &DayHeader::menuRequested, this,
            [this](int column, const QPoint &at) { Q_EMIT dayMenuRequested(m_model.dayAt(column), at); });
    connect(m_days, &QTableView::customContextMenuRequested, this,
            [this](const QPoint &at) { Q_EMIT menuRequested(m_days->viewport()->mapToGlobal(at)); });
    connect(m_days, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const auto cell = cellOf(index))
            Q_EMIT activated(*cell);
    });
    connect(m_days->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_header->viewport()->update();
        Q_EMIT selectionChanged();
    });
    connect(m_days->selectionModel(), &QItemSelectionModel::currentChanged, this, &MonthGridView::takeCurrent);
    m_days->installEventFilter(this);
    m_days->viewport()->installEventFilter(this);
    layOutColumns();
}

QTableView *MonthGridView::addTable()
{
    auto *table = new QTableView(this);
    table->setModel(&m_model);
    table->setFrameShape(QFrame::NoFrame);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setCornerButtonEnabled(false);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setMinimumSectionSize(8);
    return table;
}

void MonthGridView::connectScrolling()
{
    const std::array<QScrollBar *, 3> bars{m_names->verticalScrollBar(), m_days->verticalScrollBar(),
                                           m_totals->verticalScrollBar()};
    for (QScrollBar *from : bars) {
        for (QScrollBar *to : bars) {
            if (from != to)
                connect(from, &QScrollBar::valueChanged, to, &QScrollBar::setValue);
        }
    }
    QScrollBar *days = m_days->horizontalScrollBar();
    const auto follow = [this, days] {
        m_sideways->setRange(days->minimum(), days->maximum());
        m_sideways->setPageStep(days->pageStep());
        m_sideways->setSingleStep(days->singleStep());
        m_sideways->setVisible(days->maximum() > days->minimum());
    };
    connect(days, &QScrollBar::rangeChanged, m_sideways, follow);
    connect(days, &QScrollBar::valueChanged, m_sideways, &QScrollBar::setValue);
    connect(m_sideways, &QScrollBar::valueChanged, days, &QScrollBar::setValue);
    follow();
}

void MonthGridView::layOutColumns()
{
    const int height = fontMetrics().height() + 8;
    const int headerHeight = m_header->sizeHint().height();
    for (QTableView *table : {m_names, m_days, m_totals}) {
        table->verticalHeader()->setDefaultSectionSize(height);
        table->horizontalHeader()->setFixedHeight(headerHeight);
        for (int column = 0; column < m_model.columnCount(); ++column) {
            const bool day = m_model.isDay(column);
            const bool left = column < MonthGridModel::kLeftColumns;
            const bool shown = table == m_days ? day : table == m_names ? left : !day && !left;
            table->setColumnHidden(column, !shown);
        }
    }
    const int letter = fontMetrics().horizontalAdvance(QStringLiteral("村"));
    m_names->setFixedWidth(layOutFrozen(m_names, 0, MonthGridModel::kLeftColumns, 3 * letter, 7 * letter));
    m_totals->setFixedWidth(
        layOutFrozen(m_totals, m_model.firstTotal(), m_model.columnCount(), 2 * letter, 4 * letter) +
        m_totals->verticalScrollBar()->sizeHint().width());
    layOutDays();
}

int MonthGridView::layOutFrozen(QTableView *table, int from, int to, int least, int most)
{
    int sum = 0;
    for (int column = from; column < to; ++column) {
        int width = qMax(least, fontMetrics().horizontalAdvance(
                                    m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
        const int rows = qMin(m_model.rowCount(), kMeasuredRows);
        for (int row = 0; row < rows && width < most; ++row) {
            const QString text = m_model.index(row, column).data().toString();
            width = qMax(width, qMin(most, fontMetrics().horizontalAdvance(text)));
        }
        width += kPadding;
        if (column == MonthGridModel::NameColumn && m_model.hasClosedLines())
            width += lockSide(fontMetrics()) + kLockGap;
        table->setColumnWidth(column, width);
        sum += width;
    }
    return sum;
}

void MonthGridView::layOutDays()
{
    const int count = m_model.dayCount();
    if (count == 0)
        return;
    const int least = fontMetrics().horizontalAdvance(QStringLiteral("村")) * 7 / 4;
    const int room = m_days->viewport()->width();
    const int width = qBound(least, room / count, kMostDayWidth);
    const int left = width > least && width < kMostDayWidth ? room - width * count : 0;
    for (int day = 0; day < count; ++day)
        m_days->setColumnWidth(m_model.columnOfDay(day), width + (day < left ? 1 : 0));
}

std::vector<GridCell> MonthGridView::selectedCells() const
{
    std::vector<GridCell> cells;
    const QItemSelection selection = m_days->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            for (int column = range.left(); column <= range.right(); ++column) {
                if (m_model.isDay(column))
                    cells.push_back({row, m_model.dayAt(column)});
            }
        }
    }
    std::ranges::sort(cells);
    const auto twice = std::ranges::unique(cells);
    cells.erase(twice.begin(), twice.end());
    return cells;
}

std::optional<GridCell> MonthGridView::cellOf(const QModelIndex &index) const
{
    if (!index.isValid() || !m_model.isDay(index.column()))
        return std::nullopt;
    return GridCell{index.row(), m_model.dayAt(index.column())};
}

std::optional<GridCell> MonthGridView::current() const { return cellOf(m_days->currentIndex()); }

void MonthGridView::select(int line, const std::vector<int> &days)
{
    QItemSelection selection;
    for (const int day : days) {
        const QModelIndex index = m_model.index(line, m_model.columnOfDay(day));
        selection.select(index, index);
    }
    if (!days.empty()) {
        const QModelIndex first = m_model.index(line, m_model.columnOfDay(days.front()));
        m_days->setCurrentIndex(first); // of the view, which lets Shift and arrows go on from there
    }
    m_days->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void MonthGridView::select(const GridRange &range)
{
    if (range.isEmpty())
        return;
    const QModelIndex first = m_model.index(range.firstLine, m_model.columnOfDay(range.firstDay));
    const QModelIndex last = m_model.index(range.lastLine, m_model.columnOfDay(range.lastDay));
    m_days->setCurrentIndex(first);
    m_days->selectionModel()->select(QItemSelection(first, last), QItemSelectionModel::ClearAndSelect);
}

void MonthGridView::selectLine(int line)
{
    select({line, 0, line, m_model.dayCount() - 1});
    m_days->setFocus();
}

QRect MonthGridView::rectOf(const GridCell &cell) const
{
    const QRect rect = m_days->visualRect(m_model.index(cell.line, m_model.columnOfDay(cell.day)));
    return {m_days->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

void MonthGridView::showTip(const GridCell &cell, const QString &html)
{
    if (m_tipCell != cell || !isVisible())
        return;
    const QModelIndex index = m_model.index(cell.line, m_model.columnOfDay(cell.day));
    const QPoint pointer = m_days->viewport()->mapFromGlobal(m_tipAt);
    const QRect rect = m_days->visualRect(index);
    if (rect.contains(pointer))
        QToolTip::showText(m_tipAt, html, m_days->viewport(), rect);
}

std::optional<DayStatus> MonthGridView::statusOfKey(const QEvent *event) const
{
    const auto *key = static_cast<const QKeyEvent *>(event);
    if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier) || key->text().isEmpty())
        return std::nullopt;
    for (const StatusMark &mark : m_model.sheet().marks) {
        if (canBeEntered(mark.status) && !mark.key.isEmpty() && key->text().compare(mark.key, Qt::CaseInsensitive) == 0)
            return mark.status;
    }
    return std::nullopt;
}

bool MonthGridView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_days && event->type() == QEvent::ShortcutOverride && statusOfKey(event)) {
        event->accept(); // a county may have chosen a letter that is an action's key too
        return true;
    }
    if (watched == m_days && event->type() == QEvent::KeyPress) {
        if (const auto status = statusOfKey(event)) {
            Q_EMIT statusTyped(*status);
            return true;
        }
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && current()) {
            Q_EMIT activated(*current());
            return true;
        }
    }
    if (watched == m_days->viewport() && event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        m_tipAt = help->globalPos();
        m_tipCell = cellOf(m_days->indexAt(help->pos()));
        if (m_tipCell)
            Q_EMIT tipWanted(*m_tipCell);
        return true;
    }
    if (watched == m_days->viewport() && event->type() == QEvent::Resize)
        layOutDays();
    return QFrame::eventFilter(watched, event);
}

void MonthGridView::showCurrent()
{
    if (m_days->currentIndex().isValid())
        m_days->scrollTo(m_days->currentIndex());
}

void MonthGridView::takeCurrent(const QModelIndex &current)
{
    m_frozen->setCurrentRow(current.row());
    m_names->viewport()->update();
    m_totals->viewport()->update();
    Q_EMIT currentLineChanged(current.isValid() ? current.row() : -1);
}

void MonthGridView::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    layOutDays();
}

void MonthGridView::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOutColumns();
}

} // namespace zhucun::gui
