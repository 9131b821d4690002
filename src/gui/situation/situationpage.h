#pragma once

#include "gui/common/fields/fieldcontext.h"
#include "gui/common/reloader.h"
#include "gui/issue/issueaccess.h"
#include "gui/mainwindow/page.h"
#include "gui/mainwindow/placehistory.h"
#include "gui/situation/situationaccess.h"

#include <QWidget>

class QListWidget;
class QPushButton;
class QTabWidget;
class QTimer;

namespace zhucun::reports {
struct Report;
}

namespace zhucun::gui {

class DraftEditor;
class MessageBar;
class RemarksList;
class SituationView;

/// 工作情况汇报: reports in the making, their text beside what it says with the figures of now. Whatever is typed is
/// saved after a pause.
class SituationPage final : public QWidget, public Page
{
    Q_OBJECT

public:
    SituationPage(const SituationAccess &access, const FieldContext &fields, QWidget *parent = nullptr);

    void refresh() override { markStale(); }
    void markStale() { m_reload->markStale(); }
    /// Its document can then be issued from the preview.
    void setIssuing(const IssueAccess &issues) { m_issues = issues; }
    bool isModified() const override { return m_isDirty; }
    void saveChanges(std::function<void(bool saved)> done) override;
    void discardChanges() override;

    /// A report of the half year that is over or just ending, by the usual template.
    void startDraft();
    const Situation &situation() const { return m_situation; }

Q_SIGNALS:
    void placeRequested(const zhucun::gui::Place &place);
    /// The records behind a number are wanted.
    void figureRequested(const zhucun::FigureRef &figure);
    /// The figures shown are those of the text shown.
    void rendered();
    void saved();

private:
    using Use = std::function<void(const reports::Report &report)>;

    QWidget *makeDraftList();
    QWidget *makeResult();
    QWidget *makeButtons();
    void load();
    void showDrafts(std::vector<ReportDraft> drafts);
    void openDraft(const ReportDraft &draft);
    void edited();
    ReportDraft typedDraft() const;
    void render();
    void renderFor(const StatisticsQuery &query);
    void showSituation(const Situation &situation);
    void save(const std::function<void(bool)> &done);
    void trashDraft();
    /// With the figures of now; remarks are shown before.
    void make(const Use &use);
    void handOver(const Use &use);

    SituationAccess m_access;
    IssueAccess m_issues;
    FieldContext m_fields;
    MessageBar *m_messages;
    QListWidget *m_list;
    QPushButton *m_create = nullptr;
    DraftEditor *m_editor;
    SituationView *m_view;
    RemarksList *m_remarks;
    QTabWidget *m_result;
    QTimer *m_saveSoon;
    QTimer *m_renderSoon;
    Reloader *m_reload;
    std::vector<TemplateChoice> m_templates;
    std::vector<ReportDraft> m_drafts;
    ReportDraft m_draft; ///< as last stored
    Situation m_situation;
    std::function<void()> m_afterRender; ///< once, for what wants the figures of now
    int m_question = 0;                  ///< answers to earlier questions are dropped
    bool m_isOpen = false;
    bool m_isDirty = false;
    bool m_isSaving = false;
    bool m_isFilling = false;
};

} // namespace zhucun::gui
