#include "gui/documents/documentfields.h"

#include "core/text/dateparse.h"
#include "gui/common/fields/datefield.h"
#include "gui/common/fields/enumfield.h"
#include "gui/common/fields/fieldcontext.h"
#include "gui/common/fields/monthfield.h"
#include "gui/common/fields/referencefield.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSpinBox>

#include <algorithm>

namespace zhucun::gui {

namespace {

constexpr int kTextLines = 4;
constexpr int kMostCopies = 3;
constexpr int kFirstYear = 2000;

bool has(const std::vector<DocumentField> &fields, DocumentField field)
{
    return std::ranges::find(fields, field) != fields.end();
}

} // namespace

DocumentFields::DocumentFields(const FieldContext &context, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_clock(clock)
{
    makePeriodFields();
    makeReferences();
    makeChoices();
    makeTexts();
    giveContext(this, context);
    addRows();
    proposeMonth(false);
    const Period last = Period::month(YearMonth::of(m_clock.today()).addMonths(-1));
    m_from->setDate(last.from);
    m_to->setDate(last.to);
}

DateField *DocumentFields::dateField(const char *name)
{
    auto *field = new DateField(this);
    field->setObjectName(QString::fromLatin1(name));
    field->setDate(m_clock.today());
    return field;
}

void DocumentFields::makePeriodFields()
{
    m_month = new MonthField(this);
    m_month->setObjectName(QStringLiteral("month"));
    m_from = dateField("from");
    m_to = dateField("to");
    m_year = new QSpinBox(this);
    m_year->setObjectName(QStringLiteral("year"));
    m_year->setRange(kFirstYear, m_clock.today().year() + 1);
    m_year->setValue(m_clock.today().year());
    m_day = dateField("day");
    m_week = dateField("week");
    m_leaveDay = dateField("leaveDay");
    m_issuedOn = dateField("issuedOn");
}

ReferenceField *DocumentFields::referenceField(const char *name, LookupKind kind, const QString &placeholder)
{
    auto *field = new ReferenceField(this);
    field->setObjectName(QString::fromLatin1(name));
    field->setKind(kind);
    field->setPlaceholderText(placeholder);
    field->setOpenButtonVisible(false);
    return field;
}

void DocumentFields::makeReferences()
{
    m_township = referenceField("township", LookupKind::Township, tr("All townships"));
    m_village = referenceField("village", LookupKind::Village, tr("All villages"));
    m_unit = referenceField("unit", LookupKind::Unit, tr("All sending units"));
    m_round = referenceField("round", LookupKind::Round, tr("All rounds"));
    m_cadre = referenceField("cadre", LookupKind::Cadre, tr("Name or pinyin"));
    m_dispute = referenceField("dispute", LookupKind::Dispute, tr("Number or party"));
    connect(m_township, &ReferenceField::chosen, this, [this](qint64 id) {
        Filter scope;
        scope.townshipId = DivisionId(id);
        m_village->setScope(scope);
        if (id != 0)
            m_village->clear();
    });
}

void DocumentFields::makeChoices()
{
    m_copies = new QSpinBox(this);
    m_copies->setObjectName(QStringLiteral("copies"));
    m_copies->setRange(1, kMostCopies);
    m_copies->setValue(kMostCopies);
    m_paper = new QComboBox(this);
    m_paper->setObjectName(QStringLiteral("paper"));
    m_paper->addItem(tr("A3 landscape"), int(reports::Paper::Size::A3));
    m_paper->addItem(tr("A4 landscape, smaller type"), int(reports::Paper::Size::A4));
    m_grouping = new EnumField(this);
    m_grouping->setObjectName(QStringLiteral("grouping"));
    m_grouping->fill<LedgerGrouping>(EnumField::Blank::No);
    m_counted = new EnumField(this);
    m_counted->setObjectName(QStringLiteral("counted"));
    m_counted->fill<CountedCadres>(EnumField::Blank::No);
    m_counted->setValue<CountedCadres>(CountedCadres::FirstSecretaries);
}

QLineEdit *DocumentFields::lineField(const char *name, const QString &placeholder)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(QString::fromLatin1(name));
    line->setPlaceholderText(placeholder);
    return line;
}

QPlainTextEdit *DocumentFields::textField(const char *name, const QString &placeholder)
{
    auto *text = new QPlainTextEdit(this);
    text->setObjectName(QString::fromLatin1(name));
    text->setTabChangesFocus(true);
    text->setFixedHeight(fontMetrics().lineSpacing() * kTextLines + 16);
    text->setPlaceholderText(placeholder);
    return text;
}

void DocumentFields::makeTexts()
{
    m_problems = textField("problems", tr("Left empty: lines to write on"));
    m_plans = textField("plans", tr("Left empty: lines to write on"));
    m_requirements = textField("requirements", tr("Left empty: the usual requirements"));
    m_preparedBy = lineField("preparedBy", {});
    m_checkedBy = lineField("checkedBy", {});
    m_number = lineField("number", tr("As 尚组通〔2026〕5号"));
    m_recipients = lineField("recipients", tr("Left empty: all townships and sending units"));
    m_sender = lineField("sender", tr("Left empty: the county's organization department"));
    m_plannedDays = lineField("plannedDays", tr("As 2026-10-12, 2026-10-26; left empty: three working days"));
}

QWidget *DocumentFields::periodRow()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_from, 1);
    line->addWidget(new QLabel(tr("to"), row));
    line->addWidget(m_to, 1);
    row->setFocusProxy(m_from);
    setTabOrder(m_from, m_to);
    return row;
}

