#pragma once

class QWidget;

namespace zhucun::gui {

struct PageContext;

QWidget *pairingPage(const PageContext &context);

} // namespace zhucun::gui
