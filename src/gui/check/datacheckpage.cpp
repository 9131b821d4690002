#include "gui/check/datacheckpage.h"

#include "core/time/yearmonth.h"
#include "gui/check/checksettingsdialog.h"
#include "gui/check/datafindingmodel.h"
#include "gui/common/await.h"
#include "gui/common/fields/enumfield.h"
#include "gui/common/fields/referencefield.h"
#include "gui/common/flowlayout.h"
#include "gui/common/list/copyrows.h"
#include "gui/common/list/plaintable.h"
#include "gui/common/message/messagebar.h"
#include "gui/common/message/messageprogress.h"
#include "gui/common/message/words.h"
#include "gui/common/reasondialog.h"
#include "gui/merge/mergedialog.h"
#include "reports/wording/datafindingtext.h"
#include "reports/wording/termtext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMap>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace zhucun::gui {

Place placeOf(const DataFinding &finding, bool other)
{
    if (finding.rule == DataRule::DayLeaveAndPresence && finding.day) {
        Filter filter;
        filter.period = Period::month(YearMonth::of(*finding.day));
        return {QStringLiteral("attendance"), filter, finding.id};
    }
    static const QMap<QString, QString> irregular{{QStringLiteral("ledger_entry"), QStringLiteral("ledger")}};
    return {irregular.value(finding.entity, finding.entity + QLatin1Char('s')), std::nullopt,
            other ? finding.otherId : finding.id};
}

DataCheckPage::DataCheckPage(const CheckAccess &access, const FieldContext &fields, QWidget *parent)
    : QWidget(parent),
      m_access(access),
      m_messages(new MessageBar(this)),
      m_state(new QComboBox(this)),
      m_rule(new EnumField(this)),
      m_severity(new EnumField(this)),
      m_township(new ReferenceField(this)),
      m_table(new QTableView(this)),
      m_model(new DataFindingModel(this)),
      m_count(new QLabel(this)),
      m_explanation(new QLabel(this)),
      m_open(new QPushButton(tr("&Open the record"), this)),
      m_openOther(new QPushButton(tr("Open the othe&r"), this)),
      m_accept(new QPushButton(tr("&This is right…"), this)),
      m_withdraw(new QPushButton(tr("&Withdraw"), this)),
      m_merge(new QPushButton(tr("&Merge…"), this)),
      m_runSoon(new QTimer(this))
{
    setObjectName(QStringLiteral("check"));
    constexpr int kPause = 800; // several changes in a row are looked at once
    m_runSoon->setSingleShot(true);
    m_runSoon->setInterval(kPause);
    connect(m_runSoon, &QTimer::timeout, this, &DataCheckPage::run);
    makeTable();
    m_explanation->setObjectName(QStringLiteral("explanation"));
    m_explanation->setWordWrap(true);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    constexpr int kLines = 4;
    m_explanation->setMinimumHeight(fontMetrics().lineSpacing() * kLines);
    m_explanation->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeToolBar(fields));
    layout->addWidget(m_messages);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_explanation);
    layout->addLayout(makeActions());
    updateActions();
}

DataCheckPage::~DataCheckPage()
{
    if (m_progress)
        m_progress->cancelToken().cancel();
}

QWidget *DataCheckPage::makeToolBar(const FieldContext &fields)
{
    auto *bar = new QWidget(this);
    auto *line = new FlowLayout(bar);
    m_state->setObjectName(QStringLiteral("state"));
    m_state->addItem(tr("To look at"), false);
    m_state->addItem(tr("Confirmed as right"), true);
    m_rule->setObjectName(QStringLiteral("rule"));
    m_rule->fill<DataRule>(EnumField::Blank::Offered);
    m_rule->setItemText(0, tr("All rules"));
    m_severity->setObjectName(QStringLiteral("severity"));
    m_severity->fill<DataSeverity>(EnumField::Blank::Offered);
    m_severity->setItemText(0, tr("All severities"));
    m_township->setKind(LookupKind::Township);
    m_township->setPlaceholderText(tr("All townships"));
    m_township->setOpenButtonVisible(false);
    const int character = fontMetrics().horizontalAdvance(QChar(u'国'));
    m_township->setFixedWidth(character * 9);
    auto *again = new QPushButton(tr("&Check again"), this);
    again->setObjectName(QStringLiteral("again"));
    auto *settings = new QPushButton(tr("Rules and &limits…"), this);
    settings->setObjectName(QStringLiteral("settings"));
    connect(m_state, &QComboBox::currentIndexChanged, this, &DataCheckPage::choose);
    connect(m_rule, &EnumField::edited, this, &DataCheckPage::choose);
    connect(m_severity, &EnumField::edited, this, &DataCheckPage::choose);
    connect(m_township, &ReferenceField::chosen, m_runSoon, qOverload<>(&QTimer::start));
    connect(again, &QPushButton::clicked, this, &DataCheckPage::run);
    connect(settings, &QPushButton::clicked, this, &DataCheckPage::editSettings);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_state, m_rule, m_severity, m_township, again, settings})
        line->addWidget(widget);
    giveContext(bar, fields);
    return bar;
}

