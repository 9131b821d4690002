#include "exchange/checkin/checkinreader.h"

#include "exchange/checkin/checkinrow.h"

#include <algorithm>

namespace zhucun {

namespace {

constexpr qsizetype kMostSheets = 40;

std::optional<Period> periodOf(const QString &path, const std::vector<TableRow> &rows,
                               const CheckInReadOptions &options)
{
    if (const auto said = checkInPeriod(rows))
        return said;
    if (options.month)
        return Period::month(*options.month);
    return periodOfFileName(path);
}

void complete(QString &known, const QString &more)
{
    if (known.size() < more.size())
        known = more;
}

/// The person of the survey who is meant, with what this row knows of them; `sameName` are the indices of their name.
CheckInSurvey::Person &personIn(CheckInSurvey &survey, std::vector<size_t> &sameName, const CheckInPerson &person)
{
    for (const size_t index : sameName) {
        CheckInSurvey::Person &known = survey.people[index];
        if (!mayBeSame(known.person, person))
            continue;
        complete(known.person.account, person.account);
        complete(known.person.jobNumber, person.jobNumber);
        complete(known.person.department, person.department);
        complete(known.person.phone, person.phone);
        return known;
    }
    if (!sameName.empty())
        survey.namesakes.insert(person.name);
    sameName.push_back(survey.people.size());
    survey.people.push_back({person, 0});
    return survey.people.back();
}

} // namespace

Status CheckInReader::find(const QString &sheet, const CheckInReadOptions &options)
{
    OpenOptions wanted = options.table;
    wanted.sheet = sheet;
    auto table = openTable(m_path, wanted);
    if (!table)
        return failure(table.error());
    std::vector<TableRow> rows;
    TableRow row;
    while (rows.size() < size_t(kHeadingSearchRows)) {
        const auto more = (*table)->next(row);
        if (!more)
            return failure(more.error());
        if (!*more)
            break;
        rows.push_back(row);
    }
    if (rows.empty())
        return {};
    const auto merged = (*table)->mergedRanges();
    if (!merged)
        return failure(merged.error());
    const std::optional<Period> period = periodOf(m_path, rows, options);
    auto headings = findCheckInHeadings(rows, *merged, options.mapping, period);
    if (!headings)
        return failure(headings.error());
    const bool isWanted = *headings && (!options.source || sourceOf((*headings)->report) == *options.source);
    if (isWanted)
        m_sheets.push_back({sheet, std::move(**headings), period});
    return {};
}

void CheckInReader::choose()
{
    const bool hasDays = std::any_of(m_sheets.begin(), m_sheets.end(), [](const CheckInSheet &sheet) {
        return sheet.headings.report == CheckInReport::DingTalkDays;
    });
    if (hasDays) {
        std::erase_if(m_sheets,
                      [](const CheckInSheet &sheet) { return sheet.headings.report == CheckInReport::DingTalkMonth; });
    }
    // One app a file: what a sheet of another app is doing there nobody knows.
    const AttendanceSource first = source();
    std::erase_if(m_sheets, [first](const CheckInSheet &sheet) { return sourceOf(sheet.headings.report) != first; });
    // A list of punches has the places of what the others have the times of.
    std::stable_sort(m_sheets.begin(), m_sheets.end(), [](const CheckInSheet &a, const CheckInSheet &b) {
        return !saysStatus(a.headings.report) && saysStatus(b.headings.report);
    });
}

Result<std::unique_ptr<CheckInReader>> CheckInReader::open(const QString &path, const CheckInReadOptions &options)
{
    std::unique_ptr<CheckInReader> reader(new CheckInReader);
    reader->m_path = path;
    reader->m_options = options.table;
    QStringList sheets{options.table.sheet};
    if (options.table.sheet.isEmpty()) {
        const auto table = openTable(path, options.table);
        if (!table)
            return failure(table.error());
        if (!(*table)->sheets().isEmpty())
            sheets = (*table)->sheets().mid(0, kMostSheets);
    }
    for (const QString &sheet : std::as_const(sheets)) {
        if (const Status found = reader->find(sheet, options); !found)
            return failure(found.error());
    }
    if (reader->m_sheets.empty())
        return failure(ErrorCode::ReportUnknown, {path});
    reader->choose();
    return reader;
}

Result<bool> CheckInReader::nextRow(TableRow &row)
{
    for (; m_sheet < m_sheets.size(); ++m_sheet, m_table.reset()) {
        if (!m_table) {
            OpenOptions wanted = m_options;
            wanted.sheet = m_sheets[m_sheet].name;
            auto table = openTable(m_path, wanted);
            if (!table)
                return failure(table.error());
            m_table = std::move(*table);
        }
        for (;;) {
            const auto more = m_table->next(row);
            if (!more)
                return more;
            if (!*more)
                break;
            if (row.number > m_sheets[m_sheet].headings.lastHeadingRow && !row.isEmpty())
                return true;
        }
    }
    return false;
}

Result<bool> CheckInReader::next(CheckInDay &day)
{
    TableRow row;
    while (m_pending.empty()) {
        const auto more = nextRow(row);
        if (!more || !*more)
            return more;
        const CheckInSheet &sheet = m_sheets[m_sheet];
        for (CheckInDay &each : daysInRow(row, sheet.headings, sheet.period))
            m_pending.push_back(std::move(each));
    }
    day = std::move(m_pending.front());
    m_pending.pop_front();
    return true;
}

Result<CheckInSurvey> surveyCheckIns(const QString &path, const CheckInReadOptions &options, const CancelToken &cancel)
{
    auto reader = CheckInReader::open(path, options);
    if (!reader)
        return failure(reader.error());
    CheckInSurvey survey;
    survey.sheets = (*reader)->sheets();
    QHash<QString, std::vector<size_t>> known; // by name
    CheckInDay day;
    for (;;) {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        const auto more = (*reader)->next(day);
        if (!more)
            return failure(more.error());
        if (!*more)
            break;
        ++survey.days;
        ++personIn(survey, known[day.person.name], day.person).days;
        if (!day.day.isValid())
            continue;
        if (!survey.period)
            survey.period = Period{day.day, day.day};
        survey.period->from = std::min(survey.period->from, day.day);
        survey.period->to = std::max(survey.period->to, day.day);
    }
    return survey;
}

} // namespace zhucun
