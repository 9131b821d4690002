#pragma once

#include "domain/ledger/ledgerkind.h"
#include "gui/common/form/typedrecordform.h"

#include <memory>

namespace Ui {
class LedgerKindForm;
}

namespace zhucun::gui {

class LedgerKindForm final : public TypedRecordForm<LedgerKind>
{
    Q_OBJECT

public:
    LedgerKindForm(const FormServices &services, const RecordAccess<LedgerKind> &records, QWidget *parent = nullptr);
    ~LedgerKindForm() override;

private:
    void bindFields();
    QString newTitle() const override;
    QString titleOf(const LedgerKind &record) const override;
    QStringList keptFields() const override;

    std::unique_ptr<Ui::LedgerKindForm> m_ui;
};

} // namespace zhucun::gui
