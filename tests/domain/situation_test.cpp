#include "domain/situation/builtintemplates.h"
#include "domain/situation/periodtext.h"
#include "domain/situation/reportvalidators.h"
#include "domain/situation/situationtext.h"
#include "domain/situation/typednumbers.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QSet>

using namespace zhucun;

namespace {

using Problem = TemplateProblem::Kind;

QString shown(const char *form, std::optional<double> value, const char16_t *unit = u"个")
{
    return figureText(figureFormFromText(QString::fromUtf8(form)).value(), value, QString::fromUtf16(unit));
}

SituationFigure figure(std::optional<double> value, const char16_t *unit = u"个")
{
    SituationFigure made;
    made.label = QStringLiteral("某数");
    made.unit = QString::fromUtf16(unit);
    made.value = value;
    return made;
}

SituationText rendered(const char *text, const SituationData &data)
{
    return renderSituation(parseSituationTemplate(QString::fromUtf8(text)), data);
}

QString body(const SituationText &text)
{
    QStringList lines;
    for (const SituationParagraph &paragraph : text.paragraphs)
        lines << paragraph.text;
    return lines.join(QLatin1Char('\n'));
}

SituationData someData()
{
    SituationData data;
    data.figures.insert(QStringLiteral("visits.person_times"), figure(766078, u"人次"));
    data.figures.insert(QStringLiteral("dispatch.teams|unit_level=省"), figure(4));
    data.figures.insert(QStringLiteral("ledger.ponds"), figure(0));
    data.figures.insert(QStringLiteral("ledger.funds"), figure(120000000, u"元"));
    data.names.insert(QStringLiteral("地方"), QStringLiteral("全县"));
    data.typed.insert(QStringLiteral("存在问题"), QStringLiteral("一是力量不足。\n二是经费紧张。"));
    data.typical = {{QStringLiteral("ledger"), 1, QDate(2013, 5, 6), QStringLiteral("修桥"),
                     QStringLiteral("协调资金修桥一座"), QStringLiteral("久长镇"), QStringLiteral("山岔村"),
                     QStringLiteral("团市委"), QStringLiteral("尹某")},
                    {QStringLiteral("visit"), 2, QDate(2013, 5, 5), QStringLiteral("张老汉"),
                     QStringLiteral("反映饮水困难，已接通自来水"), QStringLiteral("百花湖乡"), QStringLiteral("温水村"),
                     QStringLiteral("市人口计生委"), QStringLiteral("蒋某")}};
    return data;
}

std::vector<Problem> problemsIn(const char *text)
{
    std::vector<Problem> kinds;
    for (const TemplateProblem &problem : parseSituationTemplate(QString::fromUtf8(text)).problems)
        kinds.push_back(problem.kind);
    return kinds;
}

} // namespace

TEST(FigureForm, WritesNumbersAsReportsDo)
{
    EXPECT_EQ(shown("", 23601.0), QStringLiteral("23601"));
    EXPECT_EQ(shown("", 31.04, u"%"), QStringLiteral("31%"));
    EXPECT_EQ(shown("", 91.66, u"%"), QStringLiteral("91.7%"));
    EXPECT_EQ(shown("单位", 8700.0, u"人"), QStringLiteral("8700人"));
    EXPECT_EQ(shown("万", 766078.0), QStringLiteral("76.6万"));
    EXPECT_EQ(shown("万2", 766078.0), QStringLiteral("76.61万"));
    EXPECT_EQ(shown("万", 150000.0), QStringLiteral("15万"));
    EXPECT_EQ(shown("亿元", 120000000.0, u"元"), QStringLiteral("1.2亿元"));
    EXPECT_EQ(shown("万元", 14950000.0, u"元"), QStringLiteral("1495万元"));
    EXPECT_EQ(shown("元", 28700.5, u"元"), QStringLiteral("28700.5元"));
    EXPECT_EQ(shown("自动", 200000000.0, u"元"), QStringLiteral("2亿元"));
    EXPECT_EQ(shown("自动", 600000.0, u"元"), QStringLiteral("60万元"));
    EXPECT_EQ(shown("自动", 9999.0, u"元"), QStringLiteral("9999元"));
    EXPECT_FALSE(figureFormFromText(u"百万"));
    EXPECT_FALSE(figureFormFromText(u"万9"));
}

