#include "gui/situation/drafteditor.h"

#include "gui/common/confirmdialog.h"
#include "gui/situation/draftform.h"
#include "gui/situation/taggededit.h"
#include "gui/situation/typedparts.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace zhucun::gui {

DraftEditor::DraftEditor(QWidget *parent)
    : QTabWidget(parent),
      m_form(new DraftForm(this)),
      m_typed(new TypedParts(this)),
      m_text(new TaggedEdit(this)),
      m_again(new QPushButton(tr("Text of the template again…"), this))
{
    addTab(makeFields(), tr("Period, place and parts"));
    addTab(makeText(), tr("Text"));
    connect(m_form, &DraftForm::edited, this, &DraftEditor::follow);
    connect(m_typed, &TypedParts::edited, this, &DraftEditor::follow);
    connect(m_text, &QTextEdit::textChanged, this, &DraftEditor::follow);
    connect(m_text, &TaggedEdit::figureClicked, this, &DraftEditor::figureClicked);
}

QWidget *DraftEditor::makeFields()
{
    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    column->addWidget(m_form);
    column->addWidget(m_typed);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(fields); // takes it
    return scroll;
}

QWidget *DraftEditor::makeText()
{
    connect(m_again, &QPushButton::clicked, this, [this] {
        ask(this,
            {tr("Take the text of the template again?"),
             tr("What was changed in the text by hand will be gone. Parts "
                "that are typed and the fields stay."),
             tr("Take the template's text")},
            [this] { takeTemplateText(); });
    });
    auto *paragraphs = new QWidget(this);
    auto *text = new QVBoxLayout(paragraphs);
    auto *hint = new QLabel(tr("Figures are shown in colour and follow the records; double-click one to see them."));
    hint->setWordWrap(true);
    text->addWidget(hint);
    text->addWidget(m_text, 1);
    text->addWidget(m_again, 0, Qt::AlignLeft);
    return paragraphs;
}

void DraftEditor::setTemplates(const std::vector<TemplateChoice> &templates)
{
    m_templates = templates;
    m_form->setTemplates(templates);
}

void DraftEditor::setDraft(const ReportDraft &draft)
{
    m_isFilling = true;
    m_template = draft.templateName;
    m_form->setDraft(draft);
    m_typed->setParts(draft.typed);
    m_text->setTagged(draft.text.isEmpty() ? templateText(draft.templateName) : draft.text);
    m_isFilling = false;
}

void DraftEditor::writeTo(ReportDraft &draft) const
{
    m_form->writeTo(draft);
    draft.typed = m_typed->parts();
    draft.text = text().trimmed() == templateText(draft.templateName).trimmed() ? QString() : text();
}

QString DraftEditor::text() const { return m_text->tagged(); }

QHash<QString, QString> DraftEditor::typed() const { return m_typed->texts(); }

void DraftEditor::showParts() { m_typed->showSlots(parseSituationTemplate(text()).typedSlots()); }

void DraftEditor::showSituation(const Situation &situation)
{
    m_isFilling = true;
    m_text->showValues(situation.text);
    m_form->showUsual(situation.text, situation.countyName);
    m_isFilling = false;
}

void DraftEditor::setReadOnly(bool readOnly)
{
    m_form->setReadOnly(readOnly);
    m_typed->setReadOnly(readOnly);
    m_text->setReadOnly(readOnly);
    m_again->setEnabled(!readOnly);
}

QString DraftEditor::templateText(const QString &name) const
{
    const auto found = std::ranges::find(m_templates, name, &TemplateChoice::name);
    return found == m_templates.end() ? QString() : found->text;
}

QString DraftEditor::chosenTemplate() const
{
    ReportDraft chosen;
    m_form->writeTo(chosen);
    return chosen.templateName;
}

/// A text nobody touched changes with its template.
void DraftEditor::follow()
{
    if (m_isFilling)
        return;
    const QString chosen = chosenTemplate();
    if (chosen != m_template && text().trimmed() == templateText(m_template).trimmed())
        takeTemplateText();
    else
        Q_EMIT edited();
}

void DraftEditor::takeTemplateText()
{
    m_isFilling = true;
    m_template = chosenTemplate();
    m_text->setTagged(templateText(m_template));
    m_isFilling = false;
    Q_EMIT edited();
}

} // namespace zhucun::gui
