#pragma once

#include "domain/cadre/cadre.h"

#include <QDate>
#include <QString>

#include <optional>

namespace zhucun {

/// A citizen's identity number (GB 11643) of the right shape: 17 digits and a digit or X, or the 15 digits used before
/// 1999. Right shape says nothing about right contents: real files hold wrong ones, so whoever reads one warns and
/// keeps it.
class NationalId
{
public:
    /// Blanks, full width and case do not matter. nullopt when the shape is wrong.
    static std::optional<NationalId> parse(QStringView text);

    /// 15 or 18 characters, upper case.
    const QString &text() const { return m_text; }
    /// GB/T 2260 code of the county that issued it.
    QString region() const { return m_text.left(6); }
    /// nullopt when the digits are no day of the calendar. 15 digits tell a two-digit year, always 19xx.
    std::optional<QDate> birthDate() const;
    Sex sex() const;
    /// The last character an 18-character number ought to have.
    QChar expectedCheckDigit() const;
    /// Always true for 15 digits, which have none.
    bool isCheckDigitRight() const;
    /// The 18-character form of the same number.
    QString toEighteen() const;

private:
    explicit NationalId(QString text) : m_text(std::move(text)) {}

    bool isOld() const { return m_text.size() == 15; }
    /// The first 17 characters of the 18-character form.
    QString body() const { return isOld() ? m_text.left(6) + QLatin1String("19") + m_text.mid(6) : m_text.left(17); }

    QString m_text;
};

} // namespace zhucun
