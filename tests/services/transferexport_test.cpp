#include "transfercounty.h"

#include <algorithm>

using namespace zhucun;
using namespace zhucun::test;

namespace {

class TransferExport : public TransferCounty
{
protected:
    TransferExport()
    {
        saved("village", {row({{"name", t(u"北朝碾村")},
                               {"township", t(u"大青沟镇")},
                               {"tags", list(u"软弱涣散村、脱贫村")},
                               {"households", number(312)},
                               {"secretary", t(u"李建国")},
                               {"year", number(2025)},
                               {"collective_income", Money::fromYuan(125000)}}),
                          row({{"name", t(u"北朝碾村")},
                               {"township", t(u"大青沟镇")},
                               {"year", number(2024)},
                               {"poor_people", number(96)}})});
        saved("cadre", {row({{"name", t(u"李娜")},
                             {"unit", t(u"县水务局")},
                             {"sex", t(u"女")},
                             {"born", YearMonth(1985, 7)},
                             {"reserve", true},
                             {"resume", t(u"2005.09--2009.07  某大学学习\n2009.07--         县水务局干部")},
                             {"family", t(u"丈夫/王强/1984.03/群众/农民")}})});
        saved("team", {row({{"name", t(u"驻北朝碾村工作队")},
                            {"round", t(u"1")},
                            {"units", list(u"县水务局、县农业农村局")},
                            {"township", t(u"大青沟镇")},
                            {"villages", list(u"北朝碾村、红土梁村")}}),
                       row({{"name", t(u"大青沟镇联络组")},
                            {"round", t(u"1")},
                            {"units", list(u"县水务局")},
                            {"township", t(u"大青沟镇")},
                            {"kind", t(u"联络组")}})});
        const auto post = [](const char16_t *name, const char16_t *nationalId, const char16_t *team,
                             const char16_t *village, const char16_t *role) {
            auto record = row({{"name", t(name)},
                               {"team", t(team)},
                               {"township", t(u"大青沟镇")},
                               {"village", t(village)},
                               {"round", t(u"1")},
                               {"role", t(role)},
                               {"first_secretary", true},
                               {"starts_on", day(2026, 3, 1)}});
            if (*nationalId)
                record.values.insert(QStringLiteral("national_id"), t(nationalId));
            return record;
        };
        saved("posting", {post(u"张伟", u"130725198005121230", u"驻北朝碾村工作队", u"北朝碾村", u"队长"),
                          post(u"李娜", u"", u"驻北朝碾村工作队", u"红土梁村", u"队员"),
                          post(u"张伟", u"130725198105121232", u"大青沟镇联络组", u"无", u"联络组长")});
        fillWork();
    }

