#include "exchange/import/importvalue.h"

#include "core/text/dateparse.h"
#include "core/text/fold.h"

#include <QRegularExpression>

namespace zhucun {

namespace {

/// ="130725…" is how people make a spreadsheet keep digits in CSV, and a leading ' is how they type text.
QString unwrapped(const QString &written)
{
    QString text = written.trimmed();
    if (text.size() >= 3 && text.startsWith(QLatin1String("=\"")) && text.endsWith(QLatin1Char('"')))
        text = text.mid(2, text.size() - 3).trimmed();
    if (text.startsWith(QLatin1Char('\'')))
        text.remove(0, 1);
    return text;
}

QString tidied(const QString &text, ImportColumn::Form form)
{
    switch (form) {
    case ImportColumn::Form::PersonName:
        return text::tidyName(text);
    case ImportColumn::Form::Identifier: {
        QString plain = text.normalized(QString::NormalizationForm_KC);
        plain.removeIf([](QChar c) { return c.isSpace(); });
        return plain.toUpper();
    }
    case ImportColumn::Form::Lines:
        return QString(text).replace(QLatin1String("\r\n"), QLatin1String("\n"));
    case ImportColumn::Form::Plain:
        return text.simplified();
    }
    return text;
}

/// 一 .. 九十九
std::optional<qint64> chineseNumber(const QString &text)
{
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    static const QRegularExpression form(QStringLiteral("^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$"));
    const auto match = form.match(text);
    if (text.isEmpty() || !match.hasMatch())
        return std::nullopt;
    const auto digit = [](const QString &c) { return c.isEmpty() ? 0 : digits.indexOf(c); };
    if (match.captured(2).isEmpty())
        return text.size() == 1 ? std::optional<qint64>(digits.indexOf(text)) : std::nullopt;
    return (match.captured(1).isEmpty() ? 1 : digit(match.captured(1))) * 10 + digit(match.captured(3));
}

/// 36, 36.0, 1,024, 36户, 2025年, 第三轮
std::optional<qint64> integerFromText(const QString &written)
{
    QString text = text::fold(written);
    static const QRegularExpression ordinal(QStringLiteral("^第?([一二三四五六七八九十]+|\\d+)[轮批届期年]?次?$"));
    if (const auto match = ordinal.match(text); match.hasMatch()) {
        if (const auto number = chineseNumber(match.captured(1)))
            return number;
        text = match.captured(1);
    }
    static const QRegularExpression form(QStringLiteral(
        "^([-+]?(?:\\d{1,15}|\\d{1,3}(?:,\\d{3}){1,4}))(?:\\.0+)?(?:人次|户次|[户人名个年起件岁口次])?$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).remove(QLatin1Char(',')).toLongLong();
}

std::optional<bool> yesNoFromText(const QString &written)
{
    const QString text = text::fold(written);
    static const QStringList yes{QStringLiteral("是"),  QStringLiteral("√"),    QStringLiteral("✓"),
                                 QStringLiteral("✔"),   QStringLiteral("1"),    QStringLiteral("y"),
                                 QStringLiteral("yes"), QStringLiteral("true"), QStringLiteral("有"),
                                 QStringLiteral("对")};
    static const QStringList no{QStringLiteral("否"),   QStringLiteral("×"),     QStringLiteral("✗"),
                                QStringLiteral("✘"),    QStringLiteral("0"),     QStringLiteral("n"),
                                QStringLiteral("no"),   QStringLiteral("false"), QStringLiteral("无"),
                                QStringLiteral("不是"), QStringLiteral("x")};
    if (yes.contains(text))
        return true;
    return no.contains(text) ? std::optional(false) : std::nullopt;
}

template <class T>
ParsedCell valueOr(const std::optional<T> &value, const char *problem)
{
    if (value)
        return {TransferValue(*value), {}};
    return {std::nullopt, QString::fromLatin1(problem)};
}

DayTime dayTimeOf(const Cell &cell)
{
    if (cell.kind() == Cell::Kind::Date)
        return {cell.date(), std::nullopt};
    const QTime time = cell.dateTime().time();
    return {cell.date(), time.hour() * 60 + time.minute()};
}

std::optional<QTime> timeOf(std::optional<int> minute)
{
    return minute ? std::optional(QTime(*minute / 60, *minute % 60)) : std::nullopt;
}

/// 1980.1 as a number is October as often as January; two digits after the point are needed to know.
bool hasLostZero(const QString &text, const Cell &cell)
{
    return cell.kind() == Cell::Kind::Number && text.size() == 6 && text[4] == QLatin1Char('.') &&
           text[5] == QLatin1Char('1');
}

ParsedCell dateFromText(const QString &text, const Cell &cell, const ImportColumn &column)
{
    const auto day = text::parseDate(text);
    if (day || !column.monthIsEnough || hasLostZero(text, cell))
        return valueOr(day, "date");
    const auto month = text::parseYearMonth(text);
    if (!month)
        return valueOr(day, "date");
    return {TransferValue(month->firstDay()), {}, QStringLiteral("month_as_first_day")};
}

ParsedCell parseText(const QString &text, const Cell &cell, const ImportColumn &column, qint64 fenPerUnit)
{
    const bool isDate = cell.kind() == Cell::Kind::Date || cell.kind() == Cell::Kind::DateTime;
    switch (column.kind) {
    case ImportColumn::Kind::Text:
    case ImportColumn::Kind::Term:
        if (cell.hasLostDigits())
            return {std::nullopt, QStringLiteral("lost_digits")};
        return {TransferValue(tidied(text, column.form)), {}};
    case ImportColumn::Kind::Date:
        return isDate ? ParsedCell{TransferValue(cell.date()), {}} : dateFromText(text, cell, column);
    case ImportColumn::Kind::DateTime:
        return isDate ? ParsedCell{TransferValue(dayTimeOf(cell)), {}} : valueOr(text::parseDayTime(text), "day_time");
    case ImportColumn::Kind::Time:
        // A cell with day and time may stand under a heading for the time alone.
        return valueOr(timeOf(isDate ? dayTimeOf(cell).minute : text::parseMinute(text)), "time_of_day");
    case ImportColumn::Kind::Month:
        if (isDate)
            return {TransferValue(YearMonth::of(cell.date())), {}};
        if (hasLostZero(text, cell))
            return {std::nullopt, QStringLiteral("month")};
        return valueOr(text::parseYearMonth(text), "month");
    case ImportColumn::Kind::Integer:
        return valueOr(integerFromText(text), "integer");
    case ImportColumn::Kind::Decimal: {
        bool ok = false;
        const double number = text::fold(text).remove(QLatin1Char(',')).toDouble(&ok);
        return valueOr(ok ? std::optional(number) : std::nullopt, "decimal");
    }
    case ImportColumn::Kind::MoneyYuan: {
        const auto fen = fenFromText(text, fenPerUnit);
        return valueOr(fen ? std::optional(Money::fromFen(*fen)) : std::nullopt, "money");
    }
    case ImportColumn::Kind::YesNo:
        return valueOr(yesNoFromText(text), "yes_no");
    case ImportColumn::Kind::List: {
        if (cell.hasLostDigits())
            return {std::nullopt, QStringLiteral("lost_digits")};
        QStringList parts = text::splitList(text);
        for (QString &part : parts)
            part = text::tidyName(part);
        return {TransferValue(parts), {}};
    }
    }
    return {};
}

} // namespace

std::optional<qint64> fenFromText(QStringView written, qint64 fenPerUnit)
{
    const QString text = text::fold(written).remove(QLatin1Char(' '));
    static const QRegularExpression form(
        QStringLiteral("^[¥$]?([-+]?)(\\d{1,12}|\\d{1,3}(?:,\\d{3}){1,3})(?:\\.(\\d{1,16}))?(亿元|万元|亿|万|元)?$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(4);
    qint64 factor = fenPerUnit;
    if (unit.startsWith(QChar(u'亿')))
        factor = 10'000'000'000;
    else if (unit.startsWith(QChar(u'万')))
        factor = 1'000'000;
    else if (!unit.isEmpty())
        factor = 100;
    const qint64 whole = match.captured(2).remove(QLatin1Char(',')).toLongLong();
    if (whole > std::numeric_limits<qint64>::max() / factor - 1)
        return std::nullopt;
    qint64 fen = whole * factor;
    qint64 place = factor;
    for (const QChar digit : match.captured(3)) {
        if (place % 10 != 0) {
            if (digit != QLatin1Char('0'))
                return std::nullopt; // less than a fen
            continue;
        }
        place /= 10;
        fen += digit.digitValue() * place;
    }
    return match.captured(1) == QLatin1String("-") ? -fen : fen;
}

ParsedCell parseCell(const Cell &cell, const ImportColumn &column, qint64 fenPerUnit)
{
    if (cell.kind() == Cell::Kind::Error)
        return {std::nullopt, QStringLiteral("formula_error")};
    if (cell.isEmpty()) {
        if (cell.isFormula() && cell.kind() == Cell::Kind::Empty)
            return {std::nullopt, QStringLiteral("formula_uncalculated")};
        return {};
    }
    const QString text = unwrapped(cell.text());
    if (text.isEmpty())
        return {};
    if (text.contains(QChar(QChar::ReplacementCharacter)))
        return {std::nullopt, QStringLiteral("garbled")};
    return parseText(text, cell, column, fenPerUnit);
}

} // namespace zhucun
