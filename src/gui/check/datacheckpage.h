#pragma once

#include "gui/check/checkaccess.h"
#include "gui/common/fields/fieldcontext.h"
#include "gui/mainwindow/page.h"
#include "gui/mainwindow/placehistory.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableView;
class QTimer;

namespace zhucun::gui {

class DataFindingModel;
class EnumField;
class MessageBar;
class MessageProgress;
class ReferenceField;

/// 数据检查: what contradicts itself or others among the records as they are stored, with what to do about each.
class DataCheckPage final : public QWidget, public Page
{
    Q_OBJECT

public:
    DataCheckPage(const CheckAccess &access, const FieldContext &fields, QWidget *parent = nullptr);
    ~DataCheckPage() override;

    /// The township of the filter.
    void showFilter(const Filter &filter) override;
    void refresh() override { markStale(); }
    /// Something in the county changed: checks again soon, or when it is next shown.
    void markStale();

Q_SIGNALS:
    void placeRequested(const zhucun::gui::Place &place);
    /// What was found last is shown.
    void checked();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeToolBar(const FieldContext &fields);
    void makeTable();
    QHBoxLayout *makeActions();
    void run();
    void showResult(DataCheckResult result);
    void choose();
    void updateActions();
    std::vector<DataFinding> selected() const;
    void openRecord(bool other);
    void accept();
    void withdraw();
    void merge();
    void editSettings();
    void done(const Status &status, const QString &failed);

    CheckAccess m_access;
    MessageBar *m_messages;
    QComboBox *m_state;
    EnumField *m_rule;
    EnumField *m_severity;
    ReferenceField *m_township;
    QTableView *m_table;
    DataFindingModel *m_model;
    QLabel *m_count;
    QLabel *m_explanation;
    QPushButton *m_open;
    QPushButton *m_openOther;
    QPushButton *m_accept;
    QPushButton *m_withdraw;
    QPushButton *m_merge;
    QTimer *m_runSoon;
    QPointer<MessageProgress> m_progress;
    int m_question = 0; ///< answers to earlier questions are dropped
    bool m_stale = true;
};

/// Where the record of a finding opens, or the other of two. A day of attendance opens in the month grid.
Place placeOf(const DataFinding &finding, bool other = false);

} // namespace zhucun::gui
