#include "support/clitest.h"

#include <QDate>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace zhucun::test;

class CliReport : public CliTest
{
protected:
    static QString lastMonth() { return QDate::currentDate().addMonths(-1).toString(QStringLiteral("yyyy-MM")); }

    /// The row of a workbook that begins with, or has as its second cell, that text.
    static QStringList rowNamed(const QList<QStringList> &rows, const QString &name)
    {
        for (const QStringList &row : rows) {
            if (row.value(0) == name || row.value(1) == name)
                return row;
        }
        ADD_FAILURE() << "no row " << name.toStdString();
        return {};
    }
};

TEST_F(CliReport, TheListNamesThem)
{
    const CliRun list = run({"report", "list", "--json"});
    EXPECT_EQ(list.status, 0);
    QStringList names;
    for (const QJsonValue &report : list.json().value(QStringLiteral("reports")).toArray())
        names << report[QStringLiteral("name")].toString();
    EXPECT_EQ(names.join(QLatin1Char(' ')),
              QStringLiteral("township-monthly workbook visit-ledger dispute-ledger ledger petition-ledger roster "
                             "first-secretary-statistics attendance-register attendance-bulletin weekly-summary "
                             "leave-slip leave-register spotcheck-sheet subsidy-sheet cadre-sheet dispute-file "
                             "duty-gaps statistics-table situation-report"));
}

TEST_F(CliReport, MonthlyOfOneTownship)
{
    const QString out = path("monthly.pdf");
    const CliRun written = run({"report", "township-monthly", "--db", demo(), "--month", lastMonth(), "--township",
                                "大青沟", "--problems", "车辆不足", "--plans", "下月入户", "--out", out, "--json"});
    ASSERT_EQ(written.status, 0) << written.out.toStdString();
    const QString text = pdfText(out);
    for (const char *expected : {"大青沟镇", "驻村工作月报", "车辆不足", "下月入户", "驻村干部花名册"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(expected))) << expected;
    EXPECT_FALSE(text.contains(QStringLiteral("八道沟镇"))) << "another township";
    EXPECT_GE(pdfPages(out), 1);
}

TEST_F(CliReport, MonthlyOfEveryTownshipBeginsEachOnAPage)
{
    const QString out = path("all.pdf");
    ASSERT_EQ(run({"report", "township-monthly", "--db", demo(), "--month", lastMonth(), "--out", out}).status, 0);
    EXPECT_GE(pdfPages(out), 14);
    EXPECT_TRUE(pdfText(out).contains(QStringLiteral("八道沟镇")));
}

TEST_F(CliReport, RosterInEveryFormat)
{
    const QString db = demo();
    for (const char *name : {"roster.pdf", "roster.xlsx", "roster.html"}) {
        const CliRun written =
            run({"report", "roster", "--db", db, "--township", "大青沟镇", "--out", path(name), "--json"});
        ASSERT_EQ(written.status, 0) << name << written.out.toStdString();
        EXPECT_FALSE(content(path(name)).isEmpty()) << name;
    }
    EXPECT_TRUE(pdfText(path("roster.pdf")).contains(QStringLiteral("大青沟镇驻村干部花名册")));
    EXPECT_GT(table(path("roster.xlsx")).size(), 5);
    EXPECT_TRUE(content(path("roster.html")).contains("****")) << "phones are masked";
}

TEST_F(CliReport, RosterWithTelephones)
{
    const QString out = path("roster.html");
    ASSERT_EQ(run({"report", "roster", "--db", demo(), "--reveal", "--out", out}).status, 0);
    EXPECT_FALSE(content(out).contains("****"));
    EXPECT_TRUE(content(out).contains("尚义县驻村干部花名册"));
}

TEST_F(CliReport, PlacesAndRoundsThatAreNotThere)
{
    const QString db = demo();
    const CliRun township =
        run({"report", "roster", "--db", db, "--township", "无此镇", "--out", path("r.pdf"), "--json"});
    EXPECT_EQ(township.status, 1);
    EXPECT_EQ(township.errorCode(), QStringLiteral("unknown_name"));
    EXPECT_EQ(run({"report", "roster", "--db", db, "--round", "99", "--out", path("r.pdf"), "--json"}).errorCode(),
              QStringLiteral("unknown_name"));
    EXPECT_FALSE(files().contains(QStringLiteral("r.pdf")));
}

