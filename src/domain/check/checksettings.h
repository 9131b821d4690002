#pragma once

#include "domain/check/datarule.h"

#include <QJsonObject>

#include <map>
#include <set>

namespace zhucun {

/// How a county has set the data check: limits of its own, and rules it does without.
class CheckSettings
{
public:
    double threshold(CheckThreshold threshold) const;
    int count(CheckThreshold threshold) const { return int(this->threshold(threshold)); }
    /// Kept within what the limit allows; the standard is not kept, so that it may change.
    void setThreshold(CheckThreshold threshold, double value);

    DataSeverity severity(DataRule rule) const;
    void setSeverity(DataRule rule, DataSeverity severity);

    bool isOn(DataRule rule) const { return !m_off.contains(rule); }
    void setOn(DataRule rule, bool on);

    QJsonObject toJson() const;
    /// Names it does not know, of a newer program say, are passed over.
    static CheckSettings fromJson(const QJsonObject &json);

    friend bool operator==(const CheckSettings &, const CheckSettings &) = default;

private:
    std::map<CheckThreshold, double> m_thresholds;
    std::map<DataRule, DataSeverity> m_severities;
    std::set<DataRule> m_off;
};

} // namespace zhucun
