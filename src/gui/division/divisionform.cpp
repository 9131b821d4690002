#include "gui/division/divisionform.h"

#include "ui_divisionform.h"

namespace zhucun::gui {

DivisionForm::DivisionForm(const FormServices &services, const RecordAccess<Division> &records, QWidget *parent)
    : TypedRecordForm(QStringLiteral("division"), services, records, parent), m_ui(std::make_unique<Ui::DivisionForm>())
{
    m_ui->setupUi(content());
    m_ui->parentId->setKind(LookupKind::Township);
    bindFields();
    finishSetup();
}

DivisionForm::~DivisionForm() = default;

void DivisionForm::bindFields()
{
    fields().bind("name", m_ui->name, &Division::name);
    fields().bind("level", m_ui->level, &Division::level);
    fields().bind("code", m_ui->code, &Division::code);
    fields().bind("parent_id", m_ui->parentId, &Division::parentId);
    fields().bind("opened_on", m_ui->openedOn, &Division::openedOn);
    fields().bind("closed_on", m_ui->closedOn, &Division::closedOn);
}

QString DivisionForm::newTitle() const { return tr("New division"); }

QString DivisionForm::titleOf(const Division &record) const { return record.name; }

} // namespace zhucun::gui
