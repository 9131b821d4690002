#include "gui/rules/rulespage.h"

#include "exchange/rules/rulesfile.h"
#include "gui/common/appearance.h"
#include "gui/common/await.h"
#include "gui/common/message/messagebar.h"
#include "gui/common/message/words.h"
#include "gui/recordpage/makerecordpage.h"
#include "gui/rules/rulesetform.h"
#include "gui/rules/statusmarkseditor.h"
#include "reports/columns/rulesetcolumns.h"

#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QStandardPaths>
#include <QTabWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace zhucun::gui {

namespace {

constexpr qsizetype kShownViolations = 12;

ListDefinition rulesList()
{
    ListDefinition list;
    list.page = QStringLiteral("rules");
    list.table = QStringLiteral("rule_set");
    list.title = RulesPage::tr("Attendance rules");
    list.newText = RulesPage::tr("New set of rules");
    list.emptyText = RulesPage::tr(
        "The county has no rules of its own: the built-in ones are valid. A new set begins as their copy.");
    list.hasTownship = false;
    list.hasVillage = false;
    list.filterFields = {enumFilterField<DayTarget>(QStringLiteral("target"), RulesPage::tr("Target"))};
    return list;
}

QString targetText(const RuleSet &rules)
{
    QString text = rules.target == DayTarget::PerMonth ? RulesPage::tr("%n day(s) a month", nullptr, rules.daysPerMonth)
                                                       : RulesPage::tr("%n day(s) a year", nullptr, rules.daysPerYear);
    if (rules.cappedByWorkdays)
        text += RulesPage::tr(", never more than the working days of the month");
    return text;
}

/// What is wrong with a file, one sentence a violation.
QString sentencesOf(const Error &error)
{
    QStringList sentences;
    for (const Violation &violation : error.violations.mid(0, kShownViolations))
        sentences << ruleSentence(violation, violation.field);
    return sentences.join(QLatin1Char('\n'));
}

} // namespace

RulesPage::RulesPage(const PageContext &context)
    : m_service(context.workspace),
      m_clock(context.workspace.clock()),
      m_tabs(new QTabWidget(this)),
      m_valid(new QLabel(this)),
      m_records(makeRecordPage<RuleSet, RuleSetRow, RuleSetForm>(context, QStringLiteral("rules"), rulesList(),
                                                                 reports::ruleSetColumns(),
                                                                 std::shared_ptr<const KnownRules>(m_known))),
      m_marks(new StatusMarksEditor(context.workspace, m_tabs))
{
    const bool readOnly = context.workspace.access() == Workspace::Access::ReadOnly;
    m_valid->setWordWrap(true);
    m_valid->setMargin(fontMetrics().height() / 2);
    m_valid->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *sets = new QWidget(this);
    auto *setsLayout = new QVBoxLayout(sets);
    setsLayout->setContentsMargins(0, 0, 0, 0);
    setsLayout->setSpacing(0);
    setsLayout->addWidget(m_valid);
    setsLayout->addWidget(m_records, 1);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(sets, tr("Sets of rules"));
    m_tabs->addTab(m_marks, tr("Marks of the statuses"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);

    addFileActions(readOnly);
    connect(&context.workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.tables.contains(QStringLiteral("rule_set")) ||
            changes.tables.contains(QStringLiteral("month_closing")))
            reload();
    });
    reload();
}

void RulesPage::addFileActions(bool readOnly)
{
    ListPage *list = m_records->list();
    auto *exportAction = new QAction(themeIcon("document-export"), tr("Export rules…"), list);
    connect(exportAction, &QAction::triggered, this, &RulesPage::exportRules);
    list->addListAction(exportAction);
    if (readOnly)
        return;
    auto *importAction = new QAction(themeIcon("document-import"), tr("Import rules…"), list);
    connect(importAction, &QAction::triggered, this, &RulesPage::importRules);
    list->addListAction(importAction);
}

void RulesPage::reload()
{
    await(m_service.known(), this, [this](const Result<KnownRules> &known) {
        if (!known)
            return; // the list says what is wrong
        *m_known = *known;
        showValid();
    });
}

void RulesPage::showValid()
{
    const YearMonth month = YearMonth::of(m_clock.today());
    const RuleSet &rules = rulesIn(m_known->sets, month);
    const QString what = rules.id.isValid() ? tr("“%1”, since %2").arg(rules.name, rules.validFrom.toString())
                                            : tr("the built-in rules");
    m_valid->setText(tr("Valid in %1: %2 – %3").arg(month.toString(), what, targetText(rules)));
}

void RulesPage::exportRules()
{
    auto *dialog = new QFileDialog(this, tr("Export rules"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Rules (*.json)")});
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(tr("Attendance rules") + QStringLiteral(".json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        std::vector<RuleSet> sets = m_known->sets;
        if (sets.empty())
            sets.push_back(standardRules());
        const Status saved = saveRules(path, sets);
        MessageBar *messages = m_records->list()->messages();
        if (saved)
            messages->show(MessageBar::Kind::Info, tr("Saved as %1").arg(path));
        else
            messages->showError(tr("The rules were not exported."), saved.error());
    });
    dialog->open();
}

void RulesPage::importRules()
{
    auto *dialog = new QFileDialog(this, tr("Import rules"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Rules (*.json)"), tr("All files (*)")});
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    connect(dialog, &QFileDialog::fileSelected, this, &RulesPage::take);
    dialog->open();
}

void RulesPage::take(const QString &path)
{
    await(QtConcurrent::run([path] { return loadRules(path); }), this,
          [this](const Result<std::vector<RuleSet>> &sets) {
              if (sets)
                  takeSets(*sets);
              else
                  m_records->list()->messages()->show(MessageBar::Kind::Error, errorSentence(sets.error()),
                                                      sentencesOf(sets.error()));
          });
}

void RulesPage::takeSets(const std::vector<RuleSet> &sets)
{
    await(m_service.import(sets), this, [this](const Result<RulesOutcome> &outcome) {
        MessageBar *messages = m_records->list()->messages();
        if (!outcome) {
            messages->show(MessageBar::Kind::Error,
                           tr("The rules were not taken over (%1).").arg(outcome.error().args.value(0)),
                           sentencesOf(outcome.error()));
            return;
        }
        messages->show(MessageBar::Kind::Info,
                       tr("Sets of rules: %1 new, %2 changed, %3 unchanged. Undo (Ctrl+Z) takes "
                          "it back.")
                           .arg(outcome->inserted)
                           .arg(outcome->updated)
                           .arg(outcome->unchanged));
    });
}

void RulesPage::showFilter(const Filter &filter)
{
    m_tabs->setCurrentIndex(0);
    m_records->showFilter(filter);
}

void RulesPage::showRecord(qint64 id)
{
    m_tabs->setCurrentIndex(0);
    m_records->showRecord(id);
}

void RulesPage::showList() { m_records->showList(); }

void RulesPage::refresh() { m_records->refresh(); }

bool RulesPage::isModified() const { return m_records->isModified() || m_marks->isModified(); }

void RulesPage::saveChanges(std::function<void(bool)> done)
{
    const auto saveRecord = [this, done](bool saved) {
        if (saved && m_records->isModified())
            m_records->saveChanges(done);
        else
            done(saved);
    };
    if (m_marks->isModified())
        m_marks->saveAnd(saveRecord);
    else
        saveRecord(true);
}

void RulesPage::discardChanges()
{
    if (m_records->isModified())
        m_records->discardChanges();
    if (m_marks->isModified())
        m_marks->discard();
}

QWidget *rulesPage(const PageContext &context) { return new RulesPage(context); }

} // namespace zhucun::gui
