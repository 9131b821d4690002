#pragma once

class QWidget;

namespace zhucun::gui {

struct PageContext;

QWidget *ledgerPage(const PageContext &context);

} // namespace zhucun::gui
