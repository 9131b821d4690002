#pragma once

#include "domain/attendance/monthaccount.h"

#include <QString>

#include <optional>
#include <vector>

namespace zhucun {

/// A month of one cadre in one sentence: 应驻20天；在村16天＋公差2天＋培训1天＝19天，差1天（病假3天不抵）. Chinese
/// whatever the language of the window, as documents print it.
struct AccountSentence {
    struct Term {
        QString text;
        std::vector<DayStatus> statuses; ///< the days behind it; none: words between terms

        friend bool operator==(const Term &, const Term &) = default;
    };
    std::vector<Term> terms; ///< one after the other they are the sentence

    QString text() const;
};

/// `forecast` while the month is running: what can still be reached is said.
AccountSentence accountSentence(const MonthAccount &account,
                                const std::optional<MonthForecast> &forecast = std::nullopt);

} // namespace zhucun
