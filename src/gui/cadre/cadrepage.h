#pragma once

class QWidget;

namespace zhucun::gui {

struct PageContext;

QWidget *cadrePage(const PageContext &context);

} // namespace zhucun::gui
