#pragma once

#include <QWizardPage>

#include <functional>
#include <memory>

namespace Ui {
class ImportMappingPage;
}

namespace zhucun {
struct Error;
struct ImportProfile;
struct ProposedColumn;
} // namespace zhucun

namespace zhucun::gui {

class ImportDraft;
class MessageBar;

/// 列对应: what each column of the file is, and profiles that remember it.
class ImportMappingPage final : public QWizardPage
{
    Q_OBJECT

public:
    explicit ImportMappingPage(ImportDraft &draft, QWidget *parent = nullptr);
    ~ImportMappingPage() override;

    void initializePage() override;
    bool isComplete() const override;

private:
    void showColumns();
    void fillRow(int row, const ProposedColumn &column);
    void showState();
    void showProfiles();
    void useProfile(int place);
    /// Asks for a name; `use` gets it.
    void askName(const QString &title, const QString &proposed, std::function<void(const QString &)> use);

    ImportDraft &m_draft;
    std::unique_ptr<Ui::ImportMappingPage> m_ui;
    bool m_choosing = false; ///< a change of the mapping comes from a combo of this page
    bool m_applied = false;  ///< a profile was taken for this file already
};

} // namespace zhucun::gui
