#include "gui/honour/honourform.h"

#include "ui_honourform.h"

namespace zhucun::gui {

HonourForm::HonourForm(const FormServices &services, const RecordAccess<Honour> &records,
                       const AttachmentAccess<Honour> &attachments, QWidget *parent)
    : AttachedRecordForm(QStringLiteral("honour"), services, records, attachments, parent),
      m_ui(std::make_unique<Ui::HonourForm>())
{
    m_ui->setupUi(content());
    setPanel(m_ui->attachments);
    m_ui->cadreId->setKind(LookupKind::Cadre);
    m_ui->teamId->setKind(LookupKind::Team);
    bindFields();
    finishSetup();
}

HonourForm::~HonourForm() = default;

void HonourForm::bindFields()
{
    fields().bind("cadre_id", m_ui->cadreId, &Honour::cadreId);
    fields().bind("team_id", m_ui->teamId, &Honour::teamId);
    fields().bind("awarded_on", m_ui->awardedOn, &Honour::awardedOn);
    fields().bind("kind", m_ui->kind, &Honour::kind);
    fields().bind("authority", m_ui->authority, &Honour::authority);
    fields().bind("document_number", m_ui->documentNumber, &Honour::documentNumber);
    fields().bind("reason", m_ui->reason, &Honour::reason);
    fields().bind("note", m_ui->note, &Honour::note);
}

QString HonourForm::newTitle() const { return tr("New honour or sanction"); }

QString HonourForm::titleOf(const Honour &record) const
{
    return QStringLiteral("%1 %2").arg(record.awardedOn.toString(Qt::ISODate), termText(record.kind));
}

QStringList HonourForm::keptFields() const
{
    return {QStringLiteral("awarded_on"), QStringLiteral("kind"), QStringLiteral("authority"),
            QStringLiteral("document_number"), QStringLiteral("reason")};
}

Honour HonourForm::blank() const
{
    Honour record;
    record.awardedOn = services().fields.clock->today();
    return record;
}

} // namespace zhucun::gui
