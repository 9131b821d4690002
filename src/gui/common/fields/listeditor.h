#pragma once

#include "gui/common/fields/inputfield.h"
#include "gui/common/fields/listcolumn.h"

#include <QHash>
#include <QPair>
#include <QStringList>
#include <QWidget>

#include <vector>

class QStandardItem;
class QStandardItemModel;
class QTableView;
class QToolButton;

namespace zhucun::gui {

/// A short list within a record (résumé, family, parties, steps, years) as a table to type into. Ins adds a line below,
/// Ctrl+Del removes, Alt+Up and Alt+Down move. Lines left blank are not kept.
class ListEditor final : public QWidget, public InputField
{
    Q_OBJECT

public:
    explicit ListEditor(QWidget *parent = nullptr);

    void setColumns(const std::vector<ListColumnSpec> &columns);

    /// The texts of the lines that are not blank. Enum cells hold codes.
    std::vector<QStringList> lines() const;
    void setLines(const std::vector<QStringList> &lines);

    template <class Element>
    std::vector<Element> elements(const std::vector<ListColumn<Element>> &columns) const
    {
        std::vector<Element> elements;
        for (const QStringList &line : lines()) {
            Element element;
            for (size_t i = 0; i < columns.size(); ++i)
                columns[i].fromText(element, line.at(int(i)));
            elements.push_back(element);
        }
        return elements;
    }
    template <class Element>
    void setElements(const std::vector<ListColumn<Element>> &columns, const std::vector<Element> &elements)
    {
        std::vector<QStringList> lines;
        for (const Element &element : elements) {
            QStringList line;
            for (const auto &column : columns)
                line.append(column.toText(element));
            lines.push_back(line);
        }
        setLines(lines);
    }

    /// Narrows what references are offered, e.g. to cadres posted in a village.
    void setScope(const Filter &scope) { m_scope = scope; }
    /// A reference whose label is known need not be asked for.
    void rememberLabel(LookupKind kind, const LookupItem &item);

    void setContext(const FieldContext &context) override { m_context = context; }
    void setReadOnlyField(bool readOnly) override;
    QString problem() const override;
    QJsonValue draft() const override;
    void setDraft(const QJsonValue &draft) override;

    QTableView *view() const { return m_view; }

Q_SIGNALS:
    void edited();

private:
    friend class ListCellDelegate;

    QToolButton *addButton(const char *iconName, const QString &tip, void (ListEditor::*slot)());
    void addLine();
    void removeLine();
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int by);
    void updateButtons();
    void insertLine(int row, const QStringList &texts);
    bool isBlank(int row) const;
    /// Brings a cell into its usual form and marks it when it cannot be understood.
    void settle(int row, int column);
    std::optional<QString> normalised(const ListColumnSpec &column, const QString &text) const;
    /// References: the cell holds the id and shows the label; typed text is looked up.
    void settleReference(QStandardItem *item, const ListColumnSpec &column);
    void fetchLabel(LookupKind kind, qint64 id);
    void showLabels(LookupKind kind);
    void resolve(QStandardItem *item, const ListColumnSpec &column, const QString &typed);

    QStandardItemModel *m_model = nullptr;
    QTableView *m_view = nullptr;
    QList<QToolButton *> m_buttons;
    std::vector<ListColumnSpec> m_columns;
    FieldContext m_context;
    Filter m_scope;
    QHash<QPair<int, qint64>, QString> m_labels; ///< by LookupKind and id
    bool m_settling = false;
    bool m_readOnly = false;
};

} // namespace zhucun::gui
