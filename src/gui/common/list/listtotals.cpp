#include "gui/common/list/listtotals.h"

#include "domain/attendance/daystext.h"
#include "gui/common/await.h"
#include "gui/common/list/listsource.h"

namespace zhucun::gui {

namespace {

/// Days are stored as halves; nobody reads them so.
QString sumText(const QString &field, qint64 sum)
{
    return field == QLatin1String("half_days") ? daysText(sum) : QString::number(sum);
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
