#pragma once

#include "domain/check/checksettings.h"
#include "domain/check/datafinding.h"

#include <QDate>

#include <map>
#include <set>
#include <vector>

namespace zhucun::storage {

/// Takes what the queries of the data check find: what is wanted, and of each rule no more than can be worked through.
class FindingSink
{
public:
    /// Of one rule; whoever has more of it has another problem than these records.
    static constexpr int kMostOfRule = 2000;

    FindingSink(const CheckSettings &settings, const DataCheckScope &scope, QDate today);

    const CheckSettings &settings() const { return m_settings; }
    QDate today() const { return m_today; }
    /// Work before this day is not looked at.
    QDate since() const { return m_since; }

    bool wants(DataRule rule) const;
    /// Nothing more of this rule is taken.
    bool isFull(DataRule rule) const { return m_full.contains(rule); }
    /// Sets severity and entity as of the rule where they are not given.
    void add(DataFinding finding);

    std::vector<DataFinding> take() { return std::move(m_findings); }
    const std::set<DataRule> &fullRules() const { return m_full; }

private:
    bool isWanted(const DataFinding &finding) const;

    const CheckSettings &m_settings;
    const DataCheckScope &m_scope;
    QDate m_today;
    QDate m_since;
    std::vector<DataFinding> m_findings;
    std::map<DataRule, int> m_counts;
    std::set<DataRule> m_full;
};

} // namespace zhucun::storage
