#pragma once

#include "core/time/yearmonth.h"
#include "gui/common/fields/parsedfield.h"

namespace zhucun::gui {

/// A month of a year, as personnel files know them; shows 1980.05.
class MonthField final : public ParsedField
{
    Q_OBJECT

public:
    explicit MonthField(QWidget *parent = nullptr);

    std::optional<YearMonth> month() const;
    void setMonth(const std::optional<YearMonth> &month);

protected:
    std::optional<QString> normalised(const QString &typed) const override;
    QString complaint(const QString &typed) const override;
};

} // namespace zhucun::gui
