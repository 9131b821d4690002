#pragma once

class QWidget;

namespace zhucun::gui {

struct PageContext;

QWidget *leavePage(const PageContext &context);

} // namespace zhucun::gui