TEST_F(CliReport, DocumentsOfAMonthInEveryFormat)
{
    const QString db = demo();
    for (const char *name :
         {"attendance-register", "attendance-bulletin", "leave-register", "spotcheck-sheet", "subsidy-sheet"}) {
        for (const char *ending : {".pdf", ".xlsx", ".html"}) {
            const QString out = path(QByteArray(QByteArray(name) + ending).constData());
            const CliRun written = run({"report", name, "--db", db, "--month", lastMonth(), "--out", out, "--json"});
            ASSERT_EQ(written.status, 0) << name << ending << written.out.toStdString();
            EXPECT_EQ(written.json().value(QStringLiteral("report")).toString(), QLatin1String(name));
            EXPECT_FALSE(content(out).isEmpty()) << name << ending;
        }
    }
    EXPECT_TRUE(pdfText(path("attendance-register.pdf")).contains(QStringLiteral("驻村干部考勤表")));
    EXPECT_GE(pdfPages(path("attendance-register.pdf")), 14) << "each township begins a page";
    EXPECT_TRUE(pdfText(path("attendance-bulletin.pdf")).contains(QStringLiteral("中共尚义县委组织部")));
    EXPECT_TRUE(pdfText(path("subsidy-sheet.pdf")).contains(QStringLiteral("实发合计（大写）")));
}

TEST_F(CliReport, DocumentsOfOneTownship)
{
    const QString db = demo();
    for (const char *name : {"attendance-register", "leave-register", "spotcheck-sheet", "subsidy-sheet"}) {
        const QString out = path("one.pdf");
        ASSERT_EQ(
            run({"report", name, "--db", db, "--month", lastMonth(), "--township", "大青沟", "--out", out}).status, 0)
            << name;
        EXPECT_TRUE(pdfText(out).contains(QStringLiteral("大青沟镇"))) << name;
        EXPECT_FALSE(pdfText(out).contains(QStringLiteral("八道沟镇"))) << name;
    }
}

TEST_F(CliReport, WeeklySummaryAndBlankSheet)
{
    const QString db = demo();
    const QString weekly = path("weekly.pdf");
    const CliRun written = run({"report", "weekly-summary", "--db", db, "--week",
                                QDate::currentDate().addDays(-7).toString(Qt::ISODate), "--out", weekly, "--json"});
    ASSERT_EQ(written.status, 0) << written.out.toStdString();
    EXPECT_TRUE(pdfText(weekly).contains(QStringLiteral("尚义县驻村工作周汇总")));
    static const QRegularExpression whole(QStringLiteral("\\b1[3-9]\\d{9}\\b"));
    EXPECT_FALSE(pdfText(weekly).contains(whole)) << "telephones are masked";

    const QString blank = path("blank.pdf");
    ASSERT_EQ(run({"report", "spotcheck-sheet", "--blank", "--db", db, "--month", lastMonth(), "--dates",
                   QString(lastMonth() + QStringLiteral("-12")), "--township", "大青沟镇", "--out", blank})
                  .status,
              0);
    EXPECT_TRUE(pdfText(blank).contains(QStringLiteral("月12日（周")));
    EXPECT_EQ(run({"report", "spotcheck-sheet", "--blank", "--db", db, "--out", path("next.pdf")}).status, 0)
        << "the next month unless another is named";
}

