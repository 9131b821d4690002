#include "domain/lrmx/formcadre.h"
#include "services/lrmx/lrmxservice.h"
#include "services/transfer/transferservice.h"
#include "services/workspace/workspace.h"
#include "storage/cadre/cadremapping.h"
#include "storage/cadre/photoqueries.h"
#include "storage/sql/statement.h"
#include "transfercounty.h"

using namespace zhucun;
using namespace zhucun::test;

namespace {

const QByteArray kPng =
    QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9"
                           "awAAAABJRU5ErkJggg==");

using Texts = std::initializer_list<std::pair<const char *, const char16_t *>>;

AppointmentForm formWith(Texts texts)
{
    AppointmentForm form;
    for (const auto &[element, text] : texts)
        form.elements.push_back({QString::fromLatin1(element), QString::fromUtf16(text), {}});
    return form;
}

/// As FormRecords of exchange makes it.
TransferRecord rowOf(const AppointmentForm &form)
{
    TransferRecord record;
    record.row = 1;
    for (const FormField &field : formFields()) {
        const QString column = QString::fromLatin1(field.column);
        const QString text = form.text(QString::fromLatin1(field.element));
        record.headings.insert(column, QString::fromUtf16(field.label));
        if (!text.isEmpty())
            record.values.insert(column, text);
    }
    record.values.insert(QStringLiteral("form"), QString::fromUtf8(printForm(form)));
    return record;
}

TransferRecord rowOf(Texts texts) { return rowOf(formWith(texts)); }

class TransferLrmx : public TransferCounty
{
protected:
    Cadre cadreNamed(const char16_t *name)
    {
        for (const Cadre &cadre : all<Cadre>()) {
            if (cadre.name == QString::fromUtf16(name))
                return cadre;
        }
        ADD_FAILURE() << "no such cadre";
        return {};
    }
    QByteArray photoOf(CadreId id)
    {
        const auto photo = storage::photoOf(database().connection(), id);
        return photo ? photo->image : QByteArray();
    }
};

} // namespace

TEST_F(TransferLrmx, SomebodyNewComesWholeAndASecondTimeNothingChanges)
{
    AppointmentForm form = formWith({{"XingMing", u"王  芳"},
                                     {"XingBie", u"女"},
                                     {"ChuShengNianYue", u"1985年7月"},
                                     {"RuDangShiJian", u"200806"},
                                     {"GaiGeQianRenZhiNianLingJieXian", u"55"},
                                     {"NiRenZhiWu", u"拟任某镇副镇长"},
                                     {"JianLi", u"2003.09--2007.07  河北大学学习\n2007.07--         某镇干部"},
                                     {"JiaTingChengYuan", u""},
                                     {"ShenFenZheng", u"13072519850712002x"},
                                     {"ZhaoPian", u""}});
    form.elements[4].markup = "<GaiGeQianRenZhiNianLingJieXian x=\"1\">55</GaiGeQianRenZhiNianLingJieXian>";
    form.family = {{QStringLiteral("丈夫"), QStringLiteral("赵六"), QStringLiteral("1984.2"), {}, {}}};
    form.photo = kPng;
    EXPECT_EQ(saved("lrmx", {rowOf(form)}).inserted, 1);
    const Cadre cadre = cadreNamed(u"王芳");
    EXPECT_EQ(cadre.born, YearMonth(1985, 7));
    EXPECT_EQ(cadre.nationalId, QStringLiteral("13072519850712002X"));
    EXPECT_EQ(cadre.politicalStatus, PoliticalStatus::PartyMember);
    EXPECT_EQ(cadre.resume.size(), 2U);
    ASSERT_EQ(cadre.family.size(), 1U);
    EXPECT_EQ(cadre.family[0].born, YearMonth(1984, 2));
    EXPECT_EQ(photoOf(cadre.id), kPng);

    const AppointmentForm out = formOf(cadre, kPng);
    EXPECT_EQ(out.find(QStringLiteral("XingMing"))->text, QStringLiteral("王  芳"));
    EXPECT_EQ(out.text(QStringLiteral("ChuShengNianYue")), QStringLiteral("1985年7月"));
    EXPECT_EQ(out.text(QStringLiteral("NiRenZhiWu")), QStringLiteral("拟任某镇副镇长"));
    EXPECT_EQ(out.find(QStringLiteral("GaiGeQianRenZhiNianLingJieXian"))->markup, form.elements[4].markup);
    EXPECT_EQ(out.family, form.family);

    const qint64 lines = countLines(QStringLiteral("change_log"));
    EXPECT_EQ(saved("lrmx", {rowOf(form)}).unchanged, 1);
    EXPECT_EQ(saved("lrmx", {rowOf(out)}).unchanged, 1);
    EXPECT_EQ(countLines(QStringLiteral("change_log")), lines);
}

