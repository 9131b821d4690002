#include "gui/common/fields/optionalnumberfield.h"

#include "core/text/fold.h"

namespace zhucun::gui {

OptionalNumberField::OptionalNumberField(QWidget *parent) : ParsedField(parent)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

std::optional<int> OptionalNumberField::number() const
{
    bool isNumber = false;
    const int value = text::fold(text()).toInt(&isNumber);
    return isNumber && value >= m_minimum && value <= m_maximum ? std::optional(value) : std::nullopt;
}

void OptionalNumberField::setNumber(const std::optional<int> &number)
{
    setText(number ? QString::number(*number) : QString());
}

std::optional<QString> OptionalNumberField::normalised(const QString &) const
{
    const std::optional<int> value = number();
    return value ? std::optional(QString::number(*value)) : std::nullopt;
}

QString OptionalNumberField::complaint(const QString &typed) const
{
    if (m_maximum < std::numeric_limits<int>::max())
        return tr("“%1” is not a whole number from %2 to %3.").arg(typed).arg(m_minimum).arg(m_maximum);
    return tr("“%1” is not a whole number, at least %2.").arg(typed).arg(m_minimum);
}

} // namespace zhucun::gui
