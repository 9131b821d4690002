#include "reports/model/cellvalue.h"

#include <cstdlib>

namespace zhucun::reports {

namespace {

/// 1,234,567.80
QString moneyText(Money amount)
{
    const qint64 fen = std::llabs(amount.fen());
    QString yuan = QString::number(fen / 100);
    for (qsizetype at = yuan.size() - 3; at > 0; at -= 3)
        yuan.insert(at, QLatin1Char(','));
    const QString sign = amount.fen() < 0 ? QStringLiteral("-") : QString();
    return sign + yuan + QLatin1Char('.') + QString::number(fen % 100).rightJustified(2, QLatin1Char('0'));
}

} // namespace

CellValue CellValue::noValue() { return shownAs(CellValue(), QStringLiteral("—")); }

CellValue CellValue::shownAs(CellValue value, QString text)
{
    value.m_text = std::move(text);
    return value;
}

CellValue CellValue::marked(CellValue value, QChar mark)
{
    value.m_text = value.text() + mark;
    value.m_mark = mark;
    return value;
}

QString CellValue::text() const
{
    if (!m_text.isNull())
        return m_text;
    if (const auto *words = std::get_if<QString>(&m_data))
        return *words;
    if (const auto *count = std::get_if<qint64>(&m_data))
        return QString::number(*count);
    if (const auto *number = std::get_if<double>(&m_data))
        return QString::number(*number, 'f', m_decimals);
    if (const auto *amount = std::get_if<Money>(&m_data))
        return moneyText(*amount);
    if (const auto *day = std::get_if<QDate>(&m_data))
        return day->toString(Qt::ISODate);
    if (const auto *month = std::get_if<YearMonth>(&m_data))
        return month->toString();
    return {};
}

} // namespace zhucun::reports