TEST(FigureForm, ChangesAreWords)
{
    EXPECT_EQ(shown("变化", -14.32, u"%"), QStringLiteral("下降14.32%"));
    EXPECT_EQ(shown("变化", 3.0, u"%"), QStringLiteral("上升3%"));
    EXPECT_EQ(shown("变化", 0.001, u"%"), QStringLiteral("持平"));
    EXPECT_EQ(shown("增减", 9.0), QStringLiteral("增加9个"));
    EXPECT_EQ(shown("增减", -51.0, u"人"), QStringLiteral("减少51人"));
}

TEST(FigureForm, WhatIsMissingIsABlankAndNeverZero)
{
    const QStringList forms = figureFormNames() << QString();
    for (const QString &form : forms) {
        const QString text = figureText(figureFormFromText(form).value(), std::nullopt, QStringLiteral("元"));
        EXPECT_TRUE(text.startsWith(QStringLiteral("____"))) << form.toStdString();
        EXPECT_FALSE(text.contains(QLatin1Char('0'))) << form.toStdString();
    }
    EXPECT_EQ(shown("自动", std::nullopt, u"元"), QStringLiteral("____元"));
    EXPECT_EQ(shown("变化", std::nullopt, u"%"), QStringLiteral("____"));
    EXPECT_EQ(shown("", 0.0), QStringLiteral("0")) << "a 0 that was counted is one";
}

TEST(FigureTag, IsReadInEitherLanguageAndWrittenBack)
{
    FigureTagFault fault{FigureTagFault::Kind::Form, {}};
    const auto tag = figureTagFromText(QStringLiteral("dispatch.teams where unit_level=省"), &fault);
    ASSERT_TRUE(tag);
    EXPECT_EQ(tag->code, QStringLiteral("dispatch.teams"));
    ASSERT_EQ(tag->where.size(), 1U);
    EXPECT_EQ(tag->where[0].by, StatisticsGrouping::UnitLevel);
    const auto same = figureTagFromText(QStringLiteral("dispatch.teams  其中 单位层级＝省 ｜万2"), &fault);
    ASSERT_TRUE(same);
    EXPECT_EQ(same->key(), tag->key());
    EXPECT_EQ(figureTagText(*same), QStringLiteral("dispatch.teams 其中 单位层级=省|万2"));
    EXPECT_EQ(figureTagFromText(figureTagText(*same), &fault), same);
    EXPECT_FALSE(figureTagFromText(QStringLiteral("a.b 其中 颜色=红"), &fault));
    EXPECT_EQ(fault.kind, FigureTagFault::Kind::Grouping);
    EXPECT_FALSE(figureTagFromText(QStringLiteral("a.b 其中 省"), &fault));
    EXPECT_EQ(fault.kind, FigureTagFault::Kind::Condition);
}

