#pragma once

#include "domain/dispute/dispute.h"

#include <QWidget>

#include <vector>

namespace zhucun::gui {

/// How far a dispute has come: found, accepted, resolved, revisited and archived with their days, the days that lie
/// between, and the steps of the mediation as marks on the way. Where it stands still, how long it has been open.
class DisputeTimeline final : public QWidget
{
    Q_OBJECT

public:
    explicit DisputeTimeline(QWidget *parent = nullptr);

    void setDispute(const Dispute &dispute, QDate today);
    /// The same in words, for the tool tip and screen readers.
    QString summary() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Milestone {
        QString label;
        QDate day;     ///< invalid while it is not reached
        int steps = 0; ///< taken from here to the next one
    };
    /// What stands between a milestone and the next one that was reached; empty when nothing does.
    QString between(size_t index) const;
    QString dayText(QDate day) const;
    void paintWay(QPainter &painter, size_t index, int from, int to, int y) const;
    void paintMilestone(QPainter &painter, const Milestone &milestone, int x, int y) const;

    std::vector<Milestone> m_milestones;
    qint64 m_daysOpen = 0; ///< 0 when it no longer is
    bool m_overdue = false;
};

} // namespace zhucun::gui
