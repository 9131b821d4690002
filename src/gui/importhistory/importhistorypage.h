#pragma once

#include "gui/importhistory/importhistoryaccess.h"
#include "gui/mainwindow/page.h"
#include "gui/mainwindow/placehistory.h"

#include <QWidget>

namespace Ui {
class ImportHistoryPage;
}

namespace zhucun::gui {

class MessageBar;

/// 导入历史: which files came in, with their log, their records and the file itself; an import is taken back here as a
/// whole.
class ImportHistoryPage final : public QWidget, public Page
{
    Q_OBJECT

public:
    explicit ImportHistoryPage(const ImportHistoryAccess &access, QWidget *parent = nullptr);
    ~ImportHistoryPage() override;

    void showRecord(qint64 id) override;
    void refresh() override { markStale(); }
    void markStale();

Q_SIGNALS:
    /// The list is there.
    void refreshed();
    /// The import chosen is there with its log.
    void opened();
    void placeRequested(const zhucun::gui::Place &place);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void connectAll();
    void load();
    void loadOlder();
    ImportListQuery query() const;
    void showList();
    void addRows(size_t first);
    void openCurrent();
    void showDetails(const ImportDetails &details);
    void updateActions();
    void openRecords();
    void saveFile();
    void writeTo(ImportBatchId id, const QString &path);
    void tryUndo();
    void askUndo(const ImportBatch &batch, const ImportUndo &trial);
    void undo(ImportBatchId id);
    /// Undo or its trial with progress and a way to cancel; `use` gets what came of it.
    void run(const ImportHistoryAccess::Undo &work, ImportBatchId id, const QString &title,
             const std::function<void(const ImportUndo &)> &use);
    const ImportBatch *current() const;

    ImportHistoryAccess m_access;
    std::unique_ptr<Ui::ImportHistoryPage> m_ui;
    MessageBar *m_messages;
    std::vector<ImportBatch> m_batches; ///< by row
    ImportBatchId m_wanted;             ///< to be selected once its line is there
    int m_asked = 0;                    ///< how often the list was asked for: an older answer is dropped
    bool m_hasOlder = false;
    bool m_isBusy = false;
    bool m_stale = true;
};

} // namespace zhucun::gui
