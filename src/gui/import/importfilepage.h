#pragma once

#include <QWizardPage>

#include <memory>

namespace Ui {
class ImportFilePage;
}

namespace zhucun::gui {

class ImportDraft;
class MessageBar;

/// 文件: which file, and what it holds.
class ImportFilePage final : public QWizardPage
{
    Q_OBJECT

public:
    explicit ImportFilePage(ImportDraft &draft, QWidget *parent = nullptr);
    ~ImportFilePage() override;

    void openFile(const QString &path);
    bool isComplete() const override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void chooseFile();
    void openTyped();
    void showSketch();
    void listEntities();

    ImportDraft &m_draft;
    std::unique_ptr<Ui::ImportFilePage> m_ui;
    MessageBar *m_messages;
};

} // namespace zhucun::gui
