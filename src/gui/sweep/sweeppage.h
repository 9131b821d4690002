#pragma once

class QWidget;

namespace zhucun::gui {

struct PageContext;

QWidget *sweepPage(const PageContext &context);

} // namespace zhucun::gui
