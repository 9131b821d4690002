#pragma once

#include "gui/mainwindow/placehistory.h"
#include "reports/documents/statisticsheadings.h"

namespace zhucun::gui {

/// The words of a table in the language of the window.
reports::StatisticsWords tableWords();

/// One sentence for each thing to know of the numbers.
QStringList warningTexts(const std::vector<StatisticsWarning> &warnings);

/// What an indicator counts, as rich text: definition, version, unit, source, numerator and denominator.
QString definitionText(const Indicator &indicator);

/// What the mark behind a number means.
QString typedText();

/// Where a record behind a number opens. An attendance record is a cadre's month.
Place placeOf(const Indicator &indicator, const DrillRecord &record);

/// A number as it stands in the table: of a change with its sign, with a mark when it was typed.
QString cellText(const StatisticsTable &table, size_t row, size_t column);

} // namespace zhucun::gui