TEST_F(CliReport, LeaveSlipOfALeaveOfTheRegister)
{
    const QString db = demo();
    const QString reg = path("leaves.xlsx");
    ASSERT_EQ(run({"report", "leave-register", "--db", db, "--month", lastMonth(), "--out", reg}).status, 0);
    const QList<QStringList> rows = table(reg);
    const QStringList headings = rowNamed(rows, QStringLiteral("乡镇"));
    const qsizetype name = headings.indexOf(QStringLiteral("姓名"));
    const qsizetype from = headings.indexOf(QStringLiteral("开始日期"));
    ASSERT_TRUE(name > 0 && from > 0);
    QStringList leaves; // of two namesakes on one day neither would be meant
    for (const QStringList &row : rows) {
        if (QDate::fromString(row.value(from), Qt::ISODate).isValid())
            leaves << row[name] + u' ' + row[from];
    }
    const auto single = std::ranges::find_if(leaves, [&](const QString &one) { return leaves.count(one) == 1; });
    ASSERT_TRUE(single != leaves.end()) << leaves.join(u',').toStdString();
    const QStringList chosen = single->split(u' ');
    const QString slip = path("slip.pdf");
    const CliRun written =
        run({"report", "leave-slip", "--db", db, "--cadre", chosen[0], "--from", chosen[1], "--out", slip, "--json"});
    ASSERT_EQ(written.status, 0) << written.out.toStdString();
    const QString text = pdfText(slip);
    for (const QString &expected : {QStringLiteral("驻村干部请假条"), chosen[0], QStringLiteral("申请人签字"),
                                    QStringLiteral("工作队长"), QStringLiteral("销假时间")})
        EXPECT_TRUE(text.contains(expected)) << expected.toStdString();
}

TEST_F(CliReport, FiguresOfOneMonthAgree)
{
    const QString db = demo();
    for (const char *name : {"attendance-register", "subsidy-sheet"}) {
        ASSERT_EQ(run({"report", name, "--db", db, "--month", lastMonth(), "--township", "大青沟镇", "--out",
                       path(QByteArray(QByteArray(name) + ".xlsx").constData())})
                      .status,
                  0);
    }
    const CliRun stats = run({"stats", "--db", db, "--month", lastMonth(), "--township", "大青沟镇", "--indicator",
                              "attendance.required_days", "--indicator", "attendance.in_village_days", "--indicator",
                              "attendance.absent_days", "--indicator", "attendance.unrecorded_days", "--json"});
    ASSERT_EQ(stats.status, 0) << stats.out.toStdString();
    const QJsonArray indicators = stats.json().value(QStringLiteral("indicators")).toArray();
    ASSERT_EQ(indicators.size(), 4);
    const auto counted = [&](int at) { return indicators[at][QStringLiteral("value")].toDouble(); };
    ASSERT_GT(counted(0), 0);

    const QList<QStringList> printed = table(path("attendance-register.xlsx"));
    const QStringList headings = rowNamed(printed, QStringLiteral("姓名"));
    const QStringList total = rowNamed(printed, QStringLiteral("合计"));
    const auto registered = [&](const char *heading) {
        return total.value(headings.indexOf(QString::fromUtf8(heading))).toDouble();
    };
    EXPECT_EQ(registered("应驻"), counted(0));
    EXPECT_EQ(registered("在村"), counted(1));
    EXPECT_EQ(registered("旷工"), counted(2));
    EXPECT_EQ(registered("未登记"), counted(3));

    const QList<QStringList> paid = table(path("subsidy-sheet.xlsx"));
    const QStringList columns = rowNamed(paid, QStringLiteral("姓名"));
    const QStringList sum = rowNamed(paid, QStringLiteral("合计"));
    EXPECT_EQ(sum.value(columns.indexOf(QStringLiteral("应驻天数"))).toDouble(), counted(0));
    EXPECT_EQ(sum.value(columns.indexOf(QStringLiteral("实驻天数"))).toDouble(), counted(1));
}

TEST_F(CliReport, ClosedMonthsShowWhatOpenOnesShow)
{
    const QString db = demo();
    const auto registered = [&](const char *name) {
        const QString out = path(name);
        EXPECT_EQ(run({"report", "attendance-register", "--db", db, "--month", lastMonth(), "--township", "大青沟镇",
                       "--out", out})
                      .status,
                  0);
        return table(out);
    };
    const QList<QStringList> closed = registered("closed.xlsx");
    ASSERT_EQ(run({"reopen", "--db", db, "--month", lastMonth(), "--township", "大青沟镇", "--reason", "复核"}).status,
              0);
    EXPECT_EQ(registered("open.xlsx"), closed) << "among them what nobody recorded, which closings do not keep";
}

