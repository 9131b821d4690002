#pragma once

class QWidget;

namespace zhucun::gui {

struct PageContext;

QWidget *divisionPage(const PageContext &context);

} // namespace zhucun::gui
