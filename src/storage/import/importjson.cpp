#include "storage/import/importjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace zhucun::storage {

namespace {

const QString kArgs = QStringLiteral("args");
const QString kRow = QStringLiteral("row");
const QString kColumn = QStringLiteral("column");
const QString kValue = QStringLiteral("value");
const QString kRule = QStringLiteral("rule");
const QString kWarning = QStringLiteral("warning");
const QString kTable = QStringLiteral("table");
const QString kId = QStringLiteral("id");
const QString kDay = QStringLiteral("day");
const QString kLabel = QStringLiteral("label");
const QString kField = QStringLiteral("field");
const QString kWhy = QStringLiteral("why");

QStringList argsOf(const QJsonObject &json)
{
    QStringList args;
    const QJsonArray array = json.value(kArgs).toArray();
    for (const QJsonValue &arg : array)
        args << arg.toString();
    return args;
}

/// Most cells of the log are empty: they are left out.
void put(QJsonObject &json, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

QString textOf(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray arrayOf(const QString &json) { return QJsonDocument::fromJson(json.toUtf8()).array(); }

} // namespace

QString problemsToJson(const QList<RowProblem> &problems)
{
    QJsonArray array;
    for (const RowProblem &problem : problems) {
        QJsonObject json{{kRow, problem.row}, {kRule, problem.rule}};
        put(json, kColumn, problem.column);
        put(json, kValue, problem.value);
        if (!problem.args.isEmpty())
            json.insert(kArgs, QJsonArray::fromStringList(problem.args));
        if (problem.severity == Violation::Severity::Warning)
            json.insert(kWarning, true);
        array.append(json);
    }
    return textOf(array);
}

QList<RowProblem> problemsFromJson(const QString &json)
{
    QList<RowProblem> problems;
    const QJsonArray array = arrayOf(json);
    for (const QJsonValue &element : array) {
        const QJsonObject each = element.toObject();
        problems << RowProblem{each.value(kRow).toInt(),
                               each.value(kColumn).toString(),
                               each.value(kValue).toString(),
                               each.value(kRule).toString(),
                               argsOf(each),
                               each.value(kWarning).toBool() ? Violation::Severity::Warning
                                                             : Violation::Severity::Error};
    }
    return problems;
}

QString keptToJson(const QList<KeptRecord> &records)
{
    QJsonArray array;
    for (const KeptRecord &record : records) {
        QJsonObject json{{kTable, record.table}, {kId, record.id}, {kWhy, codeOf(record.why)}};
        put(json, kDay, record.day.toString(Qt::ISODate));
        put(json, kLabel, record.label);
        put(json, kField, record.field);
        if (!record.args.isEmpty())
            json.insert(kArgs, QJsonArray::fromStringList(record.args));
        array.append(json);
    }
    return textOf(array);
}

QList<KeptRecord> keptFromJson(const QString &json)
{
    QList<KeptRecord> records;
    const QJsonArray array = arrayOf(json);
    for (const QJsonValue &element : array) {
        const QJsonObject each = element.toObject();
        records << KeptRecord{each.value(kTable).toString(),
                              each.value(kId).toInteger(),
                              QDate::fromString(each.value(kDay).toString(), Qt::ISODate),
                              each.value(kLabel).toString(),
                              each.value(kField).toString(),
                              fromCode<WhyKept>(each.value(kWhy).toString()).value_or(WhyKept::Changed),
                              argsOf(each)};
    }
    return records;
}

} // namespace zhucun::storage
