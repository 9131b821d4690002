#include "gui/situation/situationpage.h"

#include "domain/situation/periodtext.h"
#include "gui/common/await.h"
#include "gui/common/confirmdialog.h"
#include "gui/common/message/messagebar.h"
#include "gui/common/print/documentoutput.h"
#include "gui/issue/issuedialog.h"
#include "gui/situation/drafteditor.h"
#include "gui/situation/remarkslist.h"
#include "gui/situation/situationview.h"
#include "reports/documents/situationreport.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace zhucun::gui {

namespace {

constexpr int kSaveDelayMs = 1500;
constexpr int kRenderDelayMs = 500;
constexpr int kHalfMonths = 6;

/// The half year that ended last, in its last month the one that is ending.
Period usualPeriod(QDate today)
{
    const int past = (today.month() % kHalfMonths == 0 ? today.month() : today.month() - 1) / kHalfMonths;
    const QDate from =
        past == 0 ? QDate(today.year() - 1, kHalfMonths + 1, 1) : QDate(today.year(), 1 + (past - 1) * kHalfMonths, 1);
    return {from, from.addMonths(kHalfMonths).addDays(-1)};
}

QString draftName(const ReportDraft &draft)
{
    if (!draft.title.isEmpty())
        return draft.title;
    const QString period = draft.periodFrom && draft.periodTo && !draft.roundId.isValid()
                               ? periodText({*draft.periodFrom, *draft.periodTo})
                               : QString();
    return QString(period + draft.templateName);
}

} // namespace

SituationPage::SituationPage(const SituationAccess &access, const FieldContext &fields, QWidget *parent)
    : QWidget(parent),
      m_access(access),
      m_fields(fields),
      m_messages(new MessageBar(this)),
      m_list(new QListWidget(this)),
      m_editor(new DraftEditor(this)),
      m_view(new SituationView(this)),
      m_remarks(new RemarksList(this)),
      m_result(new QTabWidget(this)),
      m_saveSoon(new QTimer(this)),
      m_renderSoon(new QTimer(this)),
      m_reload(new Reloader(this, 0, [this] { load(); }))
{
    setObjectName(QStringLiteral("situation"));
    for (QTimer *timer : {m_saveSoon, m_renderSoon})
        timer->setSingleShot(true);
    m_saveSoon->setInterval(kSaveDelayMs);
    m_renderSoon->setInterval(kRenderDelayMs);
    connect(m_saveSoon, &QTimer::timeout, this, [this] { save({}); });
    connect(m_renderSoon, &QTimer::timeout, this, &SituationPage::render);
    connect(m_editor, &DraftEditor::edited, this, &SituationPage::edited);
    connect(m_editor, &DraftEditor::figureClicked, this, &SituationPage::figureRequested);
    connect(m_view, &SituationView::figureClicked, this, &SituationPage::figureRequested);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(makeDraftList());
    splitter->addWidget(m_editor);
    splitter->addWidget(makeResult());
    splitter->setStretchFactor(1, 3);
    splitter->setStretchFactor(2, 3);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(splitter, 1);
    giveContext(this, m_fields);
    m_editor->setEnabled(false);
    m_editor->setReadOnly(access.readOnly);
}

QWidget *SituationPage::makeDraftList()
{
    auto *panel = new QWidget(this);
    m_create = new QPushButton(QIcon::fromTheme(QStringLiteral("document-new")), tr("Ne&w report"), panel);
    auto *remove = new QPushButton(QIcon::fromTheme(QStringLiteral("user-trash")), tr("Move to trash"), panel);
    m_create->setObjectName(QStringLiteral("create"));
    m_create->setEnabled(false); // until there are templates
    remove->setEnabled(!m_access.readOnly);
    connect(m_create, &QPushButton::clicked, this, &SituationPage::startDraft);
    connect(remove, &QPushButton::clicked, this, &SituationPage::trashDraft);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (m_isFilling || row < 0)
            return;
        const ReportDraft chosen = m_drafts[std::size_t(row)];
        saveChanges([this, chosen](bool stored) {
            if (stored)
                openDraft(chosen);
        });
    });
    m_list->setObjectName(QStringLiteral("drafts"));
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins({});
    layout->addWidget(m_create);
    layout->addWidget(m_list, 1);
    layout->addWidget(remove);
    return panel;
}

