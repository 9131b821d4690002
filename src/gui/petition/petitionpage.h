#pragma once

class QWidget;

namespace zhucun::gui {

struct PageContext;

QWidget *petitionPage(const PageContext &context);

} // namespace zhucun::gui
