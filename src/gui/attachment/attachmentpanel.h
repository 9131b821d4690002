#pragma once

#include "gui/attachment/attachmentaccess.h"
#include "gui/attachment/attachmentlist.h"
#include "gui/attachment/attachmentpreparation.h"
#include "gui/attachment/temporarycopies.h"
#include "gui/common/message/messagebar.h"

#include <QGroupBox>

#include <map>
#include <optional>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace zhucun::gui {

/// A strip of the attachments of the record in a form: thumbnails with names and sizes. Files come by button, by drag
/// and drop or from the clipboard. What is done here is stored with the record, not before.
class AttachmentPanel final : public QGroupBox
{
    Q_OBJECT

public:
    explicit AttachmentPanel(QWidget *parent = nullptr);

    void setFiles(const AttachmentFiles &files);
    /// Loads what the record has. Unsaved changes of the same record stay, as do those of a new one that was just
    /// saved.
    void showOwner(const AttachmentOwner &owner);
    /// The changes are stored: shows the record as it is now.
    void acceptSaved();
    void forgetChanges();
    void setReadOnly(bool readOnly);

    bool hasChanges() const { return !m_underWay.empty() || m_list.hasChanges(); }
    /// Waits for files that are still being read or scaled.
    AttachmentChanges settledChanges();

    void addFiles(const QStringList &paths);
    void paste();
    void removeSelected();
    void putBack();

    const AttachmentList &attachments() const { return m_list; }

Q_SIGNALS:
    /// For the message bar of the form.
    void told(zhucun::gui::MessageBar::Kind kind, const QString &text, const QString &detail);
    void failed(const QString &text, const zhucun::Error &error);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    using Batch = std::vector<PreparedAttachment>;

    void build();
    QWidget *createStrip();
    void addShortcuts();
    QPushButton *addButton(const char *icon, const QString &text, const QString &tip, const char *name,
                           void (AttachmentPanel::*slot)());
    void load();
    void prepare(std::function<Batch()> work);
    void takeBatch(int number, const Batch &batch);
    bool takeFrom(const QMimeData &content);
    void chooseFiles();
    void openSelected();
    void saveSelected();
    void saveAll();
    /// Calls `use` with the selected attachment's bytes.
    void withBytes(const QString &failure, std::function<void(const QString &fileName, const QByteArray &bytes)> use);
    void setSelectedCaption(const QString &caption);
    std::optional<int> selected() const;
    void rebuild();
    void showState();

    AttachmentFiles m_files;
    AttachmentList m_list;
    AttachmentOwner m_owner;
    TemporaryCopies m_copies;
    qint64 m_limit;
    int m_generation = 0;
    bool m_readOnly = false;
    std::map<int, QFuture<Batch>> m_underWay; ///< files being read and scaled, by number
    int m_lastBatch = 0;

    QPushButton *m_add = nullptr;
    QPushButton *m_paste = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_saveAll = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_putBack = nullptr;
    QLabel *m_note = nullptr;
    QListWidget *m_strip = nullptr;
    QWidget *m_captionRow = nullptr;
    QLineEdit *m_caption = nullptr;
};

} // namespace zhucun::gui
