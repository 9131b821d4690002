#pragma once

#include "domain/attachment/attachment.h"

#include <QSize>

class QListWidgetItem;

namespace zhucun::gui {

inline constexpr QSize kAttachmentIcon(96, 72);

/// Thumbnail, caption or name, size; the rest in the tool tip.
void describeAttachment(QListWidgetItem &item, const AttachmentRow &attachment);

} // namespace zhucun::gui
