#include "domain/attendance/daycell.h"

namespace zhucun {

namespace {

qsizetype slashIn(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (QStringView(u"/／|｜\\").contains(text[i]))
            return i;
    }
    return -1;
}

/// False when there is something that is no status.
bool readHalf(QStringView written, const StatusMarks &marks, std::optional<DayStatus> &half)
{
    if (written.trimmed().isEmpty())
        return true;
    half = dayStatusFromText(written, marks);
    return half.has_value();
}

} // namespace

std::optional<WrittenDay> dayFromCell(QStringView written, const StatusMarks &marks)
{
    const QStringView text = written.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    // First as a whole: a county may have a slash for a symbol.
    if (const auto whole = dayStatusFromText(text, marks))
        return WrittenDay{whole, whole};
    WrittenDay day;
    if (const qsizetype slash = slashIn(text); slash >= 0) {
        const bool understood =
            readHalf(text.first(slash), marks, day.morning) && readHalf(text.sliced(slash + 1), marks, day.afternoon);
        return understood && (day.morning || day.afternoon) ? std::optional(day) : std::nullopt;
    }
    if (text.size() != 2)
        return std::nullopt;
    const bool understood =
        readHalf(text.first(1), marks, day.morning) && readHalf(text.sliced(1), marks, day.afternoon);
    return understood && day.morning && day.afternoon ? std::optional(day) : std::nullopt;
}

QString symbolOf(DayStatus status, const StatusMarks &marks)
{
    if (status == DayStatus::Unrecorded)
        return {};
    const QString symbol = marks[std::size_t(status)].symbol;
    return symbol.isEmpty() ? chineseOf(status) : symbol;
}

QString cellOfDay(const WrittenDay &day, const StatusMarks &marks)
{
    const QString morning = day.morning ? symbolOf(*day.morning, marks) : QString();
    const QString afternoon = day.afternoon ? symbolOf(*day.afternoon, marks) : QString();
    return morning == afternoon ? morning : morning + QLatin1Char('/') + afternoon;
}

} // namespace zhucun
