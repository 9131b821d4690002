#include "storage/check/findingsink.h"

namespace zhucun::storage {

FindingSink::FindingSink(const CheckSettings &settings, const DataCheckScope &scope, QDate today)
    : m_settings(settings),
      m_scope(scope),
      m_today(today),
      m_since(today.addMonths(-settings.count(CheckThreshold::LookBackMonths)))
{
    if (scope.period)
        m_since = scope.period->from;
}

bool FindingSink::wants(DataRule rule) const
{
    return m_settings.isOn(rule) && (m_scope.rules.empty() || m_scope.rules.contains(rule));
}

bool FindingSink::isWanted(const DataFinding &finding) const
{
    if (m_scope.townshipId.isValid() && finding.townshipId != m_scope.townshipId)
        return false;
    if (m_scope.period && (!finding.day || !m_scope.period->contains(*finding.day)))
        return false;
    return m_scope.id == 0 ||
           (m_scope.entity == finding.entity && (m_scope.id == finding.id || m_scope.id == finding.otherId));
}

void FindingSink::add(DataFinding finding)
{
    if (finding.entity.isEmpty())
        finding.entity = QLatin1String(infoOf(finding.rule).entity);
    finding.severity = m_settings.severity(finding.rule);
    if (isFull(finding.rule) || !wants(finding.rule) || !isWanted(finding))
        return;
    if (m_counts[finding.rule] == kMostOfRule) {
        m_full.insert(finding.rule);
        return;
    }
    ++m_counts[finding.rule];
    m_findings.push_back(std::move(finding));
}

} // namespace zhucun::storage
