#include "gui/attachment/attachmentpanel.h"

#include "domain/attachment/attachmentfile.h"
#include "gui/attachment/attachmentitem.h"
#include "gui/common/appearance.h"
#include "gui/common/await.h"
#include "gui/common/message/words.h"
#include "reports/writers/outputfile.h"

#include <QAction>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QtConcurrentRun>

namespace zhucun::gui {

AttachmentPanel::AttachmentPanel(QWidget *parent) : QGroupBox(parent), m_limit(kAttachmentLimit)
{
    build();
    addShortcuts();
    setAcceptDrops(true);
    setFocusProxy(m_add);
    showState();
}

void AttachmentPanel::build()
{
    m_add = addButton("list-add", tr("Add…"), tr("Attach photos, scans or documents; they can also be dropped here"),
                      "addAttachment", &AttachmentPanel::chooseFiles);
    m_paste = addButton("edit-paste", tr("Paste"), tr("Attach the image or the files on the clipboard"),
                        "pasteAttachment", &AttachmentPanel::paste);
    m_open = addButton("document-open", tr("Open"), tr("Open a copy with the system's program"), "openAttachment",
                       &AttachmentPanel::openSelected);
    m_save = addButton("document-save-as", tr("Save as…"), tr("Save the selected attachment as a file"),
                       "saveAttachment", &AttachmentPanel::saveSelected);
    m_saveAll = addButton("document-save-all", tr("Save all…"), tr("Save all attachments into a folder"),
                          "saveAttachments", &AttachmentPanel::saveAll);
    m_remove = addButton("list-remove", tr("Remove"), tr("Remove the selected attachment (Del)"), "removeAttachment",
                         &AttachmentPanel::removeSelected);
    m_putBack = addButton("edit-undo", tr("Put back"), tr("Take back the removal"), "putBackAttachments",
                          &AttachmentPanel::putBack);
    m_note = new QLabel(this);
    m_note->setObjectName(QStringLiteral("attachmentNote"));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_paste, m_open, m_save, m_saveAll, m_remove})
        buttons->addWidget(button);
    buttons->addWidget(m_note, 1);
    buttons->addWidget(m_putBack);

    m_captionRow = new QWidget(this);
    m_caption = new QLineEdit(m_captionRow);
    m_caption->setObjectName(QStringLiteral("attachmentCaption"));
    m_caption->setMaxLength(200);
    m_caption->setPlaceholderText(tr("What it shows"));
    connect(m_caption, &QLineEdit::textEdited, this, &AttachmentPanel::setSelectedCaption);
    auto *label = new QLabel(tr("Caption"), m_captionRow);
    label->setBuddy(m_caption);
    auto *caption = new QHBoxLayout(m_captionRow);
    caption->setContentsMargins({});
    caption->addWidget(label);
    caption->addWidget(m_caption, 1);

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(buttons);
    layout->addWidget(createStrip());
    layout->addWidget(m_captionRow);
}

QWidget *AttachmentPanel::createStrip()
{
    m_strip = new QListWidget(this);
    m_strip->setObjectName(QStringLiteral("attachmentStrip"));
    m_strip->setAccessibleName(tr("Attachments"));
    m_strip->setViewMode(QListView::IconMode);
    m_strip->setMovement(QListView::Static);
    m_strip->setDragDropMode(QAbstractItemView::NoDragDrop); // what is dropped here belongs to the panel
    m_strip->setFlow(QListView::LeftToRight);
    m_strip->setWrapping(false);
    m_strip->setResizeMode(QListView::Adjust);
    m_strip->setTextElideMode(Qt::ElideMiddle);
    m_strip->setUniformItemSizes(true);
    m_strip->setIconSize(kAttachmentIcon);
    const int lines = 2 * fontMetrics().lineSpacing();
    m_strip->setGridSize(QSize(kAttachmentIcon.width() + 24, kAttachmentIcon.height() + lines + 12));
    m_strip->setFixedHeight(m_strip->gridSize().height() + m_strip->horizontalScrollBar()->sizeHint().height() +
                            2 * m_strip->frameWidth());
    connect(m_strip, &QListWidget::currentRowChanged, this, &AttachmentPanel::showState);
    connect(m_strip, &QListWidget::itemActivated, this, &AttachmentPanel::openSelected);
    return m_strip;
}

void AttachmentPanel::addShortcuts()
{
    auto *remove = new QAction(this);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_strip->addAction(remove);
    connect(remove, &QAction::triggered, this, &AttachmentPanel::removeSelected);
    auto *paste = new QAction(this);
    paste->setShortcut(QKeySequence::Paste);
    paste->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(paste);
    connect(paste, &QAction::triggered, this, &AttachmentPanel::paste);
}

