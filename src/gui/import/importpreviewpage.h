#pragma once

#include "exchange/import/importpreview.h"
#include "services/transfer/importer.h"

#include <QWizardPage>

#include <memory>

namespace Ui {
class ImportPreviewPage;
}

namespace zhucun {
class Workspace;
}

namespace zhucun::gui {

class ImportDraft;
class ImportRun;
class PreviewModel;

/// 预览与检查: the rows as they will be read, what is wrong with them, corrections in place, and the check of all rows.
class ImportPreviewPage final : public QWizardPage
{
    Q_OBJECT

public:
    ImportPreviewPage(ImportDraft &draft, Workspace &workspace, QWidget *parent = nullptr);
    ~ImportPreviewPage() override;

    void initializePage() override;
    void cleanupPage() override;
    bool isComplete() const override;

Q_SIGNALS:
    /// What is to become of the good rows when others are wrong.
    void onErrorChanged(zhucun::ImportOptions::OnError onError);

private:
    void loadPreview();
    void showPreview(ImportPreview preview);
    void check();
    void showOutcome(const ImportOutcome &outcome);
    void showProblems();
    void takeEdit(int row, int column, const QString &text);
    void goToProblem(int row);

    ImportDraft &m_draft;
    std::unique_ptr<Ui::ImportPreviewPage> m_ui;
    PreviewModel *m_model;
    ImportRun *m_run;
    QList<RowProblem> m_problems; ///< as listed
    QList<RowProblem> m_checked;  ///< of the last check, without rows that were corrected since
    bool m_isShown = false;
    int m_generation = 0;
};

} // namespace zhucun::gui
