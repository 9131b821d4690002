#include "gui/unit/unitform.h"

#include "ui_unitform.h"

namespace zhucun::gui {

UnitForm::UnitForm(const FormServices &services, const RecordAccess<Unit> &records, QWidget *parent)
    : TypedRecordForm(QStringLiteral("unit"), services, records, parent), m_ui(std::make_unique<Ui::UnitForm>())
{
    m_ui->setupUi(content());
    bindFields();
    finishSetup();
}

UnitForm::~UnitForm() = default;

void UnitForm::bindFields()
{
    fields().bind("name", m_ui->name, &Unit::name);
    fields().bind("level", m_ui->level, &Unit::level);
    fields().bind("category", m_ui->category, &Unit::category);
    fields().bind("contact", m_ui->contact, &Unit::contact);
    fields().bind("phone", m_ui->phone, &Unit::phone);
    fields().bind("note", m_ui->note, &Unit::note);
}

QString UnitForm::newTitle() const { return tr("New unit"); }

QString UnitForm::titleOf(const Unit &record) const { return record.name; }

QStringList UnitForm::keptFields() const { return {QStringLiteral("level"), QStringLiteral("category")}; }

} // namespace zhucun::gui