QWidget *SituationPage::makeResult()
{
    m_result->addTab(m_view, tr("Preview"));
    m_result->addTab(m_remarks, tr("Remarks"));
    auto *panel = new QWidget(this);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins({});
    layout->addWidget(m_result, 1);
    layout->addWidget(makeButtons());
    return panel;
}

QWidget *SituationPage::makeButtons()
{
    auto *row = new QWidget(this);
    auto *preview =
        new QPushButton(QIcon::fromTheme(QStringLiteral("document-print-preview")), tr("Preview and print…"), row);
    auto *write = new QPushButton(QIcon::fromTheme(QStringLiteral("document-save-as")), tr("Save as…"), row);
    connect(preview, &QPushButton::clicked, this, [this] {
        make([this](const reports::Report &report) { previewDocument(this, report, issueAction(m_issues, report)); });
    });
    connect(write, &QPushButton::clicked, this,
            [this] { make([this](const reports::Report &report) { saveDocument(this, report, m_messages); }); });
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(preview);
    layout->addWidget(write);
    layout->addStretch();
    return row;
}

void SituationPage::load()
{
    await(m_access.templates(), this, [this](const Result<std::vector<TemplateChoice>> &templates) {
        if (!templates) {
            m_messages->showError(tr("The templates could not be read."), templates.error());
            return;
        }
        m_templates = *templates;
        m_editor->setTemplates(m_templates);
        m_create->setEnabled(!m_access.readOnly && !m_templates.empty());
        await(m_access.drafts(), this, [this](const Result<std::vector<ReportDraft>> &drafts) {
            if (drafts)
                showDrafts(*drafts);
            else
                m_messages->showError(tr("The reports could not be read."), drafts.error());
        });
    });
}

void SituationPage::showDrafts(std::vector<ReportDraft> drafts)
{
    m_drafts = std::move(drafts);
    m_isFilling = true;
    m_list->clear();
    int open = -1;
    for (const ReportDraft &draft : m_drafts) {
        if (m_isOpen && draft.id == m_draft.id)
            open = m_list->count();
        m_list->addItem(draftName(draft));
        m_list->item(m_list->count() - 1)->setToolTip(draftName(draft));
    }
    m_list->setCurrentRow(open);
    m_isFilling = false;
    if (m_isOpen && open < 0) {
        m_isOpen = m_isDirty = false; // trashed
        m_editor->setEnabled(false);
    } else if (m_isOpen && !m_isDirty && !m_isSaving &&
               m_drafts[std::size_t(open)].meta.rowVersion > m_draft.meta.rowVersion) {
        openDraft(m_drafts[std::size_t(open)]); // undone, say
    } else if (m_isOpen) {
        m_renderSoon->start();
    } else if (!m_drafts.empty()) {
        m_list->setCurrentRow(0);
    }
}

void SituationPage::openDraft(const ReportDraft &draft)
{
    m_draft = draft;
    m_isOpen = true;
    m_isDirty = false;
    m_editor->setEnabled(true);
    m_editor->setDraft(draft);
    render();
}

void SituationPage::edited()
{
    if (!m_isOpen)
        return;
    m_isDirty = true;
    m_saveSoon->start();
    m_renderSoon->start();
}

ReportDraft SituationPage::typedDraft() const
{
    ReportDraft draft = m_draft;
    m_editor->writeTo(draft);
    return draft;
}

void SituationPage::render()
{
    if (!m_isOpen)
        return;
    const int question = ++m_question;
    await(m_access.queryOf(typedDraft()), this, [this, question](const Result<StatisticsQuery> &query) {
        if (question != m_question)
            return;
        if (query && query->period.isValid()) {
            renderFor(*query);
            return;
        }
        m_afterRender = {};
        if (!query)
            m_messages->showError(tr("The figures could not be computed."), query.error());
    });
}

void SituationPage::renderFor(const StatisticsQuery &query)
{
    m_editor->showParts();
    await(m_access.render({m_editor->text(), query, m_editor->typed()}), this,
          [this, question = m_question](const Result<Situation> &situation) {
              if (question != m_question)
                  return;
              if (situation)
                  showSituation(*situation);
              else
                  m_messages->showError(tr("The figures could not be computed."), situation.error());
          });
}

