#include "gui/common/list/listpage.h"

#include "gui/common/appearance.h"
#include "gui/common/await.h"
#include "gui/common/confirmdialog.h"
#include "gui/common/list/columnmemory.h"
#include "gui/common/list/filterbar.h"
#include "gui/common/list/headerstyle.h"
#include "gui/common/list/listplace.h"
#include "gui/common/list/listtotals.h"
#include "gui/common/list/onelinedelegate.h"
#include "gui/common/list/tabletext.h"
#include "gui/common/list/viewmenu.h"
#include "gui/common/message/messagebar.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace zhucun::gui {

ListPage::ListPage(std::unique_ptr<ListSource> source, const FieldContext &context, const ViewAccess &views,
                   bool readOnly, QWidget *parent)
    : QWidget(parent), m_source(std::move(source)), m_model(m_source->model()), m_readOnly(readOnly)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(6);
    m_toolBar = new QToolBar(this);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    layout->addWidget(m_toolBar);
    m_filterBar = new FilterBar(m_source->definition(), context, this);
    layout->addWidget(m_filterBar);
    m_messages = new MessageBar(this);
    layout->addWidget(m_messages);
    m_stack = new QStackedWidget(this);
    layout->addWidget(m_stack, 1);
    buildTable();
    buildEmptyState();
    auto *statusLine = new QHBoxLayout;
    m_status = new QLabel(this);
    m_status->setObjectName(QStringLiteral("status"));
    m_totals = new ListTotals(*m_source, this);
    statusLine->addWidget(m_status);
    statusLine->addStretch();
    statusLine->addWidget(m_totals);
    layout->addLayout(statusLine);
    buildToolBar();
    addMenus(views);
    connectModel();
    connect(m_filterBar, &FilterBar::changed, this, &ListPage::applyFilter);
    connect(m_columns, &ColumnMemory::orderChanged, this, &ListPage::reload);
    updateActions();
}

ListPage::~ListPage()
{
    m_columns->flush();
    // The model goes with the source, before the view that shows it.
    m_view->setModel(nullptr);
}

