#pragma once

#include "domain/spotcheck/spotcheck.h"
#include "gui/common/form/typedrecordform.h"

#include <memory>

namespace Ui {
class SpotCheckForm;
}

namespace zhucun::gui {

class SpotCheckForm final : public TypedRecordForm<SpotCheck>
{
    Q_OBJECT

public:
    SpotCheckForm(const FormServices &services, const RecordAccess<SpotCheck> &records, QWidget *parent = nullptr);
    ~SpotCheckForm() override;

private:
    void bindFields();
    /// Those posted to the village on that day are who is checked: narrows what the list offers to them.
    std::optional<Filter> posted() const;
    void placeChosen();
    void fillIn(bool onlyUntouched);
    void showPosted(const std::vector<LookupItem> &cadres, bool onlyUntouched);
    QString newTitle() const override;
    QString titleOf(const SpotCheck &record) const override;
    QStringList keptFields() const override;
    SpotCheck blank() const override;
    void shown(const SpotCheck &record) override;
    void setOthersReadOnly(bool readOnly) override;

    std::unique_ptr<Ui::SpotCheckForm> m_ui;
    std::vector<ListColumn<SpotCheckLine>> m_columns;
    std::vector<QStringList> m_offered; ///< lines as filled in by the form itself
    int m_question = 0;                 ///< answers to earlier questions are dropped
};

} // namespace zhucun::gui
