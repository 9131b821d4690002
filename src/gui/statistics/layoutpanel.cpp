#include "gui/statistics/layoutpanel.h"

#include "gui/common/fields/datefield.h"
#include "gui/common/fields/enumfield.h"
#include "gui/common/fields/referencefield.h"
#include "gui/statistics/indicatortree.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace zhucun::gui {

namespace {

QCheckBox *tick(const QString &text, const char *name, QWidget *parent)
{
    auto *box = new QCheckBox(text, parent);
    box->setObjectName(QLatin1String(name));
    return box;
}

} // namespace

LayoutPanel::LayoutPanel(const FieldContext &fields, QWidget *parent)
    : QWidget(parent),
      m_clock(fields.clock),
      m_span(new EnumField(this)),
      m_from(new DateField(this)),
      m_to(new DateField(this)),
      m_round(new ReferenceField(this)),
      m_days(new QLabel(this)),
      m_township(new ReferenceField(this)),
      m_village(new ReferenceField(this)),
      m_by(new EnumField(this)),
      m_across(new EnumField(this)),
      m_lastYear(tick(tr("Last year"), "lastYear", this)),
      m_yearChange(tick(tr("Change on last year"), "yearChange", this)),
      m_lastPeriod(tick(tr("Period before"), "lastPeriod", this)),
      m_periodChange(tick(tr("Change on period before"), "periodChange", this)),
      m_totalsOnly(tick(tr("Compare totals only"), "totalsOnly", this)),
      m_swapped(tick(tr("Swap rows and columns"), "swapped", this)),
      m_chart(new EnumField(this)),
      m_tree(new IndicatorTree(this))
{
    makeFields();
    auto *ticks = new QGridLayout;
    ticks->addWidget(m_lastYear, 0, 0);
    ticks->addWidget(m_yearChange, 0, 1);
    ticks->addWidget(m_lastPeriod, 1, 0);
    ticks->addWidget(m_periodChange, 1, 1);
    ticks->addWidget(m_swapped, 2, 0);
    ticks->addWidget(m_totalsOnly, 2, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(makeForm());
    layout->addLayout(ticks);
    auto *heading = new QLabel(tr("&Indicators"), this);
    heading->setBuddy(m_tree->search());
    layout->addWidget(heading);
    layout->addWidget(m_tree, 1);
    constexpr int kLeastLines = 9;
    m_tree->setMinimumHeight(fontMetrics().lineSpacing() * kLeastLines);
    giveContext(this, fields);
    watch();
    setLayoutChosen({});
}

void LayoutPanel::makeFields()
{
    m_span->fill<StatisticsSpan>(EnumField::Blank::No);
    m_by->fill<StatisticsGrouping>(EnumField::Blank::Offered);
    m_by->setItemText(0, tr("Not grouped"));
    m_across->fill<StatisticsGrouping>(EnumField::Blank::Offered);
    m_across->setItemText(0, tr("None"));
    m_chart->fill<StatisticsChart>(EnumField::Blank::No);
    m_span->setObjectName(QStringLiteral("span"));
    m_by->setObjectName(QStringLiteral("by"));
    m_across->setObjectName(QStringLiteral("across"));
    m_chart->setObjectName(QStringLiteral("chart"));
    m_round->setKind(LookupKind::Round);
    m_round->setPlaceholderText(tr("The round under way"));
    m_township->setKind(LookupKind::Township);
    m_township->setPlaceholderText(tr("Whole county"));
    m_village->setKind(LookupKind::Village);
    m_village->setPlaceholderText(tr("All villages"));
    for (ReferenceField *field : {m_round, m_township, m_village})
        field->setOpenButtonVisible(false);
    m_days->setForegroundRole(QPalette::PlaceholderText);
    m_days->setObjectName(QStringLiteral("days"));
}

QFormLayout *LayoutPanel::makeForm()
{
    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->addRow(tr("&Period"), m_span);
    m_form->addRow(QString(), m_days);
    m_form->addRow(tr("&From"), m_from);
    m_form->addRow(tr("T&o"), m_to);
    m_form->addRow(tr("&Round"), m_round);
    m_form->addRow(tr("&Township"), m_township);
    m_form->addRow(tr("&Village"), m_village);
    m_form->addRow(tr("&Group by"), m_by);
    m_form->addRow(tr("&Side by side"), m_across);
    m_form->addRow(tr("&Chart"), m_chart);
    return m_form;
}

void LayoutPanel::watch()
{
    for (const EnumField *field : {m_span, m_across, m_chart})
        connect(field, &EnumField::edited, this, &LayoutPanel::change);
    connect(m_by, &EnumField::edited, this, [this] {
        suggestChart();
        change();
    });
    for (const DateField *field : {m_from, m_to})
        connect(field, &DateField::edited, this, &LayoutPanel::change);
    for (const ReferenceField *field : {m_round, m_township, m_village})
        connect(field, &ReferenceField::chosen, this, &LayoutPanel::change);
    for (const QCheckBox *box : {m_lastYear, m_yearChange, m_lastPeriod, m_periodChange, m_totalsOnly, m_swapped})
        connect(box, &QCheckBox::toggled, this, &LayoutPanel::change);
    connect(m_tree, &IndicatorTree::edited, this, &LayoutPanel::change);
}

void LayoutPanel::change()
{
    if (m_isFilling)
        return;
    showFields();
    Q_EMIT edited();
}

/// Months make a line, other groups bars.
void LayoutPanel::suggestChart()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const auto by = m_by->value<StatisticsGrouping>();
    if (m_chart->value<StatisticsChart>() == StatisticsChart::None)
        return;
    m_chart->setValue(std::optional(by == StatisticsGrouping::Month ? StatisticsChart::Lines : StatisticsChart::Bars));
}

