#pragma once

#include "gui/statistics/ownindicatoraccess.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace zhucun::gui {

class ConditionField;
class FieldHint;
class IndicatorField;

/// One of the county's own indicators. Parts of another are edited wholly; of what a file defined otherwise, the name,
/// the definition and the filter.
class OwnIndicatorForm final : public QWidget
{
    Q_OBJECT

public:
    explicit OwnIndicatorForm(const OwnIndicatorAccess &access, QWidget *parent = nullptr);

    /// Those a part can be taken of.
    void setIndicators(const std::vector<Indicator> &indicators);
    void setIndicator(const Indicator &own);
    Indicator indicator() const;

    void clearProblems();
    /// Beside the fields; whatever belongs to none of them is returned in words.
    QStringList showProblems(const Violations &problems);

Q_SIGNALS:
    void edited();

private:
    struct Field {
        QString name;
        QString label;
        FieldHint *hint;
    };

    void addField(const char *name, const QString &label, QWidget *field);
    void addCondition();
    void changed();
    void loadGroupings();

    OwnIndicatorAccess m_access;
    Indicator m_indicator;
    IndicatorField *m_of;
    QLabel *m_made; ///< of what is no part: how it is made
    QLineEdit *m_name;
    QPlainTextEdit *m_definition;
    QWidget *m_filter;
    std::vector<ConditionField *> m_conditions;
    std::vector<StatisticsGrouping> m_groupings;
    std::vector<Field> m_fields;
    QFormLayout *m_form;
    int m_question = 0;
    bool m_isFilling = false;
};

} // namespace zhucun::gui
