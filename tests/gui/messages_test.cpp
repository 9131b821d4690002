#include "gui/common/confirmdialog.h"
#include "gui/common/jobpanel.h"
#include "gui/common/message/messagebar.h"
#include "gui/common/print/printpreviewdialog.h"
#include "gui/sample.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>

namespace zhucun::gui::test {

TEST(MessageBar, SaysWhichRulesRefused)
{
    MessageBar bar;
    const Violation broken{QStringLiteral("from_day"), QStringLiteral("month_closed"), {QStringLiteral("2026.02")}};
    bar.showError(QStringLiteral("Nothing was moved."), Error{ErrorCode::Invalid, {}, {}, {}, {broken}});
    const QList<QLabel *> labels = bar.findChildren<QLabel *>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(QStringLiteral("2026.02 is closed"));
    }));
}

TEST(MessageBar, ShowsAnErrorWithItsIdAndAWayOn)
{
    MessageBar bar;
    EXPECT_FALSE(bar.isShown());
    bool again = false;
    bar.showError(QStringLiteral("Not saved."), Error{ErrorCode::DiskFull, {}, {}, QStringLiteral("E-4K7Q2M"), {}},
                  {{QStringLiteral("Try again"), [&] { again = true; }}});
    EXPECT_EQ(bar.text(), QStringLiteral("Not saved."));
    const QList<QLabel *> labels = bar.findChildren<QLabel *>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(QStringLiteral("E-4K7Q2M")) &&
               label->textInteractionFlags().testFlag(Qt::TextSelectableByMouse);
    }));
    bar.findChild<QPushButton *>()->click();
    EXPECT_TRUE(again);
    EXPECT_FALSE(bar.isShown());
}

TEST(Question, CancelIsWhatEnterChoosesWhenGrave)
{
    QWidget window;
    window.show();
    bool accepted = false;
    ask(&window, {QStringLiteral("Delete?"), {}, QStringLiteral("Delete")}, [&] { accepted = true; });
    auto *box = window.findChild<QMessageBox *>();
    ASSERT_NE(box, nullptr);
    QTest::keyClick(box, Qt::Key_Return);
    settle();
    EXPECT_FALSE(accepted);
    ask(&window, {QStringLiteral("Delete?"), {}, QStringLiteral("Delete")}, [&] { accepted = true; });
    window.findChild<QPushButton *>(QStringLiteral("accept"))->click();
    EXPECT_TRUE(accepted);
}

TEST(JobPanel, ShowsProgressAndCancels)
{
    JobPanel panel;
    panel.show();
    Job *job = panel.start(QStringLiteral("Import"));
    const CancelToken token = job->cancelToken();
    const ProgressCallback progress = job->progress();
    progress(1, 4);
    ASSERT_TRUE(eventually([&] { return panel.findChild<QProgressBar *>()->value() == 250; }));
    panel.cancelAll();
    EXPECT_TRUE(token.isCancelled());
    EXPECT_EQ(panel.running(), 1);
    job->finish();
    EXPECT_EQ(panel.running(), 0);
    progress(2, 4); // the worker may not have noticed yet
}

TEST(PrintPreviewDialog, MakesPagesOnAWorker)
{
    reports::Report report;
    report.title = QStringLiteral("名册");
    reports::Table table;
    table.columns = {{.heading = QStringLiteral("姓名")}};
    for (int i = 0; i < 200; ++i)
        table.rows.push_back({{reports::CellValue(i)}});
    report.sections.push_back({{}, {table}, false});
    PrintPreviewDialog dialog(report, reports::FontSet::official());
    QSignalSpy ready(&dialog, &PrintPreviewDialog::pagesReady);
    dialog.show();
    ASSERT_TRUE(ready.wait());
    EXPECT_GT(dialog.pageCount(), 3);
    EXPECT_FALSE(dialog.grab().isNull());
}

} // namespace zhucun::gui::test
