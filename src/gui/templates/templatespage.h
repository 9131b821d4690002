#pragma once

#include "gui/common/fields/fieldcontext.h"
#include "gui/common/reloader.h"
#include "gui/mainwindow/page.h"
#include "gui/mainwindow/placehistory.h"
#include "gui/situation/situationaccess.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace zhucun::gui {

class DateField;
class FigureList;
class MessageBar;
class RemarksList;
class SituationView;

/// 汇报模板: those that come with the program and the county's own, with what they say of a period beside.
class TemplatesPage final : public QWidget, public Page
{
    Q_OBJECT

public:
    TemplatesPage(const SituationAccess &access, const FieldContext &fields, QWidget *parent = nullptr);

    void refresh() override { markStale(); }
    void markStale() { m_reload->markStale(); }
    bool isModified() const override;
    void saveChanges(std::function<void(bool saved)> done) override;
    void discardChanges() override;

    const Situation &situation() const { return m_situation; }

Q_SIGNALS:
    void placeRequested(const zhucun::gui::Place &place);
    void figureRequested(const zhucun::FigureRef &figure);
    void rendered();

private:
    QWidget *makeList();
    QWidget *makeEditor();
    QWidget *makePreview();
    void load();
    void showTemplates(std::vector<TemplateChoice> templates);
    void choose(int row);
    void open(const TemplateChoice &choice);
    void addCopy();
    void restore();
    void render();
    void goToLine(int line);
    void showButtons();

    SituationAccess m_access;
    FieldContext m_fields;
    MessageBar *m_messages;
    QListWidget *m_list;
    QLineEdit *m_name;
    QPlainTextEdit *m_text;
    QPushButton *m_save;
    QPushButton *m_restore;
    FigureList *m_figures;
    DateField *m_from;
    DateField *m_to;
    SituationView *m_view;
    RemarksList *m_remarks;
    QTimer *m_renderSoon;
    Reloader *m_reload;
    std::vector<TemplateChoice> m_templates;
    TemplateChoice m_open; ///< as stored
    Situation m_situation;
    QString m_wanted; ///< name of the one to open once the list is there
    int m_question = 0;
    bool m_isFilling = false;
};

} // namespace zhucun::gui
