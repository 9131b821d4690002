#include "gui/issue/issuepage.h"

#include "domain/statistics/figurevaluetext.h"
#include "gui/common/await.h"
#include "gui/common/list/copyrows.h"
#include "gui/common/list/plaintable.h"
#include "gui/common/message/messagebar.h"
#include "gui/common/message/words.h"
#include "gui/common/reasondialog.h"
#include "gui/issue/comparisondialog.h"
#include "gui/issue/membersdialog.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFont>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>
#include <QStandardPaths>
#include <QTableWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace zhucun::gui {

namespace {

QString periodText(const ReportIssue &issue)
{
    if (!issue.periodFrom || !issue.periodTo)
        return {};
    return QStringLiteral("%1 – %2").arg(issue.periodFrom->toString(Qt::ISODate),
                                         issue.periodTo->toString(Qt::ISODate));
}

QString timeText(const QDateTime &time) { return time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")); }

bool fits(const ReportIssue &issue, const QString &words)
{
    const QString text = QStringList{issue.title,   issue.number,      issue.document,
                                     issue.note,    periodText(issue), timeText(issue.issuedAt),
                                     issue.issuedBy}
                             .join(QLatin1Char('\n'));
    const QStringList wanted = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::ranges::all_of(wanted,
                               [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

void put(QTableWidget *table, int row, const QStringList &texts, bool isStruckOut = false)
{
    for (int column = 0; column < texts.size(); ++column) {
        auto *item = new QTableWidgetItem(texts.at(column)); // the table owns it
        item->setToolTip(texts.at(column));
        if (isStruckOut) {
            QFont font = table->font();
            font.setStrikeOut(true);
            item->setFont(font);
        }
        table->setItem(row, column, item);
    }
}

} // namespace

IssuePage::IssuePage(const IssueAccess &access, QWidget *parent)
    : QWidget(parent),
      m_access(access),
      m_messages(new MessageBar(this)),
      m_filter(new QLineEdit(this)),
      m_table(makePlainTable({tr("Title"), tr("Number"), tr("Period"), tr("Issued"), tr("By"), tr("State")}, this)),
      m_figures(makePlainTable({tr("Figure"), tr("Value"), tr("Unit"), tr("Definition"), tr("Version")}, this)),
      m_facts(new QLabel(this)),
      m_format(new QComboBox(this)),
      m_other(new QComboBox(this)),
      m_open(new QPushButton(tr("&Open the file"), this)),
      m_save(new QPushButton(tr("&Save as…"), this)),
      m_compare(new QPushButton(tr("&Compare"), this)),
      m_withdraw(new QPushButton(tr("&Withdraw…"), this))
{
    setObjectName(QStringLiteral("issues"));
    m_filter->setPlaceholderText(tr("Title, number, month"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setObjectName(QStringLiteral("filter"));
    m_table->setObjectName(QStringLiteral("list"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_figures->setObjectName(QStringLiteral("figures"));
    m_figures->setToolTip(tr("Double-click a figure: the records behind it as they were."));
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    offerCopy(m_table);
    offerCopy(m_figures);
    auto *actions = new QHBoxLayout;
    makeActions(actions);
    auto *lower = new QWidget(this);
    auto *lowerColumn = new QVBoxLayout(lower);
    lowerColumn->setContentsMargins({});
    lowerColumn->addWidget(m_facts);
    lowerColumn->addLayout(actions);
    lowerColumn->addWidget(m_figures, 1);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(m_table);
    parts->addWidget(lower);
    parts->setChildrenCollapsible(false);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(m_filter);
    layout->addWidget(parts, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &IssuePage::showIssues);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &IssuePage::openCurrent);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &IssuePage::openFile);
    connect(m_figures, &QTableWidget::cellDoubleClicked, this, &IssuePage::openMembers);
    updateActions();
}

void IssuePage::makeActions(QHBoxLayout *line)
{
    m_format->setObjectName(QStringLiteral("format"));
    m_other->setObjectName(QStringLiteral("other"));
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    constexpr int kNameLength = 24;
    m_other->setMinimumContentsLength(kNameLength);
    m_open->setObjectName(QStringLiteral("open"));
    m_save->setObjectName(QStringLiteral("save"));
    m_compare->setObjectName(QStringLiteral("compare"));
    m_withdraw->setObjectName(QStringLiteral("withdraw"));
    connect(m_open, &QPushButton::clicked, this, &IssuePage::openFile);
    connect(m_save, &QPushButton::clicked, this, &IssuePage::saveFile);
    connect(m_compare, &QPushButton::clicked, this, &IssuePage::compare);
    connect(m_withdraw, &QPushButton::clicked, this, &IssuePage::withdraw);
    auto *with = new QLabel(tr("wi&th"), this);
    with->setBuddy(m_other);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_format, m_open, m_save})
        line->addWidget(widget);
    line->addSpacing(fontMetrics().height());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_compare, with, m_other})
        line->addWidget(widget);
    line->addStretch();
    line->addWidget(m_withdraw);
}

void IssuePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        load();
}

void IssuePage::markStale()
{
    m_stale = true;
    if (isVisible())
        load();
}

void IssuePage::showRecord(qint64 id)
{
    m_wanted = ReportIssueId(id);
    m_filter->clear();
    markStale();
}

void IssuePage::load()
{
    m_stale = false;
    await(m_access.list(), this, [this](Result<std::vector<ReportIssue>> issues) {
        if (!issues) {
            m_messages->showError(tr("The issued documents could not be read."), issues.error());
            return;
        }
        if (const ReportIssue *issue = current(); issue && !m_wanted.isValid())
            m_wanted = issue->id;
        m_issues = std::move(*issues);
        showIssues();
        Q_EMIT refreshed();
    });
}

void IssuePage::showIssues()
{
    if (const ReportIssue *issue = current(); issue && !m_wanted.isValid())
        m_wanted = issue->id;
    int wanted = -1;
    {
        const QSignalBlocker quiet(m_table);
        m_shown.clear();
        for (size_t i = 0; i < m_issues.size(); ++i) {
            if (!fits(m_issues[i], m_filter->text()))
                continue;
            if (m_issues[i].id == m_wanted)
                wanted = int(m_shown.size());
            m_shown.push_back(i);
        }
        m_table->clearSelection();
        m_table->setRowCount(int(m_shown.size()));
        for (int row = 0; row < m_table->rowCount(); ++row) {
            const ReportIssue &issue = m_issues[m_shown[size_t(row)]];
            put(m_table, row,
                {issue.title, issue.number, periodText(issue), timeText(issue.issuedAt), accountText(issue.issuedBy),
                 issue.isWithdrawn() ? tr("Withdrawn") : tr("In force")},
                issue.isWithdrawn());
        }
        fitColumns(m_table);
        m_table->setCurrentCell(m_table->rowCount() == 0 ? -1 : std::max(wanted, 0), 0);
    }
    m_wanted = {};
    openCurrent();
}

const ReportIssue *IssuePage::current() const
{
    const int row = m_table->currentRow();
    if (row < 0 || size_t(row) >= m_shown.size() || m_shown[size_t(row)] >= m_issues.size())
        return nullptr;
    return &m_issues[m_shown[size_t(row)]];
}

void IssuePage::openCurrent()
{
    const ReportIssue *issue = current();
    if (!issue) {
        showContents({});
        return;
    }
    await(m_access.open(issue->id), this, [this, id = issue->id](Result<IssueContents> contents) {
        const ReportIssue *still = current();
        if (!still || still->id != id)
            return;
        if (contents)
            showContents(std::move(*contents));
        else
            m_messages->showError(tr("The issue could not be opened."), contents.error());
        Q_EMIT opened();
    });
}

void IssuePage::showContents(IssueContents contents)
{
    m_contents = std::move(contents);
    const ReportIssue &issue = m_contents.issue;
    m_format->clear();
    for (const IssuedFile &file : m_contents.files)
        m_format->addItem(file.format.toUpper(), file.format);
    QStringList facts;
    if (m_issues.empty())
        facts << tr("No document was issued yet. Open one under Documents, and choose Issue in its preview.");
    if (issue.isWithdrawn()) {
        facts << tr("Withdrawn on %1 by %2: %3")
                     .arg(timeText(*issue.withdrawnAt), accountText(issue.withdrawnBy), issue.withdrawalReason);
    }
    if (!issue.note.isEmpty())
        facts << issue.note;
    for (const IssueExplanation &each : issue.explanations)
        facts << QStringLiteral("%1：%2").arg(each.about, each.reason);
    m_facts->setText(facts.join(QLatin1Char('\n')));
    m_facts->setVisible(!facts.isEmpty());
    m_figures->setRowCount(int(m_contents.figures.size()));
    for (int row = 0; row < m_figures->rowCount(); ++row) {
        const IssuedFigure &figure = m_contents.figures[size_t(row)];
        put(m_figures, row,
            {figure.ref.label, figureValueText(figure.ref.value), figure.ref.unit, figure.definition,
             QString::number(figure.ref.version)});
    }
    fitColumns(m_figures);
    offerComparisons();
    updateActions();
}

/// With now, then with the issues of the same document, newest first.
void IssuePage::offerComparisons()
{
    m_other->clear();
    m_other->addItem(tr("the records of now"), 0);
    for (const ReportIssue &issue : m_issues) {
        if (issue.id == m_contents.issue.id || issue.document != m_contents.issue.document)
            continue;
        const QString when = issue.issuedAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd"));
        m_other->addItem(QStringLiteral("%1 %2（%3）").arg(issue.title, issue.number, when), issue.id.value());
    }
}

void IssuePage::updateActions()
{
    const ReportIssue &issue = m_contents.issue;
    m_open->setEnabled(!m_contents.files.empty());
    m_save->setEnabled(!m_contents.files.empty());
    m_compare->setEnabled(!m_contents.figures.empty());
    m_withdraw->setEnabled(issue.id.isValid() && !issue.isWithdrawn() && !m_access.readOnly);
}

void IssuePage::fetchFile(const std::function<void(const IssuedFile &file)> &use)
{
    if (m_contents.files.empty())
        return;
    await(m_access.file(m_contents.issue.id, m_format->currentData().toString()), this,
          [this, use](const Result<IssuedFile> &file) {
              if (file)
                  use(*file);
              else
                  m_messages->showError(tr("The file could not be read."), file.error());
          });
}

void IssuePage::openFile()
{
    fetchFile([this](const IssuedFile &file) {
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::TempLocation));
        writeFile(folder.filePath(file.name), file, true);
    });
}

