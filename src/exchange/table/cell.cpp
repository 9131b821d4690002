#include "exchange/table/cell.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace zhucun {

namespace {

constexpr double kFirstNumberOfSixteenDigits = 1e15;

QString plainNumber(double number)
{
    if (!std::isfinite(number))
        return {};
    if (number == std::floor(number) && std::abs(number) < 1e300)
        return QString::number(number, 'f', 0);
    // 15 significant digits are what spreadsheets show; the 17 they store turn 12.3 into 12.300000000000001.
    QString text = QString::number(number, 'g', 15);
    if (text.contains(QLatin1Char('e'))) {
        text = QString::number(number, 'f', 20);
        while (text.endsWith(QLatin1Char('0')))
            text.chop(1);
    }
    return text;
}

} // namespace

Cell Cell::fromText(QString text)
{
    Cell cell;
    if (!text.isEmpty()) {
        cell.m_kind = Kind::Text;
        cell.m_text = std::move(text);
    }
    return cell;
}

Cell Cell::fromNumber(double number, QString original)
{
    Cell cell;
    cell.m_kind = Kind::Number;
    cell.m_number = number;
    cell.m_text = std::move(original);
    return cell;
}

Cell Cell::fromDate(QDate date)
{
    Cell cell;
    cell.m_kind = Kind::Date;
    cell.m_dateTime = QDateTime(date, QTime(0, 0), Qt::UTC);
    return cell;
}

Cell Cell::fromDateTime(QDateTime dateTime)
{
    Cell cell;
    cell.m_kind = Kind::DateTime;
    cell.m_dateTime = std::move(dateTime);
    return cell;
}

Cell Cell::fromBool(bool value)
{
    Cell cell;
    cell.m_kind = Kind::Bool;
    cell.m_number = value ? 1 : 0;
    return cell;
}

Cell Cell::fromError(QString error)
{
    Cell cell;
    cell.m_kind = Kind::Error;
    cell.m_text = std::move(error);
    return cell;
}

bool Cell::isEmpty() const
{
    if (m_kind == Kind::Text)
        return std::all_of(m_text.cbegin(), m_text.cend(), [](QChar c) { return c.isSpace(); });
    return m_kind == Kind::Empty;
}

QString Cell::text() const
{
    switch (m_kind) {
    case Kind::Empty:
        return {};
    case Kind::Text:
    case Kind::Error:
        return m_text;
    case Kind::Number:
        return plainNumber(m_number);
    case Kind::Date:
        return m_dateTime.date().toString(Qt::ISODate);
    case Kind::DateTime:
        return m_dateTime.toString(m_dateTime.time().second() == 0 ? QStringLiteral("yyyy-MM-dd HH:mm")
                                                                   : QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    case Kind::Bool:
        return m_number != 0 ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    }
    return {};
}

bool Cell::hasLostDigits() const
{
    if (m_kind == Kind::Number)
        return std::abs(m_number) >= kFirstNumberOfSixteenDigits;
    if (m_kind != Kind::Text || m_text.size() > 40)
        return false;
    static const QRegularExpression scientific(QStringLiteral(R"(^\s*\d(?:\.\d+)?[eE]\+?(\d{2})\s*$)"));
    const auto match = scientific.match(m_text);
    return match.hasMatch() && match.capturedView(1).toInt() >= 8;
}

bool TableRow::isEmpty() const
{
    return std::all_of(cells.begin(), cells.end(), [](const Cell &cell) { return cell.isEmpty(); });
}

} // namespace zhucun
