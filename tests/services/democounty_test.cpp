#include "services/demo/democounty.h"

#include "domain/demo/phrases.h"
#include "services/setup/catalogue.h"
#include "services/setup/countysetup.h"
#include "setupsupport.h"
#include "storage/setup/countyrecords.h"
#include "storage/sql/statement.h"
#include "storage/target/indicatornames.h"

#include <algorithm>

namespace zhucun {

namespace {

const DemoOptions kOptions{5, demo::Scale::County, QDate(2026, 3, 10)};

Status writeCounty(test::NewDatabase &county, const DemoOptions &options, const ProgressCallback &progress = {},
                   const CancelToken &cancel = {})
{
    return county.write([&](storage::UnitOfWork &work) -> Status {
        if (Status status = setUpCounty(work, test::smallTree()); !status)
            return status;
        return writeDemo(work, options, progress, cancel);
    });
}

qint64 number(test::NewDatabase &county, const QString &sql)
{
    auto select = county.database().connection().statement(sql);
    return select.next() ? select.get<qint64>(0) : -1;
}

/// All rows of a query in one text.
QString rows(test::NewDatabase &county, const QString &sql)
{
    QString text;
    auto select = county.database().connection().statement(sql);
    while (select.next())
        text += select.get<QString>(0) + QLatin1Char('\n');
    return text;
}

} // namespace

TEST(DemoCounty, isInTheDatabaseAsPlanned)
{
    test::NewDatabase county;
    qint64 done = 0;
    qint64 total = 0;
    const Status status = writeCounty(county, kOptions, [&](qint64 d, qint64 t) {
        EXPECT_GE(d, done);
        done = d;
        total = t;
    });
    ASSERT_TRUE(status) << errorName(status.error().code).toStdString() << status.error().detail.toStdString();
    EXPECT_GT(total, 6000);
    EXPECT_GT(done, total - 400);
    EXPECT_EQ(number(county, QStringLiteral("SELECT COUNT(*) FROM team WHERE dissolved_on IS NULL")), 89);
    EXPECT_EQ(
        number(county, QStringLiteral("SELECT COUNT(DISTINCT cadre_id) FROM posting WHERE starts_on <= 20260310 AND "
                                      "(ends_on IS NULL OR ends_on >= 20260310)")),
        267);
    EXPECT_EQ(number(county,
                     QStringLiteral("SELECT COUNT(*) FROM village_tag t JOIN category c ON c.id = t.category_id WHERE "
                                    "c.code = 'provincial_poor'")),
              89);
    EXPECT_EQ(number(county, QStringLiteral("SELECT COUNT(*) FROM visit")), 6000);
    EXPECT_EQ(number(county, QStringLiteral("SELECT COUNT(*) FROM dispute WHERE resolved_on IS NOT NULL")), 255);
    // Translated ids point where the plan meant: nobody visits a household of another village.
    EXPECT_EQ(
        number(county, QStringLiteral("SELECT COUNT(*) FROM visit v JOIN household h ON h.id = v.household_id WHERE "
                                      "h.village_id <> v.village_id")),
        0);
    EXPECT_EQ(number(county,
                     QStringLiteral("SELECT COUNT(*) FROM visit_cadre c JOIN visit v ON v.id = c.visit_id WHERE NOT "
                                    "EXISTS (SELECT 1 FROM posting p WHERE p.cadre_id = c.cadre_id AND p.village_id = "
                                    "v.village_id AND p.starts_on <= v.visited_on AND (p.ends_on IS NULL OR p.ends_on "
                                    ">= v.visited_on))")),
              0);
    EXPECT_EQ(number(county, QStringLiteral("SELECT COUNT(*) FROM visit WHERE topic_id IS NULL")), 0);

    const Status again = county.write([](storage::UnitOfWork &work) { return writeDemo(work, kOptions); });
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::Duplicate);
}

TEST(DemoCounty, hasAYearOfAttendanceClosedUpToLastMonth)
{
    test::NewDatabase county;
    ASSERT_TRUE(writeCounty(county, kOptions));
    const auto count = [&](const char *sql) { return number(county, QString::fromLatin1(sql)); };
    EXPECT_EQ(count("SELECT COUNT(DISTINCT month) FROM month_closing WHERE state = 'closed'"), 12);
    EXPECT_EQ(count("SELECT MIN(month) FROM month_closing"), 202503);
    EXPECT_EQ(count("SELECT MAX(month) FROM month_closing"), 202602);
    EXPECT_EQ(count("SELECT COUNT(*) FROM attendance_day WHERE day > 20260310 AND leave_id IS NULL"), 0);
    EXPECT_GT(count("SELECT COUNT(*) FROM attendance_day"), 60000);
    EXPECT_GT(count("SELECT COUNT(*) FROM attendance_day WHERE leave_id IS NOT NULL"), 500);
    EXPECT_GT(count("SELECT COUNT(*) FROM sign_in"), 1000);
    EXPECT_GT(count("SELECT COUNT(*) FROM spot_check"), 50);
    EXPECT_GT(count("SELECT COUNT(*) FROM weekly_report"), 2000);
    EXPECT_GT(count("SELECT COUNT(*) FROM work_log"), 500);
    // What contradicts itself is of the open month: the others could not have been closed without a word.
    EXPECT_EQ(count("SELECT COUNT(*) FROM attendance_day WHERE (morning = 10 OR afternoon = 10) AND day < 20260301"),
              0);
    // Most reach the days of a month, some do not.
    const qint64 met = count("SELECT COUNT(*) FROM month_closing_account WHERE present_halves >= required_halves");
    const qint64 all = count("SELECT COUNT(*) FROM month_closing_account");
    EXPECT_GT(met, all * 3 / 4);
    EXPECT_LT(met, all);
}

