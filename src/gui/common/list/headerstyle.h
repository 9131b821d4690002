#pragma once

#include <QProxyStyle>

namespace zhucun::gui {

/// Headings stand over the texts of their columns. Set on a table too, its cells are as far from the edge.
class HeaderStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        if (metric == PM_HeaderMargin)
            return kMargin;
        if (metric == PM_FocusFrameHMargin)
            return kMargin - 1; // the delegate adds one
        return QProxyStyle::pixelMetric(metric, option, widget);
    }

private:
    static constexpr int kMargin = 6;
};

} // namespace zhucun::gui
