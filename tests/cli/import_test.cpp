#include "support/clitest.h"

#include "exchange/table/workbookwriter.h"

#include <QFile>
#include <QJsonArray>
#include <QStringEncoder>

using namespace zhucun;
using namespace zhucun::test;

namespace {

/// Three villages with `households` each.
QString villages(int households, const QString &separator = QStringLiteral(","))
{
    QString text = QStringList{QStringLiteral("村名"), QStringLiteral("乡镇"), QStringLiteral("户数")}.join(separator) +
                   QLatin1Char('\n');
    for (const char16_t *name : {u"甲测试村", u"乙测试村", u"丙测试村"})
        text += QStringList{QString::fromUtf16(name), QStringLiteral("大青沟镇"), QString::number(households)}.join(
                    separator) +
                QLatin1Char('\n');
    return text;
}

QByteArray encoded(const char *encoding, const QString &text)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder.encode(text);
}

QString rulesOf(const CliRun &run, const char *list = "errors")
{
    QStringList rules;
    for (const QJsonValue &problem : run.json().value(QLatin1String(list)).toArray())
        rules << QStringLiteral("%1:%2")
                     .arg(problem[QStringLiteral("row")].toInt())
                     .arg(problem[QStringLiteral("rule")].toString());
    return rules.join(QLatin1Char(' '));
}

QString fixture(const char *name) { return QStringLiteral(ZHUCUN_TEST_DATA "/") + QString::fromLatin1(name); }

} // namespace

class CliImport : public CliTest
{
protected:
    CliRun import(const char *entity, const QString &db, const QString &file) const
    {
        return run({"import", entity, file, "--db", db, "--json"});
    }
};

TEST_F(CliImport, EveryEncodingAndSeparator)
{
    const QString db = county();
    ASSERT_EQ(import("village", db, put("a.csv", villages(100))).count("inserted"), 3);
    const QByteArray utf8Bom = QByteArray("\xEF\xBB\xBF") + villages(101).toUtf8();
    EXPECT_EQ(import("village", db, put("b.csv", utf8Bom)).count("updated"), 3);
    EXPECT_EQ(import("village", db, put("c.csv", encoded("UTF-16LE", villages(102)))).count("updated"), 3);
    EXPECT_EQ(import("village", db, put("d.csv", encoded("UTF-16BE", villages(103)))).count("updated"), 3);
    EXPECT_EQ(import("village", db, put("f.csv", villages(105, QStringLiteral(";")))).count("updated"), 3);
    EXPECT_EQ(import("village", db, put("g.txt", villages(106, QStringLiteral("\t")))).count("updated"), 3);
    const CliRun same = import("village", db, path("g.txt"));
    EXPECT_EQ(same.status, 0);
    EXPECT_EQ(same.count("unchanged"), 3);
    EXPECT_EQ(same.count("updated"), 0);
}

TEST_F(CliImport, WhatIsExportedInGb18030IsRead)
{
    const QString db = county();
    ASSERT_EQ(run({"export", "village", "--db", db, "--out", path("gb.csv"), "--encoding", "gb18030"}).status, 0);
    EXPECT_FALSE(content(path("gb.csv")).contains("乡镇")) << "it is not UTF-8";
    EXPECT_EQ(import("village", db, path("gb.csv")).count("unchanged"), 182);
    const CliRun forced = run({"import", "village", path("gb.csv"), "--db", db, "--encoding", "UTF-8", "--json"});
    EXPECT_EQ(forced.status, 1);
    EXPECT_EQ(forced.errorCode(), QStringLiteral("encoding_unknown"));
}

TEST_F(CliImport, StopSkipAndDryRun)
{
    const QString db = county();
    const QString file = put("mixed.csv", villages(50) + QStringLiteral("丁测试村,无此镇,12\n"));
    const CliRun dry = run({"import", "village", file, "--db", db, "--dry-run", "--on-error", "skip", "--json"});
    EXPECT_EQ(dry.status, 3);
    EXPECT_EQ(dry.count("inserted"), 3);
    EXPECT_FALSE(dry.json().value(QStringLiteral("saved")).toBool(true));
    EXPECT_EQ(exported(db, "village").size(), 1 + 182) << "a dry run saves nothing";

    const CliRun stopped = import("village", db, file);
    EXPECT_EQ(stopped.status, 3);
    EXPECT_EQ(stopped.count("rejected"), 1);
    EXPECT_EQ(stopped.count("inserted"), 0);
    EXPECT_EQ(rulesOf(stopped), QStringLiteral("5:unknown_township"));
    EXPECT_EQ(exported(db, "village").size(), 1 + 182) << "a bad row means nothing is saved";

    const CliRun skipped = run({"import", "village", file, "--db", db, "--on-error", "skip", "--json"});
    EXPECT_EQ(skipped.status, 3);
    EXPECT_EQ(skipped.count("inserted"), 3);
    EXPECT_EQ(exported(db, "village").size(), 1 + 185);
}

