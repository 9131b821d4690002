#pragma once

#include "services/transfer/importer.h"

#include <QWizardPage>

#include <memory>

namespace Ui {
class ImportResultPage;
}

namespace zhucun {
class Workspace;
}

namespace zhucun::gui {

class ImportDraft;
class ImportRun;
class MessageBar;

/// 导入: the import itself, what became of it, and where to go from there. It begins when the page is entered.
class ImportResultPage final : public QWizardPage
{
    Q_OBJECT

public:
    ImportResultPage(ImportDraft &draft, Workspace &workspace, QWidget *parent = nullptr);
    ~ImportResultPage() override;

    void setOnError(ImportOptions::OnError onError) { m_onError = onError; }
    void initializePage() override;
    bool isComplete() const override;
    bool isRunning() const;
    void stop();

Q_SIGNALS:
    /// A page of the main window is to be shown.
    void pageRequested(const QString &key);

private:
    void setRunning(bool running);
    void showOutcome(const ImportOutcome &outcome);
    void saveRejected();
    void writeRejected(const QString &path);

    ImportDraft &m_draft;
    std::unique_ptr<Ui::ImportResultPage> m_ui;
    MessageBar *m_messages;
    ImportRun *m_run;
    ImportOptions::OnError m_onError = ImportOptions::OnError::Stop;
    QList<TransferRecord> m_rejected;
};

} // namespace zhucun::gui
