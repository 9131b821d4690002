#include "gui/closing/closingpage.h"

#include "gui/attendance/dayfacts.h"
#include "gui/closing/closingmodel.h"
#include "gui/closing/closingwords.h"
#include "gui/closing/correctiondialog.h"
#include "gui/common/await.h"
#include "gui/common/fields/monthpicker.h"
#include "gui/common/list/copyrows.h"
#include "gui/common/list/plaintable.h"
#include "gui/common/message/messagebar.h"
#include "gui/common/reasondialog.h"
#include "gui/review/findingmodel.h"
#include "gui/review/findingpanel.h"
#include "reports/wording/termtext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <set>

namespace zhucun::gui {

namespace {

constexpr int kLoadDelayMs = 300;

struct StepWords {
    ClosingStepKind kind;
    const char *button;
    const char *title;
    const char *accept;
    bool needsRemark;
};

constexpr StepWords kSteps[] = {
    {ClosingStepKind::Submit, QT_TRANSLATE_NOOP("zhucun::gui::ClosingPage", "&Submit…"),
     QT_TRANSLATE_NOOP("zhucun::gui::ClosingPage", "Submit to the county"),
     QT_TRANSLATE_NOOP("zhucun::gui::ClosingPage", "Submit"), false},
    {ClosingStepKind::Return, QT_TRANSLATE_NOOP("zhucun::gui::ClosingPage", "Re&turn…"),
     QT_TRANSLATE_NOOP("zhucun::gui::ClosingPage", "Return to the township"),
     QT_TRANSLATE_NOOP("zhucun::gui::ClosingPage", "Return"), true},
    {ClosingStepKind::Review, QT_TRANSLATE_NOOP("zhucun::gui::ClosingPage", "Re&view…"),
     QT_TRANSLATE_NOOP("zhucun::gui::ClosingPage", "Sign off as reviewed"),
     QT_TRANSLATE_NOOP("zhucun::gui::ClosingPage", "Sign off"), false},
    {ClosingStepKind::Close, QT_TRANSLATE_NOOP("zhucun::gui::ClosingPage", "C&lose…"),
     QT_TRANSLATE_NOOP("zhucun::gui::ClosingPage", "Close the month"),
     QT_TRANSLATE_NOOP("zhucun::gui::ClosingPage", "Close the month"), false},
    {ClosingStepKind::Reopen, QT_TRANSLATE_NOOP("zhucun::gui::ClosingPage", "Reo&pen…"),
     QT_TRANSLATE_NOOP("zhucun::gui::ClosingPage", "Reopen the month"),
     QT_TRANSLATE_NOOP("zhucun::gui::ClosingPage", "Reopen"), true},
};

const StepWords &wordsOf(ClosingStepKind kind) { return *std::ranges::find(kSteps, kind, &StepWords::kind); }

void appendRow(QTableWidget *table, const QStringList &texts)
{
    const int row = table->rowCount();
    table->insertRow(row);
    for (int column = 0; column < texts.size(); ++column) {
        auto *item = new QTableWidgetItem(texts.at(column)); // the table owns it
        item->setToolTip(texts.at(column));
        table->setItem(row, column, item);
    }
}

} // namespace

/// One step of several townships, until all have answered.
struct ClosingPage::Run {
    ClosingStepKind step = ClosingStepKind::Submit;
    size_t missing = 0;
    QStringList done;
    QStringList refused; ///< township and why
};

ClosingPage::ClosingPage(const ClosingAccess &access, const FieldContext &fields, QWidget *parent)
    : QWidget(parent),
      m_access(access),
      m_fields(fields),
      m_month(new MonthPicker(YearMonth::of(fields.clock->today()).addMonths(-1), this)),
      m_messages(new MessageBar(this)),
      m_model(new ClosingModel(fields.clock->today(), this)),
      m_table(new QTableView(this)),
      m_tabs(new QTabWidget(this)),
      m_findings(new FindingPanel(access.closeFinding, access.readOnly, this)),
      m_steps(makePlainTable({tr("Township"), tr("When"), tr("Step"), tr("By"), tr("Remark")}, this)),
      m_corrections(
          makePlainTable({tr("Number"), tr("Cadre"), tr("Township"), tr("Day"), tr("It said"), tr("Should be"),
                          tr("Reason"), tr("Requested by"), tr("Approved by"), tr("Made on")},
                         this)),
      m_reload(new Reloader(this, kLoadDelayMs, [this] { load(); }))
{
    setObjectName(QStringLiteral("closing"));
    connect(m_month, &MonthPicker::monthChanged, this, [this] {
        m_messages->clear();
        m_reload->now();
    });
    makeTable();
    auto *top = new QHBoxLayout;
    top->addWidget(m_month);
    top->addSpacing(fontMetrics().height());
    top->addWidget(makeSteps(), 1);
    m_steps->setObjectName(QStringLiteral("steps"));
    offerCopy(m_steps);
    m_tabs->addTab(m_findings, QString());
    m_tabs->addTab(m_steps, tr("Steps"));
    m_tabs->addTab(makeCorrections(), tr("Corrections"));
    m_tabs->setDocumentMode(true);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(m_table);
    parts->addWidget(m_tabs);
    parts->setChildrenCollapsible(false);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_messages);
    layout->addWidget(parts, 1);

