#pragma once

#include "domain/statistics/statisticslayout.h"
#include "gui/common/fields/fieldcontext.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLabel;

namespace zhucun::gui {

class DateField;
class EnumField;
class IndicatorTree;
class ReferenceField;

/// What is counted, when, where and beside what: all choices of a table of statistics.
class LayoutPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit LayoutPanel(const FieldContext &fields, QWidget *parent = nullptr);

    StatisticsLayout layoutChosen() const;
    /// Does not emit edited().
    void setLayoutChosen(const StatisticsLayout &layout);
    IndicatorTree *tree() const { return m_tree; }

Q_SIGNALS:
    void edited();

private:
    void makeFields();
    QFormLayout *makeForm();
    void watch();
    void change();
    void showFields();
    void suggestChart();

    const Clock *m_clock;
    EnumField *m_span;
    DateField *m_from;
    DateField *m_to;
    ReferenceField *m_round;
    QLabel *m_days;
    ReferenceField *m_township;
    ReferenceField *m_village;
    EnumField *m_by;
    EnumField *m_across;
    QCheckBox *m_lastYear;
    QCheckBox *m_yearChange;
    QCheckBox *m_lastPeriod;
    QCheckBox *m_periodChange;
    QCheckBox *m_totalsOnly;
    QCheckBox *m_swapped;
    EnumField *m_chart;
    IndicatorTree *m_tree;
    QFormLayout *m_form = nullptr;
    bool m_isFilling = false;
};

} // namespace zhucun::gui
