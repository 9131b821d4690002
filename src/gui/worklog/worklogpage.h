#pragma once

class QWidget;

namespace zhucun::gui {

struct PageContext;

QWidget *workLogPage(const PageContext &context);

} // namespace zhucun::gui
