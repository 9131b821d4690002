#include "gui/baseline/baselineform.h"

#include "ui_baselineform.h"

namespace zhucun::gui {

BaselineForm::BaselineForm(const FormServices &services, const RecordAccess<Baseline> &records,
                           const LoadIndicators &loadIndicators, QWidget *parent)
    : TypedRecordForm(QStringLiteral("baseline"), services, records, parent), m_ui(std::make_unique<Ui::BaselineForm>())
{
    m_ui->setupUi(content());
    m_ui->townshipId->setKind(LookupKind::Township);
    m_ui->townshipId->setPlaceholderText(tr("Whole county"));
    m_ui->groupKey->setPlaceholderText(tr("Name or code of the group, as the statistics show it"));
    bindFields();
    finishSetup();
    m_ui->indicator->offer(loadIndicators);
}

BaselineForm::~BaselineForm() = default;

void BaselineForm::bindFields()
{
    fields().bind("indicator", m_ui->indicator, &Baseline::indicator);
    fields().bind("township_id", m_ui->townshipId, &Baseline::townshipId);
    fields().bind("value", m_ui->value, &Baseline::value);
    fields().bind("from", m_ui->from, &Baseline::from);
    fields().bind("to", m_ui->to, &Baseline::to);
    fields().bind("grouping", m_ui->grouping, &Baseline::grouping);
    fields().bind("group_key", m_ui->groupKey, &Baseline::groupKey);
    fields().bind("source", m_ui->source, &Baseline::source);
    fields().bind("note", m_ui->note, &Baseline::note);
}

QString BaselineForm::newTitle() const { return tr("New earlier figure"); }

QString BaselineForm::titleOf(const Baseline &record) const
{
    return QStringLiteral("%1 %2–%3")
        .arg(m_ui->indicator->nameOf(record.indicator), record.from.toString(Qt::ISODate),
             record.to.toString(Qt::ISODate));
}

QStringList BaselineForm::keptFields() const
{
    return {QStringLiteral("township_id"), QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("source")};
}

} // namespace zhucun::gui