TEST_F(CliImport, RejectedRowsComeBackAsAWorkbookToCorrect)
{
    const QString db = county();
    const QString file = put("bad.csv", QStringLiteral("村名,乡镇,户数\n甲测试村,无此镇,12\n乙测试村,大青沟镇,几户\n"));
    const QString errors = path("errors.xlsx");
    ASSERT_EQ(run({"import", "village", file, "--db", db, "--errors", errors}).status, 3);
    QList<QStringList> rows = table(errors);
    ASSERT_EQ(rows.size(), 3);
    const qsizetype township = rows[0].indexOf(QStringLiteral("乡镇*")) >= 0 ? rows[0].indexOf(QStringLiteral("乡镇*"))
                                                                             : rows[0].indexOf(QStringLiteral("乡镇"));
    const qsizetype households = rows[0].indexOf(QStringLiteral("户数"));
    ASSERT_GE(township, 0);
    EXPECT_EQ(rows[1].value(township), QStringLiteral("无此镇"));
    EXPECT_EQ(rows[2].value(households), QStringLiteral("几户")) << "what was wrong stands there to be corrected";

    rows[1][township] = QStringLiteral("大青沟镇");
    rows[2][households] = QStringLiteral("20");
    auto workbook = WorkbookWriter::create(path("corrected.xlsx"));
    SheetSpec sheet;
    sheet.name = QStringLiteral("村");
    for (const QString &heading : rows[0])
        sheet.columns.push_back({heading});
    ASSERT_TRUE(workbook->beginSheet(sheet));
    for (const QStringList &row : rows.mid(1)) {
        std::vector<Cell> cells;
        for (const QString &text : row)
            cells.push_back(Cell::fromText(text));
        ASSERT_TRUE(workbook->writeRow(cells));
    }
    ASSERT_TRUE(workbook->commit());
    const CliRun again = import("village", db, path("corrected.xlsx"));
    EXPECT_EQ(again.status, 0) << again.out.toStdString();
    EXPECT_EQ(again.count("inserted"), 2);
}

TEST_F(CliImport, TheErrorWorkbookMayNotReplaceWhatIsRead)
{
    const QString file = put("v.csv", villages(1));
    EXPECT_EQ(run({"import", "village", file, "--db", county(), "--errors", file}).status, 2);
}

TEST_F(CliImport, MappingNamesHeadings)
{
    const QString db = county();
    const QString file = put("odd.csv", QStringLiteral("哪个村,哪个镇\n甲测试村,大青沟镇\n"));
    EXPECT_EQ(import("village", db, file).errorCode(), QStringLiteral("headings_missing"));
    const QString mapping = put("m.json", QStringLiteral("{\"哪个村\":\"name\",\"哪个镇\":\"township\"}"));
    EXPECT_EQ(run({"import", "village", file, "--db", db, "--mapping", mapping, "--json"}).count("inserted"), 1);
    EXPECT_EQ(run({"import", "village", file, "--db", db, "--mapping", path("none.json"), "--json"}).errorCode(),
              QStringLiteral("file_missing"));
}

TEST_F(CliImport, KeysOfAMappingInAnyCase)
{
    const QString db = county();
    const QString file = put("odd.csv", QStringLiteral("哪个村,哪个镇\n甲测试村,大青沟镇\n"));
    const QString mapping = put("m.json", QStringLiteral("{\"哪个村\":\"Name\",\"哪个镇\":\"乡镇\"}"));
    EXPECT_EQ(run({"import", "village", file, "--db", db, "--mapping", mapping, "--json"}).count("inserted"), 1);
    const QString wrong = put("w.json", QStringLiteral("{\"哪个村\":\"nom\"}"));
    const CliRun refused = run({"import", "village", file, "--db", db, "--mapping", wrong, "--json"});
    EXPECT_EQ(refused.errorCode(), QStringLiteral("usage"));
    EXPECT_TRUE(refused.errorMessage().contains(QStringLiteral("township"))) << refused.err.toStdString();
}

TEST_F(CliImport, AProfileReadsTheNextFileAlike)
{
    const QString db = county();
    const QString file = put("a.csv", QStringLiteral("说明\n哪个村,哪个镇\n甲测试村,大青沟镇\n"));
    const QString mapping = put("m.json", QStringLiteral("{\"哪个村\":\"name\",\"哪个镇\":\"township\"}"));
    ASSERT_EQ(run({"import", "village", file, "--db", db, "--mapping", mapping, "--headings", "2", "--save-profile",
                   "各乡镇", "--json"})
                  .count("inserted"),
              1);
    const QString next = put("b.csv", QStringLiteral("说明\n哪个村,哪个镇\n乙测试村,大青沟镇\n"));
    EXPECT_EQ(run({"import", "village", next, "--db", db, "--profile", "各乡镇", "--json"}).count("inserted"), 1);
    EXPECT_EQ(run({"import", "village", next, "--db", db, "--profile", "没有", "--json"}).errorCode(),
              QStringLiteral("unknown_name"));
    EXPECT_EQ(run({"import", "unit", next, "--db", db, "--profile", "各乡镇", "--json"}).errorCode(),
              QStringLiteral("usage"));
}

