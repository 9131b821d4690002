#include "gui/weekly/weekview.h"

#include "domain/weekly/weeklyrules.h"
#include "gui/common/appearance.h"
#include "gui/common/await.h"
#include "gui/common/fields/datefield.h"
#include "gui/common/fields/referencefield.h"
#include "gui/common/list/plaintable.h"
#include "gui/common/message/messagebar.h"
#include "gui/common/reloader.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/mainwindow/pageregistry.h"
#include "gui/weekly/weeklyform.h"
#include "services/lookup/lookupservice.h"
#include "services/workspace/workspace.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace zhucun::gui {

namespace {

constexpr int kDaysOfWeek = 7;
constexpr int kStateColumn = 4;
constexpr int kIndexRole = Qt::UserRole; ///< in m_states

QToolButton *stepButton(const char *icon, const QString &tip, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(themeIcon(icon));
    button->setToolTip(tip);
    button->setAutoRaise(true);
    return button;
}

} // namespace

WeekView::WeekView(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_window(context.window),
      m_service(context.workspace),
      m_clock(context.workspace.clock()),
      m_readOnly(context.workspace.access() == Workspace::Access::ReadOnly),
      m_week(weekOf(m_clock.today())),
      m_day(new DateField(this)),
      m_township(new ReferenceField(this)),
      m_title(new QLabel(this)),
      m_summary(new QLabel(this)),
      m_messages(new MessageBar(this)),
      m_table(makePlainTable(
          {tr("Township"), tr("Team"), tr("Villages"), tr("Leader"), tr("State"), tr("Sent on"), tr("Text")}, this)),
      m_reload(new Reloader(this, 200, [this] { refresh(); }))
{
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setObjectName(QStringLiteral("states"));
    m_table->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    m_summary->setWordWrap(true);
    layout->addLayout(makeBar(context));
    auto *said = new QHBoxLayout;
    said->setSpacing(12);
    said->addWidget(m_title);
    said->addWidget(m_summary, 1);
    layout->addLayout(said);
    layout->addWidget(m_messages);
    layout->addWidget(m_table, 1);
    layout->addLayout(makeButtons());
    connectAll(context);
    showWeek(m_week);
}

QHBoxLayout *WeekView::makeBar(const PageContext &context)
{
    m_township->setKind(LookupKind::Township);
    m_township->setPlaceholderText(tr("All townships"));
    m_township->setOpenButtonVisible(false);
    giveContext(this, FieldContext::of(LookupService(context.workspace), m_clock));
    m_previous = stepButton("go-previous", tr("The week before (Alt+PgUp)"), this);
    m_next = stepButton("go-next", tr("The week after (Alt+PgDown)"), this);
    m_previous->setShortcut(Qt::ALT | Qt::Key_PageUp);
    m_next->setShortcut(Qt::ALT | Qt::Key_PageDown);
    m_thisWeek = new QPushButton(tr("This &week"), this);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_previous);
    bar->addWidget(m_day);
    bar->addWidget(m_next);
    bar->addWidget(m_thisWeek);
    bar->addStretch();
    bar->addWidget(m_township, 1);
    m_day->setFixedWidth(m_day->minimumWidth());
    m_township->setMaximumWidth(fontMetrics().averageCharWidth() * 32);
    m_township->setMinimumWidth(fontMetrics().averageCharWidth() * 14);
    return bar;
}

QHBoxLayout *WeekView::makeButtons()
{
    m_received = new QPushButton(themeIcon("dialog-ok"), tr("&Received now"), this);
    m_received->setToolTip(tr("The reports of the selected teams have just come in (Space)"));
    m_open = new QPushButton(themeIcon("document-open"), tr("&Open the report"), this);
    m_open->setToolTip(tr("Open the report, or enter a missing one with its text and time (Enter)"));
    m_copy = new QPushButton(themeIcon("edit-copy"), tr("&Copy reminder"), this);
    m_copy->setToolTip(tr("Copies a message naming the missing teams, to paste into a chat group"));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_received, m_open, m_copy}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    return buttons;
}

void WeekView::connectAll(const PageContext &context)
{
    connect(m_previous, &QToolButton::clicked, this, [this] { showWeek(m_week.addDays(-kDaysOfWeek)); });
    connect(m_next, &QToolButton::clicked, this, [this] { showWeek(m_week.addDays(kDaysOfWeek)); });
    connect(m_thisWeek, &QPushButton::clicked, this, [this] { showWeek(m_clock.today()); });
    connect(m_day, &DateField::editingFinished, this, [this] {
        if (const auto day = m_day->date(); day && weekOf(*day) != m_week)
            showWeek(*day);
    });
    connect(m_township, &ReferenceField::chosen, m_reload, &Reloader::soon);
    connect(m_received, &QPushButton::clicked, this, &WeekView::receivedNow);
    connect(m_open, &QPushButton::clicked, this, &WeekView::openReport);
    connect(m_copy, &QPushButton::clicked, this, &WeekView::copyReminder);
    connect(m_table, &QTableWidget::itemActivated, this, &WeekView::openReport);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &WeekView::updateActions);
    connect(&context.workspace, &Workspace::changed, this, [this] {
        m_messages->clear(); // what was said of the change before, which may just have been undone
        m_reload->markStale();
    });
}

void WeekView::showWeek(QDate day)
{
    m_week = weekOf(day);
    m_day->setDate(m_week);
    m_title->setText(weekText(m_week));
    m_reload->now();
}

