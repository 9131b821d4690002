#pragma once

#include "core/canceltoken.h"
#include "gui/mainwindow/page.h"
#include "services/transfer/transferservice.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QProgressBar;
class QPushButton;

namespace zhucun {
struct EntityColumns;
}

namespace zhucun::gui {

class MainWindow;
class MessageBar;
struct PageContext;

/// 数据: records in from files and out to files, and empty forms to fill in. A file dropped anywhere on it is brought
/// in.
class DataPage final : public QWidget, public Page
{
    Q_OBJECT

public:
    explicit DataPage(const PageContext &context);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildImport();
    QWidget *buildExport();
    QComboBox *entityCombo();
    const EntityColumns *exportEntity() const;

    void bringIn(const QString &path);
    void exportRecords();
    void saveTemplate();
    /// Asks for a file to write; `use` gets its path.
    void askPath(const QString &proposedName, const QStringList &filters, std::function<void(const QString &)> use);
    void setRunning(bool running);

    Workspace &m_workspace;
    MainWindow &m_window;
    TransferService m_transfer;
    bool m_readOnly;
    MessageBar *m_messages;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancelRun = nullptr;
    QComboBox *m_exportEntity = nullptr;
    QPushButton *m_export = nullptr;
    std::optional<CancelToken> m_running;
};

QWidget *dataPage(const PageContext &context);

} // namespace zhucun::gui