TEST(SituationTemplate, FillsFiguresNamesAndTypedParts)
{
    const SituationText text = rendered("标题：{{地方}}工作总结\n主送：县委：\n一、成效\n（一）走访\n"
                                        "走访{{visits.person_times|万}}人次，省直工作组"
                                        "{{dispatch.teams 其中 单位层级=省}}个，未知{{ledger.unknown}}个。\n"
                                        "{{填写 存在问题}}\n附件：1. 名单",
                                        someData());
    EXPECT_EQ(text.title, QStringLiteral("全县工作总结"));
    EXPECT_EQ(text.recipients, QStringLiteral("县委："));
    EXPECT_EQ(text.attachments, QStringList{QStringLiteral("1. 名单")});
    EXPECT_EQ(body(text), QStringLiteral("一、成效\n（一）走访\n走访76.6万人次，省直工作组4个，未知____个。\n"
                                         "一是力量不足。\n二是经费紧张。"));
    EXPECT_EQ(text.paragraphs[0].kind, SituationParagraph::Kind::Heading);
    EXPECT_EQ(text.paragraphs[1].kind, SituationParagraph::Kind::Subheading);
    EXPECT_EQ(text.blanks, 1);
    ASSERT_EQ(text.figures.size(), 3U);
    EXPECT_EQ(text.figures[0].place, QStringLiteral("第3段|visits.person_times|万"));
    EXPECT_EQ(text.figures[0].value, 766078.0);
    const FigureSpan span = text.paragraphs[2].spans[1];
    EXPECT_EQ(text.paragraphs[2].text.mid(span.start, span.length), QStringLiteral("4"));
    EXPECT_EQ(text.figures[std::size_t(span.figure)].code, QStringLiteral("dispatch.teams"));
}

TEST(SituationTemplate, PlacesOfFiguresAreUnique)
{
    const SituationText text = rendered("{{ledger.ponds}}和{{ledger.ponds}}\n{{ledger.ponds}}", someData());
    QSet<QString> places;
    for (const FigureRef &each : text.figures)
        places.insert(each.place);
    EXPECT_EQ(places.size(), 3);
}

TEST(SituationTemplate, SectionsLeaveOutOnlyWhatTheySay)
{
    EXPECT_EQ(body(rendered("整治{{ledger.ponds}}口，{{ledger.unknown}}座。", someData())),
              QStringLiteral("整治0口，____座。"));
    EXPECT_EQ(body(rendered("前{{#有数}}，修{{ledger.unknown}}座{{/有数}}。", someData())), QStringLiteral("前。"));
    EXPECT_EQ(body(rendered("前{{#有数}}，整治{{ledger.ponds}}口{{/有数}}。", someData())),
              QStringLiteral("前，整治0口。"));
    EXPECT_EQ(body(rendered("前{{#非零}}，整治{{ledger.ponds}}口{{/非零}}。", someData())), QStringLiteral("前。"));
    EXPECT_EQ(body(rendered("{{#有数}}{{ledger.unknown}}座，走访{{visits.person_times}}{{/有数}}", someData())),
              QStringLiteral("____座，走访766078"))
        << "one of two is no reason to hide what is missing";
    EXPECT_TRUE(rendered("{{#有数}}\n{{ledger.unknown}}座。\n{{/有数}}", someData()).figures.empty());
}

TEST(SituationTemplate, TellsExamplesWithPlaceAndCadre)
{
    const char *text = "{{#典型 3}}\n{{单位}}{{干部}}在{{地点}}{{正文}}，见{{visits.person_times}}。\n{{/典型}}";
    EXPECT_EQ(body(rendered(text, someData())),
              QStringLiteral("团市委尹某在久长镇山岔村协调资金修桥一座，见766078。\n"
                             "市人口计生委蒋某在百花湖乡温水村反映饮水困难，已接通自来水，见766078。"));
    EXPECT_EQ(body(rendered("{{#典型 1}}{{标题}}{{/典型}}", someData())), QStringLiteral("修桥"));
    EXPECT_EQ(body(rendered("{{#典型 走访}}{{日期}}{{/典型}}", someData())), QStringLiteral("5月5日"));
    SituationData none = someData();
    none.typical.clear();
    EXPECT_EQ(body(rendered("{{#典型}}{{标题}}{{/典型}}{{^典型}}没有。{{/典型}}", none)), QStringLiteral("没有。"));
}

