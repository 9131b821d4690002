#pragma once

class QWidget;

namespace zhucun::gui {

struct PageContext;

QWidget *ledgerKindPage(const PageContext &context);

} // namespace zhucun::gui
