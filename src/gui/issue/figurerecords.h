#pragma once

#include "gui/issue/issueaccess.h"

class QWidget;

namespace zhucun::gui {

class MessageBar;

/// Opens the records behind what does not fit: those at fault where they are known, otherwise those of each figure.
void showRecordsOf(const RuleFinding &finding, const IssueAccess &access, MessageBar *messages, QWidget *parent);

} // namespace zhucun::gui
