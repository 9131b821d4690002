#pragma once

#include "gui/common/fields/fieldcontext.h"
#include "gui/common/list/listsource.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QMenu;
class QToolButton;

namespace zhucun::gui {

class DateField;
class FlowLayout;
class ReferenceField;

/// The conditions of a list as widgets: free text, place, round, period, and conditions on declared fields as chips.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    FilterBar(const ListDefinition &definition, const FieldContext &context, QWidget *parent = nullptr);

    const Filter &filter() const { return m_filter; }
    /// Shows a filter, also one with conditions this bar does not offer. Does not emit changed().
    void setFilter(const Filter &filter);
    void clear();
    void focusText();
    /// In words, for headings of prints and exports; empty without conditions.
    QString filterText() const;

Q_SIGNALS:
    void changed();

private:
    ReferenceField *addPicker(LookupKind kind, const QString &placeholder);
    void buildPeriod();
    void fillPeriodMenu();
    void setPeriod(const std::optional<Period> &period);
    void takeTypedPeriod();
    void fillConditionMenu(QMenu *menu);
    void toggleCondition(const FilterField &field, const QVariant &value, bool on);
    QVariantList chosenValues(const QString &field) const;
    QString conditionText(const Condition &condition) const;
    void rebuildChips();
    void showPeriod();
    void apply();

    ListDefinition m_definition;
    FieldContext m_context;
    Filter m_filter;
    QTimer m_pause;
    QLineEdit *m_text = nullptr;
    ReferenceField *m_township = nullptr;
    ReferenceField *m_village = nullptr;
    ReferenceField *m_round = nullptr;
    QToolButton *m_period = nullptr;
    DateField *m_from = nullptr;
    DateField *m_to = nullptr;
    QToolButton *m_clear = nullptr;
    QWidget *m_chipArea = nullptr;
    FlowLayout *m_chips = nullptr;
    bool m_showing = false;
};

} // namespace zhucun::gui
