#include "gui/common/list/columnmemory.h"

#include "gui/common/list/windowedtablemodel.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace zhucun::gui {

namespace {

constexpr int kCellMargins = 14;
constexpr int kHeadingMargins = 28; ///< with the arrow of the order
constexpr int kWideText = 7;        ///< characters; a column as wide as that holds names that may be longer
constexpr int kMostGrowth = 3;      ///< times the usual width

} // namespace

ColumnMemory::ColumnMemory(const QString &page, QTableView *view, WindowedTableModel *model)
    : QObject(view), m_page(page), m_view(view), m_model(model)
{
    QHeaderView *header = view->horizontalHeader();
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    m_storeSoon.setSingleShot(true);
    m_storeSoon.setInterval(300);
    connect(&m_storeSoon, &QTimer::timeout, this, &ColumnMemory::store);
    load();
    const auto changed = [this] {
        if (!m_applying)
            m_storeSoon.start();
    };
    connect(header, &QHeaderView::sectionMoved, this, changed);
    connect(header, &QHeaderView::sectionResized, this, [this, header, changed] {
        if (!m_applying && header->underMouse() && QGuiApplication::mouseButtons() != Qt::NoButton)
            m_ownWidths = true;
        changed();
    });
    view->viewport()->installEventFilter(this);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &ColumnMemory::takeOrder);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) {
        auto *menu = new QMenu(header);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(menu);
        menu->popup(header->mapToGlobal(at));
    });
}

QStringList ColumnMemory::shownColumns() const
{
    QStringList keys;
    const QHeaderView *header = m_view->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (!header->isSectionHidden(logical))
            keys.append(m_model->columns()[size_t(logical)].key);
    }
    return keys;
}

void ColumnMemory::showColumns(const QStringList &keys)
{
    QHeaderView *header = m_view->horizontalHeader();
    QList<int> wanted;
    for (const QString &key : keys) {
        const int column = m_model->columnOf(key);
        if (column >= 0 && !wanted.contains(column))
            wanted.append(column);
    }
    if (wanted.isEmpty())
        return;
    m_applying = true;
    for (int i = 0; i < header->count(); ++i)
        header->setSectionHidden(i, !wanted.contains(i));
    for (int visual = 0; visual < wanted.size(); ++visual)
        header->moveSection(header->visualIndex(wanted[visual]), visual);
    m_applying = false;
    shareSpareRoom();
    m_storeSoon.start();
}

bool ColumnMemory::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        shareSpareRoom();
    return QObject::eventFilter(watched, event);
}

void ColumnMemory::reset()
{
    applyWidths({});
    QStringList all;
    for (const ListColumnInfo &column : m_model->columns())
        all.append(column.key);
    showColumns(all);
    showColumns(defaultColumns());
}

void ColumnMemory::flush()
{
    if (!m_storeSoon.isActive())
        return;
    m_storeSoon.stop();
    store();
}

QStringList ColumnMemory::defaultColumns() const
{
    QStringList keys;
    for (const ListColumnInfo &column : m_model->columns()) {
        if (column.visibleByDefault)
            keys.append(column.key);
    }
    return keys;
}

void ColumnMemory::setOrder(const Sort &order)
{
    m_order = order;
    showOrder();
    m_storeSoon.start();
}

