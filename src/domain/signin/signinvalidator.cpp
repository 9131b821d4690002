#include "domain/signin/signinvalidator.h"

#include "domain/validation/checks.h"

#include <cmath>

namespace zhucun {

namespace {

void checkDegrees(Checks &checks, const char *field, const std::optional<double> &value, double most)
{
    if (value && !(std::abs(*value) <= most))
        checks.error(field, "degrees", {QString::number(most)});
}

} // namespace

Violations validate(const SignIn &signIn, QDate today)
{
    constexpr double kMostLatitude = 90;
    constexpr double kMostLongitude = 180;
    Checks checks;
    checks.required("cadre_id", signIn.cadreId.isValid());
    checks.required("day", signIn.day.isValid());
    if (signIn.day.isValid() && signIn.day > today)
        checks.error("day", "date_future");
    else
        checks.happened("day", signIn.day, today);
    checks.minuteOfDay("minute", signIn.minute);
    checks.maxLength("place", signIn.place, kTitleLength);
    checkDegrees(checks, "latitude", signIn.latitude, kMostLatitude);
    checkDegrees(checks, "longitude", signIn.longitude, kMostLongitude);
    checks.maxLength("device", signIn.device, kTitleLength);
    checks.maxLength("note", signIn.note, kTextLength);
    return checks.take();
}

} // namespace zhucun
