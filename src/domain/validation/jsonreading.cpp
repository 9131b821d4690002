#include "domain/validation/jsonreading.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>

namespace zhucun {

tl::unexpected<Error> refusedFile(const Violations &violations)
{
    return tl::unexpected<Error>(
        Error{ErrorCode::ImportRejected, {QString::number(violations.size())}, {}, {}, violations});
}

namespace {

tl::unexpected<Error> refused(const char *rule, const QString &argument)
{
    const Violation violation{{}, QString::fromLatin1(rule), {argument}, Violation::Severity::Error};
    return refusedFile({violation});
}

Result<QJsonDocument> jsonDocument(const QByteArray &content)
{
    const QByteArray mark =
        QByteArrayLiteral("\xEF\xBB\xBF"); // some editors put it before UTF-8, the parser refuses it
    const QByteArray text = content.startsWith(mark) ? content.mid(mark.size()) : content;
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return refused("not_json", QString::number(text.left(error.offset).count('\n') + 1));
    return document;
}

} // namespace

Result<QJsonObject> jsonObject(const QByteArray &content)
{
    const Result<QJsonDocument> document = jsonDocument(content);
    if (!document)
        return failure(document.error());
    if (!document->isObject())
        return refused("wrong_type", QStringLiteral("object"));
    return document->object();
}

Result<QJsonArray> jsonArray(const QByteArray &content)
{
    const Result<QJsonDocument> document = jsonDocument(content);
    if (!document)
        return failure(document.error());
    if (!document->isArray())
        return refused("wrong_type", QStringLiteral("list"));
    return document->array();
}

bool JsonReading::isNull(const char *key) const
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    return value.isNull();
}

QJsonValue JsonReading::given(const char *key)
{
    const auto found = m_object.constFind(QLatin1String(key));
    if (found != m_object.constEnd() && !found->isNull())
        return *found;
    violation(key, "required", {}, m_line);
    return {};
}

QString JsonReading::text(const char *key)
{
    const QJsonValue value = given(key);
    if (value.isString())
        return value.toString(QStringLiteral(""));
    if (!value.isNull())
        violation(key, "wrong_type", {QStringLiteral("text")}, m_line);
    return {};
}

bool JsonReading::boolean(const char *key)
{
    const QJsonValue value = given(key);
    if (!value.isNull() && !value.isBool())
        violation(key, "wrong_type", {QStringLiteral("true, false")}, m_line);
    return value.toBool();
}

qint64 JsonReading::integer(const char *key, qint64 least, qint64 greatest)
{
    const QJsonValue value = given(key);
    if (value.isNull())
        return 0;
    const double number = value.toDouble(std::nan(""));
    if (!value.isDouble() || std::floor(number) != number) {
        violation(key, "wrong_type", {QStringLiteral("1, 2, 3 …")}, m_line);
        return 0;
    }
    if (number < double(least) || number > double(greatest)) {
        violation(key, "number_range", {QString::number(least), QString::number(greatest)}, m_line);
        return 0;
    }
    return qint64(number);
}

QDate JsonReading::day(const char *key)
{
    const QString written = text(key);
    const QDate day = QDate::fromString(written, Qt::ISODate);
    if (!written.isNull() && !day.isValid())
        violation(key, "date", {written}, m_line);
    return day;
}

YearMonth JsonReading::month(const char *key)
{
    static const QRegularExpression shape(QStringLiteral("^[0-9]{4}[-.][0-9]{2}$"));
    const QString written = text(key);
    const auto month = shape.match(written).hasMatch()
                           ? YearMonth::fromNumber(written.left(4).toInt() * 100 + written.right(2).toInt())
                           : std::nullopt;
    if (!written.isNull() && !month)
        violation(key, "month", {written}, m_line);
    return month.value_or(YearMonth(2000, 1));
}

QJsonArray JsonReading::array(const char *key)
{
    const QJsonValue value = given(key);
    if (!value.isNull() && !value.isArray())
        violation(key, "wrong_type", {QStringLiteral("[…]")}, m_line);
    return value.toArray();
}

void JsonReading::violation(const char *key, const char *rule, QStringList args, int line)
{
    if (line > 0)
        args << QString::number(line);
    m_violations << Violation{QString::fromLatin1(key), QString::fromLatin1(rule), std::move(args),
                              Violation::Severity::Error};
}

} // namespace zhucun
