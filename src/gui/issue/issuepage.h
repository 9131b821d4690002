#pragma once

#include "gui/issue/issueaccess.h"
#include "gui/mainwindow/page.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace zhucun::gui {

class MessageBar;

/// 已定稿文件: what was issued, with its files, its figures and the records behind them as they were; and what has
/// become of them since.
class IssuePage final : public QWidget, public Page
{
    Q_OBJECT

public:
    explicit IssuePage(const IssueAccess &access, QWidget *parent = nullptr);

    void showRecord(qint64 id) override;
    void refresh() override { markStale(); }
    void markStale();

Q_SIGNALS:
    /// The list is there.
    void refreshed();
    /// The issue chosen is there with its figures.
    void opened();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeActions(QHBoxLayout *line);
    void load();
    void showIssues();
    void openCurrent();
    void showContents(IssueContents contents);
    void offerComparisons();
    void updateActions();
    void openFile();
    void saveFile();
    /// `use` gets the file chosen, byte for byte.
    void fetchFile(const std::function<void(const IssuedFile &file)> &use);
    void writeFile(const QString &path, const IssuedFile &file, bool thenOpen);
    void openMembers();
    void compare();
    void withdraw();
    const ReportIssue *current() const;

    IssueAccess m_access;
    std::vector<ReportIssue> m_issues;
    std::vector<size_t> m_shown; ///< in m_issues, by row
    IssueContents m_contents;
    ReportIssueId m_wanted; ///< to be selected once its line is there
    bool m_stale = true;
    MessageBar *m_messages;
    QLineEdit *m_filter;
    QTableWidget *m_table;
    QTableWidget *m_figures;
    QLabel *m_facts;
    QComboBox *m_format;
    QComboBox *m_other;
    QPushButton *m_open;
    QPushButton *m_save;
    QPushButton *m_compare;
    QPushButton *m_withdraw;
};

} // namespace zhucun::gui