QPushButton *AttachmentPanel::addButton(const char *icon, const QString &text, const QString &tip, const char *name,
                                        void (AttachmentPanel::*slot)())
{
    auto *button = new QPushButton(themeIcon(icon), text, this);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(tip);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

void AttachmentPanel::setFiles(const AttachmentFiles &files) { m_files = files; }

void AttachmentPanel::showOwner(const AttachmentOwner &owner)
{
    const bool same = owner == m_owner || !isStored(m_owner);
    m_owner = owner;
    if (same && hasChanges())
        return;
    m_underWay.clear();
    m_list.clear();
    load();
}

void AttachmentPanel::acceptSaved()
{
    m_underWay.clear();
    m_list.clear();
    load();
}

void AttachmentPanel::forgetChanges() { acceptSaved(); }

void AttachmentPanel::load()
{
    rebuild();
    const int generation = ++m_generation;
    if (m_files.limit) {
        await(m_files.limit(), this, [this](const Result<qint64> &limit) { m_limit = limit.value_or(m_limit); });
    }
    if (!isStored(m_owner) || !m_files.all)
        return;
    await(m_files.all(m_owner), this, [this, generation](const Result<std::vector<AttachmentRow>> &rows) {
        if (generation != m_generation)
            return;
        if (!rows) {
            Q_EMIT failed(tr("The attachments could not be loaded."), rows.error());
            return;
        }
        m_list.setStored(*rows);
        rebuild();
    });
}

void AttachmentPanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    setAcceptDrops(!readOnly);
    m_caption->setReadOnly(readOnly);
    showState();
}

AttachmentChanges AttachmentPanel::settledChanges()
{
    while (!m_underWay.empty()) {
        const auto first = m_underWay.begin();
        takeBatch(first->first, first->second.result());
    }
    return m_list.changes();
}

void AttachmentPanel::addFiles(const QStringList &paths)
{
    prepare([paths, limit = m_limit] {
        Batch batch;
        for (const QString &path : paths)
            batch.push_back(prepareFile(path, limit));
        return batch;
    });
}

void AttachmentPanel::paste()
{
    if (m_readOnly)
        return;
    const QMimeData *content = QGuiApplication::clipboard()->mimeData();
    if (!content || !takeFrom(*content))
        Q_EMIT told(MessageBar::Kind::Warning, tr("There is neither an image nor a file on the clipboard."), {});
}

bool AttachmentPanel::takeFrom(const QMimeData &content)
{
    QStringList paths;
    for (const QList<QUrl> urls = content.urls(); const QUrl &url : urls) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    if (!paths.isEmpty()) {
        addFiles(paths);
        return true;
    }
    const QImage image = qvariant_cast<QImage>(content.imageData());
    if (image.isNull())
        return false;
    const QString name = tr("Pasted image %1.png").arg(m_list.items().size() + 1);
    prepare([name, image, limit = m_limit] { return Batch{prepareImage(name, image, limit)}; });
    return true;
}

void AttachmentPanel::prepare(std::function<Batch()> work)
{
    const int number = ++m_lastBatch;
    const QFuture<Batch> batch = QtConcurrent::run(std::move(work));
    m_underWay.emplace(number, batch);
    await(batch, this, [this, number](const Batch &prepared) { takeBatch(number, prepared); });
    showState();
}

void AttachmentPanel::takeBatch(int number, const Batch &batch)
{
    if (m_underWay.erase(number) == 0)
        return; // taken by a save meanwhile, or of a record no longer shown
    QStringList refused;
    QStringList scaled;
    for (const PreparedAttachment &prepared : batch) {
        for (const Violation &violation : prepared.refused)
            refused << ruleSentence(violation, {});
        if (!prepared.refused.isEmpty())
            continue;
        if (!m_list.add(prepared.file))
            refused << tr("“%1” is attached already.").arg(prepared.file.fileName);
        else if (prepared.scaled)
            scaled << tr("“%1” was scaled down from %2 to %3.")
                          .arg(prepared.file.fileName, fileSizeText(prepared.file.originalSize.value_or(0)),
                               fileSizeText(prepared.file.bytes.size()));
    }
    rebuild();
    if (!refused.isEmpty())
        Q_EMIT told(MessageBar::Kind::Warning, tr("Not everything was attached."),
                    (refused + scaled).join(QLatin1Char('\n')));
    else if (!scaled.isEmpty())
        Q_EMIT told(MessageBar::Kind::Info, tr("Large photos were made smaller; the originals stay where they are."),
                    scaled.join(QLatin1Char('\n')));
}

void AttachmentPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_readOnly && (event->mimeData()->hasUrls() || event->mimeData()->hasImage()))
        event->acceptProposedAction();
}

void AttachmentPanel::dropEvent(QDropEvent *event)
{
    if (!m_readOnly && takeFrom(*event->mimeData()))
        event->acceptProposedAction();
}

void AttachmentPanel::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("Photos, scans and documents (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.heic *.pdf *.ofd *.doc *.docx *.wps "
            "*.xls *.xlsx *.et)"),
         tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &AttachmentPanel::addFiles);
    dialog->open();
}

