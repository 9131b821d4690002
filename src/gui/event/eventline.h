#pragma once

#include "gui/event/eventaccess.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace zhucun::gui {

class RecordForm;

/// The line of a form that shows what else is the same event, as links, and links more to it or takes the record out.
class EventLine final : public QWidget
{
    Q_OBJECT

public:
    explicit EventLine(QWidget *parent = nullptr);

    /// The form the line stands in, which outlives it.
    void setUp(RecordForm &form, EventPart part, const EventAccess &access);
    /// The record as it is stored; id 0 while it is new.
    void showRecord(qint64 id, QDate day, VillageId villageId);
    void setReadOnly(bool readOnly);

    /// The links as they stand, for whoever cannot see.
    QString text() const;

private:
    QPushButton *addButton(const char *name, const QString &text, const QString &tip);
    EventRecord record() const { return {m_part, m_id}; }
    void ask();
    void showMembers(const EventMembers &members);
    void openLink(const QString &link);
    void offerLedgers();
    void chooseRecord();
    /// The record first has to be stored as it is typed; what follows is not done when it cannot be.
    void onceSaved(const std::function<void()> &go);
    void showDone(const QFuture<Status> &done);
    void updateButtons();

    RecordForm *m_form = nullptr;
    EventPart m_part = EventPart::Visit;
    EventAccess m_access;
    qint64 m_id = 0;
    QDate m_day;
    VillageId m_villageId;
    bool m_readOnly = false;
    bool m_isLinked = false;
    int m_question = 0; ///< answers to earlier questions are dropped
    QLabel *m_links;
    QPushButton *m_also;
    QPushButton *m_link;
    QPushButton *m_unlink;
};

} // namespace zhucun::gui