TEST_F(CliReport, LedgersInEveryFormat)
{
    const QString db = demo();
    for (const char *name : {"visit-ledger", "dispute-ledger", "ledger", "petition-ledger"}) {
        for (const char *ending : {".pdf", ".xlsx", ".html"}) {
            const QString out = path(QByteArray(QByteArray(name) + ending).constData());
            const CliRun written = run({"report", name, "--db", db, "--month", lastMonth(), "--township", "大青沟镇",
                                        "--by", "village", "--out", out, "--json"});
            ASSERT_EQ(written.status, 0) << name << ending << written.out.toStdString();
            EXPECT_FALSE(content(out).isEmpty()) << name << ending;
        }
    }
    EXPECT_TRUE(pdfText(path("visit-ledger.pdf")).contains(QStringLiteral("大青沟镇走访台账")));
    EXPECT_FALSE(pdfText(path("visit-ledger.pdf")).contains(QStringLiteral("八道沟镇")));
}

TEST_F(CliReport, ALedgerAddsUpToTheStatistics)
{
    const QString db = demo();
    const QString out = path("visits.xlsx");
    ASSERT_EQ(run({"report", "visit-ledger", "--db", db, "--month", lastMonth(), "--out", out}).status, 0);
    const CliRun stats = run({"stats", "--db", db, "--month", lastMonth(), "--indicator", "visits.times", "--indicator",
                              "visits.person_times", "--json"});
    const QJsonArray indicators = stats.json().value(QStringLiteral("indicators")).toArray();
    ASSERT_EQ(indicators.size(), 2);
    const QList<QStringList> rows = table(out);
    const QStringList headings = rowNamed(rows, QStringLiteral("序号"));
    const QString times = QString::number(indicators[0][QStringLiteral("value")].toInt());
    const QStringList total = rowNamed(rows, QStringLiteral("合计 %1次").arg(times));
    EXPECT_EQ(total.value(headings.indexOf(QStringLiteral("人次"))).toDouble(),
              indicators[1][QStringLiteral("value")].toDouble());
}

TEST_F(CliReport, WorkbookIsAWorkbookOnly)
{
    const QString db = demo();
    const CliRun refused =
        run({"report", "workbook", "--db", db, "--month", lastMonth(), "--out", path("book.pdf"), "--json"});
    EXPECT_EQ(refused.status, 2);
    EXPECT_TRUE(refused.errorMessage().contains(QStringLiteral(".xlsx"))) << refused.errorMessage().toStdString();
    ASSERT_EQ(run({"report", "workbook", "--db", db, "--month", lastMonth(), "--out", path("book.xlsx")}).status, 0);
    const QList<QStringList> cover = table(path("book.xlsx"));
    for (const char *sheet : {"乡镇月报", "考勤表", "走访台账", "补助发放"})
        EXPECT_FALSE(rowNamed(cover, QString::fromUtf8(sheet)).isEmpty()) << sheet;
    EXPECT_FALSE(files().contains(QStringLiteral("book.pdf")));
}

TEST_F(CliReport, SheetsOfPeopleAndDisputes)
{
    const QString db = demo();
    const QString sheets = path("sheets.pdf");
    const CliRun written =
        run({"report", "cadre-sheet", "--db", db, "--township", "大青沟镇", "--out", sheets, "--json"});
    ASSERT_EQ(written.status, 0) << written.out.toStdString();
    EXPECT_GT(pdfText(sheets).count(QStringLiteral("驻村干部一人一表")), 3);

    const QList<QStringList> disputes = exported(db, "dispute");
    ASSERT_GT(disputes.size(), 1);
    const QString number = disputes[1].value(disputes.first().indexOf(QStringLiteral("编号")));
    const QString file = path("file.pdf");
    ASSERT_EQ(run({"report", "dispute-file", "--db", db, "--number", number, "--out", file}).status, 0);
    EXPECT_TRUE(pdfText(file).contains(QStringLiteral("人民调解登记表")));
    EXPECT_TRUE(pdfText(file).contains(number));
    static const QRegularExpression whole(QStringLiteral("\\b1[3-9]\\d{9}\\b"));
    EXPECT_FALSE(pdfText(sheets).contains(whole)) << "telephones are masked";

    const QString statistics = path("statistics.html");
    ASSERT_EQ(run({"report", "first-secretary-statistics", "--db", db, "--only", "all", "--out", statistics}).status,
              0);
    EXPECT_TRUE(content(statistics).contains("派出单位层级"));
}

