#include "domain/check/checksettings.h"

#include <QJsonArray>

#include <algorithm>

namespace zhucun {

namespace {

const QString kThresholds = QStringLiteral("thresholds");
const QString kSeverities = QStringLiteral("severities");
const QString kOff = QStringLiteral("off");

} // namespace

double CheckSettings::threshold(CheckThreshold threshold) const
{
    const auto own = m_thresholds.find(threshold);
    return own == m_thresholds.end() ? infoOf(threshold).standard : own->second;
}

void CheckSettings::setThreshold(CheckThreshold threshold, double value)
{
    const ThresholdInfo &info = infoOf(threshold);
    m_thresholds[threshold] = std::clamp(value, info.least, info.most);
    if (m_thresholds[threshold] == info.standard)
        m_thresholds.erase(threshold);
}

DataSeverity CheckSettings::severity(DataRule rule) const
{
    const auto own = m_severities.find(rule);
    return own == m_severities.end() ? infoOf(rule).severity : own->second;
}

void CheckSettings::setSeverity(DataRule rule, DataSeverity severity)
{
    m_severities[rule] = severity;
    if (severity == infoOf(rule).severity)
        m_severities.erase(rule);
}

void CheckSettings::setOn(DataRule rule, bool on)
{
    if (on)
        m_off.erase(rule);
    else
        m_off.insert(rule);
}

QJsonObject CheckSettings::toJson() const
{
    QJsonObject thresholds;
    for (const auto &[threshold, value] : m_thresholds)
        thresholds.insert(codeOf(threshold), value);
    QJsonObject severities;
    for (const auto &[rule, severity] : m_severities)
        severities.insert(codeOf(rule), codeOf(severity));
    QJsonArray off;
    for (const DataRule rule : m_off)
        off.append(codeOf(rule));
    return {{kThresholds, thresholds}, {kSeverities, severities}, {kOff, off}};
}

CheckSettings CheckSettings::fromJson(const QJsonObject &json)
{
    CheckSettings settings;
    const QJsonObject thresholds = json.value(kThresholds).toObject();
    for (const ThresholdInfo &info : allThresholds()) {
        const QJsonValue value = thresholds.value(codeOf(info.threshold));
        if (value.isDouble())
            settings.setThreshold(info.threshold, value.toDouble());
    }
    const QJsonObject severities = json.value(kSeverities).toObject();
    for (const DataRuleInfo &info : allDataRules()) {
        if (const auto severity = fromCode<DataSeverity>(severities.value(codeOf(info.rule)).toString()))
            settings.setSeverity(info.rule, *severity);
    }
    const QJsonArray off = json.value(kOff).toArray();
    for (const QJsonValue &code : off) {
        if (const auto rule = fromCode<DataRule>(code.toString()))
            settings.setOn(*rule, false);
    }
    return settings;
}

} // namespace zhucun
