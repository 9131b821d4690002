#pragma once

class QWidget;

namespace zhucun::gui {

struct PageContext;

/// 职责清单 and the targets it is held against.
QWidget *targetPage(const PageContext &context);

} // namespace zhucun::gui
