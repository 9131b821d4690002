#include "services/transfer/importrow.h"

#include "domain/signin/signin.h"

#include <limits>

namespace zhucun {

namespace {

/// As a person would read it in the file.
struct Printer {
    QString operator()(const QString &text) const { return text; }
    QString operator()(QDate day) const { return day.toString(Qt::ISODate); }
    QString operator()(const DayTime &moment) const
    {
        const QString day = moment.day.toString(Qt::ISODate);
        return moment.minute ? day + QLatin1Char(' ') + minuteText(moment.minute) : day;
    }
    QString operator()(QTime time) const { return time.toString(QStringLiteral("HH:mm")); }
    QString operator()(const YearMonth &month) const { return month.toString(); }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(double number) const { return QString::number(number); }
    QString operator()(Money money) const { return QString::number(money.yuan(), 'f', 2); }
    QString operator()(bool yes) const { return yes ? QStringLiteral("是") : QStringLiteral("否"); }
    QString operator()(const QStringList &list) const { return list.join(QChar(u'、')); }
};

/// Columns by the fields of records, where the field's name does not tell.
struct FieldColumn {
    const char *field;
    const char *key;
};
constexpr FieldColumn kFieldColumns[] = {
    {"cadre_id", "name"},      {"cadre_id", "helper"},
    {"unit_id", "helper"},     {"helper_name", "helper"},
    {"helped_name", "helped"}, {"household_id", "helped"},
    {"village_id", "helped"},  {"township_id", "helped"},
    {"person_name", "person"}, {"household_id", "person"},
    {"years", "year"},         {"categories", "categories"},
    {"team_id", "team"},       {"responsible_id", "responsible"},
    {"parent_id", "parent"},   {"lines", "name"},
    {"day", "signed_at"},      {"minute", "signed_at"},
    {"sent_on", "sent_at"},    {"sent_minute", "sent_at"},
    {"each", "scope"},         {"cadre_group", "scope"},
    {"unit_level", "scope"},   {"category_id", "scope"},
};

} // namespace

void ImportRow::take(const char *key, int &member)
{
    std::optional<int> number;
    take(key, number);
    if (number)
        member = *number;
}

void ImportRow::takeMoment(const char *key, QDate &day, std::optional<int> &minute) const
{
    if (const auto moment = get<DayTime>(key)) {
        day = moment->day;
        minute = moment->minute;
    }
}

void ImportRow::takeMinute(const char *key, std::optional<int> &member) const
{
    if (const auto time = get<QTime>(key))
        member = time->hour() * 60 + time->minute();
}

void ImportRow::take(const char *key, std::optional<int> &member)
{
    const auto number = get<qint64>(key);
    if (!number)
        return;
    if (*number > std::numeric_limits<int>::max() || *number < std::numeric_limits<int>::min())
        reject(key, "integer");
    else
        member = int(*number);
}

void ImportRow::reject(const char *key, const char *rule, const QStringList &args)
{
    addProblem(QString::fromLatin1(key), QString::fromLatin1(rule), args, Violation::Severity::Error);
}

void ImportRow::warn(const char *key, const char *rule, const QStringList &args)
{
    addProblem(QString::fromLatin1(key), QString::fromLatin1(rule), args, Violation::Severity::Warning);
}

void ImportRow::require(const char *key)
{
    // A row whose cell could not be read has said so already.
    if (!has(key) && !isRejected())
        reject(key, "required");
}

void ImportRow::add(const Violations &violations)
{
    for (const Violation &violation : violations)
        addProblem(keyOf(violation.field), violation.rule, violation.args, violation.severity);
}

bool ImportRow::isRejected() const
{
    return std::any_of(m_problems.begin(), m_problems.end(),
                       [](const RowProblem &problem) { return problem.severity == Violation::Severity::Error; });
}

QString ImportRow::keyOf(const QString &field) const
{
    QStringList keys{field};
    for (const char *ending : {"_ids", "_id", "_name"}) {
        if (field.endsWith(QLatin1String(ending)))
            keys << field.chopped(qsizetype(qstrlen(ending))) +
                        (qstrcmp(ending, "_ids") == 0 ? QStringLiteral("s") : QString());
    }
    for (const FieldColumn &known : kFieldColumns) {
        if (field == QLatin1String(known.field))
            keys << QString::fromLatin1(known.key);
    }
    for (const QString &key : keys) {
        if (m_record.headings.contains(key) || m_record.values.contains(key))
            return key;
    }
    return {};
}

void ImportRow::addProblem(const QString &key, const QString &rule, const QStringList &args,
                           Violation::Severity severity)
{
    const auto value = m_record.values.constFind(key);
    const QString written = value == m_record.values.constEnd() ? QString() : std::visit(Printer{}, *value);
    m_problems << RowProblem{m_record.row, m_record.headings.value(key, key), written, rule, args, severity};
}

} // namespace zhucun
