#pragma once

class QWidget;

namespace zhucun::gui {

struct PageContext;

QWidget *categoryPage(const PageContext &context);

} // namespace zhucun::gui
