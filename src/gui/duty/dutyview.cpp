#include "gui/duty/dutyview.h"

#include "gui/common/appearance.h"
#include "gui/common/await.h"
#include "gui/common/fields/enumfield.h"
#include "gui/common/fields/referencefield.h"
#include "gui/common/list/plaintable.h"
#include "gui/common/message/messagebar.h"
#include "gui/common/print/documentoutput.h"
#include "gui/common/reloader.h"
#include "reports/documents/dutygaps.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace zhucun::gui {

namespace {

constexpr int kPageRole = Qt::UserRole;
constexpr int kIdRole = Qt::UserRole + 1;

QToolButton *stepButton(const char *icon, const QString &tip, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(themeIcon(icon));
    button->setToolTip(tip);
    button->setAutoRaise(true);
    return button;
}

} // namespace

DutyView::DutyView(const DutyAccess &access, const FieldContext &context, QWidget *parent)
    : QWidget(parent),
      m_access(access),
      m_clock(context.clock),
      m_day(context.clock->today()),
      m_title(new QLabel(this)),
      m_summary(new QLabel(this)),
      m_messages(new MessageBar(this)),
      m_table(makePlainTable({}, this)),
      m_reload(new Reloader(this, 200, [this] { refresh(); }))
{
    m_table->setObjectName(QStringLiteral("duties"));
    m_summary->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(makeBar(context));
    layout->addWidget(m_messages);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addLayout(makeButtons());
    connectAll();
    step(0);
}

QHBoxLayout *DutyView::makeBar(const FieldContext &context)
{
    m_kind = new EnumField(this);
    m_kind->setObjectName(QStringLiteral("kind"));
    m_kind->setTerms({{codeOf(TargetPeriodKind::Month), tr("Month")},
                      {codeOf(TargetPeriodKind::Quarter), tr("Quarter")},
                      {codeOf(TargetPeriodKind::HalfYear), tr("Half year")},
                      {codeOf(TargetPeriodKind::Year), tr("Year")}},
                     EnumField::Blank::No);
    m_kind->setValue<TargetPeriodKind>(TargetPeriodKind::Year);
    m_previous = stepButton("go-previous", tr("The period before (Alt+PgUp)"), this);
    m_next = stepButton("go-next", tr("The period after (Alt+PgDown)"), this);
    m_previous->setShortcut(Qt::ALT | Qt::Key_PageUp);
    m_next->setShortcut(Qt::ALT | Qt::Key_PageDown);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_lines = new QComboBox(this);
    m_lines->setObjectName(QStringLiteral("lines"));
    m_lines->addItems({tr("Cadres"), tr("Units"), tr("Households to visit")});
    m_gapsOnly = new QCheckBox(tr("Only &gaps"), this);
    m_gapsOnly->setObjectName(QStringLiteral("gapsOnly"));
    m_township = new ReferenceField(this);
    m_township->setKind(LookupKind::Township);
    m_township->setPlaceholderText(tr("All townships"));
    m_township->setOpenButtonVisible(false);
    m_township->setMaximumWidth(fontMetrics().averageCharWidth() * 32);
    m_township->setMinimumWidth(fontMetrics().averageCharWidth() * 14);
    giveContext(this, context);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_kind);
    bar->addWidget(m_previous);
    bar->addWidget(m_title);
    bar->addWidget(m_next);
    bar->addSpacing(12);
    bar->addWidget(m_lines);
    bar->addWidget(m_gapsOnly);
    bar->addStretch();
    bar->addWidget(m_township, 1);
    return bar;
}

QHBoxLayout *DutyView::makeButtons()
{
    m_open = new QPushButton(themeIcon("document-open"), tr("&Open"), this);
    m_open->setToolTip(tr("Open whoever the line is about (Enter)"));
    m_print = new QPushButton(themeIcon("document-print"), tr("&Print the gaps…"), this);
    m_print->setToolTip(tr("The list of gaps, with the households to be visited next month"));
    m_save = new QPushButton(themeIcon("document-save-as"), tr("Sa&ve as file…"), this);
    m_standard = new QPushButton(themeIcon("list-add"), tr("&Standard duties"), this);
    m_standard->setObjectName(QStringLiteral("standard"));
    m_standard->setToolTip(tr("Adds the targets most counties set: 4-3-2-1 households, surveys, trainings and deeds, "
                              "households to be visited, what a village is to reach"));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_open, m_print, m_save}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    m_standard->setAutoDefault(false);
    buttons->addWidget(m_standard);
    m_standard->setVisible(!m_access.isReadOnly);
    return buttons;
}

