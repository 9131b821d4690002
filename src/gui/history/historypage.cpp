#include "gui/history/historypage.h"

#include "gui/common/appearance.h"
#include "gui/common/await.h"
#include "gui/common/message/words.h"
#include "gui/firststart/heading.h"
#include "gui/history/actiontext.h"
#include "services/workspace/workspace.h"

#include <QFont>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPalette>
#include <QTableView>
#include <QVBoxLayout>

namespace zhucun::gui {

namespace {

constexpr int kShown = 500;

} // namespace

void HistoryModel::setItems(std::vector<HistoryItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_items.size()); }

int HistoryModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HistoryItem &item = m_items[size_t(index.row())];
    if (role == Qt::FontRole && item.undone) {
        QFont struckOut;
        struckOut.setStrikeOut(true);
        return struckOut;
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case When:
        return QLocale().toString(item.happenedAt.toLocalTime(), QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    case Who:
        return accountText(item.account);
    case What:
        return item.undone ? tr("%1 (undone)").arg(actionText(item.action)) : actionText(item.action);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case ColumnCount:
        break;
    }
    return {};
}

HistoryPage::HistoryPage(Workspace &workspace, const HistoryService &history, QWidget *parent)
    : QWidget(parent),
      m_history(history),
      m_model(new HistoryModel(this)),
      m_table(new QTableView),
      m_note(secondaryLabel({}))
{
    setObjectName(QStringLiteral("history"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight(fontMetrics()));
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    m_table->setColumnWidth(HistoryModel::When, digit * 24);
    m_table->setColumnWidth(HistoryModel::Who, digit * 20);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_note);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(&workspace, &Workspace::changed, this, &HistoryPage::refresh);
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void HistoryPage::refresh()
{
    if (!isVisible())
        return;
    await(m_history.recent(kShown), this, [this](Result<std::vector<HistoryItem>> items) {
        if (!items) {
            m_note->setText(errorSentence(items.error()));
            return;
        }
        m_note->setText(items->empty()
                            ? tr("Nothing was changed yet. Every change appears here, with who made it and when.")
                            : tr("The newest %1 changes").arg(items->size()));
        m_model->setItems(std::move(*items));
    });
}

} // namespace zhucun::gui
