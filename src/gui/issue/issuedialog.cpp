#include "gui/issue/issuedialog.h"

#include "gui/common/await.h"
#include "gui/common/list/plaintable.h"
#include "gui/common/message/messagebar.h"
#include "gui/issue/figurerecords.h"
#include "reports/documents/issuenotes.h"
#include "reports/wording/ruletext.h"
#include "reports/writers/reportbytes.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace zhucun::gui {

namespace {

enum Column { SeverityColumn, WhatColumn, WhyColumn };

Result<std::vector<IssuedFile>> filesOf(const reports::Report &report, const std::vector<reports::Format> &formats)
{
    std::vector<IssuedFile> files;
    for (const reports::Format format : formats) {
        auto bytes = reports::bytesOf(report, format, reports::FontSet::official());
        if (!bytes)
            return failure(bytes.error());
        files.push_back({reports::endingOf(format), reports::fileNameOf(report.title, format), {}, std::move(*bytes)});
    }
    return files;
}

} // namespace

IssueDialog::IssueDialog(const IssueAccess &access, const reports::Report &report, QWidget *parent)
    : QDialog(parent),
      m_access(access),
      m_report(report),
      m_messages(new MessageBar(this)),
      m_number(new QLineEdit(reports::numberOf(report), this)),
      m_note(new QPlainTextEdit(this)),
      m_workbook(new QCheckBox(tr("Excel &workbook"), this)),
      m_textDocument(new QCheckBox(tr("&Text document (ODT)"), this)),
      m_webPage(new QCheckBox(tr("Web &page"), this)),
      m_state(new QLabel(tr("Holding the figures against each other…"), this)),
      m_table(makePlainTable({tr("Kind"), tr("What does not fit"), tr("Explanation")}, this)),
      m_records(new QPushButton(tr("Open the &records…"), this)),
      m_issue(nullptr)
{
    setWindowTitle(tr("Issue: %1").arg(report.title));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *buttons = new QDialogButtonBox(this);
    m_issue = buttons->addButton(tr("Issue"), QDialogButtonBox::AcceptRole);
    m_issue->setObjectName(QStringLiteral("issue"));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &IssueDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &IssueDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(makeForm());
    layout->addWidget(makeFindings(), 1);
    layout->addWidget(buttons);
    constexpr QSize kSize(820, 560);
    resize(kSize);
    updateActions();
    await(m_access.check(m_report.figures), this, [this](Result<std::vector<RuleFinding>> findings) {
        if (findings)
            showFindings(std::move(*findings));
        else
            m_messages->showError(tr("The figures could not be checked."), findings.error());
        Q_EMIT checked();
    });
}

QWidget *IssueDialog::makeForm()
{
    auto *box = new QWidget(this);
    auto *form = new QFormLayout(box);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_number->setObjectName(QStringLiteral("number"));
    m_number->setPlaceholderText(tr("As 尚组通〔2026〕5号; may stay empty"));
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setTabChangesFocus(true);
    constexpr int kLines = 2;
    m_note->setFixedHeight(fontMetrics().lineSpacing() * kLines + fontMetrics().height());
    m_note->setPlaceholderText(tr("Kept with the issue, not printed"));
    auto *formats = new QHBoxLayout;
    auto *pdf = new QCheckBox(tr("PDF"), this);
    pdf->setChecked(true);
    pdf->setEnabled(false);
    formats->addWidget(pdf);
    m_textDocument->setObjectName(QStringLiteral("textDocument"));
    m_textDocument->setToolTip(tr("Opens in WPS, Word and LibreOffice"));
    formats->addWidget(m_workbook);
    formats->addWidget(m_textDocument);
    formats->addWidget(m_webPage);
    formats->addStretch();
    form->addRow(tr("&Number"), m_number);
    form->addRow(tr("N&ote"), m_note);
    form->addRow(tr("Stored as"), formats);
    return box;
}

QWidget *IssueDialog::makeFindings()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    m_table->setObjectName(QStringLiteral("findings"));
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->setWordWrap(true);
    m_records->setObjectName(QStringLiteral("openRecords"));
    connect(m_records, &QPushButton::clicked, this, &IssueDialog::openRecords);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &IssueDialog::updateActions);
    connect(m_table, &QTableWidget::itemChanged, this, &IssueDialog::updateActions);
    m_state->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("state"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_state, 1);
    line->addWidget(m_records);
    column->addLayout(line);
    column->addWidget(m_table, 1);
    return box;
}

