#pragma once

#include <QWizardPage>

#include <memory>

class QModelIndex;

namespace Ui {
class ImportSheetPage;
}

namespace zhucun::gui {

class ImportDraft;
class MonthField;
class SketchModel;

/// 工作表与表头: where in the file the rows are.
class ImportSheetPage final : public QWizardPage
{
    Q_OBJECT

public:
    explicit ImportSheetPage(ImportDraft &draft, QWidget *parent = nullptr);
    ~ImportSheetPage() override;

    void initializePage() override;
    bool isComplete() const override;

private:
    void listForms();
    void showSketch();
    void showHeadings();
    void takeRows();
    void takeForm();
    void takeRowOfGrid(const QModelIndex &index);

    ImportDraft &m_draft;
    std::unique_ptr<Ui::ImportSheetPage> m_ui;
    SketchModel *m_model;
    MonthField *m_month;
    bool m_filling = false; ///< what changes in the fields is not the person's choice
};

} // namespace zhucun::gui