void DocumentFields::addRows()
{
    m_form = new QFormLayout(this);
    m_form->setContentsMargins(0, 0, 8, 0);
    m_form->setLabelAlignment(Qt::AlignRight);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto add = [this](DocumentField field, const QString &label, QWidget *widget) {
        m_form->addRow(label, widget);
        if (!m_rows.empty())
            setTabOrder(m_rows.back().widget, widget);
        m_rows.push_back({field, widget});
    };
    add(DocumentField::Month, tr("&Month"), m_month);
    add(DocumentField::Period, tr("&From"), periodRow());
    add(DocumentField::Year, tr("&Year"), m_year);
    add(DocumentField::Day, tr("As &of"), m_day);
    add(DocumentField::Week, tr("Any day of the &week"), m_week);
    add(DocumentField::Cadre, tr("C&adre"), m_cadre);
    add(DocumentField::Dispute, tr("&Dispute"), m_dispute);
    add(DocumentField::LeaveDay, tr("Any day of the &leave"), m_leaveDay);
    add(DocumentField::Copies, tr("C&opies"), m_copies);
    add(DocumentField::Township, tr("&Township"), m_township);
    add(DocumentField::Village, tr("&Village"), m_village);
    add(DocumentField::Unit, tr("&Unit"), m_unit);
    add(DocumentField::Round, tr("&Round"), m_round);
    add(DocumentField::Grouping, tr("&Grouped"), m_grouping);
    add(DocumentField::Counted, tr("Cou&nted"), m_counted);
    add(DocumentField::Paper, tr("Pap&er"), m_paper);
    add(DocumentField::PlannedDays, tr("Planned da&ys"), m_plannedDays);
    add(DocumentField::Number, tr("&Number"), m_number);
    add(DocumentField::Recipients, tr("Addr&essed to"), m_recipients);
    add(DocumentField::Sender, tr("&Sender"), m_sender);
    add(DocumentField::IssuedOn, tr("&Issued on"), m_issuedOn);
    add(DocumentField::Requirements, tr("Req&uirements"), m_requirements);
    add(DocumentField::Problems, tr("Pro&blems"), m_problems);
    add(DocumentField::NextSteps, tr("Next &steps"), m_plans);
    add(DocumentField::PreparedBy, tr("&Prepared by"), m_preparedBy);
    add(DocumentField::CheckedBy, tr("&Checked by"), m_checkedBy);
}

void DocumentFields::showFor(const DocumentKind &kind)
{
    for (const Row &row : m_rows)
        m_form->setRowVisible(row.widget, has(kind.fields, row.field));
    // A month that was typed stays from document to document, except between what has been and what is to come.
    if (kind.ahead != m_monthAhead || !m_month->month())
        proposeMonth(kind.ahead);
}

void DocumentFields::proposeMonth(bool ahead)
{
    m_monthAhead = ahead;
    m_month->setMonth(YearMonth::of(m_clock.today()).addMonths(ahead ? 1 : -1));
}

