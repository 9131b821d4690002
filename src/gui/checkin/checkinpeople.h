#pragma once

#include "gui/checkin/checkinaccess.h"

#include <QWidget>

class QPushButton;
class QTableWidget;

namespace zhucun::gui {

class ReferenceField;

/// Who the people of a report are: those to be decided first. A decision is kept for all later files.
class CheckInPeople final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckInPeople(const FieldContext &fields, QWidget *parent = nullptr);

    void show(std::vector<CheckInPersonMatch> people, const std::vector<qint64> &days);
    /// People nobody has decided about, and for whom nothing is chosen here.
    int undecided() const;
    /// What was chosen here and is not yet kept.
    std::vector<CheckInDecision> decisions() const;

Q_SIGNALS:
    /// Somebody was chosen.
    void edited();
    void keepRequested();

private:
    struct Line {
        CheckInPersonMatch known;
        qint64 days = 0;
    };

    void fillLine(int row);
    QWidget *choiceFor(int row);
    void nameSelected();

    std::vector<Line> m_lines;
    QTableWidget *m_table;
    ReferenceField *m_other;
    QPushButton *m_name;
    QPushButton *m_keep;
};

} // namespace zhucun::gui