TEST_F(TransferLrmx, WhatGoesOutComesInWithoutChange)
{
    Cadre odd;
    odd.name = QStringLiteral("阿依古丽·买买提");
    odd.nationalId = QStringLiteral("130725199001010022");
    odd.post = QStringLiteral(" 前后空格 ");
    odd.rewards = QStringLiteral("无");
    odd.resume = {{std::nullopt, YearMonth(2003, 1), QStringLiteral("1998年参加工作")}};
    odd.family = {{QStringLiteral("父亲"), QStringLiteral("张 大"), std::nullopt, {}, {}}};
    insert(odd);
    for (const Cadre &cadre : all<Cadre>()) {
        if (cadre.nationalId.isEmpty())
            continue; // 李娜 has nothing to be known by
        EXPECT_EQ(saved("lrmx", {rowOf(formOf(cadre))}).unchanged, 1) << cadre.name.toStdString();
    }
}

TEST_F(TransferLrmx, NobodyIsGuessed)
{
    // 李娜 is on file without national id and month of birth: she may be meant, or not.
    const TransferRecord unsure = rowOf({{"XingMing", u"李娜"}, {"ChuShengNianYue", u"198001"}});
    EXPECT_EQ(rejected("lrmx", unsure).rule, QStringLiteral("ambiguous_cadre"));
    EXPECT_EQ(rejected("lrmx", rowOf({{"XingMing", u"张伟"}})).rule, QStringLiteral("ambiguous_cadre"));

    TransferRecord decided = unsure;
    decided.values.insert(QStringLiteral("cadre"), cadreNamed(u"李娜").id.value());
    EXPECT_EQ(saved("lrmx", {decided}).updated, 1);
    EXPECT_EQ(cadreNamed(u"李娜").born, YearMonth(1980, 1));
    // Now she is known by name and month; somebody born in another one is somebody else.
    EXPECT_EQ(saved("lrmx", {unsure}).unchanged, 1);
    EXPECT_EQ(saved("lrmx", {rowOf({{"XingMing", u"李娜"}, {"ChuShengNianYue", u"199002"}})}).inserted, 1);
    decided.values.insert(QStringLiteral("cadre"), qint64(0));
    EXPECT_EQ(saved("lrmx", {decided}).inserted, 1);
    decided.values.insert(QStringLiteral("cadre"), qint64(4711));
    EXPECT_EQ(rejected("lrmx", decided).rule, QStringLiteral("unknown_cadre"));
}

TEST_F(TransferLrmx, TheNationalIdDecidesWhateverTheName)
{
    const auto outcome = saved("lrmx", {rowOf({{"XingMing", u"张玮"}, {"ShenFenZheng", u"130725198005121230"}})});
    EXPECT_EQ(outcome.updated, 1);
    ASSERT_FALSE(outcome.problems.isEmpty());
    EXPECT_EQ(outcome.problems.first().rule, QStringLiteral("name_mismatch"));
    // A namesake with another number is somebody else.
    EXPECT_EQ(saved("lrmx", {rowOf({{"XingMing", u"张玮"}, {"ShenFenZheng", u"130725197001010010"}})}).inserted, 1);
}

TEST_F(TransferLrmx, OnlyWhatIsChosenIsTakenOver)
{
    const char16_t *number = u"130725198005121230";
    TransferRecord row = rowOf({{"XingMing", u"张伟"},
                                {"MinZu", u"满族"},
                                {"XianRenZhiWu", u"副局长"},
                                {"RenMianLiYou", u"工作需要"},
                                {"ShenFenZheng", number}});
    row.values.insert(QStringLiteral("take"), QStringList{QStringLiteral("XianRenZhiWu")});
    EXPECT_EQ(saved("lrmx", {row}).updated, 1);
    Cadre cadre = cadreNamed(u"张伟");
    EXPECT_EQ(cadre.post, QStringLiteral("副局长"));
    EXPECT_EQ(cadre.ethnicity, QString());
    EXPECT_EQ(formOf(cadre).text(QStringLiteral("RenMianLiYou")), QString());
    row.values.insert(QStringLiteral("take"), QStringList());
    EXPECT_EQ(saved("lrmx", {row}).unchanged, 1);
    row.values.remove(QStringLiteral("take"));
    EXPECT_EQ(saved("lrmx", {row}).updated, 1);
    cadre = cadreNamed(u"张伟");
    EXPECT_EQ(cadre.ethnicity, QStringLiteral("满族"));
    EXPECT_EQ(formOf(cadre).text(QStringLiteral("RenMianLiYou")), QStringLiteral("工作需要"));

    // What a file leaves blank, and what it cannot say clearly, stays as on file; so does what it has no place for.
    const auto blank = saved(
        "lrmx",
        {rowOf({{"XingMing", u"张伟"}, {"MinZu", u" \n"}, {"ChuShengNianYue", u"不详"}, {"ShenFenZheng", number}})});
    ASSERT_FALSE(blank.problems.isEmpty());
    EXPECT_EQ(blank.problems.first().rule, QStringLiteral("form_unreadable"));
    cadre = cadreNamed(u"张伟");
    EXPECT_EQ(cadre.ethnicity, QStringLiteral("满族"));
    EXPECT_EQ(cadre.post, QStringLiteral("副局长"));
    EXPECT_EQ(formOf(cadre).text(QStringLiteral("RenMianLiYou")), QStringLiteral("工作需要"));
}

