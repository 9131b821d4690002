#pragma once

#include "gui/common/fields/parsedfield.h"

namespace zhucun::gui {

/// A time of day to the minute: takes 8:05, 0805, 8点05, shows 08:05 on leaving.
class TimeField final : public ParsedField
{
    Q_OBJECT

public:
    explicit TimeField(QWidget *parent = nullptr);

    /// Of the day; nullopt when empty or not understood.
    std::optional<int> minute() const;
    void setMinute(const std::optional<int> &minute);

protected:
    std::optional<QString> normalised(const QString &typed) const override;
    QString complaint(const QString &typed) const override;
};

} // namespace zhucun::gui
