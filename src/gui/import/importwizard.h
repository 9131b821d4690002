#pragma once

#include <QWizard>

namespace zhucun {
class Workspace;
}

namespace zhucun::gui {

class ImportDraft;
class ImportFilePage;
class ImportResultPage;

/// Brings a file in: 文件 → 工作表与表头 → 列对应 → 预览与检查 → 导入. Opened with open(); deletes itself.
class ImportWizard final : public QWizard
{
    Q_OBJECT

public:
    /// Begins with `path` unless it is empty.
    ImportWizard(Workspace &workspace, const QString &path, QWidget *parent);

    void reject() override;
    const ImportDraft &draft() const { return *m_draft; }

Q_SIGNALS:
    /// A page of the main window is to be shown.
    void pageRequested(const QString &key);

private:
    ImportDraft *m_draft;
    ImportFilePage *m_filePage;
    ImportResultPage *m_result;
};

} // namespace zhucun::gui