void DataCheckPage::makeTable()
{
    m_table->setObjectName(QStringLiteral("findings"));
    m_table->setModel(m_model);
    dressTable(m_table);
    offerCopy(m_table);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(true);
    const int character = fontMetrics().horizontalAdvance(QChar(u'国'));
    const std::pair<int, int> widths[] = {{DataFindingModel::SeverityColumn, 7},
                                          {DataFindingModel::RuleColumn, 11},
                                          {DataFindingModel::RecordColumn, 18},
                                          {DataFindingModel::TownshipColumn, 6}};
    for (const auto &[column, characters] : widths)
        m_table->setColumnWidth(column, character * characters);
    connect(m_table, &QTableView::activated, this, [this] { openRecord(false); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DataCheckPage::updateActions);
}

QHBoxLayout *DataCheckPage::makeActions()
{
    m_count->setObjectName(QStringLiteral("count"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_open->setObjectName(QStringLiteral("open"));
    m_openOther->setObjectName(QStringLiteral("openOther"));
    m_accept->setObjectName(QStringLiteral("accept"));
    m_withdraw->setObjectName(QStringLiteral("withdraw"));
    m_merge->setObjectName(QStringLiteral("merge"));
    connect(m_open, &QPushButton::clicked, this, [this] { openRecord(false); });
    connect(m_openOther, &QPushButton::clicked, this, [this] { openRecord(true); });
    connect(m_accept, &QPushButton::clicked, this, &DataCheckPage::accept);
    connect(m_withdraw, &QPushButton::clicked, this, &DataCheckPage::withdraw);
    connect(m_merge, &QPushButton::clicked, this, &DataCheckPage::merge);
    auto *line = new QHBoxLayout; // the page's layout takes it
    line->addWidget(m_count);
    line->addStretch();
    for (QPushButton *button : {m_open, m_openOther, m_merge, m_accept, m_withdraw})
        line->addWidget(button);
    return line;
}

void DataCheckPage::showFilter(const Filter &filter)
{
    m_township->setId(filter.townshipId.value());
    markStale();
}

void DataCheckPage::markStale()
{
    m_stale = true;
    if (isVisible())
        m_runSoon->start();
}

void DataCheckPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        run();
}

void DataCheckPage::run()
{
    m_runSoon->stop();
    m_stale = false;
    if (m_progress)
        m_progress->cancelToken().cancel();
    const int question = ++m_question;
    auto *progress = new MessageProgress(m_messages, tr("Checking the records…")); // the bar owns it
    m_progress = progress;
    DataCheckScope scope;
    scope.townshipId = DivisionId(m_township->id());
    await(m_access.run(scope, progress->cancelToken(), progress->stage(tr("%1 of %2 rules"))), this,
          [this, question, progress = QPointer(progress)](Result<DataCheckResult> result) {
              if (progress)
                  progress->finish();
              if (question != m_question)
                  return;
              if (result)
                  showResult(std::move(*result));
              else if (result.error().code != ErrorCode::Cancelled)
                  m_messages->showError(tr("The records could not be checked."), result.error());
              Q_EMIT checked();
          });
}

void DataCheckPage::showResult(DataCheckResult result)
{
    QStringList incomplete;
    for (const DataRule rule : result.incomplete)
        incomplete << termText(rule);
    m_model->setFindings(std::move(result.findings));
    if (!incomplete.isEmpty())
        m_messages->show(MessageBar::Kind::Warning,
                         tr("Of these rules there is more than is listed: %1. Change the limits, or choose a township.")
                             .arg(incomplete.join(QChar(u'、'))));
    choose();
}

void DataCheckPage::choose()
{
    m_model->setChoice({m_rule->value<DataRule>(), m_severity->value<DataSeverity>(), m_state->currentData().toBool()});
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    m_count->setText(tr("%1 to look at, %2 confirmed").arg(m_model->openCount()).arg(m_model->acceptedCount()));
    updateActions();
}

std::vector<DataFinding> DataCheckPage::selected() const
{
    std::vector<DataFinding> findings;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        findings.push_back(m_model->finding(row.row()));
    return findings;
}

void DataCheckPage::updateActions()
{
    const std::vector<DataFinding> findings = selected();
    const bool isOne = findings.size() == 1;
    const bool isAccepted = m_state->currentData().toBool();
    m_open->setEnabled(isOne);
    m_openOther->setEnabled(isOne && findings.front().otherId != 0);
    m_merge->setEnabled(isOne && !isAccepted && !m_access.readOnly &&
                        (isDuplicateRule(findings.front().rule) || findings.front().rule == DataRule::IdShared));
    m_accept->setVisible(!isAccepted);
    m_accept->setEnabled(!findings.empty() && !m_access.readOnly);
    m_withdraw->setVisible(isAccepted);
    m_withdraw->setEnabled(!findings.empty() && !m_access.readOnly);
    if (findings.empty()) {
        m_explanation->clear();
        return;
    }
    const DataFinding &first = findings.front();
    QStringList lines{QString(first.label + QChar(u'：') + dataFindingText(first)), ruleExplanation(first.rule)};
    if (first.isAccepted)
        lines << tr("Confirmed by %1 on %2: %3")
                     .arg(accountText(first.acceptedBy),
                          first.acceptedAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd")), first.note);
    if (first.isChangedSince)
        lines << tr("Was confirmed before (%1); the values have changed since.").arg(first.note);
    m_explanation->setText(lines.join(QLatin1Char('\n')));
}

void DataCheckPage::openRecord(bool other)
{
    const std::vector<DataFinding> findings = selected();
    if (!findings.empty())
        Q_EMIT placeRequested(placeOf(findings.front(), other && findings.front().otherId != 0));
}

void DataCheckPage::accept()
{
    const std::vector<DataFinding> findings = selected();
    if (findings.empty() || m_access.readOnly)
        return;
    const QString what = findings.size() == 1
                             ? QString(findings.front().label + QChar(u'：') + dataFindingText(findings.front()))
                             : tr("%1 findings").arg(findings.size());
    askReason(this, {tr("This is right"), what, tr("&Note"), tr("Confirm")}, [this, findings](const QString &note) {
        await(m_access.accept(findings, note), this,
              [this](const Status &status) { done(status, tr("The finding was not confirmed.")); });
    });
}

void DataCheckPage::withdraw()
{
    await(m_access.withdraw(selected()), this,
          [this](const Status &status) { done(status, tr("The confirmation was not withdrawn.")); });
}

void DataCheckPage::merge()
{
    const std::vector<DataFinding> findings = selected();
    if (findings.empty())
        return;
    const DataFinding &finding = findings.front();
    auto *dialog = new MergeDialog({m_access.preview, m_access.merge}, finding.entity, finding.id, finding.otherId,
                                   this); // deletes itself when closed
    connect(dialog, &QDialog::accepted, this, &DataCheckPage::run);
    dialog->open();
}

void DataCheckPage::editSettings()
{
    await(m_access.settings(), this, [this](const Result<CheckSettings> &settings) {
        if (!settings) {
            m_messages->showError(tr("The limits could not be read."), settings.error());
            return;
        }
        auto *dialog = new CheckSettingsDialog(*settings, m_access.readOnly, this); // deletes itself when closed
        connect(dialog, &QDialog::accepted, this, [this, dialog] {
            await(m_access.setSettings(dialog->settings()), this,
                  [this](const Status &status) { done(status, tr("The limits were not saved.")); });
        });
        dialog->open();
    });
}

void DataCheckPage::done(const Status &status, const QString &failed)
{
    if (status)
        run();
    else
        m_messages->showError(failed, status.error());
}

} // namespace zhucun::gui
