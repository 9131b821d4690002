#pragma once

#include "domain/pairing/pairing.h"
#include "gui/common/form/typedrecordform.h"

#include <memory>

namespace Ui {
class PairingForm;
}

namespace zhucun::gui {

class PairingForm final : public TypedRecordForm<Pairing>
{
    Q_OBJECT

public:
    PairingForm(const FormServices &services, const RecordAccess<Pairing> &records, QWidget *parent = nullptr);
    ~PairingForm() override;

private:
    void bindFields();
    QString newTitle() const override;
    QString titleOf(const Pairing &record) const override;
    QStringList keptFields() const override;

    std::unique_ptr<Ui::PairingForm> m_ui;
};

} // namespace zhucun::gui
