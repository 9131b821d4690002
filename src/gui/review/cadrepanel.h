#pragma once

#include "gui/review/reviewaccess.h"

#include <QWidget>

class QLabel;

namespace zhucun::gui {

class YearHeat;

/// One cadre's month in a sentence, and the twelve months up to it as a calendar.
class CadrePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit CadrePanel(const ReviewAccess &access, QWidget *parent = nullptr);

    /// An invalid cadre empties the panel.
    void show(CadreId cadreId, const YearMonth &month);
    CadreId cadreId() const { return m_cadreId; }
    YearHeat *heat() const { return m_heat; }
    QString sentence() const;

Q_SIGNALS:
    void dayChosen(zhucun::CadreId cadreId, QDate day);

private:
    struct Answers;
    void showAnswers(const Answers &answers);

    ReviewAccess m_access;
    CadreId m_cadreId;
    QLabel *m_name;
    QLabel *m_sentence;
    YearHeat *m_heat;
    int m_question = 0; ///< answers to earlier questions are dropped
};

} // namespace zhucun::gui
