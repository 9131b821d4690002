#pragma once

#include "core/time/clock.h"
#include "gui/attendance/gridaccess.h"
#include "gui/attendance/gridedits.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;

namespace zhucun::gui {

class MessageBar;
class MonthGridModel;
class MonthGridView;

/// Entering in the month grid: every key and action becomes one call of mark(), shown at once and corrected when the
/// county has answered.
class GridEditing final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        MonthGridModel &model;
        MonthGridView &view;
        MessageBar &messages;
        const Clock &clock;
    };
    GridEditing(const Parts &parts, const GridAccess &access, QObject *parent = nullptr);

    HalfChoice halfChoice() const { return m_choice; }
    const QList<QAction *> &halfActions() const { return m_halfActions; }
    /// Fill, night, remark, copy, paste, clear; null stands for a separator.
    const QList<QAction *> &actions() const { return m_actions; }

    void enter(std::optional<DayStatus> status);
    void fillRight();
    void fillDown();
    void toggleNight();
    void copy();
    void paste();
    void editReason();
    void markDay(int day, DayStatus status);
    /// Statuses for everybody unrecorded on that day.
    void fillDayMenu(QMenu &menu, int day);
    bool isInConflict(const GridCell &cell) const;
    /// A conflict is decided, anything else gets a remark.
    void open(const GridCell &cell);

    /// Marks the county has not answered yet.
    int pending() const { return m_pending; }
    /// Grows with every mark: what was read before is of before.
    int version() const { return m_version; }

Q_SIGNALS:
    /// Nothing is pending any more.
    void settled();
    /// What is shown may not be so.
    void failed();

private:
    void makeHalfActions();
    QAction *add(const char *icon, const QString &text, const QKeySequence &keys, void (GridEditing::*run)());
    void toggleHalf(HalfChoice choice);
    void write(const std::vector<DayMark> &marks, const QString &action, const QStringList &unpasted = {});
    void showOutcome(const MarkOutcome &outcome, const QStringList &unpasted);
    void showClosed();
    void showUnpasted(const QStringList &lines);
    void showDecision(const DayExplanation &explanation, const QString &cadreName);
    void finish(const Status &done);
    QString nameOf(CadreId cadreId) const;

    Parts m_parts;
    GridAccess m_access;
    HalfChoice m_choice = HalfChoice::Whole;
    QActionGroup *m_halves;
    QList<QAction *> m_halfActions; ///< in the order of HalfChoice
    QList<QAction *> m_actions;
    int m_pending = 0;
    int m_version = 0;
};

/// What became of refused marks, one line a rule, with a few of the names.
QStringList refusalLines(const MarkOutcome &outcome, const std::function<QString(CadreId)> &nameOf);

} // namespace zhucun::gui
