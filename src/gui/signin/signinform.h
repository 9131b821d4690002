#pragma once

#include "domain/signin/signin.h"
#include "gui/common/form/typedrecordform.h"

#include <memory>

namespace Ui {
class SignInForm;
}

namespace zhucun::gui {

/// Adds sign-ins; those on file are shown as they were given.
class SignInForm final : public TypedRecordForm<SignIn>
{
    Q_OBJECT

public:
    SignInForm(const FormServices &services, const RecordAccess<SignIn> &records, QWidget *parent = nullptr);
    ~SignInForm() override;

private:
    void bindFields();
    bool canChangeStored() const override { return false; }
    void shown(const SignIn &record) override;
    QString newTitle() const override;
    QString titleOf(const SignIn &record) const override;
    QStringList keptFields() const override;
    SignIn blank() const override;

    std::unique_ptr<Ui::SignInForm> m_ui;
};

} // namespace zhucun::gui