void DutyView::connectAll()
{
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_kind, &EnumField::edited, this, [this] { step(0); });
    connect(m_township, &ReferenceField::chosen, m_reload, &Reloader::soon);
    connect(m_lines, &QComboBox::currentIndexChanged, this, &DutyView::fill);
    connect(m_gapsOnly, &QCheckBox::toggled, this, &DutyView::fill);
    connect(m_table, &QTableWidget::itemActivated, this, &DutyView::openLine);
    connect(m_open, &QPushButton::clicked, this, &DutyView::openLine);
    connect(m_standard, &QPushButton::clicked, this, &DutyView::addStandard);
    const auto document = [this] {
        const auto lines = reports::DutyLines::GapsOnly;
        return reports::dutyGaps(m_sheet, lines, m_clock->today());
    };
    connect(m_print, &QPushButton::clicked, this, [this, document] { previewDocument(this, document()); });
    connect(m_save, &QPushButton::clicked, this, [this, document] { saveDocument(this, document(), m_messages); });
}

DutyView::Lines DutyView::lines() const { return Lines(m_lines->currentIndex()); }

/// Of a period that is not over what stands today: who will be posted at its end nobody knows.
Period DutyView::period() const
{
    Period days = windowOf(m_kind->value<TargetPeriodKind>().value_or(TargetPeriodKind::Year), m_day).days;
    if (days.contains(m_clock->today()))
        days.to = m_clock->today();
    return days;
}

void DutyView::step(int periods)
{
    const auto kind = m_kind->value<TargetPeriodKind>().value_or(TargetPeriodKind::Year);
    const Period shown = windowOf(kind, m_day).days;
    if (periods < 0)
        m_day = shown.from.addDays(-1);
    else if (periods > 0)
        m_day = shown.to.addDays(1);
    m_title->setText(printTargetPeriod({kind, windowOf(kind, m_day).key}));
    m_reload->now();
}

void DutyView::refresh()
{
    const int question = ++m_question;
    await(m_access.sheet(period(), DivisionId(m_township->id())), this, [this, question](Result<DutySheet> sheet) {
        if (question != m_question)
            return;
        if (sheet)
            showSheet(std::move(*sheet));
        else
            m_messages->showError(tr("The duties could not be read."), sheet.error());
    });
}

void DutyView::showSheet(DutySheet sheet)
{
    m_sheet = std::move(sheet);
    fill();
}

void DutyView::fill()
{
    const DutySheet shown = m_gapsOnly->isChecked() ? m_sheet.gaps() : m_sheet;
    switch (lines()) {
    case Lines::Cadres:
        fillRows(shown.cadres, {tr("Cadre"), tr("Owes as"), tr("Unit"), tr("Township"), tr("Village")},
                 QStringLiteral("cadres"));
        break;
    case Lines::Units:
        fillRows(shown.units, {tr("Unit"), tr("Level"), tr("Township"), tr("Village")}, QStringLiteral("units"));
        break;
    case Lines::Visits:
        fillVisits(shown.visits);
        break;
    }
    fitColumns(m_table);
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, 0);
    summarize();
    const bool hasLines = m_table->rowCount() > 0;
    m_open->setEnabled(hasLines);
    m_print->setEnabled(m_sheet.hasTargets);
    m_save->setEnabled(m_sheet.hasTargets);
}

