#include "domain/validation/checks.h"

#include "core/text/fold.h"
#include "domain/nationalid/nationalid.h"

#include <QRegularExpression>

namespace zhucun {

namespace {

constexpr int kFirstYear = 1900;

Violation violation(const char *field, const char *rule, QStringList args, int line, Violation::Severity severity)
{
    if (line > 0)
        args << QString::number(line);
    return {QString::fromLatin1(field), QString::fromLatin1(rule), std::move(args), severity};
}

} // namespace

void Checks::error(const char *field, const char *rule, QStringList args, int line)
{
    m_violations << violation(field, rule, std::move(args), line, Violation::Severity::Error);
}

void Checks::warning(const char *field, const char *rule, QStringList args, int line)
{
    m_violations << violation(field, rule, std::move(args), line, Violation::Severity::Warning);
}

void Checks::requiredText(const char *field, const QString &text, int max, int line)
{
    required(field, !text.trimmed().isEmpty(), line);
    maxLength(field, text, max, line);
}

void Checks::maxLength(const char *field, const QString &text, int max, int line)
{
    if (text.size() > max)
        error(field, "too_long", {QString::number(max)}, line);
}

void Checks::required(const char *field, bool given, int line)
{
    if (!given)
        error(field, "required", {}, line);
}

void Checks::range(const char *field, int value, int least, int greatest)
{
    if (value < least || value > greatest)
        error(field, "number_range", {QString::number(least), QString::number(greatest)});
}

void Checks::notBefore(const char *field, std::optional<QDate> day, std::optional<QDate> earlier)
{
    if (day && earlier && day->isValid() && earlier->isValid() && *day < *earlier)
        error(field, "date_order");
}

void Checks::warnBefore(const char *field, std::optional<QDate> day, std::optional<QDate> earlier, int line)
{
    if (day && earlier && day->isValid() && earlier->isValid() && *day < *earlier)
        warning(field, "date_order", {}, line);
}

void Checks::happened(const char *field, std::optional<QDate> day, QDate today, int line)
{
    if (!day || !day->isValid())
        return;
    if (day->year() < kFirstYear)
        error(field, "year_range", {QString::number(kFirstYear), QString::number(today.year() + 1)}, line);
    else if (*day > today.addDays(1))
        error(field, "date_future", {}, line);
}

void Checks::minuteOfDay(const char *field, const std::optional<int> &minute)
{
    constexpr int kMinutesOfDay = 24 * 60;
    if (minute && (*minute < 0 || *minute >= kMinutesOfDay))
        error(field, "time_of_day");
}

void Checks::phone(const char *field, const QString &phone, int line)
{
    static const QRegularExpression known(QStringLiteral(
        R"(^(?:(?:\+?86-?)?1\d{10}|(?:0\d{2,3}-?)?[2-9]\d{6,7}(?:-\d{1,6})?|\d{3,6}|[48]00-?\d{3}-?\d{4})$)"));
    static const QRegularExpression separators(QStringLiteral("[、,;/]+"));
    const QStringList numbers = text::fold(phone).split(separators, Qt::SkipEmptyParts);
    for (QString number : numbers) {
        number.remove(QLatin1Char(' '));
        if (!known.match(number).hasMatch()) {
            warning(field, "phone", {}, line);
            break;
        }
    }
    maxLength(field, phone, kNameLength, line);
}

void Checks::nationalId(const char *field, const QString &text, const std::optional<YearMonth> &born,
                        const std::optional<Sex> &sex, int line)
{
    if (text.isEmpty())
        return;
    maxLength(field, text, kNameLength, line);
    const auto id = NationalId::parse(text);
    if (!id) {
        const qsizetype length = text.trimmed().size();
        if (length == 15 || length == 18)
            warning(field, "code_format", {QStringLiteral("18")}, line);
        else
            warning(field, "national_id_length", {QString::number(length)}, line);
        return;
    }
    if (!id->isCheckDigitRight())
        warning(field, "check_digit", {QString(id->expectedCheckDigit())}, line);
    const auto birthDate = id->birthDate();
    if (!birthDate)
        warning(field, "birth_mismatch", {id->toEighteen().mid(6, 8)}, line);
    else if (born && *born != YearMonth::of(*birthDate))
        warning(field, "birth_mismatch", {YearMonth::of(*birthDate).toString()}, line);
    if (sex && *sex != id->sex())
        warning(field, "sex_mismatch", {chineseOf(id->sex())}, line);
}

} // namespace zhucun
