#include "gui/statistics/conditionfield.h"

#include "gui/common/await.h"
#include "gui/common/fields/choicefield.h"
#include "gui/common/fields/enumfield.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace zhucun::gui {

ConditionField::ConditionField(const OwnIndicatorAccess &access, QWidget *parent)
    : QWidget(parent), m_access(access), m_by(new EnumField(this)), m_group(new ChoiceField(this))
{
    m_by->setObjectName(QStringLiteral("by"));
    m_by->setAccessibleName(tr("Grouping"));
    m_group->setObjectName(QStringLiteral("group"));
    m_group->setAccessibleName(tr("Group"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_by, 1);
    layout->addWidget(m_group, 2);
    setGroupings({});
    connect(m_by, &EnumField::edited, this, [this] {
        m_group->setText({});
        loadGroups();
        Q_EMIT edited();
    });
    connect(m_group, &ChoiceField::edited, this, &ConditionField::edited);
}

void ConditionField::setIndicator(const QString &code, const std::vector<StatisticsGrouping> &groupings)
{
    const auto kept = condition();
    m_indicator = code;
    setGroupings(groupings);
    setCondition(kept);
}

/// A grouping that is chosen can be seen, whether or not it suits: what is wrong with it is said when it is used.
void ConditionField::setGroupings(std::vector<StatisticsGrouping> groupings)
{
    m_groupings = std::move(groupings);
    QList<QPair<QString, QString>> terms;
    for (const StatisticsGrouping by : m_groupings)
        terms.append({codeOf(by), termText(by)});
    m_by->setTerms(terms, EnumField::Blank::Offered);
}

void ConditionField::setCondition(const std::optional<StatisticsCondition> &condition)
{
    const QSignalBlocker quietBy(m_by);
    const QSignalBlocker quietGroup(m_group);
    if (condition && std::ranges::find(m_groupings, condition->by) == m_groupings.end()) {
        std::vector<StatisticsGrouping> more = m_groupings;
        more.push_back(condition->by);
        setGroupings(std::move(more));
    }
    m_by->setValue(condition ? std::optional(condition->by) : std::nullopt);
    m_groups.clear();
    m_group->setText(condition ? condition->key : QString());
    loadGroups();
}

std::optional<StatisticsCondition> ConditionField::condition() const
{
    const auto by = m_by->value<StatisticsGrouping>();
    if (!by)
        return std::nullopt;
    const QString typed = m_group->text();
    const auto known = std::ranges::find(m_groups, typed, &StatisticsGroup::name);
    return StatisticsCondition{*by, known == m_groups.end() ? typed : known->key};
}

void ConditionField::loadGroups()
{
    const auto by = m_by->value<StatisticsGrouping>();
    const int question = ++m_question;
    m_groups.clear();
    m_group->setEnabled(by.has_value());
    m_group->setChoices({});
    if (!by || m_indicator.isEmpty())
        return;
    await(m_access.groups(m_indicator, *by), this, [this, question](Result<std::vector<StatisticsGroup>> groups) {
        if (question != m_question || !groups) // another name may still be typed
            return;
        const auto kept = condition();
        m_groups = std::move(*groups);
        QStringList names;
        for (const StatisticsGroup &group : m_groups)
            names << group.name;
        m_group->setChoices(names);
        showKey(kept ? kept->key : QString());
    });
}

void ConditionField::showKey(const QString &key)
{
    const QSignalBlocker quiet(m_group);
    const auto known = std::ranges::find(m_groups, key, &StatisticsGroup::key);
    const QString text = known == m_groups.end() ? key : known->name;
    if (text != m_group->text())
        m_group->setText(text);
}

} // namespace zhucun::gui
