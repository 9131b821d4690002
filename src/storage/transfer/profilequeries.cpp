#include "storage/transfer/profilequeries.h"

#include "storage/sql/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace zhucun::storage {

using sql::Connection;

namespace {

const QString kName = QStringLiteral("name");

QString textOf(const QJsonDocument &document) { return QString::fromUtf8(document.toJson(QJsonDocument::Compact)); }

QString mappingText(const QHash<QString, QString> &mapping)
{
    QJsonObject object;
    for (auto it = mapping.constBegin(); it != mapping.constEnd(); ++it)
        object.insert(it.key(), it.value());
    return textOf(QJsonDocument(object));
}

QHash<QString, QString> mappingOf(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    QHash<QString, QString> mapping;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        mapping.insert(it.key(), it.value().toString());
    return mapping;
}

QStringList listOf(const QString &text)
{
    QStringList list;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &value : array)
        list << value.toString();
    return list;
}

} // namespace

std::vector<ImportProfile> importProfiles(Connection &connection)
{
    auto select = connection.statement(
        QStringLiteral("SELECT name, entity, headings, sheet, encoding, delimiter, first_heading_row, "
                       "last_heading_row, mapping FROM import_profile ORDER BY name"));
    std::vector<ImportProfile> profiles;
    while (select.next()) {
        ImportProfile profile;
        profile.name = select.get<QString>(0);
        profile.entity = select.get<QString>(1);
        profile.headings = listOf(select.get<QString>(2));
        profile.sheet = select.get<QString>(3);
        profile.encoding = select.get<QString>(4);
        profile.delimiter = select.get<QString>(5);
        profile.firstHeadingRow = select.get<int>(6);
        profile.lastHeadingRow = select.get<int>(7);
        profile.mapping = mappingOf(select.get<QString>(8));
        profiles.push_back(std::move(profile));
    }
    return profiles;
}

void saveImportProfile(Connection &connection, const ImportProfile &profile)
{
    auto insert = connection.statement(QStringLiteral(
        "INSERT INTO import_profile (name, entity, headings, sheet, encoding, delimiter, first_heading_row, "
        "last_heading_row, mapping) VALUES (:name, :entity, :headings, :sheet, :encoding, :delimiter, :first, :last, "
        ":mapping) ON CONFLICT (name) DO UPDATE SET entity = excluded.entity, headings = excluded.headings, sheet = "
        "excluded.sheet, encoding = excluded.encoding, delimiter = excluded.delimiter, first_heading_row = "
        "excluded.first_heading_row, last_heading_row = excluded.last_heading_row, mapping = excluded.mapping"));
    insert.bind(kName, profile.name).bind(QStringLiteral("entity"), profile.entity);
    insert.bind(QStringLiteral("headings"), textOf(QJsonDocument(QJsonArray::fromStringList(profile.headings))));
    insert.bind(QStringLiteral("sheet"), profile.sheet).bind(QStringLiteral("encoding"), profile.encoding);
    insert.bind(QStringLiteral("delimiter"), profile.delimiter).bind(QStringLiteral("first"), profile.firstHeadingRow);
    insert.bind(QStringLiteral("last"), profile.lastHeadingRow);
    insert.bind(QStringLiteral("mapping"), mappingText(profile.mapping)).run();
}

void renameImportProfile(Connection &connection, const QString &name, const QString &to)
{
    auto update = connection.statement(QStringLiteral("UPDATE import_profile SET name = :to WHERE name = :name"));
    update.bind(kName, name).bind(QStringLiteral("to"), to).run();
}

void removeImportProfile(Connection &connection, const QString &name)
{
    auto erase = connection.statement(QStringLiteral("DELETE FROM import_profile WHERE name = :name"));
    erase.bind(kName, name).run();
}

} // namespace zhucun::storage