QString DocumentFields::missing(const DocumentKind &kind)
{
    for (const Row &row : m_rows) {
        if (!has(kind.fields, row.field))
            continue;
        const QString complaint = complaintOf(row.field, has(kind.needed, row.field));
        if (complaint.isEmpty())
            continue;
        row.widget->setFocus();
        return complaint;
    }
    return {};
}

QString DocumentFields::complaintOf(DocumentField field, bool needed) const
{
    if (field == DocumentField::Period && !period())
        return tr("From and to: give both days, the earlier one first, or leave both empty.");
    if (field == DocumentField::PlannedDays && !plannedDays())
        return tr("Planned days: type them as 2026-10-12, one after the other with commas between.");
    const std::pair<DocumentField, const ReferenceField *> references[] = {
        {DocumentField::Township, m_township}, {DocumentField::Village, m_village},
        {DocumentField::Unit, m_unit},         {DocumentField::Round, m_round},
        {DocumentField::Cadre, m_cadre},       {DocumentField::Dispute, m_dispute}};
    for (const auto &[each, widget] : references) {
        if (each == field && !widget->problem().isEmpty())
            return widget->problem();
    }
    return needed ? missingIn(field) : QString();
}

QString DocumentFields::missingIn(DocumentField field) const
{
    if (field == DocumentField::Month && !m_month->month())
        return tr("Which month? Type it as 2026-03.");
    if (field == DocumentField::Cadre && m_cadre->id() == 0)
        return tr("Whose? Choose a cadre.");
    if (field == DocumentField::Dispute && m_dispute->id() == 0)
        return tr("Which dispute? Choose it by its number or a party.");
    return {};
}

std::optional<std::optional<Period>> DocumentFields::period() const
{
    const std::optional<QDate> from = m_from->date();
    const std::optional<QDate> to = m_to->date();
    if (!m_from->problem().isEmpty() || !m_to->problem().isEmpty() || from.has_value() != to.has_value())
        return std::nullopt;
    if (!from)
        return std::optional<Period>();
    const Period period{*from, *to};
    if (!period.isValid())
        return std::nullopt;
    return std::make_optional<std::optional<Period>>(period);
}

std::optional<std::vector<QDate>> DocumentFields::plannedDays() const
{
    static const QRegularExpression between(QStringLiteral("[,，、;；\\s]+"));
    std::vector<QDate> days;
    const QStringList typed = m_plannedDays->text().split(between, Qt::SkipEmptyParts);
    for (const QString &one : typed) {
        const std::optional<QDate> day = text::parseDate(one);
        if (!day)
            return std::nullopt;
        days.push_back(*day);
    }
    return days;
}

DocumentChoice DocumentFields::choice() const
{
    const QDate today = m_clock.today();
    DocumentChoice choice;
    choice.month = m_month->month().value_or(YearMonth::of(today));
    choice.period = period().value_or(std::nullopt);
    choice.year = m_year->value();
    choice.day = m_day->date().value_or(today);
    choice.week = m_week->date().value_or(today);
    choice.leaveDay = m_leaveDay->date().value_or(today);
    choice.township = DivisionId(m_township->id());
    choice.townshipName = m_township->label();
    choice.village = VillageId(m_village->id());
    choice.unit = UnitId(m_unit->id());
    choice.round = RoundId(m_round->id());
    choice.cadre = CadreId(m_cadre->id());
    choice.dispute = DisputeId(m_dispute->id());
    choice.copies = m_copies->value();
    choice.plannedDays = plannedDays().value_or(std::vector<QDate>());
    choice.grouping = m_grouping->value<LedgerGrouping>().value_or(LedgerGrouping::None);
    choice.counted = m_counted->value<CountedCadres>().value_or(CountedCadres::All);
    choice.paper = reports::Paper::Size(m_paper->currentData().toInt());
    choice.remarks = {m_problems->toPlainText(), m_plans->toPlainText(), m_preparedBy->text(), m_checkedBy->text(),
                      today};
    choice.words = {m_number->text().trimmed(), m_sender->text().trimmed(), m_issuedOn->date().value_or(today),
                    m_recipients->text().trimmed(), m_requirements->toPlainText()};
    return choice;
}

} // namespace zhucun::gui
