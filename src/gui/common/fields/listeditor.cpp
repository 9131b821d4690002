#include "gui/common/fields/listeditor.h"

#include "core/text/dateparse.h"
#include "core/text/fold.h"
#include "domain/attendance/daystext.h"
#include "gui/common/appearance.h"
#include "gui/common/await.h"
#include "gui/common/fields/listcelldelegate.h"
#include "gui/common/fields/referencecell.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QShortcut>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace zhucun::gui {

namespace {

constexpr int kLinesShown = 5;

} // namespace

ListEditor::ListEditor(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_model = new QStandardItemModel(this);
    m_view = new QTableView(this);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ListCellDelegate(m_columns, m_context, m_scope, m_view));
    m_view->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(rowHeight(fontMetrics()));
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->setMinimumHeight((kLinesShown + 1) * rowHeight(fontMetrics()) + 6);
    layout->addWidget(m_view, 1);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(2);
    layout->addLayout(buttons);
    m_buttons = {addButton("list-add", tr("Add a line (Ins)"), &ListEditor::addLine),
                 addButton("list-remove", tr("Remove the line (Ctrl+Del)"), &ListEditor::removeLine),
                 addButton("go-up", tr("Move up (Alt+Up)"), &ListEditor::moveUp),
                 addButton("go-down", tr("Move down (Alt+Down)"), &ListEditor::moveDown)};
    for (QToolButton *button : std::as_const(m_buttons))
        buttons->addWidget(button);
    buttons->addStretch();
    setFocusProxy(m_view);

    const auto shortcut = [this](const QKeySequence &keys, void (ListEditor::*slot)()) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
                this, slot);
    };
    shortcut(Qt::Key_Insert, &ListEditor::addLine);
    shortcut(Qt::CTRL | Qt::Key_Delete, &ListEditor::removeLine);
    shortcut(Qt::ALT | Qt::Key_Up, &ListEditor::moveUp);
    shortcut(Qt::ALT | Qt::Key_Down, &ListEditor::moveDown);
    connect(m_model, &QStandardItemModel::itemChanged, this, [this](const QStandardItem *item) {
        if (m_settling)
            return;
        settle(item->row(), item->column());
        Q_EMIT edited();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ListEditor::updateButtons);
    updateButtons();
}

QToolButton *ListEditor::addButton(const char *iconName, const QString &tip, void (ListEditor::*slot)())
{
    auto *button = new QToolButton(this);
    button->setIcon(themeIcon(iconName));
    button->setToolTip(tip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    connect(button, &QToolButton::clicked, this, slot);
    return button;
}

void ListEditor::setColumns(const std::vector<ListColumnSpec> &columns)
{
    m_columns = columns;
    m_model->setColumnCount(int(columns.size()));
    const int em = fontMetrics().horizontalAdvance(QChar(u'国'));
    for (int i = 0; i < int(columns.size()); ++i) {
        const ListColumnSpec &column = columns[size_t(i)];
        m_model->setHeaderData(i, Qt::Horizontal, column.heading);
        m_view->setColumnWidth(i, column.width * em + 16);
        if (column.stretch)
            m_view->horizontalHeader()->setSectionResizeMode(i, QHeaderView::Stretch);
    }
}

std::vector<QStringList> ListEditor::lines() const
{
    std::vector<QStringList> lines;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (isBlank(row))
            continue;
        QStringList line;
        for (int column = 0; column < m_model->columnCount(); ++column)
            line.append(m_model->item(row, column)->text());
        lines.push_back(line);
    }
    return lines;
}

void ListEditor::setLines(const std::vector<QStringList> &lines)
{
    m_model->removeRows(0, m_model->rowCount());
    for (const QStringList &line : lines)
        insertLine(m_model->rowCount(), line);
    updateButtons();
    Q_EMIT edited();
}

void ListEditor::setReadOnlyField(bool readOnly)
{
    m_readOnly = readOnly;
    m_view->setEditTriggers(readOnly ? QAbstractItemView::NoEditTriggers : QAbstractItemView::AllEditTriggers);
    updateButtons();
}

