#include "exchange/calendar/holidayfile.h"

#include "core/text/dateparse.h"
#include "core/text/fold.h"
#include "domain/calendar/calendardayvalidator.h"
#include "domain/validation/checks.h"
#include "domain/validation/jsonreading.h"

#include <QFile>

#include <set>

namespace zhucun {

namespace {

using Entry = WorkCalendar::Entry;

constexpr qint64 kMostBytes = 2 * 1024 * 1024; ///< of JSON; a year has 5 KB
constexpr int kMostDays = 5000;                ///< a century of holidays
constexpr qsizetype kMostViolations = 100;

tl::unexpected<Error> invalid(const char *field, const char *rule, QStringList args = {})
{
    return refusedFile({{QString::fromLatin1(field), QString::fromLatin1(rule), std::move(args), {}}});
}

/// Gathers the days of a file with all that is wrong with them.
class Collector
{
public:
    void add(Entry entry, const QString &written, int line)
    {
        entry.name = entry.name.simplified();
        const QString lineText = QString::number(line);
        if (!entry.day.isValid())
            return;
        if (entry.day.year() < kFirstCalendarYear || entry.day.year() > kLastCalendarYear)
            refuse("date", "year_outside", {written, lineText});
        else if (!m_days.insert(entry.day).second)
            refuse("date", "listed_twice", {written, lineText});
        if (entry.name.size() > kNameLength)
            refuse("name", "too_long", {QString::number(kNameLength), lineText});
        m_entries.push_back(std::move(entry));
    }

    void refuse(const char *field, const char *rule, QStringList args)
    {
        m_violations << Violation{QString::fromLatin1(field), QString::fromLatin1(rule), std::move(args), {}};
    }

    Violations &violations() { return m_violations; }
    bool isFull() const { return m_entries.size() >= kMostDays || m_violations.size() >= kMostViolations; }

    Result<std::vector<Entry>> take()
    {
        if (m_entries.size() >= kMostDays)
            refuse("days", "too_many", {QString::number(kMostDays), {}});
        if (m_entries.empty() && m_violations.isEmpty())
            refuse("days", "empty_list", {});
        if (!m_violations.isEmpty())
            return refusedFile(m_violations.mid(0, kMostViolations));
        return std::move(m_entries);
    }

private:
    std::vector<Entry> m_entries;
    std::set<QDate> m_days;
    Violations m_violations;
};

struct Columns {
    qsizetype day = -1;
    qsizetype kind = -1;
    qsizetype name = -1;
};

Result<Columns> columnsOf(const TableRow &headings)
{
    Columns columns;
    const auto is = [](const QString &heading, std::initializer_list<const char16_t *> names) {
        return std::any_of(names.begin(), names.end(), [&heading](const char16_t *name) {
            return heading == text::foldHeading(QString::fromUtf16(name));
        });
    };
    for (size_t i = 0; i < headings.cells.size(); ++i) {
        const QString heading = text::foldHeading(headings.cells[i].text());
        if (is(heading, {u"日期", u"date", u"day"}))
            columns.day = qsizetype(i);
        else if (is(heading, {u"类型", u"kind", u"type"}))
            columns.kind = qsizetype(i);
        else if (is(heading, {u"名称", u"节日", u"name"}))
            columns.name = qsizetype(i);
    }
    QStringList missing;
    if (columns.day < 0)
        missing << QStringLiteral("日期");
    if (columns.kind < 0)
        missing << QStringLiteral("类型");
    if (!missing.isEmpty())
        return failure(ErrorCode::HeadingsMissing, {missing.join(QChar(u'、'))});
    return columns;
}

const Cell &cellAt(const TableRow &row, qsizetype column)
{
    static const Cell empty;
    return column >= 0 && size_t(column) < row.cells.size() ? row.cells[size_t(column)] : empty;
}

void readRow(const TableRow &row, const Columns &columns, Collector &collector)
{
    const QString line = QString::number(row.number);
    const Cell &dayCell = cellAt(row, columns.day);
    const QString written = dayCell.text().trimmed();
    const QDate day = dayCell.date().isValid() ? dayCell.date() : text::parseDate(written).value_or(QDate());
    if (written.isEmpty())
        collector.refuse("date", "required", {line});
    else if (!day.isValid())
        collector.refuse("date", "date", {written, line});
    const QString kindText = cellAt(row, columns.kind).text().trimmed();
    const auto kind = fromText<CalendarDayKind>(kindText);
    if (kindText.isEmpty())
        collector.refuse("kind", "required", {line});
    else if (!kind)
        collector.refuse("kind", "unknown_kind", {kindText, line});
    collector.add({day, kind.value_or(CalendarDayKind::Holiday), cellAt(row, columns.name).text()}, written,
                  row.number);
}

Result<std::vector<Entry>> readTable(const QString &path, const OpenOptions &options)
{
    auto opened = openTable(path, options);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    TableReader &reader = **opened;
    TableRow row;
    std::optional<Columns> columns;
    Collector collector;
    while (!collector.isFull()) {
        const Result<bool> more = reader.next(row);
        if (!more)
            return tl::unexpected<Error>(more.error());
        if (!*more)
            break;
        if (row.isEmpty())
            continue;
        if (columns) {
            readRow(row, *columns, collector);
            continue;
        }
        Result<Columns> found = columnsOf(row);
        if (!found)
            return tl::unexpected<Error>(found.error());
        columns = *found;
    }
    if (!columns)
        return failure(ErrorCode::TableEmpty, {path});
    return collector.take();
}

} // namespace

Result<std::vector<WorkCalendar::Entry>> readHolidayJson(const QByteArray &content)
{
    const Result<QJsonObject> file = jsonObject(content);
    if (!file)
        return tl::unexpected<Error>(file.error());
    Collector collector;
    JsonReading whole(*file, collector.violations());
    const auto read = [&collector](JsonReading &day, int line) {
        const QString name = day.text("name");
        const QString written = day.text("date");
        const QDate date = QDate::fromString(written, Qt::ISODate);
        if (!written.isNull() && !date.isValid())
            collector.refuse("date", "date", {written, QString::number(line)});
        const bool off = day.boolean("isOffDay");
        collector.add({date, off ? CalendarDayKind::Holiday : CalendarDayKind::Workday, name}, written, line);
    };
    whole.eachObject("days", [&](JsonReading &day) {
        if (!collector.isFull())
            read(day, day.line());
    });
    return collector.take();
}

Result<std::vector<WorkCalendar::Entry>> readHolidayFile(const QString &path, const OpenOptions &options)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::FileMissing, {path});
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path}, file.errorString());
    const QByteArray beginning = file.peek(64).trimmed();
    const bool json = beginning.startsWith('{') || beginning.startsWith('[') || beginning.startsWith("\xEF\xBB\xBF{");
    if (!json) {
        file.close();
        return readTable(path, options);
    }
    if (file.size() > kMostBytes)
        return invalid("", "file_too_large", {QString::number(kMostBytes / 1024), {}});
    return readHolidayJson(file.readAll());
}

} // namespace zhucun