TEST(DemoCounty, hasARecordOfEverySort)
{
    test::NewDatabase county;
    ASSERT_TRUE(writeCounty(county, kOptions));
    const auto count = [&](const char *sql) { return number(county, QString::fromLatin1(sql)); };
    EXPECT_GT(count("SELECT COUNT(*) FROM petition"), 30);
    EXPECT_GT(count("SELECT COUNT(*) FROM honour WHERE cadre_id IS NOT NULL"), 40);
    EXPECT_GE(count("SELECT COUNT(*) FROM honour WHERE team_id IS NOT NULL"), 1);
    EXPECT_EQ(count("SELECT COUNT(*) FROM baseline"), 12 * 6 + 6 + 2);
    EXPECT_EQ(count("SELECT COUNT(*) FROM attachment"), 30);
    EXPECT_EQ(count("SELECT COUNT(*) FROM attachment a LEFT JOIN attachment_content c ON c.sha256 = a.sha256 WHERE "
                    "c.sha256 IS NULL OR LENGTH(c.bytes) <> a.size"),
              0);
    // An event joins what happened in one village; a deed, its dispute and often a visit.
    EXPECT_GT(count("SELECT COUNT(*) FROM event"), 10);
    EXPECT_EQ(count("SELECT COUNT(*) FROM ledger_entry l JOIN dispute d ON d.event_id = l.event_id WHERE "
                    "d.village_id <> l.village_id"),
              0);
    EXPECT_GT(count("SELECT COUNT(*) FROM ledger_entry l JOIN dispute d ON d.event_id = l.event_id JOIN visit v ON "
                    "v.event_id = l.event_id"),
              2);
    EXPECT_EQ(count("SELECT COUNT(*) FROM petition p JOIN dispute d ON d.event_id = p.event_id WHERE d.village_id <> "
                    "p.village_id"),
              0);
    // Targets and figures of earlier years are those of indicators there are, and each is there once.
    const storage::IndicatorNames names(county.database().connection());
    for (const char *sql : {"SELECT DISTINCT indicator FROM target", "SELECT DISTINCT indicator FROM baseline"}) {
        const QStringList codes = rows(county, QString::fromLatin1(sql)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        EXPECT_GE(codes.size(), 5);
        for (const QString &code : codes)
            EXPECT_TRUE(names.knows(code)) << code.toStdString();
    }
}

TEST(DemoCounty, isTheSameForTheSameSeed)
{
    test::NewDatabase first;
    test::NewDatabase second;
    ASSERT_TRUE(writeCounty(first, kOptions));
    ASSERT_TRUE(writeCounty(second, kOptions));
    for (const QString &sql :
         {QStringLiteral("SELECT matter || answer || person_name || visited_on || village_id FROM visit ORDER BY id"),
          QStringLiteral("SELECT name || national_id || post || search_key FROM cadre ORDER BY id"),
          QStringLiteral("SELECT number || summary || state FROM dispute ORDER BY id"),
          QStringLiteral("SELECT received_on || petitioner || matter FROM petition ORDER BY id"),
          QStringLiteral("SELECT awarded_on || kind || COALESCE(cadre_id, team_id) FROM honour ORDER BY id"),
          QStringLiteral("SELECT code || title FROM event ORDER BY id"),
          QStringLiteral("SELECT file_name || sha256 FROM attachment ORDER BY id"),
          QStringLiteral("SELECT indicator || from_day || value FROM baseline ORDER BY id"),
          QStringLiteral("SELECT cadre_id || '-' || day || '-' || morning || afternoon FROM attendance_day"),
          QStringLiteral("SELECT cadre_id || '-' || team_id || '-' || starts_on FROM posting ORDER BY id")}) {
        EXPECT_EQ(rows(first, sql), rows(second, sql));
    }
}

TEST(DemoCounty, leavesNothingWhenCancelled)
{
    test::NewDatabase county;
    const CancelToken cancel;
    const Status status = writeCounty(
        county, kOptions,
        [&](qint64 done, qint64) {
            if (done > 1000)
                cancel.cancel();
        },
        cancel);
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(number(county, QStringLiteral("SELECT COUNT(*) FROM cadre")), 0);
    EXPECT_EQ(number(county, QStringLiteral("SELECT COUNT(*) FROM village")), 0);
}

TEST(DemoCounty, needsACountyAndADay)
{
    test::NewDatabase county;
    const Status empty = county.write([](storage::UnitOfWork &work) { return writeDemo(work, kOptions); });
    ASSERT_FALSE(empty);
    EXPECT_EQ(empty.error().code, ErrorCode::NotFound);
    const Status dayless = writeCounty(county, DemoOptions{1, demo::Scale::County, {}});
    ASSERT_FALSE(dayless);
    EXPECT_EQ(dayless.error().code, ErrorCode::Usage);
}

TEST(DemoCounty, usesOnlyCodesOfTheCatalogue)
{
    const std::vector<Category> catalogue = standardCatalogue();
    const auto has = [&](CategoryKind kind, const char *code) {
        return std::any_of(catalogue.begin(), catalogue.end(),
                           [&](const Category &each) { return each.kind == kind && each.code == QLatin1String(code); });
    };
    for (const demo::TopicPhrases &topic : demo::topicPhrases())
        EXPECT_TRUE(has(CategoryKind::VisitTopic, topic.code)) << topic.code;
    for (const demo::DisputePhrases &kind : demo::disputePhrases())
        EXPECT_TRUE(has(CategoryKind::DisputeCategory, kind.code)) << kind.code;
    for (const char *tag :
         {"provincial_poor", "weak_branch", "difficult", "weak", "industry", "disorderly", "lifted", "relocation"})
        EXPECT_TRUE(has(CategoryKind::VillageTag, tag)) << tag;
}

} // namespace zhucun