void IssuePage::saveFile()
{
    fetchFile([this](const IssuedFile &file) {
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        auto *dialog = new QFileDialog(this, tr("Save as"), folder.path()); // deletes itself when closed
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(file.format);
        dialog->selectFile(file.name);
        connect(dialog, &QFileDialog::fileSelected, this,
                [this, file](const QString &path) { writeFile(path, file, false); });
        dialog->open();
    });
}

void IssuePage::writeFile(const QString &path, const IssuedFile &file, bool thenOpen)
{
    QSaveFile target(path);
    if (!target.open(QIODevice::WriteOnly) || target.write(file.content) != file.content.size() || !target.commit()) {
        m_messages->showError(tr("The file could not be saved."),
                              Error{ErrorCode::WriteFailed, {path}, target.errorString(), {}, {}});
        return;
    }
    if (thenOpen)
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    else
        m_messages->show(MessageBar::Kind::Info, tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
}

void IssuePage::openMembers()
{
    const int row = m_figures->currentRow();
    if (row < 0 || size_t(row) >= m_contents.figures.size())
        return;
    const IssuedFigure figure = m_contents.figures[size_t(row)];
    await(m_access.members(figure.id), this, [this, figure](Result<std::vector<FigureMember>> members) {
        if (!members) {
            m_messages->showError(tr("The records could not be opened."), members.error());
            return;
        }
        auto *dialog = new MembersDialog(tr("As issued: %1").arg(figure.ref.label),
                                         {{figureHeading(figure.ref), std::move(*members)}}, this);
        dialog->open(); // deletes itself when closed
    });
}

void IssuePage::compare()
{
    const ReportIssueId other(m_other->currentData().toLongLong());
    await(m_access.compare(m_contents.issue.id, other), this, [this](Result<IssueComparison> comparison) {
        if (!comparison) {
            m_messages->showError(tr("The issues could not be compared."), comparison.error());
            return;
        }
        auto *dialog = new ComparisonDialog(std::move(*comparison), this); // deletes itself when closed
        dialog->open();
    });
}

void IssuePage::withdraw()
{
    const ReportIssue issue = m_contents.issue;
    askReason(this,
              {tr("Withdraw an issued document"), tr("%1 stays on file, marked as withdrawn.").arg(issue.title),
               tr("&Reason"), tr("Withdraw")},
              [this, id = issue.id](const QString &reason) {
                  await(m_access.withdraw(id, reason), this, [this](const Result<ReportIssue> &withdrawn) {
                      if (withdrawn)
                          markStale();
                      else
                          m_messages->showError(tr("The document was not withdrawn."), withdrawn.error());
                  });
              });
}

} // namespace zhucun::gui