TEST_F(CliReport, WhatIsAskedWrongly)
{
    const QString db = demo();
    const auto statusOf = [&](const QStringList &words) {
        return run(QStringList{QStringLiteral("report")} + words +
                   QStringList{QStringLiteral("--db"), db, QStringLiteral("--out"), path("x.pdf")})
            .status;
    };
    const auto words = [](const char *line) { return QString::fromUtf8(line).split(QLatin1Char(' ')); };
    EXPECT_EQ(statusOf(words("attendance-register --month 2026-13")), 2);
    EXPECT_EQ(statusOf(words("attendance-register --month 2026-03 --paper A5")), 2);
    EXPECT_EQ(statusOf(words("attendance-bulletin --month 2026-03 --date 3月5日")), 2);
    EXPECT_EQ(statusOf(words("weekly-summary --week soon")), 2);
    EXPECT_EQ(statusOf(words("spotcheck-sheet")), 2) << "a month or --blank";
    EXPECT_EQ(statusOf(words("spotcheck-sheet --blank --dates 2026-10-12,x")), 2);
    EXPECT_EQ(statusOf(words("leave-slip")), 2);
    EXPECT_EQ(statusOf(words("leave-slip --id 1 --copies 4")), 2);
    EXPECT_EQ(statusOf(words("leave-slip --id 99999999")), 1);
    EXPECT_EQ(statusOf(words("leave-slip --cadre 查无此人 --from 2026-03-05")), 1);
    EXPECT_EQ(statusOf(words("visit-ledger --from 2026-03-01")), 2) << "and until when?";
    EXPECT_EQ(statusOf(words("visit-ledger --month 2026-03 --from 2026-03-01 --to 2026-03-02")), 2);
    EXPECT_EQ(statusOf(words("visit-ledger --from 2026-03-05 --to 2026-03-01")), 2);
    EXPECT_EQ(statusOf(words("visit-ledger --by unit")), 2);
    EXPECT_EQ(statusOf(words("visit-ledger --village 无此村")), 1);
    EXPECT_EQ(statusOf(words("first-secretary-statistics --only some")), 2);
    EXPECT_EQ(statusOf(words("cadre-sheet --year soon")), 2);
    EXPECT_EQ(statusOf(words("cadre-sheet --cadre 查无此人")), 1);
    EXPECT_EQ(statusOf(words("cadre-sheet --unit 无此单位")), 1);
    EXPECT_EQ(statusOf(words("dispute-file")), 2);
    EXPECT_EQ(statusOf(words("dispute-file --number 0000-x")), 1);
    EXPECT_EQ(statusOf(words("workbook --month 2026-03")), 2) << "no PDF";
    EXPECT_FALSE(files().contains(QStringLiteral("x.pdf")));
}