QString ListEditor::problem() const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const QStandardItem *item = m_model->item(row, column);
            if (item->data(ListCellDelegate::kFaultRole).toBool())
                return tr("Line %1, %2: “%3” cannot be understood.")
                    .arg(row + 1)
                    .arg(m_columns[size_t(column)].heading, item->text());
        }
    }
    return {};
}

QJsonValue ListEditor::draft() const
{
    QJsonArray json;
    for (const QStringList &line : lines())
        json.append(QJsonArray::fromStringList(line));
    return json;
}

void ListEditor::setDraft(const QJsonValue &draft)
{
    std::vector<QStringList> lines;
    const QJsonArray stored = draft.toArray();
    for (const QJsonValue &line : stored) {
        QStringList texts;
        const QJsonArray cells = line.toArray();
        for (const QJsonValue &cell : cells)
            texts.append(cell.toString());
        lines.push_back(texts);
    }
    setLines(lines);
}

void ListEditor::addLine()
{
    if (m_readOnly)
        return;
    const QModelIndex current = m_view->currentIndex();
    const int row = current.isValid() ? current.row() + 1 : m_model->rowCount();
    insertLine(row, {});
    const QModelIndex first = m_model->index(row, 0);
    m_view->setCurrentIndex(first);
    m_view->setFocus();
    m_view->edit(first);
    updateButtons();
}

void ListEditor::removeLine()
{
    const int row = m_view->currentIndex().row();
    if (m_readOnly || row < 0)
        return;
    m_model->removeRow(row);
    updateButtons();
    Q_EMIT edited();
}

void ListEditor::move(int by)
{
    const QModelIndex current = m_view->currentIndex();
    const int target = current.row() + by;
    if (m_readOnly || !current.isValid() || target < 0 || target >= m_model->rowCount())
        return;
    const int column = current.column();
    m_model->insertRow(target, m_model->takeRow(current.row()));
    m_view->setCurrentIndex(m_model->index(target, column));
    Q_EMIT edited();
}

void ListEditor::updateButtons()
{
    const int row = m_view->currentIndex().row();
    m_buttons.at(0)->setEnabled(!m_readOnly);
    m_buttons.at(1)->setEnabled(!m_readOnly && row >= 0);
    m_buttons.at(2)->setEnabled(!m_readOnly && row > 0);
    m_buttons.at(3)->setEnabled(!m_readOnly && row >= 0 && row + 1 < m_model->rowCount());
}

void ListEditor::insertLine(int row, const QStringList &texts)
{
    QList<QStandardItem *> items;
    for (int column = 0; column < int(m_columns.size()); ++column) {
        const ListColumnSpec &spec = m_columns[size_t(column)];
        // A box without a blank term shows its first one, so that is what an untouched cell means.
        const bool fixedTerm = spec.kind == ListColumnSpec::Kind::Enum && !spec.terms.isEmpty();
        items.append(new QStandardItem(texts.value(column, fixedTerm ? spec.terms.first().first : QString())));
    }
    m_model->insertRow(row, items);
    for (int column = 0; column < int(m_columns.size()); ++column)
        settle(row, column);
}

bool ListEditor::isBlank(int row) const
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const ListColumnSpec &spec = m_columns[size_t(column)];
        if ((spec.kind != ListColumnSpec::Kind::Enum || spec.alwaysMeant) &&
            !m_model->item(row, column)->text().trimmed().isEmpty())
            return false;
    }
    return true;
}

void ListEditor::settle(int row, int column)
{
    QStandardItem *item = m_model->item(row, column);
    if (m_columns[size_t(column)].kind == ListColumnSpec::Kind::Reference) {
        settleReference(item, m_columns[size_t(column)]);
        return;
    }
    const QString typed = item->text().trimmed();
    const std::optional<QString> usual = typed.isEmpty() ? QString() : normalised(m_columns[size_t(column)], typed);
    m_settling = true;
    item->setText(usual.value_or(typed));
    item->setData(!usual.has_value(), ListCellDelegate::kFaultRole);
    m_settling = false;
}

