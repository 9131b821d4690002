// A generated situation report says the figures of the source reports in its sentences: from the records of each of
// them, by the template written after its manner.
#include "sourcecounty.h"

#include "domain/situation/builtintemplates.h"
#include "services/situation/situationservice.h"
#include "services/workspace/workspace.h"

namespace zhucun::test {

namespace {

class SituationSentences : public SourceCounty
{
protected:
    /// The whole text of a template filled from the records imported before.
    QString told(const QString &text, const StatisticsQuery &asked)
    {
        if (!m_workspace) {
            auto opened = Workspace::open(databasePath(), Workspace::Access::ReadOnly, m_now, Actor{});
            EXPECT_TRUE(opened);
            m_workspace = std::move(*opened);
        }
        const auto situation = SituationService(*m_workspace).render({text, asked, {}}).result();
        EXPECT_TRUE(situation);
        if (!situation)
            return {};
        EXPECT_TRUE(situation->text.problems.empty());
        QStringList lines;
        for (const SituationParagraph &paragraph : situation->text.paragraphs)
            lines << paragraph.text;
        return lines.join(QLatin1Char('\n'));
    }
    QString report(const char *name)
    {
        const BuiltInTemplate *known = builtInTemplate(QString::fromLatin1(name));
        EXPECT_TRUE(known) << name;
        return known ? told(known->text, query()) : QString();
    }
    QString ofVillage(const char16_t *name, const char16_t *text)
    {
        StatisticsQuery asked = query();
        asked.villageId = villageNamed(QString::fromUtf16(name));
        return told(QString::fromUtf16(text), asked);
    }
    QString ofRound(int number, const Period &days)
    {
        StatisticsQuery asked = query();
        asked.roundId = RoundId(number);
        asked.period = days;
        return told(builtInTemplate(QStringLiteral("round-summary"))->text, asked);
    }