void ListPage::buildTable()
{
    m_view = new QTableView(m_stack);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new OneLineDelegate(m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(rowHeight(fontMetrics()));
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *headerStyle = new HeaderStyle;
    headerStyle->setParent(m_view);
    m_view->horizontalHeader()->setStyle(headerStyle);
    m_view->installEventFilter(this);
    m_stack->addWidget(m_view);
    m_columns = new ColumnMemory(m_source->definition().page, m_view, m_model);
    connect(m_view, &QTableView::doubleClicked, this, &ListPage::openCurrent);
    connect(m_view, &QTableView::customContextMenuRequested, this, &ListPage::showContextMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        updateStatus();
        updateActions();
        Q_EMIT selectionChanged();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ListPage::updateStatus);
}

void ListPage::buildEmptyState()
{
    auto *empty = new QWidget(m_stack);
    auto *layout = new QVBoxLayout(empty);
    layout->addStretch(2);
    m_emptyText = new QLabel(empty);
    m_emptyText->setObjectName(QStringLiteral("emptyText"));
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    layout->addWidget(m_emptyText);
    m_emptyButton = new QPushButton(empty);
    m_emptyButton->setObjectName(QStringLiteral("emptyButton"));
    layout->addWidget(m_emptyButton, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    m_stack->addWidget(empty);
    connect(m_emptyButton, &QPushButton::clicked, this, [this] {
        if (m_filterBar->filter().isEmpty())
            Q_EMIT newRequested();
        else if (m_filterBar->filter().trashed)
            m_showTrash->setChecked(false);
        else
            m_filterBar->clear();
    });
}

QAction *ListPage::addAction(const char *iconName, const QString &text, const QKeySequence &keys,
                             void (ListPage::*slot)())
{
    auto *action = new QAction(themeIcon(iconName), text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (!keys.isEmpty())
        action->setToolTip(QStringLiteral("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
    QWidget::addAction(action);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void ListPage::buildToolBar()
{
    const ListDefinition &definition = m_source->definition();
    m_new = addAction("list-add", definition.newText, QKeySequence::New, &ListPage::requestNew);
    m_new->setVisible(definition.canCreate);
    m_open = new QAction(themeIcon("document-open"), tr("Open"), this);
    m_open->setToolTip(tr("Open (Enter)"));
    connect(m_open, &QAction::triggered, this, &ListPage::openCurrent);
    m_trash = addAction("user-trash", tr("Trash"), {}, &ListPage::trashSelected);
    m_trash->setToolTip(tr("Move to trash (Del)"));
    m_restore = addAction("edit-undo", tr("Restore"), {}, &ListPage::restoreSelected);
    m_toolBar->addActions({m_new, m_open, m_trash, m_restore});
    m_toolBar->addSeparator();
    m_copy = addAction("edit-copy", tr("Copy"), QKeySequence::Copy, &ListPage::copySelected);
    QAction *print = addAction("document-print", tr("Print"), QKeySequence::Print, &ListPage::print);
    QAction *exporting = addAction("document-export", tr("Export"), Qt::CTRL | Qt::Key_E, &ListPage::exportList);
    m_toolBar->addActions({m_copy, print, exporting});
    addAction("edit-find", tr("Find"), QKeySequence::Find, &ListPage::find);
    m_showTrash = new QAction(themeIcon("user-trash-full"), tr("Show trash"), this);
    m_showTrash->setCheckable(true);
    connect(m_showTrash, &QAction::toggled, this, &ListPage::toggleTrash);
    m_new->setObjectName(QStringLiteral("new"));
    m_open->setObjectName(QStringLiteral("open"));
    m_trash->setObjectName(QStringLiteral("trash"));
    m_restore->setObjectName(QStringLiteral("restore"));
    m_showTrash->setObjectName(QStringLiteral("showTrash"));
}

QToolButton *ListPage::addMenuButton(const char *iconName, const QString &text, QMenu *menu)
{
    auto *button = new QToolButton(m_toolBar);
    button->setIcon(themeIcon(iconName));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMenu(menu);
    m_toolBar->addWidget(button);
    return button;
}

void ListPage::addMenus(const ViewAccess &views)
{
    auto *space = new QWidget(m_toolBar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(space)->setObjectName(QStringLiteral("space"));
    if (m_source->definition().canTrash)
        m_toolBar->addAction(m_showTrash);
    auto *viewMenu = new ViewMenu(
        m_source->definition().page, views, [this] { return viewContent(); }, this);
    addMenuButton("bookmarks", tr("Views"), viewMenu);
    connect(viewMenu, &ViewMenu::chosen, this, &ListPage::showView);
    connect(viewMenu, &ViewMenu::failed, this,
            [this](const QString &what, const Error &error) { m_messages->showError(what, error); });
    auto *columnMenu = new QMenu(this);
    connect(columnMenu, &QMenu::aboutToShow, this, [this, columnMenu] {
        columnMenu->clear();
        m_columns->fillMenu(columnMenu);
    });
    addMenuButton("view-file-columns", tr("Columns"), columnMenu);
}

void ListPage::connectModel()
{
    m_place = std::make_unique<ListPlace>(m_view, m_model);
    connect(m_model, &WindowedTableModel::idsAboutToChange, this, [this] { m_place->remember(); });
    connect(m_model, &WindowedTableModel::idsChanged, this, [this] {
        m_loadedOnce = true;
        m_place->restore();
        if (m_awaited != 0)
            select(std::exchange(m_awaited, 0));
        m_totals->expect(m_filterBar->filter());
        if (m_model->rowCount() == 0)
            m_totals->fetch();
        updateState();
    });
    connect(m_model, &WindowedTableModel::dataChanged, m_totals, &ListTotals::fetch);
    connect(m_model, &WindowedTableModel::loadingChanged, this, &ListPage::updateStatus);
    connect(m_model, &WindowedTableModel::failed, this, [this](const Error &error) {
        if (error.code != ErrorCode::Cancelled)
            m_messages->showError(tr("The list could not be read."), error, {{tr("Try again"), [this] { reload(); }}});
    });
}

QString ListPage::statusText() const { return m_status->text(); }

void ListPage::setFilter(const Filter &filter)
{
    m_filterBar->setFilter(filter);
    const QSignalBlocker quiet(m_showTrash);
    m_showTrash->setChecked(filter.trashed);
    applyFilter();
}

void ListPage::applyFilter()
{
    reload();
    updateActions();
    Q_EMIT filterChanged(m_filterBar->filter());
}

void ListPage::reload()
{
    m_messages->clear();
    m_model->setFilterAndOrder(m_filterBar->filter(), m_columns->order());
}

void ListPage::applyChanges(const storage::ChangeSet &changes)
{
    const ListDefinition &definition = m_source->definition();
    bool concerns = changes.touches(definition.table);
    for (const QString &table : definition.alsoTables)
        concerns = concerns || changes.touches(table);
    if (concerns && m_loadedOnce)
        m_model->refresh();
}

void ListPage::toggleTrash(bool on)
{
    Filter filter = m_filterBar->filter();
    filter.trashed = on;
    m_filterBar->setFilter(filter);
    applyFilter();
}

std::vector<qint64> ListPage::selectedIds() const { return ListPlace::selectedIds(*m_view, *m_model); }

void ListPage::select(qint64 id)
{
    const int row = m_model->rowOf(id);
    m_awaited = row < 0 ? id : 0;
    if (m_awaited != 0)
        return;
    m_view->selectRow(row);
    m_view->scrollTo(m_model->index(row, m_view->horizontalHeader()->logicalIndex(0)));
}

ShownList ListPage::shownList() const
{
    return {m_source->definition().page, m_source->definition().title, m_filterBar->filterText(),
            m_columns->shownColumns(),   m_filterBar->filter(),        m_columns->order()};
}

void ListPage::addListAction(QAction *action)
{
    const QList<QAction *> actions = m_toolBar->actions();
    QAction *before = nullptr;
    for (QAction *candidate : actions) {
        if (candidate->objectName() == QLatin1String("space"))
            before = candidate;
    }
    m_toolBar->insertAction(before, action);
    QWidget::addAction(action);
}

QAction *ListPage::addSelectionAction(const QIcon &icon, const QString &text,
                                      std::function<void(const std::vector<qint64> &ids)> run)
{
    auto *action = new QAction(icon, text, this);
    connect(action, &QAction::triggered, this, [this, run = std::move(run)] { run(selectedIds()); });
    m_selectionActions.append(action);
    addListAction(action);
    updateActions();
    return action;
}

void ListPage::openCurrent()
{
    const qint64 id = m_model->idAt(m_view->currentIndex().row());
    if (id > 0)
        Q_EMIT openRequested(id);
}

void ListPage::find() { m_filterBar->focusText(); }

bool ListPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        openCurrent();
        return true;
    }
    if (key->key() == Qt::Key_Delete && key->modifiers() == Qt::NoModifier) {
        trashSelected();
        return true;
    }
    return false;
}

void ListPage::showContextMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_open, m_copy});
    menu->addAction(m_filterBar->filter().trashed ? m_restore : m_trash);
    if (!m_selectionActions.isEmpty()) {
        menu->addSeparator();
        menu->addActions(m_selectionActions);
    }
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

void ListPage::trashSelected()
{
    const std::vector<qint64> ids = selectedIds();
    if (ids.empty() || !m_trash->isEnabled())
        return;
    const QString name =
        m_model->index(m_model->rowOf(ids.front()), m_view->horizontalHeader()->logicalIndex(0)).data().toString();
    const QString text = ids.size() == 1 ? tr("Move “%1” to the trash?").arg(name)
                                         : tr("Move %n record(s) to the trash?", nullptr, int(ids.size()));
    ask(this, {text, tr("They can be restored from the trash."), tr("Move to trash")}, [this, ids] {
        await(m_source->trash(ids), this, [this, ids](const Result<int> &done) { afterTrash(done, false, ids); });
    });
}

void ListPage::restoreSelected()
{
    const std::vector<qint64> ids = selectedIds();
    if (ids.empty() || !m_restore->isEnabled())
        return;
    await(m_source->restore(ids), this, [this, ids](const Result<int> &done) { afterTrash(done, true, ids); });
}

void ListPage::afterTrash(const Result<int> &done, bool restored, const std::vector<qint64> &ids)
{
    if (!done) {
        m_messages->showError(restored ? tr("Nothing was restored.") : tr("Nothing was moved to the trash."),
                              done.error());
        return;
    }
    m_model->refresh();
    if (restored) {
        m_messages->show(MessageBar::Kind::Info, tr("%n record(s) restored.", nullptr, *done));
        return;
    }
    m_messages->show(MessageBar::Kind::Info, tr("%n record(s) moved to the trash.", nullptr, *done), {},
                     {{tr("Undo"), [this, ids] {
                           await(m_source->restore(ids), this,
                                 [this, ids](const Result<int> &back) { afterTrash(back, true, ids); });
                       }}});
}

void ListPage::copySelected()
{
    const std::optional<QString> text = tableText(*m_model, m_columns->shownColumns(), selectedIds());
    if (text) {
        QGuiApplication::clipboard()->setText(*text);
        return;
    }
    m_messages->show(MessageBar::Kind::Warning, tr("These are too many rows to copy at once. Export them instead."), {},
                     {{tr("Export"), [this] { exportList(); }}});
}

void ListPage::updateStatus()
{
    const int current = m_view->currentIndex().row() + 1;
    QString text = tr("%1 / %2").arg(current).arg(m_model->rowCount());
    qsizetype selected = 0;
    const QItemSelection selection = m_view->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        selected += range.height();
    if (selected > 1)
        text += QStringLiteral("　") + tr("%n selected", nullptr, int(selected));
    if (m_model->isLoading())
        text += QStringLiteral("　") + tr("loading…");
    m_status->setText(text);
}

void ListPage::updateActions()
{
    const bool any = m_view->selectionModel()->hasSelection();
    const bool trashed = m_filterBar->filter().trashed;
    const ListDefinition &definition = m_source->definition();
    m_new->setEnabled(!m_readOnly && !trashed);
    m_open->setEnabled(any);
    m_copy->setEnabled(any);
    m_trash->setVisible(!trashed && definition.canTrash);
    m_trash->setEnabled(any && !trashed && !m_readOnly && definition.canTrash);
    m_restore->setVisible(trashed);
    m_restore->setEnabled(any && trashed && !m_readOnly);
    for (QAction *action : std::as_const(m_selectionActions))
        action->setEnabled(any && !trashed && !m_readOnly);
}

void ListPage::updateState()
{
    updateStatus();
    const bool empty = m_loadedOnce && m_model->rowCount() == 0;
    m_stack->setCurrentIndex(empty ? 1 : 0);
    if (!empty)
        return;
    const ListDefinition &definition = m_source->definition();
    Filter conditions = m_filterBar->filter();
    const bool trashed = std::exchange(conditions.trashed, false);
    if (!conditions.isEmpty()) {
        m_emptyText->setText(tr("Nothing fits these conditions."));
        m_emptyButton->setText(tr("Remove the conditions"));
    } else if (trashed) {
        m_emptyText->setText(tr("The trash is empty."));
        m_emptyButton->setText(tr("Back to the list"));
    } else {
        m_emptyText->setText(definition.emptyText);
        m_emptyButton->setText(definition.newText);
    }
    const bool begins = conditions.isEmpty() && !trashed;
    m_emptyButton->setVisible(!begins || (definition.canCreate && !m_readOnly));
}

QJsonObject ListPage::viewContent() const
{
    const Sort order = m_columns->order();
    return {{QStringLiteral("filter"), m_filterBar->filter().toJson()},
            {QStringLiteral("sort"), order.field},
            {QStringLiteral("descending"), order.descending},
            {QStringLiteral("columns"), QJsonArray::fromStringList(m_columns->shownColumns())}};
}

void ListPage::showView(const QJsonObject &content)
{
    const Result<Filter> filter = Filter::fromJson(content.value(QStringLiteral("filter")).toObject());
    if (!filter) {
        m_messages->showError(tr("This view cannot be shown any more."), filter.error());
        return;
    }
    m_columns->showColumns(content.value(QStringLiteral("columns")).toVariant().toStringList());
    m_columns->setOrder(
        {content.value(QStringLiteral("sort")).toString(), content.value(QStringLiteral("descending")).toBool()});
    setFilter(*filter);
}

} // namespace zhucun::gui
