#pragma once

#include "gui/common/fields/parsedfield.h"

#include <limits>

namespace zhucun::gui {

/// A whole number that may be unknown: empty is not 0.
class OptionalNumberField final : public ParsedField
{
    Q_OBJECT
    Q_PROPERTY(int minimum READ minimum WRITE setMinimum)
    Q_PROPERTY(int maximum READ maximum WRITE setMaximum)

public:
    explicit OptionalNumberField(QWidget *parent = nullptr);

    std::optional<int> number() const;
    void setNumber(const std::optional<int> &number);

    int minimum() const { return m_minimum; }
    void setMinimum(int minimum) { m_minimum = minimum; }
    int maximum() const { return m_maximum; }
    void setMaximum(int maximum) { m_maximum = maximum; }

protected:
    std::optional<QString> normalised(const QString &typed) const override;
    QString complaint(const QString &typed) const override;

private:
    int m_minimum = 0;
    int m_maximum = std::numeric_limits<int>::max();
};

} // namespace zhucun::gui
