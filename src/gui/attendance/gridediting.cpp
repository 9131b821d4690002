#include "gui/attendance/gridediting.h"

#include "gui/attendance/decisiondialog.h"
#include "gui/attendance/gridclipboard.h"
#include "gui/attendance/monthgridmodel.h"
#include "gui/attendance/monthgridview.h"
#include "gui/attendance/reasoneditor.h"
#include "gui/common/appearance.h"
#include "gui/common/await.h"
#include "gui/common/message/messagebar.h"
#include "gui/common/message/words.h"
#include "reports/wording/termtext.h"

#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QMap>
#include <QMenu>
#include <QTableView>

#include <algorithm>

namespace zhucun::gui {

namespace {

constexpr int kMostNamed = 5;

bool hasConflict(const SheetCell &cell)
{
    return cell.conflict || cell.halves.morning == DayStatus::Conflict || cell.halves.afternoon == DayStatus::Conflict;
}

QString refusalText(const QString &rule)
{
    if (rule == QLatin1String("month_closed"))
        return GridEditing::tr("the month is closed, changes need a correction");
    if (rule == QLatin1String("date_future"))
        return GridEditing::tr("the day is in the future");
    if (rule == QLatin1String("outside_posting"))
        return GridEditing::tr("kept as a conflict, as nobody is posted then");
    if (rule == QLatin1String("not_enterable"))
        return GridEditing::tr("this status cannot be entered");
    return rule;
}

} // namespace

GridEditing::GridEditing(const Parts &parts, const GridAccess &access, QObject *parent)
    : QObject(parent), m_parts(parts), m_access(access), m_halves(new QActionGroup(this))
{
    makeHalfActions();
    if (!access.readOnly) {
        add("go-next", tr("Fill right"), QKeySequence(Qt::CTRL | Qt::Key_R), &GridEditing::fillRight);
        add("go-down", tr("Fill down"), QKeySequence(Qt::CTRL | Qt::Key_D), &GridEditing::fillDown);
        add("weather-clear-night", tr("Night in the village"), QKeySequence(Qt::Key_N), &GridEditing::toggleNight);
        add("document-edit", tr("Remark"), QKeySequence(Qt::Key_F2), &GridEditing::editReason);
        m_actions.append(nullptr);
    }
    add("edit-copy", tr("Copy"), QKeySequence(QKeySequence::Copy), &GridEditing::copy);
    if (!access.readOnly) {
        add("edit-paste", tr("Paste"), QKeySequence(QKeySequence::Paste), &GridEditing::paste);
        QAction *clear = new QAction(themeIcon("edit-clear"), tr("Clear"), this);
        clear->setShortcut(QKeySequence(Qt::Key_Delete));
        clear->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(clear, &QAction::triggered, this, [this] { enter(std::nullopt); });
        m_parts.view.addAction(clear);
        m_actions.append(clear);
        connect(&m_parts.view, &MonthGridView::statusTyped, this, &GridEditing::enter);
        connect(&m_parts.view, &MonthGridView::activated, this, &GridEditing::open);
    }
}

void GridEditing::makeHalfActions()
{
    struct {
        HalfChoice choice;
        QString text;
        QString tip;
        QList<QKeySequence> keys;
    } const choices[] = {
        {HalfChoice::Whole, tr("Whole day"), tr("Keys enter whole days (W)"), {QKeySequence(Qt::Key_W)}},
        {HalfChoice::Morning,
         tr("Morning"),
         tr("Keys enter the morning only (A or Ctrl+Left)"),
         {QKeySequence(Qt::Key_A), QKeySequence(Qt::CTRL | Qt::Key_Left)}},
        {HalfChoice::Afternoon,
         tr("Afternoon"),
         tr("Keys enter the afternoon only (P or Ctrl+Right)"),
         {QKeySequence(Qt::Key_P), QKeySequence(Qt::CTRL | Qt::Key_Right)}},
    };
    for (const auto &choice : choices) {
        auto *action = new QAction(choice.text, m_halves);
        action->setCheckable(true);
        action->setChecked(choice.choice == m_choice);
        action->setToolTip(choice.tip);
        action->setShortcuts(choice.keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, half = choice.choice] { toggleHalf(half); });
        m_parts.view.addAction(action);
        m_halfActions.append(action);
    }
}