void DutyView::fillRows(const std::vector<DutyRow> &rows, const QStringList &first, const QString &page)
{
    const bool areUnits = lines() == Lines::Units;
    const std::vector<Duty> duties = DutySheet::dutiesOf(areUnits ? m_sheet.units : m_sheet.cadres);
    QStringList headings = first;
    for (const Duty duty : duties)
        headings << QStringLiteral("%1（%2）").arg(termText(duty), chineseUnitOf(duty));
    begin(headings);
    for (const DutyRow &row : rows) {
        std::vector<Cell> cells{{row.name}, {row.standing}};
        if (!areUnits)
            cells.push_back({row.unitName});
        cells.push_back({row.townshipName});
        cells.push_back({row.villageName});
        for (const Duty duty : duties) {
            const auto own = row.duties.find(duty);
            cells.push_back(own == row.duties.end() ? Cell{} : Cell{dutyText(own->second), own->second.gap > 0});
        }
        addLine(page, row.id, cells);
    }
}

void DutyView::fillVisits(const std::vector<DutyVisit> &visits)
{
    begin({tr("Household"), tr("Kind"), tr("Township"), tr("Village"), tr("Group"), tr("Responsible"),
           tr("Last visited"), tr("Visits")});
    for (const DutyVisit &visit : visits) {
        addLine(QStringLiteral("households"), visit.id.value(),
                {{visit.head},
                 {visit.kind},
                 {visit.townshipName},
                 {visit.villageName},
                 {visit.group},
                 {visit.responsibleName},
                 {visit.lastOn ? visit.lastOn->toString(Qt::ISODate) : QString()},
                 {dutyText(visit.balance), visit.balance.gap > 0}});
    }
}

void DutyView::begin(const QStringList &headings)
{
    m_table->clear();
    m_table->setRowCount(0);
    m_table->setColumnCount(int(headings.size()));
    m_table->setHorizontalHeaderLabels(headings);
}

void DutyView::addLine(const QString &page, qint64 id, const std::vector<Cell> &cells)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    for (int column = 0; column < int(cells.size()); ++column) {
        const Cell &cell = cells[size_t(column)];
        auto *item = new QTableWidgetItem(cell.text); // the table owns it
        item->setData(kPageRole, page);
        item->setData(kIdRole, id);
        item->setToolTip(cell.text);
        if (cell.lacks) {
            const MeaningColors colors = colorsOf(Meaning::Warning, palette());
            item->setBackground(colors.fill);
            item->setForeground(colors.line);
        }
        m_table->setItem(row, column, item);
    }
}

void DutyView::summarize()
{
    if (!m_sheet.hasTargets) {
        m_summary->setText(m_access.isReadOnly
                               ? tr("No duties are set for this period.")
                               : tr("No duties are set for this period. Enter targets, or take over the standard "
                                    "duties with the button below."));
        return;
    }
    QStringList parts;
    for (const auto &term : Vocabulary<Duty>::terms()) {
        if (const auto total = m_sheet.total(term.value))
            parts << QStringLiteral("%1 %2%3").arg(termText(term.value), dutyText(*total), chineseUnitOf(term.value));
    }
    m_summary->setText(parts.isEmpty() ? tr("Nobody owes a duty here in this period.")
                                       : parts.join(QStringLiteral("    ")));
}

void DutyView::openLine()
{
    const QTableWidgetItem *item = m_table->item(m_table->currentRow(), 0);
    if (item && item->data(kIdRole).toLongLong() != 0)
        Q_EMIT placeRequested({item->data(kPageRole).toString(), std::nullopt, item->data(kIdRole).toLongLong()});
}

void DutyView::addStandard()
{
    m_standard->setEnabled(false);
    await(m_access.addStandardTargets(), this, [this](const Result<int> &added) {
        m_standard->setEnabled(true);
        if (!added)
            m_messages->showError(tr("The standard duties were not added."), added.error());
        else if (*added == 0)
            m_messages->show(MessageBar::Kind::Info, tr("The county has all standard duties already."));
        else
            m_messages->show(MessageBar::Kind::Info,
                             tr("%n target(s) added; change them where the county asks for something else. Undo "
                                "(Ctrl+Z) takes them back.",
                                nullptr, *added));
        if (added)
            m_reload->now();
    });
}

} // namespace zhucun::gui
