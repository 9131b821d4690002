#pragma once

class QWidget;

namespace zhucun::gui {

struct PageContext;

QWidget *weeklyPage(const PageContext &context);

} // namespace zhucun::gui
