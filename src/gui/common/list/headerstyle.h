#pragma once

#include <QProxyStyle>

namespace zhucun::gui {

/// Headings stand over the texts of their columns.
class HeaderStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        return metric == PM_HeaderMargin ? kMargin : QProxyStyle::pixelMetric(metric, option, widget);
    }

private:
    static constexpr int kMargin = 6;
};

} // namespace zhucun::gui