QAction *GridEditing::add(const char *icon, const QString &text, const QKeySequence &keys, void (GridEditing::*run)())
{
    auto *action = new QAction(themeIcon(icon), text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(QStringLiteral("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, run);
    m_parts.view.addAction(action);
    m_actions.append(action);
    return action;
}

/// The key of the half that is chosen already goes back to whole days.
void GridEditing::toggleHalf(HalfChoice choice)
{
    m_choice = choice == m_choice ? HalfChoice::Whole : choice;
    m_halfActions[int(m_choice)]->setChecked(true);
}

void GridEditing::enter(std::optional<DayStatus> status)
{
    const std::optional<DayStatus> said = status && canBeEntered(*status) ? status : std::nullopt;
    write(gridedits::setStatus(m_parts.model.sheet(), m_parts.view.selectedCells(), m_choice, said),
          said ? QStringLiteral("attendance.mark") : QStringLiteral("attendance.clear"));
}

void GridEditing::fillRight()
{
    write(gridedits::fillRight(m_parts.model.sheet(), m_parts.view.selectedRange(), m_choice),
          QStringLiteral("attendance.fill_right"));
}

void GridEditing::fillDown()
{
    write(gridedits::fillDown(m_parts.model.sheet(), m_parts.view.selectedRange(), m_choice),
          QStringLiteral("attendance.fill_down"));
}

void GridEditing::toggleNight()
{
    write(gridedits::toggleNight(m_parts.model.sheet(), m_parts.view.selectedCells()),
          QStringLiteral("attendance.night"));
}

void GridEditing::copy()
{
    const GridRange range = m_parts.view.selectedRange();
    if (!range.isEmpty())
        QGuiApplication::clipboard()->setText(gridText(m_parts.model.sheet(), range));
}

void GridEditing::paste()
{
    GridRange at = m_parts.view.selectedRange();
    if (at.isEmpty())
        return;
    const GridPaste paste = pasteText(QGuiApplication::clipboard()->text(), m_parts.model.sheet(), at, m_choice);
    QStringList details;
    if (paste.unknownCells > 0) {
        details.append(
            tr("%n cell(s) say something that is no status and stayed as they were: %1", nullptr, paste.unknownCells)
                .arg(paste.unknown.mid(0, 2 * kMostNamed).join(QStringLiteral("、"))));
    }
    if (paste.beyond > 0)
        details.append(tr("%n cell(s) lie outside the grid.", nullptr, paste.beyond));
    write(paste.marks, QStringLiteral("attendance.paste"), details);
    if (!paste.range.isEmpty())
        m_parts.view.select(paste.range);
}

void GridEditing::showClosed()
{
    m_parts.messages.show(MessageBar::Kind::Info, tr("The month is closed. What changes in it needs a correction."));
}

void GridEditing::showUnpasted(const QStringList &lines)
{
    if (!lines.isEmpty())
        m_parts.messages.show(MessageBar::Kind::Warning, tr("Not everything was pasted."),
                              lines.join(QLatin1Char('\n')));
}

void GridEditing::editReason()
{
    const std::vector<GridCell> cells = m_parts.view.selectedCells();
    const std::optional<GridCell> at = m_parts.view.current();
    if (cells.empty() || !at)
        return;
    if (m_parts.model.line(at->line).isClosed) {
        showClosed();
        return;
    }
    const QString reason = m_parts.model.cell(at->line, m_parts.model.columnOfDay(at->day)).entry.reason;
    auto *editor = new ReasonEditor(reason, int(cells.size()), m_parts.view.days());
    editor->openAt(m_parts.view.rectOf(*at));
    // The cells themselves, as rows may move while the editor is open.
    std::vector<std::pair<CadreId, int>> places;
    for (const GridCell &cell : cells)
        places.emplace_back(m_parts.model.line(cell.line).member.cadreId, cell.day);
    connect(editor, &ReasonEditor::entered, this, [this, places](const QString &text) {
        std::vector<GridCell> now;
        for (const auto &[cadre, day] : places) {
            const int line = m_parts.model.rowOf(cadre);
            if (line >= 0 && day < m_parts.model.dayCount())
                now.push_back({line, day});
        }
        write(gridedits::setReason(m_parts.model.sheet(), now, text), QStringLiteral("attendance.reason"));
    });
}

void GridEditing::fillDayMenu(QMenu &menu, int day)
{
    if (m_access.readOnly || day < 0 || day >= m_parts.model.dayCount())
        return;
    const MonthSheet &sheet = m_parts.model.sheet();
    // No section: the menu is not made wide enough for its text.
    menu.addAction(tr("%1: everybody unrecorded").arg(sheet.days[std::size_t(day)].day.toString(Qt::ISODate)))
        ->setEnabled(false);
    menu.addSeparator();
    for (const DayStatus status : kDayStatuses) {
        if (!canBeEntered(status))
            continue;
        const StatusMark &mark = sheet.marks[std::size_t(status)];
        QAction *action = menu.addAction(mark.symbol + QStringLiteral(" ") + termText(status));
        connect(action, &QAction::triggered, this, [this, day, status] { markDay(day, status); });
    }
}

void GridEditing::markDay(int day, DayStatus status)
{
    const auto marks = gridedits::markUnrecorded(m_parts.model.sheet(), day, m_choice, status);
    if (!marks.empty())
        write(marks, QStringLiteral("attendance.mark_day"));
    else if (std::ranges::all_of(m_parts.model.sheet().lines, &MonthSheet::Line::isClosed))
        showClosed();
    else
        m_parts.messages.show(MessageBar::Kind::Info, tr("Nobody shown is unrecorded on that day."));
}

bool GridEditing::isInConflict(const GridCell &cell) const
{
    return hasConflict(m_parts.model.cell(cell.line, m_parts.model.columnOfDay(cell.day)));
}

void GridEditing::open(const GridCell &cell)
{
    if (!isInConflict(cell)) {
        editReason();
        return;
    }
    const CadreId cadre = m_parts.model.line(cell.line).member.cadreId;
    const QDate day = m_parts.model.sheet().days[std::size_t(cell.day)].day;
    await(m_access.explain(cadre, day), this, [this, name = nameOf(cadre)](const Result<DayExplanation> &explanation) {
        if (explanation)
            showDecision(*explanation, name);
        else
            m_parts.messages.showError(tr("The day could not be read."), explanation.error());
    });
}

void GridEditing::showDecision(const DayExplanation &explanation, const QString &cadreName)
{
    if (explanation.isFrozen) {
        showClosed();
        return;
    }
    const CadreId cadre = explanation.day.cadreId;
    const QDate day = explanation.day.day;
    auto *dialog = new DecisionDialog(explanation, cadreName, m_parts.view.window());
    connect(dialog, &DecisionDialog::decided, this, [=, this](const DayHalves &halves, const QString &reason) {
        ++m_pending;
        ++m_version;
        await(m_access.decide(cadre, day, halves, reason), this, [this](const Status &done) { finish(done); });
    });
    connect(dialog, &DecisionDialog::reopened, this, [=, this] {
        ++m_pending;
        ++m_version;
        await(m_access.undecide(cadre, day), this, [this](const Status &done) { finish(done); });
    });
    dialog->open();
}

void GridEditing::finish(const Status &done)
{
    --m_pending;
    if (!done) {
        m_parts.messages.showError(tr("The decision was not saved."), done.error());
        Q_EMIT failed();
    }
    if (m_pending == 0)
        Q_EMIT settled();
}

void GridEditing::write(const std::vector<DayMark> &marks, const QString &action, const QStringList &unpasted)
{
    if (m_access.readOnly)
        return;
    if (marks.empty()) {
        showUnpasted(unpasted);
        return;
    }
    m_parts.messages.clear();
    m_parts.model.apply(marks, m_parts.clock.today());
    ++m_pending;
    ++m_version;
    await(m_access.mark(marks, action), this, [this, unpasted](const Result<MarkOutcome> &outcome) {
        --m_pending;
        if (outcome) {
            showOutcome(*outcome, unpasted);
        } else {
            m_parts.messages.showError(tr("The days were not saved."), outcome.error());
            Q_EMIT failed();
        }
        if (m_pending == 0)
            Q_EMIT settled();
    });
}

void GridEditing::showOutcome(const MarkOutcome &outcome, const QStringList &unpasted)
{
    if (outcome.refused.empty()) {
        showUnpasted(unpasted);
        return;
    }
    Q_EMIT failed();
    const QStringList lines = refusalLines(outcome, [this](CadreId cadre) { return nameOf(cadre); }) + unpasted;
    m_parts.messages.show(MessageBar::Kind::Warning,
                          tr("%n entry(ies) could not be taken as entered.", nullptr, int(outcome.refused.size())),
                          lines.join(QLatin1Char('\n')));
}

QString GridEditing::nameOf(CadreId cadreId) const
{
    const int row = m_parts.model.rowOf(cadreId);
    return row < 0 ? QString() : m_parts.model.line(row).member.cadreName;
}

QStringList refusalLines(const MarkOutcome &outcome, const std::function<QString(CadreId)> &nameOf)
{
    struct Group {
        QStringList names;
        int count = 0;
    };
    QMap<QString, Group> groups;
    for (const MarkOutcome::Refused &refused : outcome.refused) {
        Group &group = groups[refused.rule];
        ++group.count;
        if (group.names.size() < kMostNamed)
            group.names.append(nameOf(refused.cadreId) + QStringLiteral(" ") +
                               refused.day.toString(QStringLiteral("MM-dd")));
    }
    QStringList lines;
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        const QString names = group->names.join(QStringLiteral("、"));
        const bool more = group->count > group->names.size();
        const QString who =
            more ? GridEditing::tr("%1 and %n more", nullptr, int(group->count - group->names.size())).arg(names)
                 : names;
        lines.append(GridEditing::tr("%1: %2", "a rule and those it refused").arg(refusalText(group.key()), who));
    }
    return lines;
}

} // namespace zhucun::gui
