#pragma once

#include "gui/common/fields/fieldcontext.h"
#include "gui/common/list/listsource.h"
#include "gui/common/list/viewaccess.h"
#include "services/workspace/workspace.h"

#include <QWidget>

#include <memory>

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolBar;
class QToolButton;

namespace zhucun::gui {

class ColumnMemory;
class FilterBar;
class ListPlace;
class ListTotals;
class MessageBar;

/// What a list shows just now, for printing and exporting.
struct ShownList {
    QString page;
    QString title;
    QString filterText;
    QStringList columnKeys;
    Filter filter;
    Sort order;
};

/// A list of records with all its habits: filter, columns, views, selection, trash, copy, print, export. Works on any
/// ListSource; a feature defines its list by a ListDefinition and columns.
class ListPage : public QWidget
{
    Q_OBJECT

public:
    ListPage(std::unique_ptr<ListSource> source, const FieldContext &context, const ViewAccess &views, bool readOnly,
             QWidget *parent = nullptr);
    ~ListPage() override;

    ListSource &source() const { return *m_source; }
    QTableView *view() const { return m_view; }
    FilterBar *filterBar() const { return m_filterBar; }
    MessageBar *messages() const { return m_messages; }
    ColumnMemory *columns() const { return m_columns; }
    QString statusText() const;

    /// Also from elsewhere: a drill-down, a saved view, a step back.
    void setFilter(const Filter &filter);
    std::vector<qint64> selectedIds() const;
    void select(qint64 id);
    ShownList shownList() const;
    /// For further actions of a feature: after those of every list, or on several records at once.
    void addListAction(QAction *action);
    /// Enabled while something is selected; also in the context menu. `run` gets the selected ids.
    QAction *addSelectionAction(const QIcon &icon, const QString &text,
                                std::function<void(const std::vector<qint64> &ids)> run);

public Q_SLOTS:
    /// Connect Workspace::changed here.
    void applyChanges(const zhucun::storage::ChangeSet &changes);
    void reload();
    void trashSelected();
    void restoreSelected();
    void copySelected();

Q_SIGNALS:
    void newRequested();
    void openRequested(qint64 id);
    void printRequested(const zhucun::gui::ShownList &list);
    void exportRequested(const zhucun::gui::ShownList &list);
    void filterChanged(const zhucun::Filter &filter);
    void selectionChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildToolBar();
    void buildTable();
    void buildEmptyState();
    QToolButton *addMenuButton(const char *iconName, const QString &text, QMenu *menu);
    void addMenus(const ViewAccess &views);
    QAction *addAction(const char *iconName, const QString &text, const QKeySequence &keys, void (ListPage::*slot)());
    void connectModel();
    void requestNew() { Q_EMIT newRequested(); }
    void openCurrent();
    void find();
    void print() { Q_EMIT printRequested(shownList()); }
    void exportList() { Q_EMIT exportRequested(shownList()); }
    void toggleTrash(bool on);
    void showContextMenu(const QPoint &at);
    void applyFilter();
    void updateStatus();
    void updateActions();
    void updateState();
    QJsonObject viewContent() const;
    void showView(const QJsonObject &content);
    void afterTrash(const Result<int> &done, bool restored, const std::vector<qint64> &ids);

    std::unique_ptr<ListSource> m_source;
    WindowedTableModel *m_model;
    bool m_readOnly;
    QToolBar *m_toolBar = nullptr;
    FilterBar *m_filterBar = nullptr;
    MessageBar *m_messages = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_view = nullptr;
    ColumnMemory *m_columns = nullptr;
    std::unique_ptr<ListPlace> m_place;
    QLabel *m_emptyText = nullptr;
    QPushButton *m_emptyButton = nullptr;
    QLabel *m_status = nullptr;
    ListTotals *m_totals = nullptr;
    QAction *m_new = nullptr;
    QAction *m_open = nullptr;
    QAction *m_trash = nullptr;
    QAction *m_restore = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_showTrash = nullptr;
    QList<QAction *> m_selectionActions;
    qint64 m_awaited = 0; ///< to be selected with the next ids: a record just made
    bool m_loadedOnce = false;
};

} // namespace zhucun::gui

Q_DECLARE_METATYPE(zhucun::gui::ShownList)
