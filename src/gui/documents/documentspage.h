#pragma once

#include "core/time/clock.h"
#include "gui/mainwindow/page.h"
#include "reports/documents/townshipmonthly.h"
#include "services/monthly/monthlyservice.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

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
    enum class Document { TownshipMonthly, Roster };
    using Use = std::function<void(const reports::Report &report)>;

    Document document() const;
    void buildForm(const PageContext &context);
    /// Shows the fields that the chosen document asks for.
    void showFields();
    void preview();
    void write();
    /// Makes the chosen document and hands it on; what is missing or fails is said in the message bar.
    void make(const Use &use);
    void makeMonthly(const Use &use);
    void makeRoster(const Use &use);
    reports::MonthlyRemarks remarks() const;

    MonthlyService m_monthly;
    const Clock &m_clock;
    const Disclosure &m_disclosure;
    MessageBar *m_messages;
    QFormLayout *m_form = nullptr;
    QComboBox *m_document = nullptr;
    MonthField *m_month = nullptr;
    DateField *m_day = nullptr;
    ReferenceField *m_township = nullptr;
    ReferenceField *m_round = nullptr;
    QPlainTextEdit *m_problems = nullptr;
    QPlainTextEdit *m_plans = nullptr;
    QLineEdit *m_preparedBy = nullptr;
    QLineEdit *m_checkedBy = nullptr;
};

QWidget *documentsPage(const PageContext &context);

} // namespace zhucun::gui
