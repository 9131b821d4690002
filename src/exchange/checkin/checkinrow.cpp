#include "exchange/checkin/checkinrow.h"

#include "core/text/fold.h"

#include <QRegularExpression>

#include <algorithm>

namespace zhucun {

namespace {

const Cell &cellAt(const TableRow &row, const CheckInColumn &column)
{
    static const Cell none;
    return size_t(column.index) < row.cells.size() ? row.cells[size_t(column.index)] : none;
}

/// Empty for what the apps write where there is nothing.
QString textAt(const TableRow &row, const CheckInColumn &column)
{
    const QString text = cellAt(row, column).text().trimmed();
    static const QRegularExpression none(QStringLiteral("^[-—/]*$"));
    return none.match(text).hasMatch() ? QString() : text;
}

/// A number with or without its unit; 0 for anything else.
double numberAt(const TableRow &row, const CheckInColumn &column)
{
    static const QRegularExpression number(QStringLiteral("^(\\d{1,6}(?:\\.\\d{1,4})?)"));
    return number.match(text::fold(textAt(row, column))).captured(1).toDouble();
}

/// One row as the headings understand it.
class Reading
{
public:
    Reading(const TableRow &row, const CheckInHeadings &headings, const std::optional<Period> &period)
        : m_row(row), m_headings(headings), m_period(period)
    {
    }

    std::vector<CheckInDay> days() const
    {
        CheckInDay day;
        day.row = m_row.number;
        day.report = m_headings.report;
        day.person = person();
        static const QStringList sums{QStringLiteral("合计"), QStringLiteral("总计"), QStringLiteral("小计")};
        if (isNote(day.person.name) || sums.contains(text::foldHeading(day.person.name)))
            return {};
        if (m_headings.report == CheckInReport::DingTalkMonth)
            return monthOf(day);
        readDay(day);
        if (saysStatus(day.report))
            readWords(day);
        else
            readPunch(day);
        return {day};
    }

private:
    QString text(CheckInField field) const
    {
        const CheckInColumn *column = m_headings.find(field);
        return column ? textAt(m_row, *column) : QString();
    }
    Cell cell(CheckInField field) const
    {
        const CheckInColumn *column = m_headings.find(field);
        return column ? cellAt(m_row, *column) : Cell();
    }
    /// 注：以上由系统导出
    bool isNote(const QString &name) const
    {
        constexpr int kLeastCells = 3;
        constexpr qsizetype kLongestName = 20;
        const bool isName = !name.isEmpty() && name.size() <= kLongestName && !name.contains(QChar(u'：')) &&
                            !name.contains(QLatin1Char(':'));
        return !isName && filledCells() < kLeastCells;
    }

    int filledCells() const
    {
        return int(std::count_if(m_row.cells.begin(), m_row.cells.end(), [](const Cell &c) { return !c.isEmpty(); }));
    }

    CheckInPerson person() const
    {
        static const QRegularExpression left(QStringLiteral("[（(](?:已?离职|停用|已?禁用)[)）]$"));
        const QString whole = text(CheckInField::FullDepartment);
        return {text::tidyName(text(CheckInField::Name).remove(left)),
                whole.isEmpty() ? text(CheckInField::Department).simplified() : whole.simplified(),
                text(CheckInField::JobNumber).simplified(), text(CheckInField::Account).simplified(),
                text(CheckInField::Phone).simplified()};
    }

    /// (08:17,18:30); other brackets hold reasons and the times of leave.
    static std::vector<DayTime> bracketedTimes(const QString &text, QDate day)
    {
        static const QRegularExpression bracketed(QStringLiteral("[(（]([\\d:：,，\\-\\s次日]*)[)）]"));
        QStringList times;
        auto matches = bracketed.globalMatch(text);
        while (matches.hasNext())
            times << matches.next().captured(1);
        return checkInTimes(times.join(QLatin1Char(',')), day);
    }

    std::vector<CheckInDay> monthOf(const CheckInDay &person) const
    {
        std::vector<CheckInDay> days;
        for (const CheckInColumn &column : m_headings.columns) {
            if (column.field != CheckInField::OfDay)
                continue;
            const QString written = textAt(m_row, column);
            if (written.isEmpty())
                continue;
            CheckInDay day = person;
            day.day = column.day;
            day.column = QStringLiteral("%1月%2日").arg(column.day.month()).arg(column.day.day());
            day.words.push_back({written, {}});
            for (const DayTime &time : bracketedTimes(written, column.day))
                day.punches.push_back({time.day, time.minute, {}, {}, {}, {}, {}});
            days.push_back(std::move(day));
        }
        if (days.empty() && person.person.name.isEmpty())
            return {};
        return days;
    }

    void readDay(CheckInDay &day) const
    {
        const CheckInColumn *column = m_headings.find(CheckInField::Day);
        if (!column)
            column = m_headings.find(CheckInField::Time);
        if (!column)
            return;
        day.column = column->heading;
        day.writtenDay = textAt(m_row, *column);
        day.day = checkInDay(cellAt(m_row, *column), m_period);
        if (!day.day.isValid()) {
            // 2026-03-05 08:17 in one cell
            const auto moment = checkInTime(cellAt(m_row, *column), {});
            if (moment)
                day.day = moment->day;
        }
    }

    static void addPunch(CheckInDay &day, const CheckInPunch &punch)
    {
        const bool isKnown = std::any_of(day.punches.begin(), day.punches.end(), [&punch](const CheckInPunch &each) {
            return each.day == punch.day && each.minute == punch.minute;
        });
        if (punch.day.isValid() && !isKnown)
            day.punches.push_back(punch);
    }

    void addTimes(CheckInDay &day, const std::vector<DayTime> &times) const
    {
        for (const DayTime &time : times)
            addPunch(day, {time.day, time.minute, text(CheckInField::Place), {}, {}, {}, {}});
    }

