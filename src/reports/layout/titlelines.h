#pragma once

#include "reports/layout/textmeasure.h"

namespace zhucun::reports {

/// A title on as few lines as the width allows, of about the same length, broken between words as GB/T 9704 asks
/// (词意完整，排列对称，长短适宜) as far as the words are known.
QStringList titleLines(TextMeasure &measure, const QString &title, qreal width);

} // namespace zhucun::reports
