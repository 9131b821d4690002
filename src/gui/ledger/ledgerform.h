#pragma once

#include "domain/ledger/ledgerentry.h"
#include "domain/ledger/ledgerkind.h"
#include "gui/event/eventrecordform.h"

#include <functional>
#include <memory>

namespace Ui {
class LedgerForm;
}

namespace zhucun::gui {

/// Shows the columns that the chosen kind uses, under the names the kind gives them, and those that are filled in
/// although it does not.
class LedgerForm final : public EventRecordForm<LedgerEntry>
{
    Q_OBJECT

public:
    using LoadKind = std::function<QFuture<Result<LedgerKind>>(LedgerKindId id)>;

    LedgerForm(const FormServices &services, const RecordAccess<LedgerEntry> &records, const LoadKind &loadKind,
               const AttachmentAccess<LedgerEntry> &attachments, const EventAccess &events, QWidget *parent = nullptr);
    ~LedgerForm() override;

    /// What openNewWith() takes to begin this entry.
    static QJsonObject typed(const LedgerEntry &entry);

private:
    void bindFields();
    void follow();
    void showKind(const LedgerKind &kind);
    void arrange();
    void shown(const LedgerEntry &record) override;
    QString newTitle() const override;
    QString titleOf(const LedgerEntry &record) const override;
    QStringList keptFields() const override;
    LedgerEntry blank() const override;

    std::unique_ptr<Ui::LedgerForm> m_ui;
    LoadKind m_loadKind;
    LedgerKindId m_asked; ///< the kind whose columns are shown, or about to be
    LedgerKind m_kind;    ///< as far as it is known
};

} // namespace zhucun::gui
