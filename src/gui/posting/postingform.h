#pragma once

#include "domain/posting/posting.h"
#include "gui/common/form/typedrecordform.h"

#include <memory>

namespace Ui {
class PostingForm;
}

namespace zhucun::gui {

class PostingForm final : public TypedRecordForm<Posting>
{
    Q_OBJECT

public:
    PostingForm(const FormServices &services, const RecordAccess<Posting> &records, QWidget *parent = nullptr);
    ~PostingForm() override;

private:
    void bindFields();
    QString newTitle() const override;
    QString titleOf(const Posting &record) const override;
    QStringList keptFields() const override;

    std::unique_ptr<Ui::PostingForm> m_ui;
};

} // namespace zhucun::gui
