#pragma once

class QWidget;

namespace zhucun::gui {

struct PageContext;

QWidget *honourPage(const PageContext &context);

} // namespace zhucun::gui
