#pragma once

#include "gui/common/fields/parsedfield.h"

namespace zhucun::gui {

/// A day: takes 0305, 3.5, 昨天 and any usual way to write one, shows yyyy-mm-dd on leaving. Up and Down move by a day,
/// Alt+Down opens the calendar.
class DateField final : public ParsedField
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    /// nullopt when empty or not understood.
    std::optional<QDate> date() const;
    void setDate(const std::optional<QDate> &date);

    void setContext(const FieldContext &context) override { m_clock = context.clock; }
    void setReadOnlyField(bool readOnly) override;

protected:
    std::optional<QString> normalised(const QString &typed) const override;
    QString complaint(const QString &typed) const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::optional<QDate> understood(const QString &typed) const;
    void showCalendar();

    const Clock *m_clock = nullptr;
    QAction *m_calendar = nullptr;
};

} // namespace zhucun::gui
