#pragma once

#include "domain/attendance/monthsheet.h"

#include <QStringList>

namespace zhucun::gui {

/// What was said of the day: the entry with source, who and when; sign-ins; checks that met the cadre.
QStringList recordedFacts(const DayExplanation &explanation);
/// What speaks against presence: approved leave, checks that found nobody, no posting.
QStringList contraryFacts(const DayExplanation &explanation);
/// 全天 在村, or each half by itself.
QString halvesText(const DayHalves &halves);
/// Of a holiday its name; a weekend that is worked for it is told as such.
QString namedDayText(const QString &name, bool workday);
/// Everything behind a cell, for its tooltip; rich text.
QString dayTip(const DayExplanation &explanation);

/// What a conflict may come to, likely ones first.
struct DecisionChoice {
    DayHalves halves;
    QString text;
    QString reason; ///< proposed
};
std::vector<DecisionChoice> likelyDecisions(const DayExplanation &explanation);

} // namespace zhucun::gui