    /// A row of a daily report has columns for the shifts' beginnings and ends.
    void readWords(CheckInDay &day) const
    {
        const bool hasShifts = std::any_of(m_headings.columns.begin(), m_headings.columns.end(), [this](const auto &c) {
            return c.shift > 1 && (c.field == CheckInField::HalfTime || c.field == CheckInField::HalfResult) &&
                   !textAt(m_row, c).isEmpty();
        });
        for (const CheckInColumn &column : m_headings.columns)
            readColumn(day, column, hasShifts);
        std::sort(day.punches.begin(), day.punches.end(), [](const CheckInPunch &a, const CheckInPunch &b) {
            return std::pair(a.day, a.minute) < std::pair(b.day, b.minute);
        });
    }

    void readColumn(CheckInDay &day, const CheckInColumn &column, bool hasShifts) const
    {
        const QString written = textAt(m_row, column);
        if (written.isEmpty())
            return;
        switch (column.field) {
        case CheckInField::HalfTime:
        case CheckInField::Earliest:
        case CheckInField::Latest:
            if (const auto time = checkInTime(cellAt(m_row, column), day.day))
                addTimes(day, {*time});
            break;
        case CheckInField::Times:
            addTimes(day, checkInTimes(written, day.day));
            break;
        case CheckInField::HalfResult: {
            // With two shifts, the first is the morning's.
            const bool isAfternoon = hasShifts ? column.shift > 1 : column.isEnd;
            day.words.push_back({written, isAfternoon ? Half::Afternoon : Half::Morning});
            break;
        }
        case CheckInField::Result:
        case CheckInField::Approvals:
            day.words.push_back({written, {}});
            break;
        case CheckInField::Shift:
            if (written.startsWith(QStringLiteral("休息")))
                day.words.push_back({QStringLiteral("休息"), {}});
            break;
        case CheckInField::Count:
            if (numberAt(m_row, column) > 0)
                day.words.push_back({column.said, {}});
            break;
        case CheckInField::Amount:
            addAmount(day, column);
            break;
        case CheckInField::Name:
        case CheckInField::Department:
        case CheckInField::FullDepartment:
        case CheckInField::JobNumber:
        case CheckInField::Account:
        case CheckInField::Phone:
        case CheckInField::Day:
        case CheckInField::Time:
        case CheckInField::Place:
        case CheckInField::FullPlace:
        case CheckInField::Longitude:
        case CheckInField::Latitude:
        case CheckInField::Device:
        case CheckInField::Note:
        case CheckInField::OfDay:
        case CheckInField::Known:
            break;
        }
    }

    void addAmount(CheckInDay &day, const CheckInColumn &column) const
    {
        const double amount = numberAt(m_row, column);
        if (amount <= 0)
            return;
        // Where the heading has no unit, a day's amount up to 1 is of days.
        const double perUnit = column.hoursPerUnit > 0 ? column.hoursPerUnit : amount <= 1 ? kCheckInHoursPerDay : 1;
        day.amounts.push_back({column.said, amount * perUnit});
    }

    QString place() const
    {
        const QString place = text(CheckInField::Place).simplified();
        const QString whole = text(CheckInField::FullPlace).simplified();
        if (whole.isEmpty() || place.contains(whole))
            return place;
        return whole.contains(place) ? whole : QString(whole + QLatin1Char(' ') + place);
    }

    std::optional<double> degrees(CheckInField field) const
    {
        bool ok = false;
        const double number = text(field).toDouble(&ok);
        return ok && number != 0 ? std::optional(number) : std::nullopt;
    }

    void readPunch(CheckInDay &day) const
    {
        const QString result = text(CheckInField::Result);
        if (!result.isEmpty())
            day.words.push_back({result, {}});
        if (result.contains(QStringLiteral("无效")) || !day.day.isValid())
            return;
        QStringList notes;
        for (const CheckInColumn &column : m_headings.columns) {
            if (column.field == CheckInField::Note && !textAt(m_row, column).isEmpty())
                notes << textAt(m_row, column);
        }
        CheckInPunch punch{day.day,
                           {},
                           place(),
                           degrees(CheckInField::Longitude),
                           degrees(CheckInField::Latitude),
                           text(CheckInField::Device).simplified(),
                           notes.join(QChar(u'；'))};
        const bool hasTime = m_headings.find(CheckInField::Time) != nullptr;
        const CheckInField at = hasTime ? CheckInField::Time : CheckInField::Day;
        std::vector<DayTime> times;
        if (const auto time = checkInTime(cell(at), day.day))
            times.push_back(*time);
        for (const CheckInField field : {CheckInField::Earliest, CheckInField::Latest}) {
            if (const auto time = checkInTime(cell(field), day.day))
                times.push_back(*time);
        }
        const std::vector<DayTime> more = checkInTimes(text(CheckInField::Times), day.day);
        times.insert(times.end(), more.begin(), more.end());
        for (const DayTime &time : times) {
            punch.day = time.day;
            punch.minute = time.minute;
            addPunch(day, punch);
        }
        if (times.empty() && hasTime && !text(CheckInField::Time).isEmpty()) {
            const CheckInColumn *column = m_headings.find(CheckInField::Time);
            day.column = column->heading;
            day.writtenDay = textAt(m_row, *column);
            day.day = {}; // a time that cannot be read
        }
    }

    const TableRow &m_row;
    const CheckInHeadings &m_headings;
    const std::optional<Period> &m_period;
};

} // namespace

std::vector<CheckInDay> daysInRow(const TableRow &row, const CheckInHeadings &headings,
                                  const std::optional<Period> &period)
{
    return Reading(row, headings, period).days();
}

} // namespace zhucun
