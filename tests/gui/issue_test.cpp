// Issuing a document from its preview, and the list of what was issued.
#include "gui/attendancesample.h"
#include "gui/common/message/messagebar.h"
#include "gui/common/reasondialog.h"
#include "gui/issue/comparisondialog.h"
#include "gui/issue/issuedialog.h"
#include "gui/issue/issuepage.h"
#include "gui/issue/membersdialog.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

namespace zhucun::gui::test {

namespace {

FigureRef visits(std::optional<double> value)
{
    FigureRef ref;
    ref.place = QStringLiteral("county|visits.times");
    ref.label = QStringLiteral("走访次数");
    ref.code = QStringLiteral("visits.times");
    ref.unit = QStringLiteral("次");
    ref.query.period = Period::month(YearMonth(2026, 3));
    ref.value = value;
    return ref;
}

RuleFinding finding(RuleSeverity severity)
{
    RuleFinding finding;
    finding.severity = severity;
    finding.kind = severity == RuleSeverity::Explain ? FigureRuleKind::Deviation : FigureRuleKind::Part;
    finding.first = 8;
    finding.second = 12;
    finding.figures = {visits(8), visits(12)};
    return finding;
}

FigureMember member(int id, double amount)
{
    FigureMember member;
    member.entity = QStringLiteral("visit");
    member.id = id;
    member.day = QDate(2026, 3, id);
    member.label = QStringLiteral("王有财");
    member.amount = amount;
    return member;
}

class IssueGui : public testing::Test
{
protected:
    IssueAccess access()
    {
        IssueAccess access;
        access.check = [this](const std::vector<FigureRef> &) { return ready(m_findings); };
        access.drill = [](const FigureRef &figure) {
            Drill drill;
            drill.value = figure.value;
            drill.records = {
                {QStringLiteral("visit"), 1, QDate(2026, 3, 1), QStringLiteral("王有财"), *figure.value, {}, {}}};
            return ready(drill);
        };
        access.issue = [this](const IssueRequest &request) {
            m_requests.push_back(request);
            if (m_refusal)
                return QtFuture::makeReadyFuture(Result<ReportIssue>(tl::unexpected(*m_refusal)));
            return ready(issueOf(7, request.title));
        };
        access.list = [this] { return ready(m_issues); };
        access.open = [this](ReportIssueId id) {
            IssueContents contents;
            for (const ReportIssue &issue : m_issues) {
                if (issue.id == id)
                    contents.issue = issue;
            }
            contents.files = {{QStringLiteral("pdf"), QStringLiteral("月报.pdf"), {}, {}}};
            contents.figures = {{3, visits(12), QStringLiteral("一条记录计一次")}};
            return ready(contents);
        };
        access.members = [](qint64 figureId) {
            return ready(figureId == 3 ? std::vector{member(1, 5), member(2, 7)} : std::vector<FigureMember>());
        };
        access.withdraw = [this](ReportIssueId id, const QString &reason) {
            for (ReportIssue &issue : m_issues) {
                if (issue.id == id) {
                    issue.withdrawnAt = QDateTime(QDate(2026, 4, 3), QTime(1, 0), Qt::UTC);
                    issue.withdrawalReason = reason;
                }
            }
            return ready(m_issues.front());
        };
        access.compare = [this](ReportIssueId, ReportIssueId other) {
            m_comparedWith = other;
            IssueComparison comparison;
            comparison.before = m_issues.front();
            comparison.differences =
                compareFigures({{visits(12), {member(1, 5), member(2, 7)}}}, {{visits(8), {member(1, 8)}}},
                               [](const FigureRef &, const FigureMember &) {
                                   RecordTrace trace;
                                   trace.isTrashed = true;
                                   return trace;
                               });
            return ready(comparison);
        };
        return access;
    }

    static ReportIssue issueOf(int id, const QString &title)
    {
        ReportIssue issue;
        issue.id = ReportIssueId(id);
        issue.document = QStringLiteral("township-monthly");
        issue.title = title;
        issue.number = QStringLiteral("尚组通〔2026〕%1号").arg(id);
        issue.issuedAt = QDateTime(QDate(2026, 4, id), QTime(1, 0), Qt::UTC);
        issue.issuedBy = QStringLiteral("local");
        return issue;
    }
    static reports::Report report()
    {
        reports::Report report;
        report.title = QStringLiteral("驻村工作月报");
        report.name = QStringLiteral("township-monthly");
        report.figures = {visits(12)};
        return report;
    }

