#include "storage/check/dataverdicts.h"

#include "storage/check/dataverdictmapping.h"
#include "storage/record/recordstore.h"
#include "storage/setting/settings.h"
#include "storage/sql/statement.h"

#include <QHash>
#include <QJsonDocument>

namespace zhucun::storage {

namespace {

const QString kSetting = QStringLiteral("check.settings");

QString keyOf(DataRule rule, const QString &uid, const QString &otherUid, const QString &part)
{
    return QString(codeOf(rule) + QLatin1Char('|') + uid + QLatin1Char('|') + otherUid + QLatin1Char('|') + part);
}

} // namespace

void markAccepted(sql::Connection &connection, std::vector<DataFinding> &findings)
{
    QHash<QString, size_t> places;
    for (size_t i = 0; i < findings.size(); ++i)
        places.insert(keyOf(findings[i].rule, findings[i].uid, findings[i].otherUid, findings[i].part), i);
    auto select = connection.statement(
        QStringLiteral("SELECT id, rule, record_uid, other_uid, part, fingerprint, note, updated_by, updated_at FROM "
                       "data_verdict WHERE deleted_at IS NULL"));
    while (select.next()) {
        const auto place = places.constFind(
            keyOf(select.get<DataRule>(1), select.get<QString>(2), select.get<QString>(3), select.get<QString>(4)));
        if (place == places.cend())
            continue;
        DataFinding &finding = findings[*place];
        finding.isAccepted = finding.fingerprint == select.get<QString>(5);
        finding.isChangedSince = !finding.isAccepted;
        finding.verdictId = select.get<DataVerdictId>(0);
        finding.note = select.get<QString>(6);
        finding.acceptedBy = select.get<QString>(7);
        finding.acceptedAt = select.get<QDateTime>(8);
    }
}

std::optional<DataVerdict> verdictAbout(sql::Connection &connection, const DataFinding &finding)
{
    auto select = connection.statement(
        QStringLiteral("SELECT id FROM data_verdict WHERE rule = :rule AND record_uid = :uid AND other_uid = :other "
                       "AND part = :part AND deleted_at IS NULL"));
    select.bind(QStringLiteral("rule"), finding.rule).bind(QStringLiteral("uid"), finding.uid);
    select.bind(QStringLiteral("other"), finding.otherUid).bind(QStringLiteral("part"), finding.part);
    return select.next() ? RecordStore<DataVerdict>::find(connection, select.get<DataVerdictId>(0)) : std::nullopt;
}

CheckSettings checkSettings(sql::Connection &connection)
{
    const QString stored = setting(connection, kSetting).value_or(QString());
    return CheckSettings::fromJson(QJsonDocument::fromJson(stored.toUtf8()).object());
}

void setCheckSettings(UnitOfWork &work, const CheckSettings &settings)
{
    setSetting(work, kSetting, QString::fromUtf8(QJsonDocument(settings.toJson()).toJson(QJsonDocument::Compact)));
}

} // namespace zhucun::storage
