#pragma once

#include "core/result.h"
#include "core/time/yearmonth.h"
#include "core/vocabulary.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace zhucun {

/// What a file is refused with that was read but cannot be used: ImportRejected (args: how many things are wrong) and
/// all of them.
tl::unexpected<Error> refusedFile(const Violations &violations);

/// The object a text holds. Errors: ImportRejected with not_json (args: the line where it ends being JSON) or
/// wrong_type.
Result<QJsonObject> jsonObject(const QByteArray &content);
/// The list a text holds. Errors likewise.
Result<QJsonArray> jsonArray(const QByteArray &content);

/// Reads the members of an object from outside, collecting everything wrong with it: a value that cannot be used leaves
/// a violation under its key and a plain value in its place. Rules: required, wrong_type (args: what is expected),
/// number_range (args: least, greatest), date, month, unknown_code (args: the code, those there are). Within a list
/// the entry, from 1, is the last argument.
class JsonReading
{
public:
    /// Both must outlive the reading.
    JsonReading(const QJsonObject &object, Violations &violations, int line = 0)
        : m_object(object), m_violations(violations), m_line(line)
    {
    }

    bool isNull(const char *key) const;
    QString text(const char *key);
    bool boolean(const char *key);
    qint64 integer(const char *key, qint64 least, qint64 greatest);
    QDate day(const char *key);
    YearMonth month(const char *key);

    template <class Enum>
    Enum term(const char *key)
    {
        const QString code = text(key);
        return code.isNull() ? Vocabulary<Enum>::terms().front().value : termOf<Enum>(key, code, m_line);
    }

    /// A list of codes.
    template <class Enum>
    std::vector<Enum> terms(const char *key)
    {
        std::vector<Enum> values;
        for (const QJsonValue &entry : array(key)) {
            const int line = int(values.size()) + 1;
            if (entry.isString()) {
                values.push_back(termOf<Enum>(key, entry.toString(), line));
                continue;
            }
            violation(key, "wrong_type", {QStringLiteral("text")}, line);
            values.push_back(Vocabulary<Enum>::terms().front().value);
        }
        return values;
    }

    /// Each object of a list, up to a limit of violations.
    template <class Read>
    void eachObject(const char *key, Read read)
    {
        int line = 0;
        for (const QJsonValue &entry : array(key)) {
            ++line;
            if (m_violations.size() >= kMostViolations)
                return;
            if (!entry.isObject()) {
                violation(key, "wrong_type", {QStringLiteral("object")}, line);
                continue;
            }
            const QJsonObject object = entry.toObject();
            JsonReading reading(object, m_violations, line);
            read(reading);
        }
    }

    template <class T, class Read>
    std::vector<T> objects(const char *key, Read read)
    {
        std::vector<T> values;
        eachObject(key, [&](JsonReading &entry) { values.push_back(read(entry)); });
        return values;
    }

    int line() const { return m_line; }

private:
    static constexpr qsizetype kMostViolations = 100;

    template <class Enum>
    Enum termOf(const char *key, const QString &code, int line)
    {
        if (const auto value = fromCode<Enum>(code))
            return *value;
        QStringList known;
        for (const auto &each : Vocabulary<Enum>::terms())
            known << QString::fromLatin1(each.code);
        violation(key, "unknown_code", {code, known.join(QStringLiteral(", "))}, line);
        return Vocabulary<Enum>::terms().front().value;
    }

    /// Null when it is not there, which is said.
    QJsonValue given(const char *key);
    QJsonArray array(const char *key);
    void violation(const char *key, const char *rule, QStringList args, int line);

    const QJsonObject &m_object;
    Violations &m_violations;
    int m_line;
};

} // namespace zhucun