    connect(m_findings, &FindingPanel::opened, this, [this](const Finding &finding) {
        Filter filter;
        filter.period = Period::month(finding.month);
        filter.townshipId = finding.townshipId;
        Q_EMIT placeRequested({QStringLiteral("attendance"), filter, finding.cadreId.value()});
    });
    connect(m_findings, &FindingPanel::changed, this, &ClosingPage::load);
    showSelection();
}

void ClosingPage::makeTable()
{
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("townships"));
    dressTable(m_table);
    offerCopy(m_table);
    const int character = fontMetrics().horizontalAdvance(QChar(u'国'));
    const int widths[] = {9, 8, 5, 6, 12};
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_table->setColumnWidth(column, character * widths[column]);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ClosingPage::showSelection);
}

QWidget *ClosingPage::makeSteps()
{
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins({});
    for (const StepWords &words : kSteps) {
        auto *button = new QPushButton(tr(words.button), box);
        button->setObjectName(codeOf(words.kind));
        connect(button, &QPushButton::clicked, this, [this, kind = words.kind] { take(kind); });
        m_buttons[words.kind] = button;
        line->addWidget(button);
    }
    line->addStretch();
    return box;
}

QWidget *ClosingPage::makeCorrections()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    m_corrections->setObjectName(QStringLiteral("corrections"));
    offerCopy(m_corrections);
    auto *row = new QHBoxLayout;
    auto *hint = new QLabel(tr("Those to days of this month, and those made in it for earlier months."), box);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *add = new QPushButton(tr("&Write a correction…"), box);
    add->setObjectName(QStringLiteral("writeCorrection"));
    add->setEnabled(!m_access.readOnly);
    connect(add, &QPushButton::clicked, this, &ClosingPage::writeCorrection);
    row->addWidget(hint, 1);
    row->addWidget(add);
    layout->addWidget(m_corrections, 1);
    layout->addLayout(row);
    return box;
}

void ClosingPage::showFilter(const Filter &filter)
{
    if (filter.period)
        m_month->setMonth(YearMonth::of(filter.period->from));
    m_wantedTownship = filter.townshipId;
    markStale();
}

void ClosingPage::load()
{
    const int question = ++m_question;
    m_awaited = 3;
    const YearMonth month = m_month->month();
    const auto collect = [this, question](auto future, auto show) {
        await(future, this, [this, question, show](auto result) {
            if (question != m_question)
                return;
            if (result)
                show(std::move(*result));
            else
                m_messages->showError(tr("The month could not be read."), result.error());
            if (--m_awaited == 0)
                Q_EMIT refreshed();
        });
    };
    collect(m_access.overview(month, {}), [this](std::vector<ClosingRow> rows) { showRows(std::move(rows)); });
    collect(m_access.findings(month, {}), [this](std::vector<Finding> findings) {
        m_findings->setFindings(std::move(findings));
        showSelection();
    });
    collect(m_access.corrections({month.firstDay(), std::max(month.lastDay(), m_fields.clock->today())}, {}),
            [this](const std::vector<CorrectionRow> &rows) { showCorrections(rows); });
}

void ClosingPage::showRows(std::vector<ClosingRow> rows)
{
    std::vector<DivisionId> kept;
    if (m_wantedTownship.isValid()) {
        kept.push_back(m_wantedTownship);
        m_wantedTownship = {};
    } else {
        for (const ClosingRow &row : selected())
            kept.push_back(row.townshipId);
    }
    m_model->setRows(std::move(rows), m_fields.clock->today());
    selectTownships(kept);
}

void ClosingPage::selectTownships(const std::vector<DivisionId> &townships)
{
    QItemSelection selection;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (std::ranges::count(townships, m_model->rows()[size_t(row)].townshipId) > 0)
            selection.select(m_model->index(row, 0), m_model->index(row, ClosingModel::kColumns - 1));
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    showSelection();
}

std::vector<ClosingRow> ClosingPage::selected() const
{
    std::vector<ClosingRow> rows;
    const QModelIndexList indices = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : indices)
        rows.push_back(m_model->rows()[size_t(index.row())]);
    return rows;
}

