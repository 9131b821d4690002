#pragma once

class QWidget;

namespace zhucun::gui {

struct PageContext;

QWidget *teamPage(const PageContext &context);

} // namespace zhucun::gui
