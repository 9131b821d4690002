#pragma once

#include "domain/situation/situationtemplate.h"
#include "domain/statistics/figureguard.h"

namespace zhucun {

/// What is wrong in a template, in which line, and what to do about it.
QString templateProblemText(const TemplateProblem &problem);

/// Two numbers a reader would take for the same, with the places of both.
QString clashText(const FigureClash &clash);

} // namespace zhucun
