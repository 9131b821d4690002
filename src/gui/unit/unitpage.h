#pragma once

class QWidget;

namespace zhucun::gui {

struct PageContext;

QWidget *unitPage(const PageContext &context);

} // namespace zhucun::gui