void ListEditor::rememberLabel(LookupKind kind, const LookupItem &item)
{
    m_labels.insert({int(kind), item.id}, item.label);
}

void ListEditor::settleReference(QStandardItem *item, const ListColumnSpec &column)
{
    const QString typed = item->text().trimmed();
    bool isId = false;
    const qint64 id = typed.toLongLong(&isId);
    m_settling = true;
    item->setData(!typed.isEmpty() && !isId, ListCellDelegate::kFaultRole);
    item->setData(isId ? m_labels.value({int(column.lookup), id}, QStringLiteral("…")) : QString(),
                  ListCellDelegate::kLabelRole);
    m_settling = false;
    if (isId && !m_labels.contains({int(column.lookup), id}))
        fetchLabel(column.lookup, id);
    else if (!isId && !typed.isEmpty())
        resolve(item, column, typed);
}

void ListEditor::fetchLabel(LookupKind kind, qint64 id)
{
    if (!m_context.byId)
        return;
    await(m_context.byId(kind, id), this, [this, kind, id](const Result<std::optional<LookupItem>> &found) {
        m_labels.insert({int(kind), id}, found && *found ? (*found)->label : tr("(record %1 cannot be read)").arg(id));
        showLabels(kind);
    });
}

void ListEditor::showLabels(LookupKind kind)
{
    m_settling = true;
    for (int column = 0; column < int(m_columns.size()); ++column) {
        const ListColumnSpec &spec = m_columns[size_t(column)];
        if (spec.kind != ListColumnSpec::Kind::Reference || spec.lookup != kind)
            continue;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            QStandardItem *item = m_model->item(row, column);
            const auto label = m_labels.constFind({int(kind), item->text().toLongLong()});
            if (label != m_labels.constEnd())
                item->setData(*label, ListCellDelegate::kLabelRole);
        }
    }
    m_settling = false;
}

void ListEditor::resolve(QStandardItem *item, const ListColumnSpec &column, const QString &typed)
{
    if (!m_context.find)
        return;
    constexpr int kEnoughToTell = 30;
    const QPersistentModelIndex cell(item->index());
    const LookupKind kind = column.lookup;
    await(m_context.find(kind, typed, m_scope, kEnoughToTell), this,
          [this, cell, kind, typed](const Result<std::vector<LookupItem>> &found) {
              if (!cell.isValid() || cell.data(Qt::EditRole).toString() != typed || !found)
                  return;
              if (const auto fit = onlyFit(typed, *found)) {
                  rememberLabel(kind, *fit);
                  m_model->setData(cell, QString::number(fit->id));
              }
          });
}

std::optional<QString> ListEditor::normalised(const ListColumnSpec &column, const QString &typed) const
{
    using Kind = ListColumnSpec::Kind;
    switch (column.kind) {
    case Kind::Text:
    case Kind::Enum:
    case Kind::Reference:
        return typed;
    case Kind::Date: {
        const auto day =
            m_context.clock ? text::parseTypedDate(typed, m_context.clock->today()) : text::parseDate(typed);
        return day ? std::optional(day->toString(Qt::ISODate)) : std::nullopt;
    }
    case Kind::Month: {
        const auto month = text::parseYearMonth(typed);
        return month ? std::optional(month->toString()) : std::nullopt;
    }
    case Kind::Number: {
        bool isNumber = false;
        const int number = text::fold(typed).toInt(&isNumber);
        return isNumber ? std::optional(QString::number(number)) : std::nullopt;
    }
    case Kind::HalfDays: {
        const auto halves = listcell::halfDaysFromText(typed);
        return halves ? std::optional(daysText(*halves)) : std::nullopt;
    }
    case Kind::Money: {
        const auto amount = parseMoney(typed);
        return amount ? std::optional(moneyText(*amount)) : std::nullopt;
    }
    }
    return std::nullopt;
}

} // namespace zhucun::gui
