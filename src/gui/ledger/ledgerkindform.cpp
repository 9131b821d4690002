#include "gui/ledger/ledgerkindform.h"

#include "ui_ledgerkindform.h"

namespace zhucun::gui {

LedgerKindForm::LedgerKindForm(const FormServices &services, const RecordAccess<LedgerKind> &records, QWidget *parent)
    : TypedRecordForm(QStringLiteral("ledger_kind"), services, records, parent),
      m_ui(std::make_unique<Ui::LedgerKindForm>())
{
    m_ui->setupUi(content());
    m_ui->columnsHint->setText(tr("Write what each column is called for this kind. A column without a name is not "
                                  "shown."));
    bindFields();
    finishSetup();
}

LedgerKindForm::~LedgerKindForm() = default;

void LedgerKindForm::bindFields()
{
    fields().bind("name", m_ui->name, &LedgerKind::name);
    fields().bind("code", m_ui->code, &LedgerKind::code);
    fields().bind("theme", m_ui->theme, &LedgerKind::theme);
    fields().bind("unit", m_ui->unit, &LedgerKind::unit);
    fields().bind("measure", m_ui->measure, &LedgerKind::measure);
    fields().bind("position", m_ui->position, &LedgerKind::position);
    fields().bind("definition", m_ui->definition, &LedgerKind::definition);
    fields().bind("active", m_ui->active, &LedgerKind::active);
    fields().bind("quantity_label", m_ui->quantityLabel, &LedgerKind::quantityLabel);
    fields().bind("households_label", m_ui->householdsLabel, &LedgerKind::householdsLabel);
    fields().bind("people_label", m_ui->peopleLabel, &LedgerKind::peopleLabel);
    fields().bind("amount_label", m_ui->amountLabel, &LedgerKind::amountLabel);
    fields().bind("variant_label", m_ui->variantLabel, &LedgerKind::variantLabel);
    fields().bind("uses_funds", m_ui->usesFunds, &LedgerKind::usesFunds);
    fields().bind("uses_stage", m_ui->usesStage, &LedgerKind::usesStage);
    fields().bind("uses_mode", m_ui->usesMode, &LedgerKind::usesMode);
    fields().bind("variants", m_ui->variants, &LedgerKind::variants,
                  std::vector<ListColumn<LedgerVariant>>{
                      listColumn(tr("Name"), &LedgerVariant::name, 12, true),
                      listColumn(tr("Code"), &LedgerVariant::code, 10),
                  });
}

QString LedgerKindForm::newTitle() const { return tr("New kind of entry"); }

QString LedgerKindForm::titleOf(const LedgerKind &record) const { return record.name; }

QStringList LedgerKindForm::keptFields() const { return {QStringLiteral("theme"), QStringLiteral("measure")}; }

} // namespace zhucun::gui
