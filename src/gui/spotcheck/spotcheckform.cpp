#include "gui/spotcheck/spotcheckform.h"

#include "ui_spotcheckform.h"

#include <algorithm>

namespace zhucun::gui {

SpotCheckForm::SpotCheckForm(const FormServices &services, const RecordAccess<SpotCheck> &records, QWidget *parent)
    : TypedRecordForm(QStringLiteral("spot_check"), services, records, parent),
      m_ui(std::make_unique<Ui::SpotCheckForm>())
{
    m_ui->setupUi(content());
    m_ui->villageId->setKind(LookupKind::Village);
    m_ui->fillIn->setToolTip(tr("Adds everybody posted to the village on that day who is not in the list yet"));
    bindFields();
    finishSetup();
    connect(m_ui->villageId, &ReferenceField::chosen, this, &SpotCheckForm::placeChosen);
    connect(m_ui->checkedOn, &DateField::edited, this, &SpotCheckForm::placeChosen);
    connect(m_ui->fillIn, &QPushButton::clicked, this, [this] { fillIn(false); });
}

SpotCheckForm::~SpotCheckForm() = default;

void SpotCheckForm::bindFields()
{
    m_columns = {
        listReference(tr("Cadre"), &SpotCheckLine::cadreId, LookupKind::Cadre, 7),
        listColumn(tr("Result"), &SpotCheckLine::result, 7),
        listColumn(tr("Follow-up"), &SpotCheckLine::followUp, 8),
        listColumn(tr("Follow-up on"), &SpotCheckLine::followUpOn, 7),
        listColumn(tr("Closed on"), &SpotCheckLine::closedOn, 7),
        listColumn(tr("Note"), &SpotCheckLine::note, 12, true),
    };
    fields().bind("checked_on", m_ui->checkedOn, &SpotCheck::checkedOn);
    fields().bind("minute", m_ui->minute, &SpotCheck::minute);
    fields().bind("village_id", m_ui->villageId, &SpotCheck::villageId);
    fields().bind("mode", m_ui->mode, &SpotCheck::mode);
    fields().bind("inspectors", m_ui->inspectors, &SpotCheck::inspectors);
    fields().bind("lines", m_ui->lines, &SpotCheck::lines, m_columns);
    fields().bind("note", m_ui->note, &SpotCheck::note);
}

std::optional<Filter> SpotCheckForm::posted() const
{
    const std::optional<QDate> day = m_ui->checkedOn->date();
    if (m_ui->villageId->id() == 0 || !day)
        return std::nullopt;
    Filter filter;
    filter.villageId = VillageId(m_ui->villageId->id());
    filter.period = Period{*day, *day};
    return filter;
}

void SpotCheckForm::placeChosen()
{
    m_ui->fillIn->setEnabled(posted().has_value() && !services().readOnly);
    if (recordId() == 0)
        fillIn(true);
}

void SpotCheckForm::fillIn(bool onlyUntouched)
{
    constexpr int kMostInVillage = 200;
    const std::optional<Filter> scope = posted();
    if (!scope || !services().fields.find)
        return;
    const int question = ++m_question;
    await(services().fields.find(LookupKind::Cadre, {}, *scope, kMostInVillage), this,
          [this, question, onlyUntouched](const Result<std::vector<LookupItem>> &cadres) {
              if (question == m_question && cadres)
                  showPosted(*cadres, onlyUntouched);
          });
}

void SpotCheckForm::showPosted(const std::vector<LookupItem> &cadres, bool onlyUntouched)
{
    const auto before = m_ui->lines->lines();
    if (onlyUntouched && !before.empty() && before != m_offered)
        return;
    std::vector<SpotCheckLine> lines;
    if (!onlyUntouched)
        lines = m_ui->lines->elements(m_columns);
    int added = 0;
    for (const LookupItem &cadre : cadres) {
        m_ui->lines->rememberLabel(LookupKind::Cadre, cadre);
        const CadreId id(cadre.id);
        if (std::any_of(lines.begin(), lines.end(), [id](const SpotCheckLine &line) { return line.cadreId == id; }))
            continue;
        SpotCheckLine line;
        line.cadreId = id;
        lines.push_back(line);
        ++added;
    }
    if (cadres.empty())
        m_ui->fillHint->setText(tr("Nobody was posted to this village on that day."));
    else if (added == 0)
        m_ui->fillHint->setText(tr("Everybody posted there on that day is in the list."));
    else
        m_ui->fillHint->setText(
            tr("%n cadre(s) posted there on that day; change whoever was not on post.", nullptr, int(cadres.size())));
    if (added > 0 || onlyUntouched)
        m_ui->lines->setElements(m_columns, lines);
    m_offered = m_ui->lines->lines();
}

void SpotCheckForm::shown(const SpotCheck &)
{
    ++m_question;
    m_offered.clear();
    m_ui->fillHint->clear();
    m_ui->fillIn->setEnabled(posted().has_value() && !services().readOnly);
}

void SpotCheckForm::setOthersReadOnly(bool readOnly) { m_ui->fillIn->setEnabled(!readOnly && posted().has_value()); }

QString SpotCheckForm::newTitle() const { return tr("New spot check"); }

QString SpotCheckForm::titleOf(const SpotCheck &record) const
{
    return QStringLiteral("%1 %2").arg(record.checkedOn.toString(Qt::ISODate), record.inspectors);
}

QStringList SpotCheckForm::keptFields() const
{
    return {QStringLiteral("checked_on"), QStringLiteral("mode"), QStringLiteral("inspectors")};
}

SpotCheck SpotCheckForm::blank() const
{
    SpotCheck record;
    record.checkedOn = services().fields.clock->today();
    return record;
}

} // namespace zhucun::gui