void LayoutPanel::showFields()
{
    const StatisticsLayout layout = layoutChosen();
    m_form->setRowVisible(m_from, layout.span == StatisticsSpan::Dates);
    m_form->setRowVisible(m_to, layout.span == StatisticsSpan::Dates);
    m_form->setRowVisible(m_round, layout.span == StatisticsSpan::Round);
    const Period days = periodOf(layout, m_clock->today());
    const bool isRelative = layout.span != StatisticsSpan::Dates && layout.span != StatisticsSpan::Round;
    m_form->setRowVisible(m_days, isRelative);
    if (isRelative)
        m_days->setText(tr("%1 to %2").arg(days.from.toString(Qt::ISODate), days.to.toString(Qt::ISODate)));
    Filter scope;
    scope.townshipId = layout.townshipId;
    m_village->setScope(scope);
    m_totalsOnly->setEnabled(layout.hasIndicatorRows() && layout.parts().size() > 1);
    m_lastYear->setEnabled(layout.span != StatisticsSpan::Round);
    m_yearChange->setEnabled(layout.span != StatisticsSpan::Round);
}

StatisticsLayout LayoutPanel::layoutChosen() const
{
    StatisticsLayout layout;
    layout.indicators = m_tree->checked();
    layout.span = m_span->value<StatisticsSpan>().value_or(StatisticsSpan::LastMonth);
    if (layout.span == StatisticsSpan::Dates)
        layout.dates = {m_from->date().value_or(QDate()), m_to->date().value_or(QDate())};
    if (layout.span == StatisticsSpan::Round)
        layout.roundId = RoundId(m_round->id());
    layout.townshipId = DivisionId(m_township->id());
    layout.villageId = VillageId(m_village->id());
    layout.by = m_by->value<StatisticsGrouping>();
    layout.across = m_across->value<StatisticsGrouping>();
    const bool hasYears = layout.span != StatisticsSpan::Round;
    layout.lastYear = hasYears && m_lastYear->isChecked();
    layout.yearChange = hasYears && m_yearChange->isChecked();
    layout.lastPeriod = m_lastPeriod->isChecked();
    layout.periodChange = m_periodChange->isChecked();
    layout.comparesTotalsOnly = m_totalsOnly->isChecked();
    layout.isSwapped = m_swapped->isChecked();
    layout.chart = m_chart->value<StatisticsChart>().value_or(StatisticsChart::Bars);
    return layout;
}

void LayoutPanel::setLayoutChosen(const StatisticsLayout &layout)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_span->setValue(std::optional(layout.span));
    const Period last = periodOf(StatisticsLayout{}, m_clock->today());
    m_from->setDate(layout.dates.isValid() ? layout.dates.from : last.from);
    m_to->setDate(layout.dates.isValid() ? layout.dates.to : last.to);
    m_round->setId(layout.roundId.value());
    m_township->setId(layout.townshipId.value());
    m_village->setId(layout.villageId.value());
    m_by->setValue(layout.by);
    m_across->setValue(layout.across);
    m_lastYear->setChecked(layout.lastYear);
    m_yearChange->setChecked(layout.yearChange);
    m_lastPeriod->setChecked(layout.lastPeriod);
    m_periodChange->setChecked(layout.periodChange);
    m_totalsOnly->setChecked(layout.comparesTotalsOnly);
    m_swapped->setChecked(layout.isSwapped);
    m_chart->setValue(std::optional(layout.chart));
    m_tree->setChecked(layout.indicators);
    showFields();
}

} // namespace zhucun::gui