    const FixedClock m_now{today};
    std::unique_ptr<Workspace> m_workspace;
};

void expectSays(const QString &text, std::initializer_list<const char16_t *> sentences)
{
    for (const char16_t *sentence : sentences) {
        const QString wanted = QString::fromUtf16(sentence);
        EXPECT_TRUE(text.contains(wanted)) << wanted.toStdString() << "\nin\n" << text.toStdString();
    }
}

} // namespace

TEST_F(SituationSentences, Shangyi)
{
    importShangyi();
    expectSays(report("progress"),
               {u"到2026年6月30日，89个驻村工作组、267名驻村干部全部到岗。",
                u"共选派驻村工作组89个，其中省直4个、市直18个、县直67个。",
                u"选派驻村干部267名，其中省派12名、市派54名、县派201名。", u"派驻省定贫困村89个，覆盖率100%。",
                u"驻村干部每月驻村不少于20天，每天签到1次；工作组每周上报进展1次，县里每月通报考勤1次。"});
}

TEST_F(SituationSentences, Meizhou)
{
    importMeizhou();
    expectSays(report("progress"),
               {u"1467个驻村工作组、5109名驻村干部全部到岗。",
                u"选派驻村干部5109名，其中省派37名、市派305名、县派1365名、镇派3402名。",
                u"年集体经济收入3万元以下的村有1438个。", u"应抽调干部4935名，另有621个村各派1名驻村干部。",
                u"与分配任务相比，工作组增加9个，干部增加51名。", u"培训驻村干部350人。",
                u"村年集体经济收入达到3万元以上，每村培养后备干部3名以上、发展党员3名以上，为每村办实事3件以上。",
                u"省直单位领导到县指导16人次，省直单位领导班子成员62人轮流进驻104人次；"
                u"市领导指导34人次，县处级领导到乡镇指导484次，市直单位主要负责同志到乡镇指导197人次。",
                u"慰问困难户25840户，筹措资金2716万元，为群众办好事实事4481件；召开各种会议122次。",
                u"市级编发简报9期，县级编发75期，被上级采用6条；印发宣传册8532份。"});
}

TEST_F(SituationSentences, Guiyang)
{
    importGuiyang();
    expectSays(report("round-summary"),
               {u"2026年上半年以来，全县877个帮扶部门和",
                u"制定发展规划和思路315个，完成基础设施投入1.2亿元；扶持集体经济项目305个、"
                u"党员创业带富项目987个，协调实施致富项目1879个，协调帮扶资金2亿元，"
                u"帮助8700人解决就业。",
                u"为群众办实事好事23601件，送去慰问金和物资折款1495万元，惠及60户219人。",
                u"驻村干部走访群众766078人次、", u"排查矛盾纠纷13839起，化解11791起，期内化解率85.2%；",
                u"宣讲政策法规10场，听众500人次。",
                u"信访总量比上年同期下降14.32%，其中到省上访起数下降12.6%、人次下降18.5%。",
                u"新建村级综合楼68栋、维修364栋、改造672栋，组织开展活动4829次，"
                u"发展农村党员940名；404个软弱涣散基层党组织得到转化提高，"
                u"201个基层党组织被评为“五好”。",
                u"有30名驻村干部记三等功，150名受到通报嘉奖；受表彰的干部中，80后56名，占31%。",
                u"各级媒体报道驻村工作先进典型事迹50个。"});
    expectSays(ofRound(2, {QDate(2024, 9, 1), QDate(2025, 8, 31)}),
               {u"第二轮以来，全县877个帮扶部门和1170名驻村干部", u"第二轮共有驻村干部1170名，来自877个单位。"});
    expectSays(ofRound(3, {QDate(2025, 9, 1), today}), {u"第三批共有驻村干部955名，"});
    EXPECT_EQ(ofVillage(u"山岔村", u"{{地方}}送去{{ledger.consolation_value|元}}，"
                                   u"惠及{{ledger.households_benefited}}户{{ledger.people_benefited}}人。"),
              QStringLiteral("南壕堑镇山岔村送去28700元，惠及60户219人。"));
    EXPECT_EQ(ofVillage(u"温水村", u"{{地方}}走访{{visits.households}}户，化解矛盾纠纷{{disputes.resolved}}起。"),
              QStringLiteral("南壕堑镇温水村走访420户，化解矛盾纠纷22起。"));
    EXPECT_EQ(ofVillage(u"龙广村", u"{{地方}}宣讲政策法规{{ledger.lectures}}场，听众{{ledger.lectures.people}}人次。"),
              QStringLiteral("南壕堑镇龙广村宣讲政策法规10场，听众500人次。"));
}

TEST_F(SituationSentences, TownshipHalfYear)
{
    importTownship();
    expectSays(report("half-year"),
               {u"全县共有基层党支部10个，其中农村党支部8个；有省定贫困村3个，后进基层党组织1个。",
                u"班子成员每人联系困难群众3—5户，每年办好事实事5件以上；机关干部每人联系困难群众1—2户，"
                u"每年办好事实事2件以上。",
                u"新增土地流转600亩，扩大蔬菜种植400亩，新植青花椒200亩；"
                u"培育养殖大户10户；举办种养殖技术培训2期，培训种植大户50户、"
                u"养殖大户20户。",
                u"向上争取资金1570万元；整治山坪塘5口，修建水泥路面6公里，"
                u"技术改造提灌站4座，渠道掏淤补漏3公里，新增灌面200亩。",
                u"动员外出党员回乡5位，培养致富带头人12名、科技能人8名，发展党员4名，培养村级后备干部16名。",
                u"新建沼气池50口、垃圾收集池228个、垃圾分类减量池16个，完成庭院改造100户。",
                u"联系帮护空巢老人12名、留守儿童10名、残障人员5名、孤寡老人5名、贫困党员8名、困难群众20名。"});
    EXPECT_EQ(told(QStringLiteral("争取护河堤资金{{ledger.funds_raised 其中 类别=争取资金(护河堤)|自动}}、土地整治资金"
                                  "{{ledger.funds_raised 其中 类别=争取资金(土地整治)|自动}}、新桥资金"
                                  "{{ledger.funds_raised 其中 类别=争取资金(新桥)|自动}}。"),
                   query()),
              QStringLiteral("争取护河堤资金60万元、土地整治资金1500万元、新桥资金10万元。"));
}

TEST_F(SituationSentences, Qianxi)
{
    importQianxi();
    expectSays(report("pairing"),
               {u"14个市直单位、69个县直单位与83个一类贫困村结成对子。",
                u"市直单位与28个乡镇党委结对，县直单位与一类贫困村结对，机关党员1032名与农民党员2135名结对。"
                u"全县共有一类贫困村123个。",
                u"县级干部每人4户，科局级干部每人3户，股级干部每人2户，一般干部每人1户。",
                u"帮扶单位每季度到村调研1次，每半年组织实用技术培训1次，每年为村办实事1件。",
                u"选派后备干部75名到村任职，帮助理清发展思路178条，协调落实发展项目253个。",
                u"培养有知识、懂技术、会经营的人才1015名，把517名党员培养成致富带头人，"
                u"把209名致富带头人培养成党员，培养实用技术人才8800名。",
                u"单位专题研究帮扶工作84次，与村研究农村党建96次；协助培训党员1237名，"
                u"协助开展“三创三强”活动86次，培养致富能手256名；协调资金90万元用于村级活动场所，"
                u"健全完善制度114个。",
                u"解决基础设施困难55个，培训新型农民2462人次，召开座谈会和开展联谊活动83次，改善文体设施投入26万元。",
                u"慰问贫困党员147户，资助贫困学生345名，为1535户缴纳合作医疗参合金；"
                u"开展结对帮扶活动57次，为群众解决生产生活困难244个。",
                u"为贫困户找到发展路子45个，种植蔬菜15万亩，发展经果林2.4万亩，"
                u"新增养殖户138户，规模养殖户达到200户，175户贫困户致富；"
                u"转移劳动力6500人，劳务增收2000万元。"});
}

} // namespace zhucun::test
