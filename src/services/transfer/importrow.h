#pragma once

#include "core/error.h"
#include "core/vocabulary.h"
#include "domain/transfer/transferrecord.h"

#include <vector>

namespace zhucun {

/// One row on its way into the database: its cells, and what was found wrong with them. Columns are named by their
/// keys.
class ImportRow
{
public:
    /// Allowed terms listed with unknown_term.
    static constexpr qsizetype kListedTerms = 10;

    explicit ImportRow(const TransferRecord &record) : m_record(record), m_problems(record.problems) {}

    int number() const { return m_record.row; }
    bool has(const char *key) const { return m_record.values.contains(QLatin1String(key)); }
    /// The file has the column, whether or not this cell is blank.
    bool hasColumn(const char *key) const { return m_record.headings.contains(QLatin1String(key)); }
    QString text(const char *key) const { return m_record.text(QLatin1String(key)); }
    template <class T>
    std::optional<T> get(const char *key) const
    {
        return m_record.get<T>(QLatin1String(key));
    }

    // Take over a cell. A blank one, or a column the file does not have, leaves the member as it is.
    void take(const char *key, QString &member) const { takeAs<QString>(key, member); }
    void take(const char *key, QDate &member) const { takeAs<QDate>(key, member); }
    void take(const char *key, std::optional<QDate> &member) const { takeAs<QDate>(key, member); }
    void take(const char *key, std::optional<YearMonth> &member) const { takeAs<YearMonth>(key, member); }
    void take(const char *key, std::optional<Money> &member) const { takeAs<Money>(key, member); }
    void take(const char *key, bool &member) const { takeAs<bool>(key, member); }
    void take(const char *key, int &member);
    void take(const char *key, std::optional<int> &member);
    void take(const char *key, std::optional<double> &member) const { takeAs<double>(key, member); }
    /// Of a DateTime column. A day alone takes the minute away.
    void takeMoment(const char *key, QDate &day, std::optional<int> &minute) const;
    /// Of a Time column.
    void takeMinute(const char *key, std::optional<int> &member) const;
    template <class Enum>
    requires(std::is_enum_v<Enum>) void take(const char *key, Enum &member)
    {
        if (const auto value = term<Enum>(key))
            member = *value;
    }
    template <class Enum>
    requires(std::is_enum_v<Enum>) void take(const char *key, std::optional<Enum> &member)
    {
        if (const auto value = term<Enum>(key))
            member = value;
    }

    /// The row is not imported. Without `key` the row as a whole is at fault.
    void reject(const char *key, const char *rule, const QStringList &args = {});
    void warn(const char *key, const char *rule, const QStringList &args = {});
    /// A cell without which the row means nothing.
    void require(const char *key);
    /// What the rules of the record said; its fields become headings of the file.
    void add(const Violations &violations);

    bool isRejected() const;
    const QList<RowProblem> &problems() const { return m_problems; }

private:
    template <class T, class Member>
    void takeAs(const char *key, Member &member) const
    {
        if (const auto value = get<T>(key))
            member = *value;
    }
    template <class Enum>
    std::optional<Enum> term(const char *key)
    {
        const QString written = text(key);
        if (written.isEmpty())
            return std::nullopt;
        const auto value = fromText<Enum>(written);
        if (!value) {
            QStringList allowed;
            for (const auto &each : Vocabulary<Enum>::terms())
                allowed << QString::fromUtf16(each.chinese);
            reject(key, "unknown_term", allowed.mid(0, kListedTerms));
        }
        return value;
    }
    QString keyOf(const QString &field) const;
    void addProblem(const QString &key, const QString &rule, const QStringList &args, Violation::Severity severity);

    TransferRecord m_record;
    QList<RowProblem> m_problems;
};

} // namespace zhucun
