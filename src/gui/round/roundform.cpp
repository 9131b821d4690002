#include "gui/round/roundform.h"

#include "ui_roundform.h"

namespace zhucun::gui {

RoundForm::RoundForm(const FormServices &services, const RecordAccess<Round> &records, QWidget *parent)
    : TypedRecordForm(QStringLiteral("round"), services, records, parent), m_ui(std::make_unique<Ui::RoundForm>())
{
    m_ui->setupUi(content());
    bindFields();
    finishSetup();
}

RoundForm::~RoundForm() = default;

void RoundForm::bindFields()
{
    fields().bind("number", m_ui->number, &Round::number);
    fields().bind("name", m_ui->name, &Round::name);
    fields().bind("starts_on", m_ui->startsOn, &Round::startsOn);
    fields().bind("ends_on", m_ui->endsOn, &Round::endsOn);
}

QString RoundForm::newTitle() const { return tr("New round"); }

QString RoundForm::titleOf(const Round &record) const { return record.name; }

} // namespace zhucun::gui
