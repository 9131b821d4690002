#pragma once

#include "domain/attachment/attachment.h"

namespace zhucun::gui {

/// The attachments of the record in a form, with what was done to them and is not saved yet.
class AttachmentList
{
public:
    struct Item {
        AttachmentRow shown; ///< with the caption as it stands now; without id when it is new
        QString storedCaption;
        NewAttachment added; ///< of a new one
        bool removed = false;

        bool isNew() const { return !shown.id.isValid(); }
    };

    const std::vector<Item> &items() const { return m_items; }
    /// Of those, the ones to be seen: none that is removed.
    std::vector<int> shown() const;

    void clear() { m_items.clear(); }
    /// What the database has. New ones stay behind it.
    void setStored(const std::vector<AttachmentRow> &rows);

    /// False when these bytes are attached already. One that was removed is put back.
    bool add(const NewAttachment &file);
    void remove(int index) { m_items[size_t(index)].removed = true; }
    /// All that were removed.
    void putBack();
    void setCaption(int index, const QString &caption) { m_items[size_t(index)].shown.caption = caption; }

    bool hasChanges() const { return !changes().isEmpty(); }
    AttachmentChanges changes() const;
    int removedCount() const;

private:
    std::vector<Item> m_items;
};

} // namespace zhucun::gui
