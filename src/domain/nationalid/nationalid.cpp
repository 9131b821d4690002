#include "domain/nationalid/nationalid.h"

#include "core/text/fold.h"

#include <QRegularExpression>

namespace zhucun {

std::optional<NationalId> NationalId::parse(QStringView text)
{
    const QString compact = text::fold(text).remove(QLatin1Char(' ')).toUpper();
    static const QRegularExpression shape(QStringLiteral("^(?:[0-9]{15}|[0-9]{17}[0-9X])$"));
    if (!shape.match(compact).hasMatch())
        return std::nullopt;
    return NationalId(compact);
}

std::optional<QDate> NationalId::birthDate() const
{
    const QString digits = body();
    const QDate date(digits.mid(6, 4).toInt(), digits.mid(10, 2).toInt(), digits.mid(12, 2).toInt());
    return date.isValid() && date.year() >= 1850 ? std::optional(date) : std::nullopt;
}

Sex NationalId::sex() const { return body().at(16).digitValue() % 2 == 1 ? Sex::Male : Sex::Female; }

QChar NationalId::expectedCheckDigit() const
{
    static constexpr int kWeights[17] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    const QString digits = body();
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += digits.at(i).digitValue() * kWeights[i];
    return QLatin1Char("10X98765432"[sum % 11]);
}

bool NationalId::isCheckDigitRight() const { return isOld() || m_text.back() == expectedCheckDigit(); }

QString NationalId::toEighteen() const { return isOld() ? body() + expectedCheckDigit() : m_text; }

} // namespace zhucun
