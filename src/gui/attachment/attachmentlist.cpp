#include "gui/attachment/attachmentlist.h"

#include "domain/attachment/attachmentfile.h"

#include <algorithm>

namespace zhucun::gui {

std::vector<int> AttachmentList::shown() const
{
    std::vector<int> indices;
    for (size_t i = 0; i < m_items.size(); ++i) {
        if (!m_items[i].removed)
            indices.push_back(int(i));
    }
    return indices;
}

void AttachmentList::setStored(const std::vector<AttachmentRow> &rows)
{
    std::erase_if(m_items, [](const Item &item) { return !item.isNew(); });
    std::vector<Item> stored;
    for (const AttachmentRow &row : rows)
        stored.push_back({row, row.caption, {}, false});
    m_items.insert(m_items.begin(), stored.begin(), stored.end());
}

bool AttachmentList::add(const NewAttachment &file)
{
    const QString sha256 = sha256Of(file.bytes);
    const auto same =
        std::ranges::find_if(m_items, [&sha256](const Item &item) { return item.shown.sha256 == sha256; });
    if (same != m_items.end())
        return std::exchange(same->removed, false);
    Item item;
    item.shown.fileName = file.fileName;
    item.shown.mediaType = mediaTypeOf(file.fileName, file.bytes);
    item.shown.size = file.bytes.size();
    item.shown.sha256 = sha256;
    item.shown.caption = file.caption;
    item.shown.originalSize = file.originalSize;
    item.shown.thumbnail = file.thumbnail;
    item.added = file;
    m_items.push_back(std::move(item));
    return true;
}

void AttachmentList::putBack()
{
    for (Item &item : m_items)
        item.removed = false;
}

AttachmentChanges AttachmentList::changes() const
{
    AttachmentChanges changes;
    for (const Item &item : m_items) {
        if (item.isNew() && !item.removed) {
            changes.added.push_back(item.added);
            changes.added.back().caption = item.shown.caption;
        } else if (!item.isNew() && item.removed) {
            changes.removed.push_back(item.shown.id);
        } else if (!item.isNew() && item.shown.caption != item.storedCaption) {
            changes.captions.push_back({item.shown.id, item.shown.caption});
        }
    }
    return changes;
}

int AttachmentList::removedCount() const
{
    return int(std::ranges::count_if(m_items, [](const Item &item) { return item.removed; }));
}

} // namespace zhucun::gui
