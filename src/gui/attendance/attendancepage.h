#pragma once

class QWidget;

namespace zhucun::gui {

struct PageContext;

QWidget *attendancePage(const PageContext &context);

} // namespace zhucun::gui