void SituationPage::showSituation(const Situation &situation)
{
    m_situation = situation;
    m_view->showText(situation.text);
    m_editor->showSituation(situation);
    m_remarks->showRemarks(situation);
    const auto count = situation.text.problems.size() + situation.clashes.size();
    m_result->setTabText(1, count == 0 ? tr("Remarks") : tr("Remarks (%1)").arg(count));
    Q_EMIT rendered();
    if (const auto then = std::exchange(m_afterRender, {}))
        then();
}

void SituationPage::startDraft()
{
    saveChanges([this](bool stored) {
        if (!stored)
            return;
        ReportDraft draft;
        const auto usual = std::ranges::find(m_templates, QStringLiteral("半年总结"), &TemplateChoice::name);
        draft.templateName = usual == m_templates.end() ? m_templates.front().name : usual->name;
        const Period period = usualPeriod(m_fields.clock->today());
        draft.periodFrom = period.from;
        draft.periodTo = period.to;
        draft.issuedOn = m_fields.clock->today();
        await(m_access.saveDraft(draft), this, [this](const Result<Saved<ReportDraft>> &made) {
            if (!made) {
                m_messages->showError(tr("The report was not begun."), made.error());
                return;
            }
            openDraft(made->record);
            m_reload->now();
        });
    });
}

void SituationPage::saveChanges(std::function<void(bool saved)> done)
{
    if (!m_isDirty || m_access.readOnly) {
        done(true);
        return;
    }
    save(done);
}

void SituationPage::save(const std::function<void(bool)> &done)
{
    m_saveSoon->stop();
    if (m_isSaving || !m_isDirty) {
        if (m_isSaving)
            m_saveSoon->start(); // once the one under way is done
        if (done)
            done(!m_isDirty);
        return;
    }
    m_isSaving = true;
    m_isDirty = false;
    await(m_access.saveDraft(typedDraft()), this, [this, done](const Result<Saved<ReportDraft>> &stored) {
        m_isSaving = false;
        if (stored) {
            m_draft = stored->record;
            m_messages->clear();
            Q_EMIT saved();
        } else {
            m_isDirty = true; // it stays on the page
            m_messages->showError(tr("The report was not saved."), stored.error());
        }
        if (done)
            done(stored.has_value());
    });
}

void SituationPage::discardChanges()
{
    m_saveSoon->stop();
    if (m_isOpen)
        openDraft(m_draft);
}

void SituationPage::trashDraft()
{
    if (!m_isOpen)
        return;
    m_saveSoon->stop();
    await(m_access.trashDraft(m_draft.id), this, [this](const Result<int> &trashed) {
        if (!trashed) {
            m_messages->showError(tr("The report was not moved to the trash."), trashed.error());
            return;
        }
        m_isOpen = m_isDirty = false;
        m_editor->setEnabled(false);
        m_reload->now();
    });
}

void SituationPage::make(const Use &use)
{
    if (!m_isOpen)
        return;
    m_renderSoon->stop();
    m_afterRender = [this, use] { handOver(use); };
    render();
}

void SituationPage::handOver(const Use &use)
{
    const ReportDraft draft = typedDraft();
    reports::SituationWords words =
        reports::usualSituationWords(m_situation.countyName, draft.issuedOn.value_or(m_fields.clock->today()));
    words.title = draft.title;
    words.recipients = draft.recipients;
    words.documentNumber = draft.documentNumber;
    if (!draft.sender.isEmpty())
        words.sender = draft.sender;
    const auto hand = [text = m_situation.text, use, words] { use(reports::situationReport(text, words)); };
    if (m_situation.text.problems.empty() && m_situation.clashes.empty()) {
        hand();
        return;
    }
    m_result->setCurrentWidget(m_remarks);
    const Question question{
        tr("There are remarks on this report."),
        tr("They are listed beside the text: numbers that contradict each other, or tags that are wrong."),
        tr("Go on all the same")};
    ask(this, question, hand);
}

} // namespace zhucun::gui
