#pragma once

#include "domain/attendance/monthsheet.h"
#include "domain/filter/filter.h"
#include "gui/common/fields/fieldcontext.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;

namespace zhucun::gui {

class MonthField;
class ReferenceField;

/// Which month, and who of it.
class GridFilter final : public QWidget
{
    Q_OBJECT

public:
    GridFilter(const FieldContext &context, const YearMonth &month, QWidget *parent = nullptr);

    YearMonth month() const { return m_month; }
    SheetScope scope() const;
    void setMonth(const YearMonth &month);
    /// Month of the period, places and text of it; the rest is cleared. Does not emit changed().
    void setFilter(const Filter &filter);
    void focusText();
    bool isNarrowed() const { return scope() != SheetScope{}; }
    void clear();

Q_SIGNALS:
    void changed();

private:
    ReferenceField *addPicker(LookupKind kind, const QString &placeholder);
    void takeMonth();
    void apply();

    YearMonth m_month;
    QTimer m_pause;
    MonthField *m_field;
    QLineEdit *m_text;
    ReferenceField *m_township = nullptr;
    ReferenceField *m_village = nullptr;
    ReferenceField *m_team = nullptr;
    ReferenceField *m_unit = nullptr;
    bool m_setting = false;
};

} // namespace zhucun::gui