TEST_F(TransferLrmx, APhotoIsTakenAsItIsOrNotAtAll)
{
    AppointmentForm form = formWith({{"XingMing", u"李梅"}, {"ChuShengNianYue", u"199001"}, {"ZhaoPian", u""}});
    form.photo = kPng.left(40);
    const auto outcome = saved("lrmx", {rowOf(form)});
    EXPECT_EQ(outcome.problems.first().rule, QStringLiteral("photo_unusable"));
    const CadreId id = cadreNamed(u"李梅").id;
    EXPECT_TRUE(photoOf(id).isEmpty());
    form.photo = kPng;
    EXPECT_EQ(saved("lrmx", {rowOf(form)}).updated, 1);
    EXPECT_EQ(photoOf(id), kPng);
    EXPECT_EQ(saved("lrmx", {rowOf(form)}).unchanged, 1);
    EXPECT_TRUE(undoLast().has_value());
    EXPECT_TRUE(photoOf(id).isEmpty());
}

TEST_F(TransferLrmx, AFolderIsOneStepAndABadFileStopsItUnlessSkipped)
{
    const QList<TransferRecord> rows{rowOf({{"XingMing", u"王甲"}, {"ChuShengNianYue", u"198001"}}),
                                     rowOf({{"ChuShengNianYue", u"198001"}}),
                                     rowOf({{"XingMing", u"王甲"}, {"ChuShengNianYue", u"198001"}})};
    const auto stopped = import("lrmx", rows);
    ASSERT_TRUE(stopped.has_value());
    EXPECT_FALSE(stopped->saved);
    EXPECT_EQ(stopped->rejected, 1);
    ImportOptions skip;
    skip.onError = ImportOptions::OnError::Skip;
    const auto skipped = import("lrmx", rows, skip);
    ASSERT_TRUE(skipped.has_value());
    EXPECT_EQ(skipped->inserted, 1);
    EXPECT_EQ(skipped->unchanged, 1) << "the same person twice in one folder";
    EXPECT_TRUE(undoLast().has_value());
    EXPECT_EQ(all<Cadre>().size(), 3U);
}

TEST(LrmxService, ComparesAndWritesForms)
{
    QTemporaryDir folder;
    const FixedClock clock(QDate(2026, 6, 30));
    auto workspace = Workspace::create(folder.filePath(QStringLiteral("a.zhucun")), clock, {});
    ASSERT_TRUE(workspace.has_value());
    const LrmxService service(**workspace);
    const AppointmentForm form =
        formWith({{"XingMing", u"王甲"}, {"ChuShengNianYue", u"198001"}, {"XianRenZhiWu", u"局长"}});
    const auto stateOf = [&](const AppointmentForm &each) { return service.compare({each}).result()->front().state; };
    EXPECT_EQ(stateOf(form), FormMatch::State::New);
    bool given = false;
    const RecordSource source = [&](TransferRecord &record) -> Result<bool> {
        record = rowOf(form);
        return !std::exchange(given, true);
    };
    ASSERT_TRUE(TransferService(**workspace).import(QStringLiteral("lrmx"), source, {}).result()->saved);
    EXPECT_EQ(stateOf(form), FormMatch::State::Same);
    AppointmentForm other = form;
    other.find(QStringLiteral("XianRenZhiWu"))->text = QStringLiteral("副局长");
    const auto matches = service.compare({other, formWith({{"XingMing", u"王甲"}})}).result();
    ASSERT_TRUE(matches.has_value());
    EXPECT_EQ(matches->at(0).state, FormMatch::State::Differs);
    EXPECT_EQ(proposedElements(matches->at(0).differences), QStringList{QStringLiteral("XianRenZhiWu")});
    EXPECT_EQ(matches->at(1).state, FormMatch::State::Question);
    ASSERT_EQ(matches->at(1).candidates.size(), 1U);
    EXPECT_EQ(service.compareWith(other, {}).result()->state, FormMatch::State::New);

    std::vector<AppointmentForm> written;
    const FormSink sink = [&](const AppointmentForm &each) -> Status {
        written.push_back(each);
        return {};
    };
    EXPECT_EQ(service.exportForms(Filter(), sink).result().value_or(0), 1);
    ASSERT_EQ(written.size(), 1U);
    EXPECT_EQ(written[0].text(QStringLiteral("XianRenZhiWu")), QStringLiteral("局长"));
}
