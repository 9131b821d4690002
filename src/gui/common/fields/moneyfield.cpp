#include "gui/common/fields/moneyfield.h"

#include "domain/moneytext.h"

namespace zhucun::gui {

MoneyField::MoneyField(QWidget *parent) : ParsedField(parent)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setPlaceholderText(tr("yuan"));
}

std::optional<Money> MoneyField::amount() const { return parseMoney(text()); }

void MoneyField::setAmount(const std::optional<Money> &amount) { setText(amount ? moneyText(*amount) : QString()); }

std::optional<QString> MoneyField::normalised(const QString &typed) const
{
    const std::optional<Money> amount = parseMoney(typed);
    return amount ? std::optional(moneyText(*amount)) : std::nullopt;
}

QString MoneyField::complaint(const QString &typed) const
{
    return tr("“%1” is not an amount in yuan. Write for example 1234.50.").arg(typed);
}

} // namespace zhucun::gui