void ColumnMemory::showOrder()
{
    int column = -1;
    for (int i = 0; i < m_model->columnCount(); ++i) {
        if (!m_order.field.isEmpty() && m_model->columns()[size_t(i)].sortField == m_order.field)
            column = i;
    }
    const QSignalBlocker quiet(m_view->horizontalHeader());
    m_view->horizontalHeader()->setSortIndicator(column, m_order.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void ColumnMemory::takeOrder(int column, Qt::SortOrder direction)
{
    const QString field = column >= 0 ? m_model->columns()[size_t(column)].sortField : QString();
    if (column >= 0 && field.isEmpty()) {
        showOrder();
        return;
    }
    m_order = {field, !field.isEmpty() && direction == Qt::DescendingOrder};
    m_storeSoon.start();
    Q_EMIT orderChanged();
}

void ColumnMemory::fillMenu(QMenu *menu)
{
    const QStringList shown = shownColumns();
    for (const ListColumnInfo &column : m_model->columns()) {
        QAction *action = menu->addAction(column.heading);
        action->setCheckable(true);
        action->setChecked(shown.contains(column.key));
        action->setEnabled(!(shown.size() == 1 && shown.contains(column.key)));
        connect(action, &QAction::toggled, this, [this, key = column.key](bool on) {
            QStringList keys = shownColumns();
            keys.removeAll(key);
            if (on)
                keys.append(key);
            showColumns(keys);
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Choose and order columns…")), &QAction::triggered, this,
            [this] { openChooser(m_view->window()); });
    connect(menu->addAction(tr("As it was at first")), &QAction::triggered, this, &ColumnMemory::reset);
}

void ColumnMemory::openChooser(QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("columnChooser"));
    dialog->setWindowTitle(tr("Columns"));
    fillChooser(dialog);
    dialog->resize(320, 460);
    dialog->open();
}

void ColumnMemory::fillChooser(QDialog *dialog)
{
    auto *layout = new QVBoxLayout(dialog);
    auto *list = new QListWidget(dialog);
    list->setDragDropMode(QAbstractItemView::InternalMove);
    QStringList keys = shownColumns();
    const QStringList shown = keys;
    for (const ListColumnInfo &column : m_model->columns()) {
        if (!keys.contains(column.key))
            keys.append(column.key);
    }
    for (const QString &key : std::as_const(keys)) {
        auto *item = new QListWidgetItem(m_model->columns()[size_t(m_model->columnOf(key))].heading, list);
        item->setData(Qt::UserRole, key);
        item->setCheckState(shown.contains(key) ? Qt::Checked : Qt::Unchecked);
    }
    layout->addWidget(list);
    auto *moves = new QHBoxLayout;
    const auto addMove = [dialog, list, moves](const QString &text, const QKeySequence &keys2, int by) {
        auto *button = new QPushButton(text, dialog);
        button->setAutoDefault(false);
        button->setShortcut(keys2);
        moves->addWidget(button);
        connect(button, &QPushButton::clicked, list, [list, by] {
            const int row = list->currentRow();
            if (row < 0 || row + by < 0 || row + by >= list->count())
                return;
            list->insertItem(row + by, list->takeItem(row));
            list->setCurrentRow(row + by);
        });
    };
    addMove(tr("Up (Alt+Up)"), Qt::ALT | Qt::Key_Up, -1);
    addMove(tr("Down (Alt+Down)"), Qt::ALT | Qt::Key_Down, 1);
    layout->addLayout(moves);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, list] {
        QStringList chosen;
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->checkState() == Qt::Checked)
                chosen.append(list->item(row)->data(Qt::UserRole).toString());
        }
        showColumns(chosen);
    });
}

void ColumnMemory::load()
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("list/") + m_page);
    applyWidths(settings.value(QStringLiteral("widths")).toMap());
    const QStringList keys = settings.value(QStringLiteral("columns")).toStringList();
    showColumns(keys.isEmpty() ? defaultColumns() : keys);
    m_order = {settings.value(QStringLiteral("sort")).toString(),
               settings.value(QStringLiteral("descending")).toBool()};
    showOrder();
    m_storeSoon.stop();
}

void ColumnMemory::store()
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("list/") + m_page);
    // A hidden column keeps the width it had.
    QVariantMap widths = m_ownWidths ? settings.value(QStringLiteral("widths")).toMap() : QVariantMap();
    for (int i = 0; i < m_model->columnCount(); ++i) {
        if (m_ownWidths && !m_view->isColumnHidden(i))
            widths.insert(m_model->columns()[size_t(i)].key, m_view->columnWidth(i));
    }
    settings.setValue(QStringLiteral("columns"), shownColumns());
    settings.setValue(QStringLiteral("widths"), widths);
    settings.setValue(QStringLiteral("sort"), m_order.field);
    settings.setValue(QStringLiteral("descending"), m_order.descending);
}

int ColumnMemory::usualWidth(int column) const
{
    const ListColumnInfo &info = m_model->columns()[size_t(column)];
    const QFontMetrics metrics = m_view->fontMetrics();
    return qMax(info.width * metrics.horizontalAdvance(QChar(u'国')) + kCellMargins,
                metrics.horizontalAdvance(info.heading) + kHeadingMargins);
}

void ColumnMemory::applyWidths(const QVariantMap &widths)
{
    m_applying = true;
    m_ownWidths = !widths.isEmpty();
    for (int i = 0; i < m_model->columnCount(); ++i)
        m_view->setColumnWidth(i, widths.value(m_model->columns()[size_t(i)].key, usualWidth(i)).toInt());
    m_applying = false;
    shareSpareRoom();
}

void ColumnMemory::shareSpareRoom()
{
    if (m_ownWidths)
        return;
    int spare = m_view->viewport()->width();
    int growing = 0;
    QList<int> wide;
    m_applying = true;
    for (int i = 0; i < m_model->columnCount(); ++i) {
        if (m_view->isColumnHidden(i))
            continue;
        const int usual = usualWidth(i);
        m_view->setColumnWidth(i, usual);
        spare -= usual;
        if (m_model->columns()[size_t(i)].width >= kWideText) {
            wide << i;
            growing += usual;
        }
    }
    for (const int i : std::as_const(wide)) {
        const int usual = usualWidth(i);
        const int share = qMax(0, int(qint64(spare) * usual / growing));
        m_view->setColumnWidth(i, usual + qMin(share, usual * (kMostGrowth - 1)));
    }
    m_applying = false;
}

} // namespace zhucun::gui
