#pragma once

#include "core/canceltoken.h"
#include "gui/mainwindow/page.h"
#include "services/transfer/transferservice.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace zhucun {
struct EntityColumns;
}

namespace zhucun::gui {

class MessageBar;
struct PageContext;

/// 数据: records in from files and out to files, and empty forms to fill in. A file is checked first; what the check
/// says is what the import would do, for it is the same import, taken back.
class DataPage final : public QWidget, public Page
{
    Q_OBJECT

public:
    explicit DataPage(const PageContext &context);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class Run { Check, Import };

    QWidget *buildImport();
    QWidget *buildProblems();
    QWidget *buildExport();
    QComboBox *entityCombo();
    const EntityColumns *importEntity() const;
    const EntityColumns *exportEntity() const;

    void chooseFile();
    void run(Run run);
    void showOutcome(const ImportOutcome &outcome, Run run);
    void showProblems(const QList<RowProblem> &problems);
    void saveRejected();
    void exportRecords();
    void saveTemplate();
    /// Asks for a file to write; `use` gets its path.
    void askPath(const QString &proposedName, const QStringList &filters, std::function<void(const QString &)> use);
    void setRunning(bool running);

    TransferService m_transfer;
    bool m_readOnly;
    MessageBar *m_messages;
    QComboBox *m_importEntity = nullptr;
    QLineEdit *m_file = nullptr;
    QComboBox *m_onError = nullptr;
    QPushButton *m_check = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_cancelRun = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_summary = nullptr;
    QTableWidget *m_problems = nullptr;
    QPushButton *m_saveRejected = nullptr;
    QComboBox *m_exportEntity = nullptr;
    QPushButton *m_export = nullptr;
    std::optional<CancelToken> m_running;
    QList<TransferRecord> m_rejected;
};

QWidget *dataPage(const PageContext &context);

} // namespace zhucun::gui