void AttachmentPanel::withBytes(const QString &failure, std::function<void(const QString &, const QByteArray &)> use)
{
    const std::optional<int> index = selected();
    if (!index)
        return;
    const AttachmentList::Item &item = m_list.items()[size_t(*index)];
    if (item.isNew()) {
        use(item.shown.fileName, item.added.bytes);
        return;
    }
    await(m_files.bytes(item.shown.id), this,
          [this, failure, name = item.shown.fileName, use = std::move(use)](const Result<QByteArray> &bytes) {
              if (bytes)
                  use(name, *bytes);
              else
                  Q_EMIT failed(failure, bytes.error());
          });
}

void AttachmentPanel::openSelected()
{
    const QString failure = tr("The attachment could not be opened.");
    withBytes(failure, [this, failure](const QString &name, const QByteArray &bytes) {
        const Result<QString> copy = m_copies.put(name, bytes);
        if (!copy)
            Q_EMIT failed(failure, copy.error());
        else if (!m_files.open(*copy))
            Q_EMIT told(MessageBar::Kind::Warning, failure,
                        tr("This computer has no program for it. Save it as a file and open it elsewhere."));
    });
}

void AttachmentPanel::saveSelected()
{
    const QString failure = tr("The attachment was not saved.");
    withBytes(failure, [this, failure](const QString &name, const QByteArray &bytes) {
        auto *dialog = new QFileDialog(this, tr("Save attachment"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->selectFile(name);
        connect(dialog, &QFileDialog::fileSelected, this, [this, failure, bytes](const QString &path) {
            reports::OutputFile file(path);
            Status done = file.open();
            if (done) {
                file.device()->write(bytes);
                done = file.commit();
            }
            if (!done)
                Q_EMIT failed(failure, done.error());
        });
        dialog->open();
    });
}

void AttachmentPanel::saveAll()
{
    auto *dialog = new QFileDialog(this, tr("Save all attachments into"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        await(m_files.exportTo(m_owner, folder), this, [this](const Result<int> &written) {
            if (!written)
                Q_EMIT failed(tr("Not all attachments were saved."), written.error());
            else
                Q_EMIT told(MessageBar::Kind::Info, tr("%n attachment(s) saved.", nullptr, *written),
                            m_list.hasChanges() ? tr("Those that are not saved with the record yet were left out.")
                                                : QString());
        });
    });
    dialog->open();
}

void AttachmentPanel::removeSelected()
{
    const std::optional<int> index = selected();
    if (!index || m_readOnly)
        return;
    const int row = m_strip->currentRow();
    m_list.remove(*index);
    rebuild();
    m_strip->setCurrentRow(qMin(row, m_strip->count() - 1));
}

void AttachmentPanel::putBack()
{
    m_list.putBack();
    rebuild();
}

void AttachmentPanel::setSelectedCaption(const QString &caption)
{
    const std::optional<int> index = selected();
    if (!index)
        return;
    m_list.setCaption(*index, caption.trimmed());
    describeAttachment(*m_strip->currentItem(), m_list.items()[size_t(*index)].shown);
}

std::optional<int> AttachmentPanel::selected() const
{
    const std::vector<int> shown = m_list.shown();
    const int row = m_strip->currentRow();
    return row >= 0 && row < int(shown.size()) ? std::optional(shown[size_t(row)]) : std::nullopt;
}

void AttachmentPanel::rebuild()
{
    const int row = m_strip->currentRow();
    m_strip->clear();
    for (const int index : m_list.shown()) {
        auto *item = new QListWidgetItem(m_strip);
        describeAttachment(*item, m_list.items()[size_t(index)].shown);
    }
    m_strip->setCurrentRow(qMin(row, m_strip->count() - 1));
    showState();
}

void AttachmentPanel::showState()
{
    const std::optional<int> index = selected();
    const int count = m_strip->count();
    const int removed = m_list.removedCount();
    setTitle(count > 0 ? tr("Attachments (%1)").arg(count) : tr("Attachments"));
    for (QPushButton *button : {m_add, m_paste, m_remove})
        button->setVisible(!m_readOnly);
    for (QPushButton *button : {m_open, m_save, m_remove})
        button->setEnabled(index.has_value());
    m_saveAll->setEnabled(isStored(m_owner) && count > 0);
    m_putBack->setVisible(removed > 0);
    m_strip->setVisible(count > 0);
    m_captionRow->setVisible(index.has_value());
    if (index && m_caption->text().trimmed() != m_list.items()[size_t(*index)].shown.caption)
        m_caption->setText(m_list.items()[size_t(*index)].shown.caption);
    if (!m_underWay.empty())
        m_note->setText(tr("Reading…"));
    else if (removed > 0)
        m_note->setText(tr("%n attachment(s) will be removed when you save.", nullptr, removed));
    else
        m_note->clear();
}

} // namespace zhucun::gui