void IssueDialog::showFindings(std::vector<RuleFinding> findings)
{
    m_findings = std::move(findings);
    m_isChecked = true;
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(int(m_findings.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const RuleFinding &finding = m_findings[size_t(row)];
        const bool isExplained = finding.severity == RuleSeverity::Explain;
        const QString severity = finding.severity == RuleSeverity::Error ? tr("Does not fit")
                                 : isExplained                           ? tr("To be explained")
                                                                         : tr("To be looked at");
        for (const auto &[at, text] : {std::pair<int, QString>(SeverityColumn, severity),
                                       std::pair<int, QString>(WhatColumn, ruleText(violationOf(finding), {})),
                                       std::pair<int, QString>(WhyColumn, QString())}) {
            auto *item = new QTableWidgetItem(text); // the table owns it
            item->setToolTip(text);
            if (at != WhyColumn || !isExplained)
                item->setFlags(item->flags() & ~Qt::ItemIsEditable);
            m_table->setItem(row, at, item);
        }
    }
    fitColumns(m_table);
    m_table->resizeRowsToContents();
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, WhyColumn);
    updateActions();
}

void IssueDialog::updateActions()
{
    m_records->setEnabled(m_table->currentRow() >= 0);
    if (!m_isChecked) {
        m_issue->setEnabled(false);
        return;
    }
    const auto errors = std::ranges::count(m_findings, RuleSeverity::Error, &RuleFinding::severity);
    const auto toExplain = std::ranges::count(m_findings, RuleSeverity::Explain, &RuleFinding::severity);
    const auto missing = toExplain - std::ranges::ssize(explanations());
    if (errors > 0) {
        m_state->setText(tr("Figures that do not fit together: %1. Put the records right, then make the document "
                            "again.")
                             .arg(errors));
    } else if (missing > 0) {
        m_state->setText(tr("Write why, beside each figure that is far from last month's: %1 left. It is printed as a "
                            "note.")
                             .arg(missing));
    } else {
        m_state->setText(tr("Figures that will be kept with their records: %1.").arg(m_report.figures.size()));
    }
    m_issue->setEnabled(errors == 0 && missing == 0 && !m_isBusy);
}

std::vector<IssueExplanation> IssueDialog::explanations() const
{
    std::vector<IssueExplanation> explanations;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const RuleFinding &finding = m_findings[size_t(row)];
        const QTableWidgetItem *item = m_table->item(row, WhyColumn);
        const QString reason = item ? item->text().trimmed() : QString();
        if (finding.severity == RuleSeverity::Explain && !reason.isEmpty())
            explanations.push_back({violationOf(finding).field, reports::explainedText(finding), reason});
    }
    return explanations;
}

void IssueDialog::openRecords()
{
    const int row = m_table->currentRow();
    if (row >= 0)
        showRecordsOf(m_findings[size_t(row)], m_access, m_messages, this);
}

void IssueDialog::accept()
{
    if (m_issue->isEnabled())
        write();
}

void IssueDialog::write()
{
    m_isBusy = true;
    updateActions();
    m_messages->show(MessageBar::Kind::Info, tr("Writing the document…"));
    std::vector<reports::Format> formats{reports::Format::Pdf};
    if (m_workbook->isChecked())
        formats.push_back(reports::Format::Xlsx);
    if (m_textDocument->isChecked())
        formats.push_back(reports::Format::Odt);
    if (m_webPage->isChecked())
        formats.push_back(reports::Format::Html);
    const reports::Report document = reports::issuedReport(m_report, m_number->text().trimmed(), explanations());
    await(QtConcurrent::run([document, formats] { return filesOf(document, formats); }), this,
          [this, document](const Result<std::vector<IssuedFile>> &files) { store(document, files); });
}

void IssueDialog::store(const reports::Report &document, const Result<std::vector<IssuedFile>> &files)
{
    if (!files) {
        showRefusal(files.error());
        return;
    }
    const QString name = document.name.isEmpty() ? document.title : document.name;
    const IssueRequest request{
        name,  document.title, m_number->text().trimmed(), m_note->toPlainText(), explanations(), m_report.figures,
        *files};
    await(m_access.issue(request), this, [this](const Result<ReportIssue> &issue) {
        if (!issue) {
            showRefusal(issue.error());
            return;
        }
        Q_EMIT issued(*issue);
        QDialog::accept();
    });
}

void IssueDialog::showRefusal(const Error &error)
{
    m_isBusy = false;
    updateActions();
    if (error.violations.isEmpty()) {
        m_messages->showError(tr("The document was not issued."), error);
        return;
    }
    QStringList reasons;
    for (const Violation &violation : error.violations)
        reasons << ruleText(violation, violation.field == QLatin1String("number") ? tr("Number") : QString());
    m_messages->show(MessageBar::Kind::Error, tr("The document was not issued."), reasons.join(QLatin1Char('\n')));
}

std::function<void(QWidget *parent)> issueAction(const IssueAccess &access, const reports::Report &report)
{
    if (access.readOnly || report.figures.empty())
        return {};
    return [access, report](QWidget *parent) {
        auto *dialog = new IssueDialog(access, report, parent); // deletes itself when closed
        if (auto *messages = parent->findChild<MessageBar *>()) {
            QObject::connect(dialog, &IssueDialog::issued, messages, [messages](const ReportIssue &issue) {
                messages->show(MessageBar::Kind::Info, IssueDialog::tr("Issued: %1 %2").arg(issue.title, issue.number));
            });
        }
        dialog->open();
    };
}

} // namespace zhucun::gui