TEST(SituationTemplate, WhatPeopleTypeIsText)
{
    SituationData data = someData();
    data.typed.insert(QStringLiteral("存在问题"), QStringLiteral("{{visits.person_times}} <b>&amp; \uE0000\uE001"));
    EXPECT_EQ(body(rendered("{{填写：存在问题}}", data)), QStringLiteral("{{visits.person_times}} <b>&amp; 0"));
    EXPECT_EQ(body(rendered("{ {a}{{!注释}}{b} }", data)), QStringLiteral("{ {a}{b} }"));
}

TEST(SituationTemplate, ProblemsNameTheirLine)
{
    const auto parsed = parseSituationTemplate(
        QStringLiteral("好\n走访{{visits.person_times人次\n{{#有数}}{{ledger.ponds}}\n{{/典型}}{{胡说}}"));
    ASSERT_EQ(parsed.problems.size(), 4U);
    EXPECT_EQ(parsed.problems[0].kind, Problem::UnclosedTag);
    EXPECT_EQ(parsed.problems[0].line, 2);
    EXPECT_EQ(parsed.problems[1].kind, Problem::UnclosedSection);
    EXPECT_EQ(parsed.problems[1].line, 3);
    EXPECT_EQ(parsed.problems[2].line, 4);
    EXPECT_EQ(problemsIn("{{干部}}"), std::vector{Problem::ItemOutside});
    EXPECT_EQ(problemsIn("{{#如果}}{{/如果}}"), std::vector{Problem::UnknownSection});
    EXPECT_EQ(problemsIn("{{ledger.ponds|百万}}"), std::vector{Problem::UnknownForm});
    EXPECT_EQ(problemsIn("{{ledger.ponds 其中 颜色=红}}"), std::vector{Problem::UnknownGrouping});
    EXPECT_EQ(problemsIn("{{{ledger.ponds}}}"), std::vector{Problem::UnknownTag});
    EXPECT_EQ(problemsIn("{{}}"), std::vector{Problem::UnknownTag});
}

/// Whatever is typed, something is shown and nothing is refused.
TEST(SituationTemplate, AnyCutOfATemplateIsShown)
{
    const QString whole = builtInTemplates().front().text;
    for (qsizetype length = 0; length < whole.size(); length += 3) {
        const SituationTemplate parsed = parseSituationTemplate(whole.left(length));
        const SituationText text = renderSituation(parsed, someData());
        EXPECT_FALSE(body(text).contains(QStringLiteral("{{t"))) << length;
    }
}

TEST(SituationTemplate, UnknownFiguresNameWhatTheyMayMean)
{
    const auto parsed =
        parseSituationTemplate(QStringLiteral("\n{{visits.person_time}}{{petitions.total.yoy}}{{zzz.qqq}}"));
    const auto problems =
        unknownIndicators(parsed, {QStringLiteral("visits.person_times"), QStringLiteral("petitions.total")});
    ASSERT_EQ(problems.size(), 2U);
    EXPECT_EQ(problems[0].line, 2);
    EXPECT_EQ(problems[0].hint, QStringLiteral("visits.person_times"));
    EXPECT_TRUE(problems[1].hint.isEmpty());
}

TEST(TypedNumbers, AreHeldAgainstTheFiguresOfTheSameNoun)
{
    SituationData data;
    SituationFigure cadres = figure(267, u"名");
    cadres.label = QStringLiteral("驻村干部");
    data.figures.insert(QStringLiteral("dispatch.cadres"), cadres);
    SituationFigure villages = figure(83);
    villages.query.where = {{StatisticsGrouping::VillageTag, QStringLiteral("一类贫困村")}};
    data.figures.insert(QStringLiteral("pairs.villages|village_tag=一类贫困村"), villages);
    const auto clashes = typedNumberClashes(
        rendered("选派{{dispatch.cadres}}名驻村干部，与{{pairs.villages 其中 村类别=一类贫困村}}个一类贫困村结对。\n"
                 "267名驻村干部全部到岗，1265名驻村干部培训过。\n全县123个一类贫困村受益。",
                 data));
    ASSERT_EQ(clashes.size(), 2U);
    EXPECT_EQ(clashes[0].noun, QStringLiteral("一类贫困村"));
    EXPECT_EQ(clashes[0].first.value, 83);
    EXPECT_EQ(clashes[0].second.value, 123);
    EXPECT_EQ(clashes[0].second.place, QStringLiteral("第3段"));
    EXPECT_EQ(clashes[1].second.value, 1265);
    EXPECT_EQ(clashes[1].second.place, QStringLiteral("第2段"));
}

