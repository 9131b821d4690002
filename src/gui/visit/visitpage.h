#pragma once

class QWidget;

namespace zhucun::gui {

struct PageContext;

QWidget *visitPage(const PageContext &context);

} // namespace zhucun::gui
