#pragma once

class QWidget;

namespace zhucun::gui {

struct PageContext;

QWidget *disputePage(const PageContext &context);

} // namespace zhucun::gui
