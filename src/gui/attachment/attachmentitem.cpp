#include "gui/attachment/attachmentitem.h"

#include "domain/attachment/attachmentfile.h"
#include "gui/common/appearance.h"

#include <QCoreApplication>
#include <QListWidgetItem>
#include <QMimeDatabase>

namespace zhucun::gui {

static QIcon iconOf(const AttachmentRow &attachment)
{
    QPixmap thumbnail;
    if (!attachment.thumbnail.isEmpty() && thumbnail.loadFromData(attachment.thumbnail))
        return thumbnail;
    const QMimeType type = QMimeDatabase().mimeTypeForName(attachment.mediaType);
    for (const QString &name : {type.iconName(), type.genericIconName()}) {
        if (QIcon::hasThemeIcon(name))
            return QIcon::fromTheme(name);
    }
    return themeIcon("mail-attachment");
}

void describeAttachment(QListWidgetItem &item, const AttachmentRow &attachment)
{
    const QString size = fileSizeText(attachment.size);
    const QString name = attachment.caption.isEmpty() ? attachment.fileName : attachment.caption;
    item.setIcon(iconOf(attachment));
    item.setText(name + QLatin1Char('\n') + size);
    QStringList tip{attachment.fileName, size};
    if (!attachment.caption.isEmpty())
        tip.prepend(attachment.caption);
    if (attachment.originalSize)
        tip << QCoreApplication::translate("AttachmentItem", "scaled down from %1")
                   .arg(fileSizeText(*attachment.originalSize));
    item.setToolTip(tip.join(QLatin1Char('\n')));
}

} // namespace zhucun::gui