TEST_F(CliImport, SaysWhichSheetWasRead)
{
    const QString db = county();
    const CliRun read = run({"import", "roster", fixture("sheets.xlsx"), "--db", db, "--dry-run", "--json"});
    EXPECT_EQ(read.json().value(QStringLiteral("sheet")).toString(), QStringLiteral("2026年"));
    EXPECT_EQ(read.count("read"), 2);
}

TEST_F(CliImport, RaggedRowsQuotesAndUnknownHeadings)
{
    const QString db = county();
    const QString file =
        put("ragged.csv", QStringLiteral("村名,乡镇,户数,天气\n\"甲测试村\",大青沟镇\n乙测试村,大青沟镇,3,晴,多,余\n"));
    const CliRun done = import("village", db, file);
    EXPECT_EQ(done.status, 0) << done.out.toStdString();
    EXPECT_EQ(done.count("inserted"), 2);
    EXPECT_EQ(done.json().value(QStringLiteral("ignored")).toArray(), QJsonArray{QStringLiteral("天气")});
    const QJsonArray warnings = done.json().value(QStringLiteral("warnings")).toArray();
    ASSERT_EQ(warnings.size(), 1) << "what stands under no heading is not dropped in silence";
    EXPECT_EQ(warnings[0].toObject().value(QStringLiteral("row")).toInt(), 3);
    EXPECT_EQ(warnings[0].toObject().value(QStringLiteral("value")).toString(), QStringLiteral("多、余"));
    const CliRun open = import("village", db, put("quote.csv", QStringLiteral("村名,乡镇\n\"甲测试村,大青沟镇\n")));
    EXPECT_EQ(open.status, 3);
    EXPECT_EQ(open.errorCode(), QStringLiteral("quote_unclosed"));
}

TEST_F(CliImport, FilesThatAreNoTables)
{
    const QString db = county();
    const auto code = [&](const QString &file) {
        const CliRun refused = import("village", db, file);
        EXPECT_NE(refused.status, 0);
        return refused.errorCode();
    };
    EXPECT_EQ(code(fixture("notaworkbook.xlsx")), QStringLiteral("not_a_workbook"));
    EXPECT_EQ(code(fixture("encrypted.xlsx")), QStringLiteral("workbook_encrypted"));
    EXPECT_EQ(code(fixture("old.xls")), QStringLiteral("unsupported_format"));
    EXPECT_EQ(code(path("none.csv")), QStringLiteral("file_missing"));
    EXPECT_EQ(code(put("empty.csv", QByteArray())), QStringLiteral("file_empty"));
    EXPECT_EQ(code(put("twice.csv", QStringLiteral("村名,乡镇,乡镇\n甲,大青沟镇,大青沟镇\n"))),
              QStringLiteral("headings_repeated"));
    EXPECT_EQ(exported(db, "village").size(), 1 + 182);
}

TEST_F(CliImport, AHugeCellIsAProblemOfItsRow)
{
    const QString db = county();
    const QString file = put("huge.csv", QString(QStringLiteral("村名,乡镇\n") + QString(100000, QChar(u'村')) +
                                                 QStringLiteral(",大青沟镇\n")));
    const CliRun refused = import("village", db, file);
    EXPECT_EQ(refused.status, 3) << refused.out.left(500).toStdString();
    EXPECT_EQ(exported(db, "village").size(), 1 + 182);
}

TEST_F(CliImport, NamesakesAreToldApartByTownship)
{
    const QString db = county();
    const QString twins = QStringLiteral("村名,乡镇\n双生村,大青沟镇\n双生村,八道沟镇\n");
    ASSERT_EQ(import("village", db, put("twins.csv", twins)).count("inserted"), 2);
    const QString heads = QStringLiteral("乡镇,村,户主\n大青沟镇,双生村,王有财\n八道沟镇,双生村,王有财\n");
    EXPECT_EQ(import("household", db, put("heads.csv", heads)).count("inserted"), 2);
    EXPECT_EQ(exported(db, "household", R"({"township":"大青沟"})").size(), 1 + 1);
}

TEST_F(CliImport, ImpossibleDatesAndWrongCheckDigits)
{
    const QString db = county();
    const QString file = put("cadres.csv", QStringLiteral("姓名,身份证号\n陈一,110101199003071234\n"));
    const CliRun warned = import("cadre", db, file);
    EXPECT_EQ(warned.status, 0) << warned.out.toStdString();
    EXPECT_EQ(rulesOf(warned, "warnings"), QStringLiteral("2:check_digit"));
    const QString sweep =
        QStringLiteral("乡镇,村,起始日期,截止日期,排查起数\n小蒜沟镇,北朝碾村,2016年13月40日,2016-12-31,0\n");
    const CliRun refused = import("sweep", db, put("sweep.csv", sweep));
    EXPECT_EQ(refused.status, 3);
    EXPECT_TRUE(rulesOf(refused).contains(QStringLiteral("2:date"))) << refused.out.toStdString();
    const QJsonObject first = refused.json().value(QStringLiteral("errors")).toArray().first().toObject();
    EXPECT_EQ(first.value(QStringLiteral("value")).toString(), QStringLiteral("2016年13月40日"));
    EXPECT_FALSE(first.value(QStringLiteral("message")).toString().isEmpty());
}