void ClosingPage::showSelection()
{
    const std::vector<ClosingRow> rows = selected();
    for (const auto &[kind, button] : m_buttons) {
        button->setEnabled(!m_access.readOnly && std::ranges::any_of(rows, [step = kind](const ClosingRow &row) {
            return leadsOn(row.state, step);
        }));
    }
    showSteps(rows.empty() ? m_model->rows() : rows);
    std::set<DivisionId> townships;
    for (const ClosingRow &row : rows)
        townships.insert(row.townshipId);
    if (townships.empty())
        m_findings->setWanted({});
    else
        m_findings->setWanted([townships](const Finding &finding) { return townships.contains(finding.townshipId); });
    m_tabs->setTabText(0, tr("Exceptions (%1)").arg(m_findings->model()->openCount()));
}

void ClosingPage::showSteps(const std::vector<ClosingRow> &rows)
{
    m_steps->setRowCount(0);
    for (const ClosingRow &row : rows) {
        for (const ClosingStep &step : row.steps)
            appendRow(m_steps, QStringList{row.townshipName} + stepTexts(step));
    }
    fitColumns(m_steps);
}

void ClosingPage::take(ClosingStepKind step)
{
    const std::vector<ClosingRow> rows = selected();
    if (rows.empty())
        return;
    const StepWords &words = wordsOf(step);
    QStringList names;
    int open = 0;
    for (const ClosingRow &row : rows) {
        names.append(row.townshipName);
        open += row.openFindings;
    }
    QString text = tr("%1-%2: %3")
                       .arg(m_month->month().year())
                       .arg(m_month->month().month(), 2, 10, QLatin1Char('0'))
                       .arg(names.join(QChar(u'、')));
    if (open > 0 && step != ClosingStepKind::Return && step != ClosingStepKind::Reopen)
        text += QLatin1Char('\n') + tr("Exceptions still open: %1. They stay on record.").arg(open);
    askReason(
        this,
        {tr(words.title), text, words.needsRemark ? tr("&Reason") : tr("&Remark"), tr(words.accept), words.needsRemark},
        [this, step, rows](const QString &remark) { run(step, rows, remark); });
}

void ClosingPage::run(ClosingStepKind step, const std::vector<ClosingRow> &rows, const QString &remark)
{
    const auto progress = std::make_shared<Run>();
    progress->step = step;
    progress->missing = rows.size();
    for (const ClosingRow &row : rows) {
        await(m_access.step(row.townshipId, row.month, step, remark), this,
              [this, progress, name = row.townshipName](const Result<MonthClosing> &closing) {
                  if (closing)
                      progress->done.append(name);
                  else
                      progress->refused.append(tr("%1: %2").arg(name, refusalText(closing.error())));
                  if (--progress->missing == 0)
                      showRun(*progress);
              });
    }
}

void ClosingPage::showRun(const Run &run)
{
    const QString done = run.done.isEmpty() ? tr("%1: nothing was done.").arg(termText(run.step))
                                            : tr("%1: %2.").arg(termText(run.step), run.done.join(QChar(u'、')));
    m_messages->show(run.refused.isEmpty() ? MessageBar::Kind::Info : MessageBar::Kind::Warning, done,
                     run.refused.join(QLatin1Char('\n')));
    Q_EMIT stepsTaken();
    m_reload->now();
}

void ClosingPage::showCorrections(const std::vector<CorrectionRow> &rows)
{
    std::vector<CorrectionRow> shown = rows;
    const YearMonth month = m_month->month();
    std::erase_if(shown, [&month](const CorrectionRow &row) {
        return YearMonth::of(row.day) != month && YearMonth::of(row.madeOn) != month;
    });
    m_corrections->setRowCount(0);
    for (const CorrectionRow &correction : shown) {
        appendRow(m_corrections, {correction.number, correction.cadreName, correction.townshipName,
                                  correction.day.toString(Qt::ISODate), halvesText(correction.before),
                                  halvesText(correction.after), correction.reason, correction.requestedBy,
                                  correction.approvedBy, correction.madeOn.toString(Qt::ISODate)});
    }
    fitColumns(m_corrections);
    m_tabs->setTabText(2, tr("Corrections (%1)").arg(shown.size()));
}

void ClosingPage::writeCorrection()
{
    auto *dialog = new CorrectionDialog(m_access, m_fields, this);
    connect(dialog, &CorrectionDialog::written, this, [this](const Correction &correction) {
        m_messages->show(MessageBar::Kind::Info, tr("Correction %1 is written.").arg(correction.number));
        m_reload->now();
    });
    dialog->open();
}

} // namespace zhucun::gui
