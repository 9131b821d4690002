#pragma once

#include "gui/attendance/dayfacts.h"

#include <QDialog>

class QComboBox;
class QVBoxLayout;

namespace zhucun::gui {

class EnumField;

/// A conflict, what was recorded beside what speaks against it, settled by one click. Opened, never exec'd.
class DecisionDialog final : public QDialog
{
    Q_OBJECT

public:
    DecisionDialog(const DayExplanation &explanation, const QString &cadreName, QWidget *parent = nullptr);

Q_SIGNALS:
    void decided(const zhucun::DayHalves &halves, const QString &reason);
    /// Takes the decision back.
    void reopened();

private:
    void addFacts(const DayExplanation &explanation, QVBoxLayout *layout);
    void addChoices(const DayExplanation &explanation, QVBoxLayout *layout);
    void addOther(const DayExplanation &explanation, QVBoxLayout *layout);
    void decide(const DayHalves &halves, const QString &proposedReason);

    QComboBox *m_reason;
    EnumField *m_morning = nullptr;
    EnumField *m_afternoon = nullptr;
};

} // namespace zhucun::gui
