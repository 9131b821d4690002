#include "gui/ledger/ledgerform.h"

#include "gui/common/form/fieldhint.h"
#include "gui/common/form/typedfields.h"
#include "ui_ledgerform.h"

namespace zhucun::gui {

LedgerForm::LedgerForm(const FormServices &services, const RecordAccess<LedgerEntry> &records, const LoadKind &loadKind,
                       const AttachmentAccess<LedgerEntry> &attachments, const EventAccess &events, QWidget *parent)
    : EventRecordForm(QStringLiteral("ledger"), services, records, attachments, events, parent),
      m_ui(std::make_unique<Ui::LedgerForm>()),
      m_loadKind(loadKind)
{
    m_ui->setupUi(content());
    setPanel(m_ui->attachments);
    m_ui->kindId->setKind(LookupKind::LedgerKind);
    m_ui->villageId->setKind(LookupKind::Village);
    m_ui->cadreId->setKind(LookupKind::Cadre);
    m_ui->teamId->setKind(LookupKind::Team);
    m_ui->unitId->setKind(LookupKind::Unit);
    m_ui->townshipId->setKind(LookupKind::Township);
    m_ui->townshipHint->setText(tr("Only for what happened in no single village."));
    setEventLine(m_ui->eventLine, EventPart::LedgerEntry, &LedgerEntry::happenedOn);
    bindFields();
    finishSetup();
    connect(&fields(), &FormBinderBase::edited, this, &LedgerForm::follow);
    arrange();
}

LedgerForm::~LedgerForm() = default;

QJsonObject LedgerForm::typed(const LedgerEntry &entry)
{
    return TypedFields()
        .day("happened_on", entry.happenedOn)
        .reference("kind_id", entry.kindId)
        .text("title", entry.title)
        .reference("village_id", entry.villageId)
        .reference("township_id", entry.townshipId)
        .reference("cadre_id", entry.cadreId)
        .number("households", entry.households)
        .number("people", entry.people)
        .text("content", entry.content);
}

void LedgerForm::bindFields()
{
    fields().bind("happened_on", m_ui->happenedOn, &LedgerEntry::happenedOn);
    fields().bind("kind_id", m_ui->kindId, &LedgerEntry::kindId);
    fields().bind("title", m_ui->title, &LedgerEntry::title);
    fields().bind("village_id", m_ui->villageId, &LedgerEntry::villageId);
    fields().bind("cadre_id", m_ui->cadreId, &LedgerEntry::cadreId);
    fields().bind("team_id", m_ui->teamId, &LedgerEntry::teamId);
    fields().bind("unit_id", m_ui->unitId, &LedgerEntry::unitId);
    fields().bind("township_id", m_ui->townshipId, &LedgerEntry::townshipId);
    fields().bind("quantity", m_ui->quantity, &LedgerEntry::quantity);
    fields().bind("households", m_ui->households, &LedgerEntry::households);
    fields().bind("people", m_ui->people, &LedgerEntry::people);
    fields().bind("amount", m_ui->amount, &LedgerEntry::amount);
    fields().bind("variant", m_ui->variant, &LedgerEntry::variant);
    fields().bind("mode", m_ui->mode, &LedgerEntry::mode);
    fields().bind("stage", m_ui->stage, &LedgerEntry::stage);
    fields().bind("grade", m_ui->grade, &LedgerEntry::grade);
    fields().bind("funds", m_ui->funds, &LedgerEntry::funds,
                  std::vector<ListColumn<LedgerFund>>{
                      listColumn(tr("Source"), &LedgerFund::source, 14, true),
                      listColumn(tr("Amount (yuan)"), &LedgerFund::amount, 8),
                  });
    fields().bind("content", m_ui->content, &LedgerEntry::content);
    fields().bind("note", m_ui->note, &LedgerEntry::note);
    fields().notEditable("event_id");
    fields().bind("typical", m_ui->typical, &LedgerEntry::typical);
}

void LedgerForm::follow()
{
    const LedgerKindId chosen(m_ui->kindId->id());
    if (chosen == m_asked)
        return;
    m_asked = chosen;
    if (!chosen.isValid()) {
        showKind({});
        return;
    }
    await(m_loadKind(chosen), this, [this, chosen](const Result<LedgerKind> &kind) {
        if (chosen == m_asked && kind)
            showKind(*kind);
    });
}

void LedgerForm::showKind(const LedgerKind &kind)
{
    m_kind = kind;
    QStringList variants;
    for (const LedgerVariant &variant : kind.variants)
        variants << variant.name;
    m_ui->variant->setChoices(variants);
    arrange();
}

void LedgerForm::arrange()
{
    struct Figure {
        const char *field;
        QLabel *label;
        QString words; ///< the kind's; empty where the form's own stay
        bool isUsed;
        bool isFilled;
    };
    const LedgerEntry typed = fields().value(record());
    const Figure figures[] = {
        {"quantity", m_ui->quantityLabel, m_kind.quantityLabel, !m_kind.quantityLabel.isEmpty(),
         typed.quantity.has_value()},
        {"households", m_ui->householdsLabel, m_kind.householdsLabel, !m_kind.householdsLabel.isEmpty(),
         typed.households.has_value()},
        {"people", m_ui->peopleLabel, m_kind.peopleLabel, !m_kind.peopleLabel.isEmpty(), typed.people.has_value()},
        {"amount", m_ui->amountLabel, m_kind.amountLabel, !m_kind.amountLabel.isEmpty(), typed.amount.has_value()},
        {"variant", m_ui->variantLabel, m_kind.variantLabel, !m_kind.variantLabel.isEmpty(), !typed.variant.isEmpty()},
        {"mode", m_ui->modeLabel, {}, m_kind.usesMode, typed.mode.has_value()},
        {"stage", m_ui->stageLabel, {}, m_kind.usesStage, typed.stage.has_value()},
        {"grade", m_ui->gradeLabel, {}, true, true},
    };
    constexpr int kPairs = 2; // beside each other
    int place = 0;
    for (const Figure &figure : figures) {
        FieldHint *field = fields().hint(QLatin1String(figure.field));
        const bool isShown = figure.isUsed || figure.isFilled;
        figure.label->setVisible(isShown);
        field->setVisible(isShown);
        m_ui->figuresLayout->removeWidget(figure.label);
        m_ui->figuresLayout->removeWidget(field);
        if (!isShown)
            continue;
        if (!figure.words.isEmpty())
            figure.label->setText(figure.words);
        m_ui->figuresLayout->addWidget(figure.label, place / kPairs, 2 * (place % kPairs));
        m_ui->figuresLayout->addWidget(field, place / kPairs, 2 * (place % kPairs) + 1);
        ++place;
    }
    m_ui->fundsGroup->setVisible(m_kind.usesFunds || !typed.funds.empty());
    m_ui->figuresGroup->setTitle(m_kind.unit.isEmpty() ? tr("Figures")
                                                       : tr("Figures (counted in %1)").arg(m_kind.unit));
    m_ui->figuresGroup->setToolTip(m_kind.definition);
}

void LedgerForm::shown(const LedgerEntry &record)
{
    EventRecordForm::shown(record);
    follow();
    arrange();
}

QString LedgerForm::newTitle() const { return tr("New entry of the ledger"); }

QString LedgerForm::titleOf(const LedgerEntry &record) const
{
    return record.happenedOn.toString(Qt::ISODate) + QLatin1Char(' ') + record.title;
}

QStringList LedgerForm::keptFields() const
{
    return {QStringLiteral("happened_on"), QStringLiteral("kind_id"), QStringLiteral("village_id"),
            QStringLiteral("cadre_id")};
}

LedgerEntry LedgerForm::blank() const
{
    LedgerEntry record;
    record.happenedOn = services().fields.clock->today();
    return record;
}

} // namespace zhucun::gui
