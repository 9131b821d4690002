#include "gui/common/list/listtotals.h"

#include "domain/attendance/daystext.h"
#include "domain/moneytext.h"
#include "domain/quantity.h"
#include "gui/common/await.h"
#include "gui/common/list/listsource.h"

namespace zhucun::gui {

namespace {

/// Days are stored as halves, money as fen, quantities as thousandths; nobody reads them so.
QString sumText(const QString &field, qint64 sum)
{
    if (field == QLatin1String("half_days"))
        return daysText(sum);
    if (field == QLatin1String("amount"))
        return moneyText(Money::fromFen(sum));
    if (field == QLatin1String("quantity"))
        return quantityText(Quantity::fromThousandths(sum));
    return QString::number(sum);
}

} // namespace

ListTotals::ListTotals(ListSource &source, QWidget *parent) : QLabel(parent), m_source(source)
{
    setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void ListTotals::expect(const Filter &filter)
{
    m_filter = filter;
    m_due = true;
}

void ListTotals::fetch()
{
    if (!m_due)
        return;
    m_due = false;
    await(m_source.totals(m_filter), this, [this, filter = m_filter](const Result<ListSource::Totals> &totals) {
        if (filter != m_filter)
            return;
        QStringList parts;
        for (const auto &[field, sum] : totals.value_or(ListSource::Totals())) {
            const QString label = m_source.definition().totalLabels.value(field);
            if (!label.isEmpty())
                parts.append(QStringLiteral("%1 %2").arg(label, sumText(field, sum)));
        }
        setText(parts.join(QStringLiteral("　")));
    });
}

} // namespace zhucun::gui
