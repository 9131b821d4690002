#pragma once

#include "domain/round/round.h"
#include "gui/common/form/typedrecordform.h"

#include <memory>

namespace Ui {
class RoundForm;
}

namespace zhucun::gui {

class RoundForm final : public TypedRecordForm<Round>
{
    Q_OBJECT

public:
    RoundForm(const FormServices &services, const RecordAccess<Round> &records, QWidget *parent = nullptr);
    ~RoundForm() override;

private:
    void bindFields();
    QString newTitle() const override;
    QString titleOf(const Round &record) const override;

    std::unique_ptr<Ui::RoundForm> m_ui;
};

} // namespace zhucun::gui
