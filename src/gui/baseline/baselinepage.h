#pragma once

class QWidget;

namespace zhucun::gui {

struct PageContext;

QWidget *baselinePage(const PageContext &context);

} // namespace zhucun::gui
