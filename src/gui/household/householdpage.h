#pragma once

class QWidget;

namespace zhucun::gui {

struct PageContext;

QWidget *householdPage(const PageContext &context);

} // namespace zhucun::gui
