#pragma once

#include "gui/attachment/attachmentaccess.h"
#include "gui/attachment/attachmentpanel.h"
#include "gui/common/form/typedrecordform.h"

namespace zhucun::gui {

/// The form of a record that has attachments. They are kept in the form until the record is saved, and stored with it
/// in one step. A feature's form names its panel after setupUi(); who overrides shown() calls this one too.
template <class T>
class AttachedRecordForm : public TypedRecordForm<T>
{
protected:
    AttachedRecordForm(const QString &formName, const FormServices &services, const RecordAccess<T> &records,
                       const AttachmentAccess<T> &attachments, QWidget *parent)
        : TypedRecordForm<T>(formName, services, records, parent), m_attachments(attachments)
    {
    }

    void setPanel(AttachmentPanel *panel)
    {
        m_panel = panel;
        panel->setFiles(m_attachments.files);
        QObject::connect(panel, &AttachmentPanel::told, this->messages(),
                         [bar = this->messages()](MessageBar::Kind kind, const QString &text, const QString &detail) {
                             bar->show(kind, text, detail);
                         });
        QObject::connect(
            panel, &AttachmentPanel::failed, this->messages(),
            [bar = this->messages()](const QString &text, const Error &error) { bar->showError(text, error); });
        QObject::connect(this, &RecordForm::saved, panel, &AttachmentPanel::acceptSaved);
    }

    void shown(const T &record) override { m_panel->showOwner(record.id); }
    bool hasOtherChanges() const override { return m_panel->hasChanges(); }
    void forgetOtherChanges() override { m_panel->forgetChanges(); }
    void setOthersReadOnly(bool readOnly) override { m_panel->setReadOnly(readOnly); }
    QFuture<Result<Saved<T>>> store(const T &record) override
    {
        return m_attachments.save(record, m_panel->settledChanges());
    }

private:
    AttachmentAccess<T> m_attachments;
    AttachmentPanel *m_panel = nullptr; ///< in the form's .ui
};

} // namespace zhucun::gui
