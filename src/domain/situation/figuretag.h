#pragma once

#include "domain/situation/figureform.h"
#include "domain/statistics/statisticsquery.h"

#include <QString>

#include <optional>
#include <vector>

namespace zhucun {

/// A figure as a template names it: "dispatch.teams 其中 单位层级=省 |单位".
struct FigureTag {
    QString code;
    std::vector<StatisticsCondition> where;
    FigureForm form;

    /// Tags with the same key have the same value, however they are written.
    QString key() const;
    friend bool operator==(const FigureTag &, const FigureTag &) = default;
};

struct FigureTagFault {
    enum class Kind { Form, Condition, Grouping };
    Kind kind;
    QString text; ///< the part that is wrong
};

/// Whether it could be a figure at all: letters, digits and underlines with dots between.
bool isIndicatorCode(QStringView text);

/// nullopt with the fault told.
std::optional<FigureTag> figureTagFromText(const QString &text, FigureTagFault *fault);

/// As a template is written: "dispatch.teams 其中 单位层级=省|单位".
QString figureTagText(const FigureTag &tag);

} // namespace zhucun
