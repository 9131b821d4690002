#pragma once

#include "gui/closing/closingaccess.h"
#include "gui/common/fields/fieldcontext.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace zhucun::gui {

class DateField;
class EnumField;
class MessageBar;
class ReferenceField;

/// Writes a 更正单: what a day of a closed month should have been. Opened with open(); closes itself when stored.
class CorrectionDialog final : public QDialog
{
    Q_OBJECT

public:
    CorrectionDialog(const ClosingAccess &access, const FieldContext &fields, QWidget *parent);

    /// What stands recorded of that day; shown once the day was read.
    QString recorded() const;
    void write();

Q_SIGNALS:
    void written(const zhucun::Correction &correction);
    void recordedShown();

private:
    void showRecorded();
    Violations missing() const;

    ClosingAccess m_access;
    MessageBar *m_messages;
    ReferenceField *m_cadre;
    DateField *m_day;
    QLabel *m_recorded;
    EnumField *m_morning;
    EnumField *m_afternoon;
    QPlainTextEdit *m_reason;
    QLineEdit *m_requestedBy;
    QLineEdit *m_approvedBy;
    int m_question = 0; ///< answers to earlier questions are dropped
};

} // namespace zhucun::gui