    void fillWork()
    {
        const auto household = [](const char16_t *head, const char16_t *group) {
            return row({{"township", t(u"大青沟镇")},
                        {"village", t(u"北朝碾村")},
                        {"group", t(group)},
                        {"head", t(head)},
                        {"categories", list(u"低保户")},
                        {"members", t(u"王小明/儿子/男/2001.08//健康/外出务工")}});
        };
        saved("household",
              {household(u"王有财", u"一组"), household(u"王有财", u"二组"), household(u"刘满仓", u"一组")});
        saved("pairing", {row({{"kind", t(u"干部联户")},
                               {"helper", t(u"李娜")},
                               {"helped", t(u"刘满仓")},
                               {"township", t(u"大青沟镇")},
                               {"village", t(u"北朝碾村")}}),
                          row({{"kind", t(u"单位联村")},
                               {"helper", t(u"县水务局")},
                               {"helped", t(u"红土梁村")},
                               {"township", t(u"南壕堑镇")}}),
                          row({{"kind", t(u"单位联乡")}, {"helper", t(u"县水务局")}, {"helped", t(u"南壕堑镇")}}),
                          row({{"kind", t(u"党员结对")},
                               {"helper", t(u"张伟")},
                               {"national_id", t(u"130725198005121230")},
                               {"helped", t(u"孙某")},
                               {"township", t(u"大青沟镇")},
                               {"village", t(u"北朝碾村")}})});
        const auto visit = [](const char16_t *person, const char16_t *group, const char16_t *matter) {
            return row({{"visited_on", day(2026, 3, 5)},
                        {"township", t(u"大青沟镇")},
                        {"village", t(u"北朝碾村")},
                        {"group", t(group)},
                        {"person", t(person)},
                        {"cadres", list(u"张伟、李娜")},
                        {"mode", t(u"座谈")},
                        {"household_times", number(0)},
                        {"matter", t(matter)},
                        {"satisfaction", t(u"满意")},
                        {"event", t(u"2026-0305-1")}});
        };
        saved("visit",
              {visit(u"王有财", u"一组", u"用水"), visit(u"路人", u"", u"修路"), visit(u"刘满仓", u"一组", u"")});
        const auto dispute = [](const char16_t *number, const char16_t *responsible) {
            return row({{"number", t(number)},
                        {"found_on", day(2026, 3, 5)},
                        {"township", t(u"大青沟镇")},
                        {"village", t(u"北朝碾村")},
                        {"category", t(u"邻里")},
                        {"parties", list(u"王有财(13900000000)、某公司(张家口)")},
                        {"amount", Money::fromFen(12345)},
                        {"summary", t(u"因地界争执")},
                        {"responsible", t(responsible)},
                        {"steps", t(u"2026-03-06 李娜 到现场丈量\n    第二天再去")},
                        {"outcome", t(u"调解成功")},
                        {"resolved_on", day(2026, 3, 9)},
                        {"event", t(u"2026-0305-1")}});
        };
        auto again = dispute(u"2026-0002", u"村主任");
        again.values.insert(QStringLiteral("recurrence_of"), QStringLiteral("2026-0001"));
        saved("dispute", {dispute(u"2026-0001", u"李娜"), again});
        saved("sweep", {row({{"township", t(u"大青沟镇")},
                             {"village", t(u"北朝碾村")},
                             {"from", day(2026, 3, 1)},
                             {"to", day(2026, 3, 31)},
                             {"found", number(0)}})});
        fillLedger();
        fillPetitionsAndHonours();
        fillTargets();
        fillLeave();
        fillAttendance();
    }

    void fillLedger()
    {
        saved("ledger", {row({{"happened_on", day(2026, 3, 5)},
                              {"township", t(u"大青沟镇")},
                              {"village", t(u"北朝碾村")},
                              {"team", t(u"驻北朝碾村工作队")},
                              {"cadre", t(u"李娜")},
                              {"unit", t(u"县水务局")},
                              {"kind", t(u"道路")},
                              {"title", t(u"硬化通组路")},
                              {"content", t(u"一组至二组\n四米宽")},
                              {"quantity", 1.25},
                              {"households", number(36)},
                              {"people", number(128)},
                              {"funds", t(u"省财政:50000、村自筹")},
                              {"amount", Money::fromYuan(60000)},
                              {"stage", t(u"完工")},
                              {"mode", t(u"新建")},
                              {"variant", t(u"水泥路")},
                              {"grade", t(u"A")},
                              {"typical", true},
                              {"event", t(u"慰问 3 号")}}),
                         row({{"happened_on", day(2026, 3, 6)},
                              {"township", t(u"大青沟镇")},
                              {"kind", t(u"会议")},
                              {"title", t(u"乡镇推进会")}})});
    }

    void fillPetitionsAndHonours()
    {
        saved("petition", {row({{"received_on", day(2026, 3, 5)},
                                {"township", t(u"大青沟镇")},
                                {"village", t(u"红土梁村")},
                                {"level", t(u"县")},
                                {"form", t(u"来访")},
                                {"people", number(3)},
                                {"petitioner", t(u"王有财")},
                                {"matter", t(u"地界争执\n长期未决")},
                                {"done_on", day(2026, 3, 20)},
                                {"result", t(u"已答复")},
                                {"event", t(u"2026-0305-1")}}),
                           row({{"received_on", day(2026, 3, 5)},
                                {"township", t(u"南壕堑镇")},
                                {"level", t(u"中央")},
                                {"form", t(u"网上")},
                                {"note", t(u"匿名")}})});
        saved("honour", {row({{"name", t(u"张伟")},
                              {"national_id", t(u"130725198105121232")},
                              {"awarded_on", day(2026, 3, 6)},
                              {"kind", t(u"提醒谈话")},
                              {"authority", t(u"大青沟镇党委")},
                              {"reason", t(u"未按时销假")}}),
                         row({{"team", t(u"驻北朝碾村工作队")},
                              {"round", t(u"1")},
                              {"awarded_on", day(2026, 6, 1)},
                              {"kind", t(u"先进集体")},
                              {"document_number", t(u"尚组字〔2026〕8号")},
                              {"note", t(u"县级")}})});
    }

