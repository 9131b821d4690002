#pragma once

#include "gui/common/form/typedrecordform.h"
#include "services/rules/rulesservice.h"

#include <memory>

namespace Ui {
class RuleSetForm;
}

namespace zhucun::gui {

/// One set of attendance rules. A new one begins as a copy of the latest.
class RuleSetForm final : public TypedRecordForm<RuleSet>
{
    Q_OBJECT

public:
    /// `known` is kept up to date by the page.
    RuleSetForm(const FormServices &services, const RecordAccess<RuleSet> &records,
                std::shared_ptr<const KnownRules> known, QWidget *parent = nullptr);
    ~RuleSetForm() override;

private:
    void bindFields();
    void alignLabels();
    void showTarget();
    QString newTitle() const override;
    QString titleOf(const RuleSet &record) const override;
    RuleSet blank() const override;
    void shown(const RuleSet &record) override;
    void setOthersReadOnly(bool readOnly) override;

    std::shared_ptr<const KnownRules> m_known;
    std::unique_ptr<Ui::RuleSetForm> m_ui;
    bool m_fixed = false;
};

} // namespace zhucun::gui