    std::vector<RuleFinding> m_findings;
    std::vector<IssueRequest> m_requests;
    std::optional<Error> m_refusal;
    std::vector<ReportIssue> m_issues{issueOf(2, QStringLiteral("3月月报")), issueOf(1, QStringLiteral("2月月报"))};
    ReportIssueId m_comparedWith{99};
};

class IssueDialogTest : public IssueGui
{
protected:
    void open()
    {
        m_dialog = new IssueDialog(access(), report(), &m_parent);
        QSignalSpy checked(m_dialog, &IssueDialog::checked);
        m_dialog->open();
        ASSERT_TRUE(eventually([&] { return !checked.isEmpty(); }));
    }
    QPushButton *issue() const { return m_dialog->findChild<QPushButton *>(QStringLiteral("issue")); }
    QTableWidget *findings() const { return m_dialog->findChild<QTableWidget *>(QStringLiteral("findings")); }

    QWidget m_parent;
    IssueDialog *m_dialog = nullptr; ///< deletes itself when closed
};

class IssuePageTest : public IssueGui
{
protected:
    void SetUp() override
    {
        m_page = std::make_unique<IssuePage>(access());
        m_page->resize(1100, 700);
        QSignalSpy opened(m_page.get(), &IssuePage::opened);
        m_page->show();
        ASSERT_TRUE(eventually([&] { return !opened.isEmpty(); }));
    }
    QTableWidget *table(const char *name) const { return m_page->findChild<QTableWidget *>(QString::fromLatin1(name)); }
    void click(const char *name) { m_page->findChild<QPushButton *>(QString::fromLatin1(name))->click(); }

