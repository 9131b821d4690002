#pragma once

#include "gui/statistics/ownindicatoraccess.h"

#include <QWidget>

namespace zhucun::gui {

class ChoiceField;
class EnumField;

/// One condition of a filter: a grouping and one of its groups, such as 单位层级 = 省级.
class ConditionField final : public QWidget
{
    Q_OBJECT

public:
    explicit ConditionField(const OwnIndicatorAccess &access, QWidget *parent = nullptr);

    /// What is filtered, and by which groups that can be done. The condition stays.
    void setIndicator(const QString &code, const std::vector<StatisticsGrouping> &groupings);
    void setCondition(const std::optional<StatisticsCondition> &condition);
    /// nullopt: no grouping was chosen.
    std::optional<StatisticsCondition> condition() const;

Q_SIGNALS:
    void edited();

private:
    void setGroupings(std::vector<StatisticsGrouping> groupings);
    void loadGroups();
    void showKey(const QString &key);

    OwnIndicatorAccess m_access;
    QString m_indicator;
    EnumField *m_by;
    ChoiceField *m_group;
    std::vector<StatisticsGrouping> m_groupings;
    std::vector<StatisticsGroup> m_groups; ///< of the grouping chosen, once they are read
    int m_question = 0;
};

} // namespace zhucun::gui