bool WeekView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
            receivedNow();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void WeekView::refresh()
{
    const int question = ++m_question;
    await(m_service.states(m_week, DivisionId(m_township->id())), this,
          [this, question](Result<std::vector<WeeklyState>> states) {
              if (question != m_question)
                  return;
              if (states)
                  show(std::move(*states));
              else
                  m_messages->showError(tr("The week could not be read."), states.error());
          });
}

void WeekView::show(std::vector<WeeklyState> states)
{
    const bool isSameWeek = !m_states.empty() && !states.empty() && m_states.front().week == states.front().week;
    const int current = isSameWeek ? m_table->currentRow() : -1;
    m_states = std::move(states);
    const QDate today = m_clock.today();
    int onTime = 0;
    int late = 0;
    int missing = 0;
    m_table->setRowCount(int(m_states.size()));
    for (int row = 0; row < int(m_states.size()); ++row) {
        const WeeklyState &state = m_states[size_t(row)];
        showState(row, state);
        onTime += state.isOnTime() ? 1 : 0;
        late += state.isReceived() && !state.isOnTime() ? 1 : 0;
        missing += state.isMissing(today) ? 1 : 0;
    }
    fitColumns(m_table);
    if (m_states.empty()) {
        m_summary->setText(tr("No team had anybody posted in that week."));
    } else {
        const QDate due = m_states.front().due;
        m_summary->setText(tr("Due %1: %2 teams, %3 on time, %4 late, %5 missing")
                               .arg(QLocale().toString(due, QStringLiteral("M-d ddd")))
                               .arg(m_states.size())
                               .arg(onTime)
                               .arg(late)
                               .arg(missing));
    }
    if (current >= 0 && current < m_table->rowCount())
        m_table->setCurrentCell(current, 0);
    else if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, 0);
    updateActions();
}

void WeekView::showState(int row, const WeeklyState &state)
{
    QString words = tr("Not yet due");
    std::optional<Meaning> meaning;
    if (state.isOnTime()) {
        words = tr("On time");
        meaning = Meaning::Note;
    } else if (state.isReceived()) {
        words = tr("Late by %n day(s)", nullptr, int(state.due.daysTo(*state.sentOn)));
        meaning = Meaning::Warning;
    } else if (state.isMissing(m_clock.today())) {
        words = tr("Missing");
        meaning = Meaning::Trouble;
    }
    const QString leader =
        state.leaderPhone.isEmpty() ? state.leaderName : state.leaderName + QLatin1Char(' ') + state.leaderPhone;
    const QStringList texts{state.townshipName,
                            state.teamName,
                            state.villageNames,
                            leader,
                            words,
                            state.sentOn ? state.sentOn->toString(Qt::ISODate) : QString(),
                            state.content.section(QLatin1Char('\n'), 0, 0)};
    for (int column = 0; column < texts.size(); ++column) {
        auto *item = new QTableWidgetItem(texts.at(column)); // the table owns it
        item->setData(kIndexRole, row);
        item->setToolTip(column + 1 == texts.size() ? state.content : texts.at(column));
        if (column == kStateColumn && meaning) {
            const MeaningColors colors = colorsOf(*meaning, palette());
            item->setBackground(colors.fill);
            item->setForeground(colors.line);
        }
        m_table->setItem(row, column, item);
    }
}

std::vector<const WeeklyState *> WeekView::selected() const
{
    std::vector<const WeeklyState *> states;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        states.push_back(&m_states[size_t(row.data(kIndexRole).toInt())]);
    return states;
}

void WeekView::updateActions()
{
    const auto chosen = selected();
    const bool hasMissing =
        std::any_of(chosen.begin(), chosen.end(), [](const WeeklyState *state) { return !state->isReceived(); });
    m_received->setEnabled(!m_readOnly && hasMissing && m_week <= m_clock.today());
    m_open->setEnabled(chosen.size() == 1 && (!m_readOnly || !hasMissing));
    m_copy->setEnabled(
        std::any_of(m_states.begin(), m_states.end(), [](const WeeklyState &state) { return !state.isReceived(); }));
}

void WeekView::receivedNow()
{
    if (!m_received->isEnabled())
        return;
    std::vector<TeamId> teams;
    for (const WeeklyState *state : selected()) {
        if (!state->isReceived())
            teams.push_back(state->teamId);
    }
    m_received->setEnabled(false);
    await(m_service.receivedNow(m_week, teams), this, [this](const Result<int> &noted) {
        if (noted)
            m_messages->show(MessageBar::Kind::Info,
                             tr("%n report(s) noted. Undo (Ctrl+Z) takes it back.", nullptr, *noted));
        else
            m_messages->showError(tr("The reports were not noted."), noted.error());
        updateActions();
    });
}

void WeekView::openReport()
{
    const auto chosen = selected();
    if (chosen.size() != 1 || !m_open->isEnabled())
        return;
    const WeeklyState &state = *chosen.front();
    if (state.reportId.isValid())
        m_window.open({QStringLiteral("weekly"), std::nullopt, state.reportId.value()});
    else
        m_window.openNew(QStringLiteral("weekly"),
                         WeeklyForm::typed(state.teamId, m_week, std::max(m_week, m_clock.today())));
}

void WeekView::copyReminder()
{
    QGuiApplication::clipboard()->setText(reminderText(m_states, m_week));
    m_messages->show(MessageBar::Kind::Info, tr("The reminder is copied; paste it into the chat group."));
}

} // namespace zhucun::gui
