#pragma once

#include "gui/common/fields/fieldcontext.h"
#include "gui/event/eventaccess.h"

#include <QDialog>

class QSpinBox;
class QTableWidget;

namespace zhucun::gui {

class DateField;
class EnumField;
class MessageBar;
class ReferenceField;

/// Chooses a stored record that is the same event, among those near a day and in a village. Opened with open(); closes
/// itself when one is chosen.
class LinkDialog final : public QDialog
{
    Q_OBJECT

public:
    static constexpr int kDays = 7; ///< before and after, unless changed

    LinkDialog(const EventAccess &access, const FieldContext &fields, const EventSearch &search, QWidget *parent);

Q_SIGNALS:
    void recordChosen(const zhucun::EventRecord &record);

private:
    void arrange();
    void find();
    void showFound(std::vector<EventMember> found);
    void choose();
    void updateButton();

    EventAccess m_access;
    EventSearch m_search;
    std::vector<EventMember> m_found;
    MessageBar *m_messages;
    DateField *m_day;
    QSpinBox *m_days;
    ReferenceField *m_village;
    EnumField *m_part;
    QTableWidget *m_table;
    QPushButton *m_link = nullptr;
    int m_question = 0; ///< answers to earlier questions are dropped
};

} // namespace zhucun::gui
