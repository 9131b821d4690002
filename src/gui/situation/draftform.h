#pragma once

#include "domain/situation/reportdraft.h"
#include "domain/situation/situationtext.h"
#include "services/situation/situationservice.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace zhucun::gui {

class DateField;
class ReferenceField;

/// Template, time, place and what stands around the text of a report.
class DraftForm final : public QWidget
{
    Q_OBJECT

public:
    explicit DraftForm(QWidget *parent = nullptr);

    void setTemplates(const std::vector<TemplateChoice> &templates);
    void setDraft(const ReportDraft &draft);
    /// Everything the form shows, into the draft.
    void writeTo(ReportDraft &draft) const;
    /// What stands there when nothing is typed.
    void showUsual(const SituationText &text, const QString &countyName);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited();

private:
    void addRows();
    void showFields();

    QFormLayout *m_form;
    QComboBox *m_template;
    QComboBox *m_about;
    DateField *m_from;
    DateField *m_to;
    ReferenceField *m_round;
    ReferenceField *m_township;
    ReferenceField *m_village;
    QLineEdit *m_title;
    QLineEdit *m_recipients;
    QLineEdit *m_sender;
    QLineEdit *m_number;
    DateField *m_issuedOn;
    bool m_isFilling = false; ///< from the draft, not by hand
};

} // namespace zhucun::gui
