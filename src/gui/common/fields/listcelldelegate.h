#pragma once

#include "gui/common/fields/fieldcontext.h"
#include "gui/common/fields/listcolumn.h"

#include <QStyledItemDelegate>

#include <vector>

namespace zhucun::gui {

/// Editors of the cells of a ListEditor: a line, or a box of terms.
class ListCellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Marks a cell whose text cannot be understood.
    static constexpr int kFaultRole = Qt::UserRole + 1;

    /// What a reference shows, beside its id.
    static constexpr int kLabelRole = Qt::UserRole + 2;

    ListCellDelegate(const std::vector<ListColumnSpec> &columns, const FieldContext &context, const Filter &scope,
                     QObject *parent);

    QString displayText(const QVariant &value, const QLocale &locale) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    QWidget *createReference(QWidget *parent, const ListColumnSpec &column) const;

    const std::vector<ListColumnSpec> &m_columns;
    const FieldContext &m_context;
    const Filter &m_scope;
};

} // namespace zhucun::gui
