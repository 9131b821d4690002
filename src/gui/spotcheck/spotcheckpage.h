#pragma once

class QWidget;

namespace zhucun::gui {

struct PageContext;

QWidget *spotCheckPage(const PageContext &context);

} // namespace zhucun::gui
