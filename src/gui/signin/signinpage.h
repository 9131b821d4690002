#pragma once

class QWidget;

namespace zhucun::gui {

struct PageContext;

QWidget *signInPage(const PageContext &context);

} // namespace zhucun::gui
