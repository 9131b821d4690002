#pragma once

#include "gui/lrmx/formentry.h"
#include "gui/lrmx/lrmxaccess.h"

#include <QDialog>
#include <QSet>

class QLabel;
class QPushButton;
class QTableWidget;

namespace zhucun::gui {

class FormComparison;
class JobPanel;
class MessageBar;

/// Appointment forms on their way in: the files with what each would do, beside them the comparison with the record on
/// file, then all that is marked taken over in one step. Files and folders can be dropped.
class LrmxDialog final : public QDialog
{
    Q_OBJECT

public:
    LrmxDialog(LrmxAccess access, QWidget *parent);
    ~LrmxDialog() override;

    void addPaths(const QStringList &filesAndFolders);
    const std::vector<FormEntry> &entries() const { return m_entries; }
    bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void loaded(); ///< every file added has been read and compared

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Pending {
        QString path;
        QString shownName;
    };

    QWidget *makeButtons();
    void chooseFiles();
    void chooseFolder();
    /// Reads and compares some files at a time, so that the list fills while the rest is being read.
    void loadNext();
    void addEntries(std::vector<ReadEntry> read, const std::vector<FormMatch> &matches);
    void showRow(int row);
    void showCurrent();
    void compareCurrent(bool asChosen);
    void chooseOwner(CadreId id);
    void noteIncluded(int row, int column);
    void takeOver();
    void showOutcome(const ImportOutcome &outcome, const std::vector<size_t> &rows);
    void reload();
    void setBusy(bool busy);
    void updateButtons();
    FormEntry *current();

    LrmxAccess m_access;
    std::vector<FormEntry> m_entries; ///< as the rows of the list
    std::vector<Pending> m_pending;
    QSet<QString> m_known; ///< paths of both
    bool m_isBusy = false;
    bool m_isLoading = false;
    bool m_isFilling = false;
    int m_shown = 0; ///< counts what was asked for, so that a late answer is not shown
    CancelToken m_cancel;
    MessageBar *m_messages;
    QLabel *m_summary;
    QTableWidget *m_files;
    FormComparison *m_comparison;
    JobPanel *m_jobs;
    QPushButton *m_addFiles = nullptr;
    QPushButton *m_addFolder = nullptr;
    QPushButton *m_takeOver = nullptr;
};

} // namespace zhucun::gui
