#pragma once

class QWidget;

namespace zhucun::gui {

struct PageContext;

QWidget *roundPage(const PageContext &context);

} // namespace zhucun::gui
