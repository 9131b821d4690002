#pragma once

#include "domain/quantity.h"
#include "gui/common/fields/parsedfield.h"

namespace zhucun::gui {

/// How much of something, with up to three decimals; empty is unknown. 1.2万 is taken too.
class QuantityField final : public ParsedField
{
    Q_OBJECT

public:
    explicit QuantityField(QWidget *parent = nullptr);

    std::optional<Quantity> quantity() const;
    void setQuantity(const std::optional<Quantity> &quantity);

protected:
    std::optional<QString> normalised(const QString &typed) const override;
    QString complaint(const QString &typed) const override;
};

} // namespace zhucun::gui
