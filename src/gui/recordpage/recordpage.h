#pragma once

#include "gui/common/list/listpage.h"
#include "gui/mainwindow/page.h"

#include <QWidget>

#include <functional>

class QStackedWidget;

namespace zhucun::gui {

class MainWindow;
class RecordForm;

/// The page of one kind of record: its list, and its form in place of the list while a record is open. Going from the
/// list to a record and back is a step of the window's history.
class RecordPage final : public QWidget, public Page
{
    Q_OBJECT

public:
    using FormFactory = std::function<RecordForm *(QWidget *parent)>;

    RecordPage(const QString &key, MainWindow &window, ListPage *list, FormFactory makeForm);

    /// Offers to change one field of all selected records.
    void addEditSeveral();

    ListPage *list() const { return m_list; }

    void showFilter(const Filter &filter) override;
    void showRecord(qint64 id) override;
    void showNew(const QJsonObject &typed, const std::function<void(qint64 id)> &saved) override;
    void showList() override;
    void refresh() override;
    bool isModified() const override;
    void saveChanges(std::function<void(bool saved)> done) override;
    void discardChanges() override;

private:
    RecordForm *form();
    void openNew();
    void editSeveral(const std::vector<qint64> &ids);

    QString m_key;
    MainWindow &m_window;
    ListPage *m_list;
    FormFactory m_makeForm;
    QStackedWidget *m_stack;
    RecordForm *m_form = nullptr; ///< made when first needed
};

} // namespace zhucun::gui
