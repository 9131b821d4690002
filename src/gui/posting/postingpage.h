#pragma once

class QWidget;

namespace zhucun::gui {

struct PageContext;

QWidget *postingPage(const PageContext &context);

} // namespace zhucun::gui