    void fillTargets()
    {
        const auto target = [](const char16_t *indicator, const char16_t *scope, const char16_t *period,
                               const char16_t *value) {
            return row({{"indicator", t(indicator)}, {"scope", t(scope)}, {"period", t(period)}, {"value", t(value)}});
        };
        auto village = target(u"target.deeds", u"村：红土梁村", u"第3轮", u"3");
        village.values.insert(QStringLiteral("township"), QStringLiteral("大青沟镇"));
        auto team = target(u"ledger.roads_km", u"工作队：驻北朝碾村工作队", u"2026-03", u"1.25");
        team.values.insert(QStringLiteral("round"), QStringLiteral("1"));
        team.values.insert(QStringLiteral("note"), QStringLiteral("一季度开工"));
        saved("target", {target(u"duty.households", u"班子成员", u"每年", u"3-5"),
                         target(u"duty.households_per_cadre", u"每名县级干部", u"2026年", u"4"),
                         target(u"dispatch.cadres", u"省级单位合计", u"每轮", u"37"),
                         target(u"duty.surveys", u"每单位", u"每季度", u"1"),
                         target(u"duty.surveys", u"单位：县水务局", u"2026年第一季度", u"2"),
                         target(u"duty.visits", u"低保户", u"每月", u"1"),
                         target(u"实事好事", u"全县", u"2026年上半年", u"1.2万"),
                         target(u"visits.times", u"乡镇：大青沟镇", u"每月", u"30"), village, team});
        saved("baseline", {row({{"indicator", t(u"排查矛盾纠纷")},
                                {"period", t(u"2015年")},
                                {"value", 35.0},
                                {"source", t(u"2015年总结")}}),
                           row({{"indicator", t(u"ledger.roads_km")},
                                {"township", t(u"大青沟镇")},
                                {"from", day(2014, 1, 1)},
                                {"to", day(2014, 6, 30)},
                                {"value", 2.125},
                                {"note", t(u"上半年")}}),
                           row({{"indicator", t(u"dispatch.cadres")},
                                {"grouping", t(u"单位层级")},
                                {"group_key", t(u"province")},
                                {"to", day(2015, 12, 31)},
                                {"value", 37.0}})});
    }

    void fillLeave()
    {
        saved("leave", {row({{"name", t(u"李娜")},
                             {"kind", t(u"病假")},
                             {"from_day", day(2026, 4, 7)},
                             {"to_day", day(2026, 4, 9)},
                             {"days", 2.5},
                             {"reason", t(u"住院")},
                             {"steps", t(u"2026-04-06 队长 张伟 同意 已安排\n2026-04-06 乡镇党委 - 同意")},
                             {"returned_on", day(2026, 4, 9)}})});
    }

