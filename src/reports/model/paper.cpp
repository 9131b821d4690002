#include "reports/model/paper.h"

namespace zhucun::reports {

QPageLayout Paper::layout() const
{
    return QPageLayout(QPageSize(size == Size::A4 ? QPageSize::A4 : QPageSize::A3),
                       landscape ? QPageLayout::Landscape : QPageLayout::Portrait, margins, QPageLayout::Millimeter);
}

} // namespace zhucun::reports
