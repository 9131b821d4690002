#pragma once

#include "core/time/clock.h"
#include "gui/documents/documentkind.h"
#include "gui/issue/issueaccess.h"
#include "gui/mainwindow/page.h"

#include <QWidget>

#include <functional>

class QLabel;
class QListWidget;
class QPushButton;

namespace zhucun::gui {

class Disclosure;
class DocumentFields;
class MessageBar;
struct PageContext;

/// 报表: the documents at the left, what the chosen one asks for beside them; look at it, print it or write it to a
/// file.
class DocumentsPage final : public QWidget, public Page
{
    Q_OBJECT

public:
    explicit DocumentsPage(const PageContext &context);

    /// Chooses a document by its key.
    void choose(const QString &key);

private:
    using Use = std::function<void(const reports::Report &report)>;

    void fillList();
    QWidget *panel();
    /// The chosen one.
    const DocumentKind &kind() const;
    void showKind();
    void preview();
    void write();
    /// Makes the chosen document and hands it on; what is missing or fails is said in the message bar.
    void make(const Use &use);

    Workspace &m_workspace;
    IssueAccess m_issues;
    const Disclosure &m_disclosure;
    std::vector<DocumentKind> m_kinds;
    MessageBar *m_messages = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_hint = nullptr;
    DocumentFields *m_fields = nullptr;
    QPushButton *m_preview = nullptr;
};

QWidget *documentsPage(const PageContext &context);

} // namespace zhucun::gui