    void fillAttendance()
    {
        const auto signIn = [](const char16_t *source, std::optional<int> minute) {
            return row({{"name", t(u"李娜")},
                        {"signed_at", DayTime{QDate(2026, 3, 5), minute}},
                        {"source", t(source)},
                        {"place", t(u"红土梁村委会")},
                        {"longitude", 113.97},
                        {"latitude", 41.08},
                        {"device", t(u"手机甲")}});
        };
        saved("signin", {signIn(u"钉钉", 497), signIn(u"纸质", std::nullopt)});
        const auto checked = [](const char16_t *name, const char16_t *nationalId, const char16_t *result) {
            auto record = row({{"checked_on", day(2026, 3, 5)},
                               {"mode", t(u"暗访")},
                               {"inspectors", t(u"王建军、李梅")},
                               {"township", t(u"大青沟镇")},
                               {"village", t(u"北朝碾村")},
                               {"check_note", t(u"村部有人值班")},
                               {"name", t(name)},
                               {"result", t(result)}});
            if (*nationalId)
                record.values.insert(QStringLiteral("national_id"), t(nationalId));
            return record;
        };
        auto away = checked(u"张伟", u"130725198005121230", u"不在岗");
        away.values.insert(QStringLiteral("follow_up"), t(u"提醒谈话"));
        away.values.insert(QStringLiteral("follow_up_on"), day(2026, 3, 6));
        away.values.insert(QStringLiteral("closed_on"), day(2026, 3, 9));
        away.values.insert(QStringLiteral("minute"), QTime(10, 20));
        auto met = checked(u"李娜", u"", u"因公报备");
        met.values.insert(QStringLiteral("minute"), QTime(10, 20));
        saved("spotcheck", {away, met, checked(u"李娜", u"", u"在岗")});
        const auto report = [](const char16_t *week, std::optional<int> minute) {
            return row({{"team", t(u"驻北朝碾村工作队")},
                        {"week", t(week)},
                        {"sent_at", DayTime{QDate(2026, 3, 12), minute}},
                        {"content", t(u"一、春耕\n二、走访")}});
        };
        saved("weekly", {report(u"2026-W10", std::nullopt), report(u"2026-W11", 990)});
        saved("worklog", {row({{"name", t(u"李娜")}, {"day", day(2026, 3, 5)}, {"content", t(u"入户")}}),
                          row({{"name", t(u"李娜")}, {"day", day(2026, 3, 5)}, {"content", t(u"开会")}})});
        saved("attendance", {row({{"name", t(u"李娜")},
                                  {"day", day(2026, 3, 10)},
                                  {"status", t(u"在村")},
                                  {"overnight", true},
                                  {"note", t(u"补录")}}),
                             row({{"name", t(u"李娜")},
                                  {"day", day(2026, 3, 11)},
                                  {"morning", t(u"在村")},
                                  {"afternoon", t(u"轮休")}})});
    }
};

/// Rows by their values alone.
QList<QHash<QString, TransferValue>> valuesOf(const QList<TransferRecord> &rows)
{
    QList<QHash<QString, TransferValue>> values;
    for (const TransferRecord &row : rows)
        values << row.values;
    return values;
}

} // namespace

TEST_F(TransferExport, ImportedAgainChangesNothing)
{
    const qint64 lines = countLines(QStringLiteral("change_log"));
    for (const QString &entity : transferEntities()) {
        const QByteArray name = entity.toLatin1();
        const QList<TransferRecord> rows = exported(name.constData());
        EXPECT_FALSE(rows.isEmpty()) << name.constData();
        const ImportOutcome outcome = saved(name.constData(), rows);
        EXPECT_EQ(outcome.unchanged, rows.size()) << name.constData();
    }
    EXPECT_EQ(countLines(QStringLiteral("change_log")), lines);
}

TEST_F(TransferExport, AFreshCountyBecomesTheSame)
{
    const auto fresh = freshDatabase();
    for (const QString &entity : transferEntities()) {
        const QByteArray name = entity.toLatin1();
        const QList<TransferRecord> rows = exported(name.constData());
        const auto outcome = importInto(*fresh, entity, rows, {});
        ASSERT_TRUE(outcome.has_value());
        EXPECT_TRUE(outcome->saved) << name.constData() << ' '
                                    << (outcome->problems.isEmpty() ? std::string()
                                                                    : outcome->problems[0].rule.toStdString());
        QList<TransferRecord> back;
        const auto count = fresh->read([&](sql::Connection &connection) {
            return exportRecords(connection, entity, {}, today, [&](const TransferRecord &record) -> Status {
                back << record;
                return {};
            });
        });
        ASSERT_TRUE(count.has_value());
        // Lists of equal standing may come in another order.
        const auto was = valuesOf(rows);
        const auto is = valuesOf(back);
        EXPECT_EQ(is.size(), was.size());
        EXPECT_TRUE(std::is_permutation(is.begin(), is.end(), was.begin(), was.end())) << name.constData();
    }
}

TEST_F(TransferExport, ExportFollowsTheFilter)
{
    Filter filter;
    filter.townshipId = DivisionId(2);
    EXPECT_EQ(exported("village", filter).size(), 1);
    EXPECT_EQ(exported("cadre").constLast().text(QStringLiteral("national_id")).size(), 18) << "whole, not masked";
}

TEST_F(TransferExport, AFailingSinkEndsTheExport)
{
    const auto count = database().read([&](sql::Connection &connection) {
        return exportRecords(connection, QStringLiteral("village"), {}, today,
                             [](const TransferRecord &) -> Status { return failure(ErrorCode::DiskFull); });
    });
    ASSERT_FALSE(count.has_value());
    EXPECT_EQ(count.error().code, ErrorCode::DiskFull);
}
