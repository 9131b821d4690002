#pragma once

#include "core/error.h"
#include "core/time/yearmonth.h"
#include "domain/cadre/cadre.h"
#include "domain/money.h"

#include <QDate>

#include <optional>
#include <set>
#include <vector>

namespace zhucun {

/// Greatest lengths in characters.
inline constexpr int kNameLength = 50;    ///< people, groups, codes, numbers
inline constexpr int kTitleLength = 200;  ///< units, teams, posts, schools, addresses
inline constexpr int kTextLength = 20000; ///< notes, résumés, what was said

/// Collects the violations of one record. Fields are named as their columns. In a list within the record, `line` counts
/// from 1 and becomes the last argument of the violation; 0 means a field of the record itself.
class Checks
{
public:
    void error(const char *field, const char *rule, QStringList args = {}, int line = 0);
    void warning(const char *field, const char *rule, QStringList args = {}, int line = 0);

    /// Rules required and too_long (args: max) in one.
    void requiredText(const char *field, const QString &text, int max, int line = 0);
    void maxLength(const char *field, const QString &text, int max, int line = 0);
    void required(const char *field, bool given, int line = 0);
    template <class Number>
    void notNegative(const char *field, const std::optional<Number> &value, int line = 0)
    {
        if (value && *value < Number{})
            error(field, "negative", {}, line);
    }
    void notNegative(const char *field, int value) { notNegative(field, std::optional(value)); }
    /// Rule number_range (args: least, greatest).
    void range(const char *field, int value, int least, int greatest);

    /// date_order on `field` when it lies before `earlier`. Unknown days are in order.
    void notBefore(const char *field, std::optional<QDate> day, std::optional<QDate> earlier);
    /// The same as a warning, for what real files get wrong.
    void warnBefore(const char *field, std::optional<QDate> day, std::optional<QDate> earlier, int line = 0);
    /// Rules year_range (a slip such as 0206-03-05) and date_future (later than today + 1 day) of something that
    /// happened.
    void happened(const char *field, std::optional<QDate> day, QDate today, int line = 0);

    /// Rule time_of_day unless it is 0–1439 or unknown.
    void minuteOfDay(const char *field, const std::optional<int> &minute);

    /// Rule phone, a warning: neither mobile, landline nor short number. Several may stand in one field.
    void phone(const char *field, const QString &phone, int line = 0);
    /// Rules national_id_length, code_format, check_digit (args: the right digit), birth_mismatch and sex_mismatch
    /// (args: what the number says). All are warnings: real files hold wrong ones.
    void nationalId(const char *field, const QString &text, const std::optional<YearMonth> &born,
                    const std::optional<Sex> &sex, int line = 0);

    /// Rules required (an invalid id) and duplicate (the same id twice), with the line.
    template <class Id>
    void distinctIds(const char *field, const std::vector<Id> &ids)
    {
        std::set<Id> seen;
        int line = 0;
        for (const Id id : ids) {
            ++line;
            required(field, id.isValid(), line);
            if (id.isValid() && !seen.insert(id).second)
                error(field, "duplicate", {}, line);
        }
    }

    Violations take() { return std::move(m_violations); }

private:
    Violations m_violations;
};

} // namespace zhucun
