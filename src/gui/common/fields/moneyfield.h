#pragma once

#include "domain/money.h"
#include "gui/common/fields/parsedfield.h"

namespace zhucun::gui {

/// An amount in yuan with two decimals; never goes through a floating-point number. 2.5万 is taken too.
class MoneyField final : public ParsedField
{
    Q_OBJECT

public:
    explicit MoneyField(QWidget *parent = nullptr);

    std::optional<Money> amount() const;
    void setAmount(const std::optional<Money> &amount);

protected:
    std::optional<QString> normalised(const QString &typed) const override;
    QString complaint(const QString &typed) const override;
};

} // namespace zhucun::gui
