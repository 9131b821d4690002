#include "gui/target/targetform.h"

#include "gui/common/form/fieldhint.h"
#include "ui_targetform.h"

namespace zhucun::gui {

TargetForm::TargetForm(const FormServices &services, const RecordAccess<Target> &records,
                       const LoadIndicators &loadIndicators, QWidget *parent)
    : TypedRecordForm(QStringLiteral("target"), services, records, parent), m_ui(std::make_unique<Ui::TargetForm>())
{
    m_ui->setupUi(content());
    m_ui->townshipId->setKind(LookupKind::Township);
    m_ui->villageId->setKind(LookupKind::Village);
    m_ui->teamId->setKind(LookupKind::Team);
    m_ui->unitId->setKind(LookupKind::Unit);
    m_ui->categoryId->setKind(LookupKind::HouseholdCategory);
    m_ui->period->setPlaceholderText(tr("2026, 2026-H1, 2026-Q1, 2026-03 or a round's number; empty: every one"));
    bindFields();
    finishSetup();
    connect(&fields(), &FormBinderBase::edited, this, &TargetForm::arrange);
    arrange();
    m_ui->indicator->offer(loadIndicators);
}

TargetForm::~TargetForm() = default;

void TargetForm::bindFields()
{
    fields().bind("indicator", m_ui->indicator, &Target::indicator);
    fields().bind("value", m_ui->value, &Target::value);
    fields().bind("upper", m_ui->upper, &Target::upper);
    fields().bind("period_kind", m_ui->periodKind, &Target::periodKind);
    fields().bind("period", m_ui->period, &Target::period);
    fields().bind("scope", m_ui->scope, &Target::scope);
    fields().bind("township_id", m_ui->townshipId, &Target::townshipId);
    fields().bind("village_id", m_ui->villageId, &Target::villageId);
    fields().bind("team_id", m_ui->teamId, &Target::teamId);
    fields().bind("unit_id", m_ui->unitId, &Target::unitId);
    fields().bind("unit_level", m_ui->unitLevel, &Target::unitLevel);
    fields().bind("cadre_group", m_ui->cadreGroup, &Target::cadreGroup);
    fields().bind("category_id", m_ui->categoryId, &Target::categoryId);
    fields().bind("each", m_ui->each, &Target::each);
    fields().bind("note", m_ui->note, &Target::note);
}

void TargetForm::arrange()
{
    struct Subject {
        const char *field;
        QLabel *label;
        TargetScope scope;
    };
    const Subject subjects[] = {
        {"township_id", m_ui->townshipIdLabel, TargetScope::Township},
        {"village_id", m_ui->villageIdLabel, TargetScope::Village},
        {"team_id", m_ui->teamIdLabel, TargetScope::Team},
        {"unit_id", m_ui->unitIdLabel, TargetScope::Unit},
        {"unit_level", m_ui->unitLevelLabel, TargetScope::UnitLevel},
        {"cadre_group", m_ui->cadreGroupLabel, TargetScope::CadreGroup},
        {"category_id", m_ui->categoryIdLabel, TargetScope::HouseholdCategory},
    };
    const Target typed = fields().value(record());
    for (const Subject &subject : subjects) {
        subject.label->setVisible(typed.scope == subject.scope);
        fields().hint(QLatin1String(subject.field))->setVisible(typed.scope == subject.scope);
    }
    const bool isOfOne = typed.scope == TargetScope::County ||
                         (typed.scope == TargetScope::Township && typed.townshipId.isValid()) ||
                         (typed.scope == TargetScope::Village && typed.villageId.isValid()) ||
                         (typed.scope == TargetScope::Team && typed.teamId.isValid()) ||
                         (typed.scope == TargetScope::Unit && typed.unitId.isValid());
    fields().hint(QStringLiteral("each"))->setVisible(!isOfOne);
}

void TargetForm::shown(const Target &) { arrange(); }

QString TargetForm::newTitle() const { return tr("New target"); }

QString TargetForm::titleOf(const Target &record) const
{
    return QStringLiteral("%1 %2").arg(m_ui->indicator->nameOf(record.indicator),
                                       printTargetPeriod({record.periodKind, record.period}));
}

QStringList TargetForm::keptFields() const
{
    return {QStringLiteral("indicator"), QStringLiteral("period_kind"), QStringLiteral("period"),
            QStringLiteral("scope"), QStringLiteral("each")};
}

} // namespace zhucun::gui
