#include "exchange/import/importreader.h"

#include "support/tablefiles.h"

#include <gtest/gtest.h>

namespace zhucun {

using test::fixture;
using test::Folder;

namespace {

std::vector<TransferRecord> recordsOf(ImportReader &reader)
{
    std::vector<TransferRecord> records;
    TransferRecord record;
    for (;;) {
        const auto more = reader.next(record);
        EXPECT_TRUE(more);
        if (!more || !*more)
            return records;
        records.push_back(record);
    }
}

QString problemIn(const ImportColumn::Kind kind, const Cell &cell)
{
    ImportColumn column;
    column.kind = kind;
    return parseCell(cell, column, 100).problem;
}

} // namespace

TEST(ImportReader, ReadsARosterAsCountiesKeepIt)
{
    auto reader = ImportReader::open(fixture(QStringLiteral("merged.xlsx")), *columnsFor(QStringLiteral("roster")));
    ASSERT_TRUE(reader) << errorName(reader.error().code).toStdString() << reader.error().args.join(u' ').toStdString();
    EXPECT_EQ((*reader)->headings().lastHeadingRow, 4);
    const auto records = recordsOf(**reader);
    ASSERT_EQ(records.size(), 2U);
    EXPECT_EQ((*reader)->skippedSums(), 1);
    EXPECT_EQ(records[0].row, 6);
    EXPECT_EQ(records[0].text(QStringLiteral("name")), QStringLiteral("张伟"));
    EXPECT_EQ(records[0].text(QStringLiteral("national_id")), QStringLiteral("130725198005121230"));
    EXPECT_EQ(records[0].get<QDate>(QStringLiteral("starts_on")), QDate(2026, 3, 1));
    EXPECT_TRUE(records[0].problems.isEmpty());
    EXPECT_EQ(records[1].text(QStringLiteral("unit")), QStringLiteral("县农业农村局")) << "merged over two rows";
    ASSERT_EQ(records[1].problems.size(), 2);
    EXPECT_EQ(records[1].problems[0].rule, QStringLiteral("lost_digits"));
    EXPECT_EQ(records[1].problems[0].column, QStringLiteral("身份证号码"));
    EXPECT_EQ(
        records[1].problems[1],
        (RowProblem{7, QStringLiteral("开始驻村时间"), QStringLiteral("2016年13月40日"), QStringLiteral("date"), {}}));
}

TEST(ImportReader, ValuesByKind)
{
    const Folder folder;
    const QString path = folder.put(
        QStringLiteral("v.csv"),
        "村名,乡镇,村类别,户数,年份,集体经济收入（万元）,人均纯收入,联系电话,书记\n"
        " 北朝碾村 ,大青沟镇,脱贫村、弱村；乱村,\"1,024户\",2025年,12.345678,\"15,200.5元\",１３９ 0000 0000,李 建国\n"
        ",,,,,,,,\n"
        "合计,,,5,,,,,\n"
        "无名,,,abc,,1.2345678,,,\n");
    auto reader = ImportReader::open(path, *columnsFor(QStringLiteral("village")));
    ASSERT_TRUE(reader);
    const auto records = recordsOf(**reader);
    ASSERT_EQ(records.size(), 2U);
    EXPECT_EQ((*reader)->skippedEmpty(), 1);
    EXPECT_EQ((*reader)->skippedSums(), 1);
    const TransferRecord &good = records[0];
    EXPECT_EQ(good.row, 2);
    EXPECT_TRUE(good.problems.isEmpty());
    EXPECT_EQ(good.text(QStringLiteral("name")), QStringLiteral("北朝碾村"));
    EXPECT_EQ(good.headings.size(), qsizetype((*reader)->headings().columns.size()));
    EXPECT_EQ(good.get<QStringList>(QStringLiteral("tags")),
              (QStringList{QStringLiteral("脱贫村"), QStringLiteral("弱村"), QStringLiteral("乱村")}));
    EXPECT_EQ(good.get<qint64>(QStringLiteral("households")), 1024);
    EXPECT_EQ(good.get<qint64>(QStringLiteral("year")), 2025);
    EXPECT_EQ(good.get<Money>(QStringLiteral("collective_income")), Money::fromFen(12'345'678));
    EXPECT_EQ(good.get<Money>(QStringLiteral("income_per_head")), Money::fromFen(1'520'050));
    EXPECT_EQ(good.text(QStringLiteral("phone")), QStringLiteral("13900000000"));
    EXPECT_TRUE((*reader)->has(QStringLiteral("phone")));
    EXPECT_FALSE((*reader)->has(QStringLiteral("note")));
    QStringList rules;
    for (const RowProblem &problem : records[1].problems)
        rules << QString::number(problem.row) + problem.column + problem.rule;
    EXPECT_EQ(rules, (QStringList{QStringLiteral("5乡镇required"), QStringLiteral("5户数integer"),
                                  QStringLiteral("5集体经济收入（万元）money")}));
}

TEST(ImportReader, SignaturesAndNotesBelowTheRowsAreNoRecords)
{
    const Folder folder;
    const QString path = folder.put(QStringLiteral("s.csv"), "村名,乡镇,户数\n"
                                                             "北朝碾村,大青沟镇,12\n"
                                                             "填表人：张三,审核人：李四,2026.11\n"
                                                             "负责人（签字）：,,\n"
                                                             "注：户数按户籍统计。,,\n"
                                                             "注水沟村,大青沟镇,8\n");
    auto reader = ImportReader::open(path, *columnsFor(QStringLiteral("village")));
    ASSERT_TRUE(reader);
    const auto records = recordsOf(**reader);
    ASSERT_EQ(records.size(), 2U);
    EXPECT_EQ(records[1].text(QStringLiteral("name")), QStringLiteral("注水沟村"));
}

TEST(ImportReader, HeadingsFailBeforeAnyRow)
{
    const Folder folder;
    const auto open = [&](const QByteArray &content) {
        return ImportReader::open(folder.put(QStringLiteral("x.csv"), content), *columnsFor(QStringLiteral("village")));
    };
    EXPECT_EQ(open("村名,户数\na,1\n").error().args, QStringList{QStringLiteral("乡镇")});
    EXPECT_EQ(open("村名,乡镇,村名\na,b,c\n").error().code, ErrorCode::HeadingsRepeated);
    EXPECT_EQ(open("\n\n").error().code, ErrorCode::TableEmpty);
}

TEST(ImportCell, MoneyIsExact)
{
    EXPECT_EQ(fenFromText(u"0.1", 100), 10);
    EXPECT_EQ(fenFromText(u"1,234,567.89", 100), 123456789);
    EXPECT_EQ(fenFromText(u"３．５万元", 100), 3'500'000);
    EXPECT_EQ(fenFromText(u"-2", 100), -200);
    EXPECT_EQ(fenFromText(u"1.230000", 100), 123);
    EXPECT_EQ(fenFromText(u"0.005", 100), std::nullopt);
    EXPECT_EQ(fenFromText(u"1,23", 100), std::nullopt);
    EXPECT_EQ(fenFromText(u"999999999999", 10'000'000'000), std::nullopt);
    EXPECT_EQ(fenFromText(u"三千", 100), std::nullopt);
}

TEST(ImportCell, Problems)
{
    using Kind = ImportColumn::Kind;
    EXPECT_EQ(problemIn(Kind::Date, Cell::fromText(QStringLiteral("2016年13月40日"))), QStringLiteral("date"));
    EXPECT_EQ(problemIn(Kind::Date, Cell::fromNumber(46086)), QString());
    EXPECT_EQ(problemIn(Kind::Month, Cell::fromNumber(1980.1)), QStringLiteral("month")) << "October or January";
    EXPECT_EQ(problemIn(Kind::Month, Cell::fromNumber(1980.05)), QString());
    EXPECT_EQ(problemIn(Kind::Month, Cell::fromText(QStringLiteral("1980.1"))), QString());
    EXPECT_EQ(problemIn(Kind::Integer, Cell::fromNumber(1.5)), QStringLiteral("integer"));
    EXPECT_EQ(problemIn(Kind::Integer, Cell::fromText(QStringLiteral("第三轮"))), QString());
    EXPECT_EQ(problemIn(Kind::YesNo, Cell::fromText(QStringLiteral("也许"))), QStringLiteral("yes_no"));
    EXPECT_EQ(problemIn(Kind::YesNo, Cell::fromText(QStringLiteral("√"))), QString());
    EXPECT_EQ(problemIn(Kind::Text, Cell::fromNumber(130725198005121234.0)), QStringLiteral("lost_digits"));
    EXPECT_EQ(problemIn(Kind::Text, Cell::fromText(QStringLiteral("张\uFFFD"))), QStringLiteral("garbled"));
    EXPECT_EQ(problemIn(Kind::Text, Cell::fromError(QStringLiteral("#REF!"))), QStringLiteral("formula_error"));
    Cell formula;
    formula.setFormula(true);
    EXPECT_EQ(problemIn(Kind::Text, formula), QStringLiteral("formula_uncalculated"));
}

TEST(ImportCell, UnwrapsWhatSpreadsheetsNeed)
{
    ImportColumn id;
    id.form = ImportColumn::Form::Identifier;
    const auto parsed = parseCell(Cell::fromText(QStringLiteral("=\"13072519800512123x\"")), id, 100);
    EXPECT_EQ(std::get<QString>(*parsed.value), QStringLiteral("13072519800512123X"));
    ImportColumn twelve;
    twelve.kind = ImportColumn::Kind::Integer;
    EXPECT_EQ(std::get<qint64>(*parseCell(Cell::fromText(QStringLiteral("第十二批")), twelve, 100).value), 12);
}

TEST(ImportValue, KeepsTheTimeOfADateCell)
{
    ImportColumn column;
    column.kind = ImportColumn::Kind::DateTime;
    const auto moment = [&](const Cell &cell) {
        const ParsedCell parsed = parseCell(cell, column, 100);
        return parsed.value ? std::get<DayTime>(*parsed.value) : DayTime();
    };
    const QDate day(2026, 3, 5);
    EXPECT_EQ(moment(Cell::fromDateTime(QDateTime(day, QTime(8, 17, 5), Qt::UTC))), (DayTime{day, 497}));
    EXPECT_EQ(moment(Cell::fromDate(day)), (DayTime{day, std::nullopt}));
    EXPECT_EQ(moment(Cell::fromText(QStringLiteral("2026/3/5 8:17:05"))), (DayTime{day, 497}));
    EXPECT_EQ(moment(Cell::fromNumber(46086.3451388889)), (DayTime{day, 497}));
    EXPECT_EQ(problemIn(ImportColumn::Kind::DateTime, Cell::fromText(QStringLiteral("早上"))),
              QStringLiteral("day_time"));
    column.kind = ImportColumn::Kind::Time;
    const ParsedCell time = parseCell(Cell::fromText(QStringLiteral("10点20")), column, 100);
    EXPECT_EQ(std::get<QTime>(time.value.value()), QTime(10, 20));
    EXPECT_EQ(problemIn(ImportColumn::Kind::Time, Cell::fromText(QStringLiteral("25:00"))),
              QStringLiteral("time_of_day"));
    EXPECT_EQ(problemIn(ImportColumn::Kind::Time, Cell::fromDate(day)), QStringLiteral("time_of_day"));
}

TEST(ImportValue, AMonthIsEnoughWhereTheColumnSaysSo)
{
    const ImportColumn &start = *columnsFor(QStringLiteral("roster"))->find(QStringLiteral("starts_on"));
    for (const char16_t *text : {u"201603", u"2016.3", u"2016年3月", u"2016-03"}) {
        const ParsedCell parsed = parseCell(Cell::fromText(QString::fromUtf16(text)), start, 100);
        ASSERT_TRUE(parsed.value) << QString::fromUtf16(text).toStdString();
        EXPECT_EQ(std::get<QDate>(*parsed.value), QDate(2016, 3, 1));
        EXPECT_EQ(parsed.warning, QStringLiteral("month_as_first_day"));
    }
    const ParsedCell whole = parseCell(Cell::fromText(QStringLiteral("2016.3.5")), start, 100);
    EXPECT_EQ(std::get<QDate>(whole.value.value()), QDate(2016, 3, 5));
    EXPECT_TRUE(whole.warning.isEmpty());
    EXPECT_EQ(parseCell(Cell::fromNumber(2016.1), start, 100).problem, QStringLiteral("date")) << "or October";
    EXPECT_EQ(problemIn(ImportColumn::Kind::Date, Cell::fromText(QStringLiteral("2016.3"))), QStringLiteral("date"));
}

} // namespace zhucun
