#pragma once

class QWidget;

namespace zhucun::gui {

struct PageContext;

QWidget *villagePage(const PageContext &context);

} // namespace zhucun::gui
