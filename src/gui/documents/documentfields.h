#pragma once

#include "core/time/clock.h"
#include "domain/record/lookup.h"
#include "gui/documents/documentkind.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace zhucun::gui {

class DateField;
class EnumField;
struct FieldContext;
class MonthField;
class ReferenceField;

/// Everything a document may ask for, of which only what the chosen one names is shown. What was typed stays from
/// document to document. Each field is found by its object name: "month", "township" …
class DocumentFields final : public QWidget
{
    Q_OBJECT

public:
    DocumentFields(const FieldContext &context, const Clock &clock, QWidget *parent = nullptr);

    void showFor(const DocumentKind &kind);
    /// What is still to be typed or is wrong, its field taking the focus; empty when nothing is.
    QString missing(const DocumentKind &kind);
    DocumentChoice choice() const;

private:
    struct Row {
        DocumentField field;
        QWidget *widget;
    };

    void makePeriodFields();
    void makeReferences();
    void makeChoices();
    void makeTexts();
    void addRows();
    DateField *dateField(const char *name);
    QWidget *periodRow();
    ReferenceField *referenceField(const char *name, LookupKind kind, const QString &placeholder);
    QLineEdit *lineField(const char *name, const QString &placeholder);
    QPlainTextEdit *textField(const char *name, const QString &placeholder);
    void proposeMonth(bool ahead);
    /// What is wrong with what stands in the field, or missing there although it is needed.
    QString complaintOf(DocumentField field, bool needed) const;
    QString missingIn(DocumentField field) const;
    /// nullopt where only one end is given, or they are the wrong way round.
    std::optional<std::optional<Period>> period() const;
    /// nullopt when something there is no day.
    std::optional<std::vector<QDate>> plannedDays() const;

    const Clock &m_clock;
    QFormLayout *m_form = nullptr;
    std::vector<Row> m_rows;
    bool m_monthAhead = false; ///< the month proposed is the next one, not the last
    MonthField *m_month = nullptr;
    DateField *m_from = nullptr;
    DateField *m_to = nullptr;
    QSpinBox *m_year = nullptr;
    DateField *m_day = nullptr;
    DateField *m_week = nullptr;
    DateField *m_leaveDay = nullptr;
    DateField *m_issuedOn = nullptr;
    ReferenceField *m_township = nullptr;
    ReferenceField *m_village = nullptr;
    ReferenceField *m_unit = nullptr;
    ReferenceField *m_round = nullptr;
    ReferenceField *m_cadre = nullptr;
    ReferenceField *m_dispute = nullptr;
    QSpinBox *m_copies = nullptr;
    QComboBox *m_paper = nullptr;
    EnumField *m_grouping = nullptr;
    EnumField *m_counted = nullptr;
    QLineEdit *m_plannedDays = nullptr;
    QLineEdit *m_number = nullptr;
    QLineEdit *m_recipients = nullptr;
    QLineEdit *m_sender = nullptr;
    QPlainTextEdit *m_requirements = nullptr;
    QPlainTextEdit *m_problems = nullptr;
    QPlainTextEdit *m_plans = nullptr;
    QLineEdit *m_preparedBy = nullptr;
    QLineEdit *m_checkedBy = nullptr;
};

} // namespace zhucun::gui
