#pragma once

#include "gui/situation/situationaccess.h"

#include <QTabWidget>

class QPushButton;

namespace zhucun::gui {

class DraftForm;
class TaggedEdit;
class TypedParts;

/// Everything of a report that is chosen and typed: its fields, the parts that are typed, and the text of its template
/// as it was changed by hand.
class DraftEditor final : public QTabWidget
{
    Q_OBJECT

public:
    explicit DraftEditor(QWidget *parent = nullptr);

    void setTemplates(const std::vector<TemplateChoice> &templates);
    void setDraft(const ReportDraft &draft);
    /// Everything the editor shows, into the draft.
    void writeTo(ReportDraft &draft) const;
    /// With its tags as a template writes them.
    QString text() const;
    /// What was typed, by part.
    QHash<QString, QString> typed() const;
    /// A field for each part the text asks for.
    void showParts();
    /// The values of now in the text, and what stands in a field that is left empty.
    void showSituation(const Situation &situation);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited();
    void figureClicked(const zhucun::FigureRef &figure);

private:
    QWidget *makeFields();
    QWidget *makeText();
    void follow();
    void takeTemplateText();
    QString templateText(const QString &name) const;
    QString chosenTemplate() const;

    DraftForm *m_form;
    TypedParts *m_typed;
    TaggedEdit *m_text;
    QPushButton *m_again;
    std::vector<TemplateChoice> m_templates;
    QString m_template;       ///< whose text it is, or was before it was changed
    bool m_isFilling = false; ///< from the draft, not by hand
};

} // namespace zhucun::gui
