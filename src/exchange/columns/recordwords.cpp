#include "exchange/columns/recordwords.h"

#include "exchange/columns/entitycolumns.h"

#include <QHash>

namespace zhucun {

namespace {

/// Where imports call a table by another name.
QString entityOf(const QString &table)
{
    static const QHash<QString, QString> irregular{
        {QStringLiteral("leave_request"), QStringLiteral("leave")},
        {QStringLiteral("sign_in"), QStringLiteral("signin")},
        {QStringLiteral("spot_check"), QStringLiteral("spotcheck")},
        {QStringLiteral("weekly_report"), QStringLiteral("weekly")},
        {QStringLiteral("work_log"), QStringLiteral("worklog")},
        {QStringLiteral("ledger_entry"), QStringLiteral("ledger")},
        {QStringLiteral("attendance_day"), QStringLiteral("attendance")},
    };
    return irregular.value(table, table);
}

/// Tables that no file brings by themselves.
const QHash<QString, QString> &otherTitles()
{
    static const QHash<QString, QString> titles{
        {QStringLiteral("event"), QStringLiteral("事件")},
        {QStringLiteral("cadre_photo"), QStringLiteral("照片")},
        {QStringLiteral("attachment"), QStringLiteral("附件")},
        {QStringLiteral("category"), QStringLiteral("类别")},
        {QStringLiteral("ledger_kind"), QStringLiteral("台账类别")},
        {QStringLiteral("calendar_day"), QStringLiteral("节假日")},
        {QStringLiteral("month_closing"), QStringLiteral("月结")},
        {QStringLiteral("correction"), QStringLiteral("更正")},
        {QStringLiteral("finding_closure"), QStringLiteral("疑点处理")},
        {QStringLiteral("report_draft"), QStringLiteral("情况汇报")},
    };
    return titles;
}

/// Fields whose column in files has another key than the column of the table, endings apart.
const QHash<QString, QString> &otherFields()
{
    static const QHash<QString, QString> fields{
        {QStringLiteral("deleted_at"), QStringLiteral("回收站")},
        {QStringLiteral("event_id"), QStringLiteral("事件")},
        {QStringLiteral("village_group"), QStringLiteral("组")},
        {QStringLiteral("from_day"), QStringLiteral("起始日期")},
        {QStringLiteral("to_day"), QStringLiteral("截止日期")},
        {QStringLiteral("village_id"), QStringLiteral("村")},
        {QStringLiteral("villages"), QStringLiteral("村")},
        {QStringLiteral("township_id"), QStringLiteral("乡镇")},
        {QStringLiteral("unit_id"), QStringLiteral("派出单位")},
        {QStringLiteral("units"), QStringLiteral("派出单位")},
        {QStringLiteral("team_id"), QStringLiteral("工作队")},
        {QStringLiteral("cadre_id"), QStringLiteral("干部")},
        {QStringLiteral("round_id"), QStringLiteral("轮次")},
        {QStringLiteral("household_id"), QStringLiteral("农户")},
    };
    return fields;
}

/// visited_on; without _id: topic; without _name: person.
QString columnHeading(const EntityColumns &entity, const QString &field)
{
    for (const char *ending : {"", "_id", "_name"}) {
        if (!field.endsWith(QLatin1String(ending)))
            continue;
        if (const ImportColumn *column = entity.find(field.chopped(qsizetype(qstrlen(ending)))))
            return column->heading;
    }
    return {};
}

} // namespace

QString entityTitle(const QString &entity)
{
    const EntityColumns *columns = columnsFor(entity);
    return columns ? columns->title : otherTitles().value(entity, entity);
}

QString recordTitle(const QString &table) { return entityTitle(entityOf(table)); }

QString fieldTitle(const QString &table, const QString &field)
{
    const EntityColumns *columns = columnsFor(entityOf(table));
    const QString heading = columns ? columnHeading(*columns, field) : QString();
    return heading.isEmpty() ? otherFields().value(field, field) : heading;
}

QStringList entitiesTitled(const QString &text)
{
    QStringList entities;
    const QStringList all = importableEntities();
    for (const QString &entity : all) {
        if (!text.trimmed().isEmpty() && entityTitle(entity).contains(text.trimmed()))
            entities << entity;
    }
    return entities;
}

QString keptRemark(const KeptRecord &record)
{
    if (record.why != WhyKept::ReferredTo || record.args.size() < 2)
        return record.args.value(0);
    return QStringLiteral("%1 %2").arg(recordTitle(record.args.at(0)), record.args.at(1));
}

} // namespace zhucun
