#pragma once

#include "gui/attachment/attachedrecordform.h"
#include "gui/event/eventline.h"

namespace zhucun::gui {

/// The form of a record that can be one of several about the same event. A feature's form names its line after
/// setupUi(); who overrides shown() calls this one too.
template <class T>
class EventRecordForm : public AttachedRecordForm<T>
{
protected:
    EventRecordForm(const QString &formName, const FormServices &services, const RecordAccess<T> &records,
                    const AttachmentAccess<T> &attachments, const EventAccess &events, QWidget *parent)
        : AttachedRecordForm<T>(formName, services, records, attachments, parent), m_events(events)
    {
    }

    /// `day` is when it happened.
    void setEventLine(EventLine *line, EventPart part, QDate T::*day)
    {
        m_line = line;
        m_day = day;
        line->setUp(*this, part, m_events);
    }

    void shown(const T &record) override
    {
        AttachedRecordForm<T>::shown(record);
        m_line->showRecord(record.id.value(), record.*m_day, record.villageId);
    }
    void setOthersReadOnly(bool readOnly) override
    {
        AttachedRecordForm<T>::setOthersReadOnly(readOnly);
        m_line->setReadOnly(readOnly);
    }

private:
    EventAccess m_events;
    EventLine *m_line = nullptr; ///< in the form's .ui
    QDate T::*m_day = nullptr;
};

} // namespace zhucun::gui