TEST(BuiltInTemplates, AreInOrder)
{
    ASSERT_EQ(builtInTemplates().size(), 4U);
    for (const BuiltInTemplate &each : builtInTemplates()) {
        const SituationTemplate parsed = parseSituationTemplate(each.text);
        for (const TemplateProblem &problem : parsed.problems)
            ADD_FAILURE() << each.name.toStdString() << " line " << problem.line << ": " << problem.text.toStdString();
        EXPECT_FALSE(parsed.figures().empty());
        const SituationText text = renderSituation(parsed, {});
        EXPECT_FALSE(text.title.isEmpty());
        EXPECT_FALSE(text.recipients.isEmpty());
        EXPECT_EQ(builtInTemplate(each.code), &each);
    }
    EXPECT_EQ(builtInTemplate(QStringLiteral("没有")), nullptr);
}

TEST(BuiltInTemplates, ADutyThatIsARangeIsWrittenAsOne)
{
    const SituationTemplate parsed = parseSituationTemplate(builtInTemplate(QStringLiteral("half-year"))->text);
    SituationData data;
    for (const FigureTag &tag : parsed.figures()) {
        if (tag.key().startsWith(QStringLiteral("duty.households_per_cadre|")))
            data.figures.insert(tag.key(), figure(3, u"户"));
        if (tag.key().startsWith(QStringLiteral("duty.households_per_cadre.upper|")) &&
            tag.key().contains(QStringLiteral("班子成员")))
            data.figures.insert(tag.key(), figure(5, u"户"));
    }
    const QString text = body(renderSituation(parsed, data));
    EXPECT_TRUE(text.contains(QStringLiteral("班子成员每人联系困难群众3—5户"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("机关干部每人联系困难群众3户")));
}

/// The five reports counties sent up must come out of the program.
TEST(BuiltInTemplates, TellEveryFigureOfTheSourceReports)
{
    QStringList used;
    for (const BuiltInTemplate &each : builtInTemplates()) {
        for (const FigureTag &tag : parseSituationTemplate(each.text).figures())
            used << tag.code;
    }
    const QStringList codes =
        QStringLiteral("dispatch.cadres dispatch.coverage dispatch.cadres_over_quota dispatch.quota "
                       "dispatch.teams dispatch.teams_over_quota dispatch.units dispatch.villages "
                       "disputes.found disputes.resolved duty.deeds_per_cadre duty.deeds_per_unit "
                       "duty.households_per_cadre duty.surveys_per_unit duty.trainings_per_unit "
                       "honours.count honours.share inspections.people inspections.person_times "
                       "ledger.activities ledger.biogas_tanks ledger.briefings ledger.briefings_adopted "
                       "ledger.canals_km ledger.collective_economy_projects ledger.consolation_households "
                       "ledger.consolation_value ledger.courtyards ledger.culture_investment ledger.deeds "
                       "ledger.development_plans ledger.enterprising_leaders ledger.farmer_training.people "
                       "ledger.five_good_branches ledger.funds_coordinated ledger.funds_raised "
                       "ledger.households_benefited ledger.households_out_of_poverty "
                       "ledger.income_projects ledger.infrastructure_investment "
                       "ledger.infrastructure_problems ledger.insurance_households ledger.irrigated_area "
                       "ledger.jobs ledger.labour_income ledger.labour_transferred ledger.land_transferred "
                       "ledger.large_farms ledger.leaders_to_members ledger.lectures "
                       "ledger.lectures.people ledger.media_reports ledger.meetings "
                       "ledger.member_enterprise_projects ledger.member_training.people "
                       "ledger.members_to_leaders ledger.new_farms ledger.pamphlets "
                       "ledger.party_members_developed ledger.people_benefited ledger.planting_area "
                       "ledger.ponds ledger.pump_stations ledger.reserve_village_cadres ledger.returnees "
                       "ledger.roads_km ledger.rules_established ledger.skill_training "
                       "ledger.skill_training.households ledger.skill_training.people ledger.skilled_people "
                       "ledger.students_aided ledger.village_buildings ledger.waste_pools "
                       "ledger.waste_sorting_pools ledger.weak_branches_improved pairs.party_members "
                       "pairs.townships pairs.villages people_helped.count petitions.cases.yoy "
                       "petitions.person_times.yoy petitions.total.yoy rule.min_days_per_month "
                       "rule.monthly_bulletin rule.sign_in rule.weekly_report target.collective_income "
                       "target.deeds target.party_members_developed target.reserve_village_cadres "
                       "training.attendees villages.count villages.party_branches visits.households "
                       "visits.person_times")
            .split(QLatin1Char(' '));
    for (const QString &code : codes)
        EXPECT_TRUE(used.contains(code)) << code.toStdString();
}

TEST(PeriodText, SaysPeriodsAsReportsDo)
{
    const auto text = [](QDate from, QDate to) { return periodText({from, to}); };
    EXPECT_EQ(text({2013, 1, 1}, {2013, 12, 31}), QStringLiteral("2013年"));
    EXPECT_EQ(text({2013, 1, 1}, {2013, 6, 30}), QStringLiteral("2013年上半年"));
    EXPECT_EQ(text({2013, 7, 1}, {2013, 12, 31}), QStringLiteral("2013年下半年"));
    EXPECT_EQ(text({2013, 7, 1}, {2013, 9, 30}), QStringLiteral("2013年第三季度"));
    EXPECT_EQ(text({2013, 5, 1}, {2013, 5, 31}), QStringLiteral("2013年5月"));
    EXPECT_EQ(text({2013, 2, 1}, {2013, 4, 30}), QStringLiteral("2013年2—4月"));
    EXPECT_EQ(text({2013, 1, 5}, {2013, 3, 2}), QStringLiteral("2013年1月5日至3月2日"));
    EXPECT_EQ(text({2012, 12, 5}, {2013, 3, 2}), QStringLiteral("2012年12月5日至2013年3月2日"));
}

TEST(ReportValidators, ATemplateWithProblemsIsKeptWithAWarning)
{
    ReportTemplate report;
    report.name = QStringLiteral("我县汇报");
    report.text = QStringLiteral("好\n{{");
    const Violations warned = validate(report, QDate(2026, 3, 1));
    ASSERT_EQ(warned.size(), 1);
    EXPECT_FALSE(hasErrors(warned));
    EXPECT_EQ(warned[0].args, (QStringList{QStringLiteral("1"), QStringLiteral("2")}));
    report.name.clear();
    EXPECT_TRUE(hasErrors(validate(report, QDate(2026, 3, 1))));
}

TEST(ReportValidators, ADraftIsOfARoundOrOfAPeriod)
{
    ReportDraft draft;
    draft.templateName = QStringLiteral("半年总结");
    EXPECT_TRUE(hasErrors(validate(draft, QDate(2026, 3, 1))));
    draft.roundId = RoundId(1);
    EXPECT_FALSE(hasErrors(validate(draft, QDate(2026, 3, 1))));
    draft.roundId = {};
    draft.periodFrom = QDate(2026, 6, 30);
    draft.periodTo = QDate(2026, 1, 1);
    EXPECT_TRUE(hasErrors(validate(draft, QDate(2026, 3, 1))));
}
