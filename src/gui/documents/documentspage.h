#pragma once

#include "core/time/clock.h"
#include "gui/documents/documentmaker.h"
#include "gui/mainwindow/page.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace zhucun::gui {

class DateField;
class Disclosure;
class MessageBar;
class MonthField;
class ReferenceField;
struct PageContext;

/// 报表: choose a document, its month or day and its place; look at it, print it or write it to a file.
class DocumentsPage final : public QWidget, public Page
{
    Q_OBJECT

public:
    explicit DocumentsPage(const PageContext &context);

private:
    using Use = std::function<void(const reports::Report &report)>;

    Document document() const;
    void buildForm(const PageContext &context);
    void buildTexts();
    QPlainTextEdit *textField(const QString &placeholder);
    void addRows();
    /// Shows the fields that the chosen document asks for, and proposes its month.
    void showFields();
    void preview();
    void write();
    /// Makes the chosen document and hands it on; what is missing or fails is said in the message bar.
    void make(const Use &use);
    /// What is still to be typed, its field taking the focus; empty when nothing is.
    QString missing();
    DocumentChoice choice() const;
    /// What stands in the field of planned days; nullopt when something there is no day.
    std::optional<std::vector<QDate>> plannedDays() const;

    DocumentMaker m_maker;
    const Clock &m_clock;
    const Disclosure &m_disclosure;
    MessageBar *m_messages;
    QFormLayout *m_form = nullptr;
    QComboBox *m_document = nullptr;
    MonthField *m_month = nullptr;
    bool m_monthAhead = false; ///< the month proposed is the next one, not the last
    DateField *m_day = nullptr;
    DateField *m_week = nullptr;
    ReferenceField *m_cadre = nullptr;
    DateField *m_leaveDay = nullptr;
    QSpinBox *m_copies = nullptr;
    ReferenceField *m_township = nullptr;
    ReferenceField *m_round = nullptr;
    QComboBox *m_paper = nullptr;
    QLineEdit *m_plannedDays = nullptr;
    QLineEdit *m_number = nullptr;
    QLineEdit *m_recipients = nullptr;
    QLineEdit *m_sender = nullptr;
    DateField *m_issuedOn = nullptr;
    QPlainTextEdit *m_requirements = nullptr;
    QPlainTextEdit *m_problems = nullptr;
    QPlainTextEdit *m_plans = nullptr;
    QLineEdit *m_preparedBy = nullptr;
    QLineEdit *m_checkedBy = nullptr;
};

QWidget *documentsPage(const PageContext &context);

} // namespace zhucun::gui
