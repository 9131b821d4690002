#pragma once

#include "gui/issue/issueaccess.h"
#include "reports/model/report.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace zhucun::gui {

class MessageBar;

/// 定稿: a document gets its number, what its figures break is shown with the records behind it, and what is far from
/// last month's is explained. Then it is written with its notes and stored.
class IssueDialog final : public QDialog
{
    Q_OBJECT

public:
    IssueDialog(const IssueAccess &access, const reports::Report &report, QWidget *parent);

    void accept() override;

Q_SIGNALS:
    /// The figures were held against the rules.
    void checked();
    void issued(const zhucun::ReportIssue &issue);

private:
    QWidget *makeForm();
    QWidget *makeFindings();
    void showFindings(std::vector<RuleFinding> findings);
    void openRecords();
    void updateActions();
    std::vector<IssueExplanation> explanations() const;
    /// Written on the pool, then stored.
    void write();
    void store(const reports::Report &document, const Result<std::vector<IssuedFile>> &files);
    void showRefusal(const Error &error);

    IssueAccess m_access;
    reports::Report m_report;
    std::vector<RuleFinding> m_findings;
    bool m_isChecked = false;
    bool m_isBusy = false;
    MessageBar *m_messages;
    QLineEdit *m_number;
    QPlainTextEdit *m_note;
    QCheckBox *m_workbook;
    QCheckBox *m_textDocument;
    QCheckBox *m_webPage;
    QLabel *m_state;
    QTableWidget *m_table;
    QPushButton *m_records;
    QPushButton *m_issue;
};

/// For previewDocument(): opens the dialog over the preview. Empty for a document without figures, and where nothing
/// can be written.
std::function<void(QWidget *parent)> issueAction(const IssueAccess &access, const reports::Report &report);

} // namespace zhucun::gui