    std::unique_ptr<IssuePage> m_page;
};

} // namespace

TEST_F(IssueDialogTest, WhatDoesNotFitIsNotIssued)
{
    m_findings = {finding(RuleSeverity::Error)};
    open();
    EXPECT_FALSE(issue()->isEnabled());
    ASSERT_EQ(findings()->rowCount(), 1);
    EXPECT_FALSE(findings()->item(0, 2)->flags() & Qt::ItemIsEditable) << "no words make it fit";
    m_dialog->findChild<QPushButton *>(QStringLiteral("openRecords"))->click();
    ASSERT_TRUE(eventually([&] { return m_dialog->findChild<MembersDialog *>() != nullptr; }));
    EXPECT_EQ(m_dialog->findChild<MembersDialog *>()->findChildren<QTableWidget *>().size(), 2) << "of both figures";
}

TEST_F(IssueDialogTest, WhatIsFarFromLastMonthIsExplainedAndPrinted)
{
    m_findings = {finding(RuleSeverity::Explain)};
    open();
    EXPECT_FALSE(issue()->isEnabled());
    findings()->item(0, 2)->setText(QStringLiteral("春节走访慰问"));
    ASSERT_TRUE(issue()->isEnabled());
    m_dialog->findChild<QLineEdit *>(QStringLiteral("number"))->setText(QStringLiteral("5号"));
    QSignalSpy issued(m_dialog, &IssueDialog::issued);
    m_dialog->accept();
    ASSERT_TRUE(eventually([&] { return !issued.isEmpty(); }));
    ASSERT_EQ(m_requests.size(), 1u);
    const IssueRequest &request = m_requests.front();
    EXPECT_EQ(request.document, QStringLiteral("township-monthly"));
    EXPECT_EQ(request.number, QStringLiteral("5号"));
    EXPECT_EQ(request.figures.size(), 1u);
    ASSERT_EQ(request.files.size(), 1u);
    EXPECT_TRUE(request.files.front().content.startsWith("%PDF"));
    ASSERT_EQ(request.explanations.size(), 1u);
    EXPECT_EQ(request.explanations.front().place, visits(12).place);
    EXPECT_EQ(request.explanations.front().about, QStringLiteral("走访次数由上月8次变为12次（+50%）"));
}

TEST_F(IssueDialogTest, KeptAsTextDocumentToo)
{
    open();
    m_dialog->findChild<QCheckBox *>(QStringLiteral("textDocument"))->setChecked(true);
    QSignalSpy issued(m_dialog, &IssueDialog::issued);
    m_dialog->accept();
    ASSERT_TRUE(eventually([&] { return !issued.isEmpty(); }));
    const std::vector<IssuedFile> &files = m_requests.front().files;
    ASSERT_EQ(files.size(), 2u);
    EXPECT_EQ(files[0].format, QStringLiteral("pdf"));
    EXPECT_EQ(files[1].format, QStringLiteral("odt"));
    EXPECT_TRUE(files[1].name.endsWith(QLatin1String(".odt")));
    EXPECT_TRUE(files[1].content.startsWith("PK"));
}

TEST_F(IssueDialogTest, ARefusalIsSaidAndTheDialogStays)
{
    m_refusal = Error{ErrorCode::Invalid,
                      {},
                      {},
                      {},
                      {{QString(),
                        QStringLiteral("figures_changed"),
                        {QStringLiteral("走访次数"), QStringLiteral("12"), QStringLiteral("13")}}}};
    open();
    ASSERT_TRUE(issue()->isEnabled());
    m_dialog->accept();
    auto *messages = m_dialog->findChild<MessageBar *>();
    ASSERT_TRUE(eventually([&] { return messages->isShown() && messages->kind() == MessageBar::Kind::Error; }));
    EXPECT_TRUE(m_dialog->isVisible());
    EXPECT_TRUE(issue()->isEnabled());
}

TEST_F(IssueGui, WithoutFiguresThereIsNothingToIssue)
{
    reports::Report bare = report();
    bare.figures.clear();
    EXPECT_FALSE(issueAction(access(), bare));
    EXPECT_TRUE(issueAction(access(), report()));
    IssueAccess readOnly = access();
    readOnly.readOnly = true;
    EXPECT_FALSE(issueAction(readOnly, report()));
}

TEST_F(IssuePageTest, FiltersAndShowsTheFigures)
{
    EXPECT_EQ(table("list")->rowCount(), 2);
    ASSERT_EQ(table("figures")->rowCount(), 1);
    EXPECT_EQ(table("figures")->item(0, 1)->text(), QStringLiteral("12"));
    m_page->findChild<QLineEdit *>(QStringLiteral("filter"))->setText(QStringLiteral("2月"));
    ASSERT_EQ(table("list")->rowCount(), 1);
    EXPECT_EQ(table("list")->item(0, 0)->text(), QStringLiteral("2月月报"));
}

TEST_F(IssuePageTest, AFigureOpensItsRecordsAsTheyWere)
{
    table("figures")->setCurrentCell(0, 0);
    Q_EMIT table("figures")->cellDoubleClicked(0, 0);
    ASSERT_TRUE(eventually([&] { return m_page->findChild<MembersDialog *>() != nullptr; }));
    auto *dialog = m_page->findChild<MembersDialog *>();
    EXPECT_EQ(dialog->findChild<QTableWidget *>(QStringLiteral("records"))->rowCount(), 2);
    EXPECT_TRUE(dialog->findChild<QLabel *>(QStringLiteral("total"))->text().contains(QStringLiteral("12")));
}

TEST_F(IssuePageTest, ComparesWithNowAndWithTheOther)
{
    auto *other = m_page->findChild<QComboBox *>(QStringLiteral("other"));
    ASSERT_EQ(other->count(), 2) << "now, and the one of the month before";
    click("compare");
    ASSERT_TRUE(eventually([&] { return m_page->findChild<ComparisonDialog *>() != nullptr; }));
    EXPECT_EQ(m_comparedWith, ReportIssueId());
    auto *dialog = m_page->findChild<ComparisonDialog *>();
    auto *differences = dialog->findChild<QTableWidget *>(QStringLiteral("differences"));
    ASSERT_EQ(differences->rowCount(), 1);
    EXPECT_EQ(differences->item(0, 4)->text(), QStringLiteral("−4"));
    EXPECT_EQ(dialog->findChild<QTableWidget *>(QStringLiteral("records"))->rowCount(), 2) << "one edited, one gone";
    other->setCurrentIndex(1);
    click("compare");
    ASSERT_TRUE(eventually([&] { return m_comparedWith == ReportIssueId(1); }));
}

TEST_F(IssuePageTest, WithdrawnItIsMarked)
{
    click("withdraw");
    auto *dialog = m_page->findChild<ReasonDialog *>();
    ASSERT_TRUE(dialog);
    dialog->findChild<QPlainTextEdit *>(QStringLiteral("reason"))->setPlainText(QStringLiteral("数据有误"));
    dialog->findChild<QPushButton *>(QStringLiteral("accept"))->click();
    ASSERT_TRUE(eventually([&] { return table("list")->item(0, 0)->font().strikeOut(); }));
    ASSERT_TRUE(eventually([&] { return !m_page->findChild<QPushButton *>(QStringLiteral("withdraw"))->isEnabled(); }));
}

} // namespace zhucun::gui::test
