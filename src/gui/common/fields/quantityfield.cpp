#include "gui/common/fields/quantityfield.h"

namespace zhucun::gui {

QuantityField::QuantityField(QWidget *parent) : ParsedField(parent) { setAlignment(Qt::AlignRight | Qt::AlignVCenter); }

std::optional<Quantity> QuantityField::quantity() const { return parseQuantity(text()); }

void QuantityField::setQuantity(const std::optional<Quantity> &quantity)
{
    setText(quantity ? quantityText(*quantity) : QString());
}

std::optional<QString> QuantityField::normalised(const QString &typed) const
{
    const std::optional<Quantity> quantity = parseQuantity(typed);
    return quantity ? std::optional(quantityText(*quantity)) : std::nullopt;
}

QString QuantityField::complaint(const QString &typed) const
{
    return tr("“%1” is not a quantity. Write for example 12 or 0.35.").arg(typed);
}

} // namespace zhucun::gui
