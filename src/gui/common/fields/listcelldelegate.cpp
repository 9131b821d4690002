#include "gui/common/fields/listcelldelegate.h"

#include "gui/common/appearance.h"
#include "gui/common/fields/referencecell.h"

#include <QComboBox>
#include <QLineEdit>

namespace zhucun::gui {

ListCellDelegate::ListCellDelegate(const std::vector<ListColumnSpec> &columns, const FieldContext &context,
                                   const Filter &scope, QObject *parent)
    : QStyledItemDelegate(parent), m_columns(columns), m_context(context), m_scope(scope)
{
}

QString ListCellDelegate::displayText(const QVariant &value, const QLocale &) const { return value.toString(); }

QWidget *ListCellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const ListColumnSpec &column = m_columns[size_t(index.column())];
    if (column.kind == ListColumnSpec::Kind::Reference)
        return createReference(parent, column);
    if (column.kind != ListColumnSpec::Kind::Enum) {
        auto *line = new QLineEdit(parent);
        line->setFrame(false);
        return line;
    }
    auto *box = new QComboBox(parent);
    for (const auto &[code, words] : column.terms)
        box->addItem(words, code);
    return box;
}

QWidget *ListCellDelegate::createReference(QWidget *parent, const ListColumnSpec &column) const
{
    auto *cell = new ReferenceCell(column.lookup, m_context, m_scope, parent);
    auto *self = const_cast<ListCellDelegate *>(this); // editors are made by const functions, closed by signals
    connect(cell, &ReferenceCell::chosen, self, [self, cell] {
        Q_EMIT self->commitData(cell);
        Q_EMIT self->closeEditor(cell, QAbstractItemDelegate::NoHint);
    });
    return cell;
}

void ListCellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        box->setCurrentIndex(qMax(0, box->findData(text)));
    } else if (auto *cell = qobject_cast<ReferenceCell *>(editor)) {
        bool isId = false;
        const qint64 id = text.toLongLong(&isId);
        if (isId)
            cell->setItem({id, index.data(kLabelRole).toString(), {}});
        else
            cell->setText(text);
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(text);
    }
}

void ListCellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentData());
    else if (auto *cell = qobject_cast<ReferenceCell *>(editor))
        model->setData(index, cell->item() ? QString::number(cell->item()->id) : cell->text());
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        model->setData(index, line->text());
}

void ListCellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const ListColumnSpec &column = m_columns[size_t(index.column())];
    if (column.kind == ListColumnSpec::Kind::Enum) {
        for (const auto &[code, words] : column.terms) {
            if (code == option->text)
                option->text = words;
        }
    }
    if (column.kind == ListColumnSpec::Kind::Reference && !index.data(kLabelRole).toString().isEmpty())
        option->text = index.data(kLabelRole).toString();
    if (column.kind == ListColumnSpec::Kind::Number || column.kind == ListColumnSpec::Kind::HalfDays ||
        column.kind == ListColumnSpec::Kind::Money)
        option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
    if (index.data(kFaultRole).toBool()) {
        const MeaningColors colors = colorsOf(Meaning::Trouble, option->palette);
        option->backgroundBrush = colors.fill;
        option->palette.setColor(QPalette::Text, colors.line);
    }
}

} // namespace zhucun::gui