TEST_F(CliReport, StatisticsTableInEveryFormat)
{
    const QString db = demo();
    for (const char *name : {"table.pdf", "table.xlsx", "table.html"}) {
        const CliRun written =
            run({"report", "statistics-table", "--db", db, "--month", lastMonth(), "--out", path(name), "--json"});
        ASSERT_EQ(written.status, 0) << name << written.out.toStdString();
        EXPECT_EQ(written.json().value(QStringLiteral("report")).toString(), QStringLiteral("statistics-table"));
    }
    const QString text = pdfText(path("table.pdf"));
    for (const char *expected : {"尚义县驻村工作统计表", "大青沟镇", "合计", "上年同期", "驻村干部", "口径第1版"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(expected))) << expected;

    // What stands in the table is what the statistics say.
    const CliRun stats = run({"stats", "--db", db, "--month", lastMonth(), "--indicator", "visits.times", "--json"});
    const double times =
        stats.json().value(QStringLiteral("indicators")).toArray().first()[QStringLiteral("value")].toDouble(-1);
    const CliRun one = run({"report", "statistics-table", "--db", db, "--month", lastMonth(), "--indicator",
                            "visits.times", "--rows", "groups", "--compare", "none", "--out", path("one.xlsx")});
    ASSERT_EQ(one.status, 0);
    EXPECT_EQ(rowNamed(table(path("one.xlsx")), QStringLiteral("合计")).value(1).toDouble(), times);
}

TEST_F(CliReport, StatisticsTableRefusesWhatItDoesNotKnow)
{
    const QString db = demo();
    const QString out = path("t.pdf");
    const auto statusOf = [&](const QStringList &more) {
        return run(QStringList{QStringLiteral("report"), QStringLiteral("statistics-table"), QStringLiteral("--db"), db,
                               QStringLiteral("--out"), out} +
                   more)
            .status;
    };
    EXPECT_EQ(statusOf({}), 2) << "no period";
    const QStringList month{QStringLiteral("--month"), lastMonth()};
    EXPECT_EQ(statusOf(month + QStringList{QStringLiteral("--indicator"), QStringLiteral("no.such")}), 2);
    EXPECT_EQ(statusOf(month + QStringList{QStringLiteral("--compare"), QStringLiteral("never")}), 2);
    EXPECT_EQ(statusOf(month + QStringList{QStringLiteral("--by"), QStringLiteral("colour")}), 2);
    EXPECT_FALSE(files().contains(QStringLiteral("t.pdf")));
}

TEST_F(CliReport, DutyGapsOfAPeriod)
{
    const QString db = demo();
    const CliRun all = run({"report", "duty-gaps", "--db", db, "--all", "--out", path("all.pdf"), "--json"});
    ASSERT_EQ(all.status, 0) << all.out.toStdString();
    EXPECT_EQ(all.json().value(QStringLiteral("report")).toString(), QStringLiteral("duty-gaps"));
    EXPECT_GE(pdfPages(path("all.pdf")), 1);
    EXPECT_EQ(run({"report", "duty-gaps", "--db", db, "--township", "火星", "--out", path("no.pdf")}).status, 1);
}

TEST_F(CliReport, SituationReportTellsWhatIsLeftToFillIn)
{
    const QString db = demo();
    const auto written = [&](const QStringList &more) {
        return run(QStringList{QStringLiteral("report"), QStringLiteral("situation-report"), QStringLiteral("--db"), db,
                               QStringLiteral("--month"), lastMonth(), QStringLiteral("--template"),
                               QStringLiteral("half-year"), QStringLiteral("--out"), path("s.pdf")} +
                   more);
    };
    const CliRun blank = written({QStringLiteral("--json")});
    ASSERT_EQ(blank.status, 0) << blank.out.toStdString();
    const int blanks = blank.json().value(QStringLiteral("blanks")).toInt();
    EXPECT_GT(blanks, 0);
    EXPECT_FALSE(blank.json().value(QStringLiteral("figures")).toArray().isEmpty());
    EXPECT_TRUE(blank.json().value(QStringLiteral("remarks")).isArray());
    const QStringList typed{QStringLiteral("--typed"), QStringLiteral("存在问题=路远")};
    const CliRun filled = written(typed + QStringList{QStringLiteral("--json")});
    ASSERT_EQ(filled.status, 0) << filled.out.toStdString();
    EXPECT_EQ(filled.json().value(QStringLiteral("blanks")).toInt(), blanks - 1);
    EXPECT_TRUE(pdfText(path("s.pdf")).contains(QStringLiteral("路远")));
    EXPECT_EQ(written(typed + typed).status, 0) << "may be given several times";
}
