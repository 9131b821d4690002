#include "domain/lrmx/formcadre.h"
#include "exchange/lrmx/formreader.h"
#include "exchange/lrmx/formrecords.h"
#include "exchange/lrmx/formwriter.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace zhucun;

namespace {

const QByteArray kPng =
    QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9"
                           "awAAAABJRU5ErkJggg==");

/// As an editor writes it: declaration, blanks in empty elements, self-closed ones, an element this program does not
/// know, base64 in lines.
QByteArray editorsForm()
{
    QByteArray photo = kPng.toBase64();
    photo.insert(40, "\r\n").append("\r\n");
    return QByteArray("<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<Person>\r\n"
                      "  <XingMing>张  三</XingMing>\r\n  <XingBie>男</XingBie>\r\n"
                      "  <ChuShengNianYue>1980.05</ChuShengNianYue>\r\n"
                      "  <GaiGeQianRenZhiNianLingJieXian Lei=\"甲 &amp; 乙\"><Zi>60</Zi><!-- x --></GaiGeQianRenZhi"
                      "NianLingJieXian>\r\n"
                      "  <NiRenZhiWu>\r\n  </NiRenZhiWu>\r\n  <NiMianZhiWu/>\r\n"
                      "  <JianLi>1998.09--2002.07  某大学农学专业学习\r\n"
                      "2002.07--         某县农业农村局干部\r\n（其间：2005.09-2008.07  在职学习）</JianLi>\r\n"
                      "  <JiangChengQingKuang>(无)</JiangChengQingKuang>\r\n"
                      "  <JiaTingChengYuan>\r\n    <Item><ChengWei>妻子</ChengWei><XingMing>李四</XingMing>\r\n"
                      "      <ChuShengRiQi>198203</ChuShengRiQi><ZhengZhiMianMao/>"
                      "<GongZuoDanWeiJiZhiWu>某县&lt;第一&gt;小学</GongZuoDanWeiJiZhiWu></Item>\r\n"
                      "  </JiaTingChengYuan>\r\n"
                      "  <ShenFenZheng>130725198005121230</ShenFenZheng>\r\n  <ZhaoPian>") +
           photo + "</ZhaoPian>\r\n  <Version>3.2.1.16</Version>\r\n</Person>\r\n";
}

Result<AppointmentForm> parsed(const QByteArray &bytes)
{
    return parseAppointmentForm(bytes, QStringLiteral("x.lrmx"));
}

ErrorCode refusal(const QByteArray &bytes)
{
    const auto form = parsed(bytes);
    EXPECT_FALSE(form.has_value()) << bytes.left(80).constData();
    return form ? ErrorCode::Internal : form.error().code;
}

QByteArray person(const QByteArray &inner) { return "<Person>" + inner + "</Person>"; }

QStringList namesOf(const AppointmentForm &form)
{
    QStringList names;
    for (const FormElement &element : form.elements)
        names << element.name;
    return names;
}

QByteArray encoded(const char *encoding, const QString &text, QStringConverter::Flag flag = {})
{
    QStringEncoder encoder(encoding, flag);
    return encoder.encode(text);
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QString oldForm()
{
    QStringList fields(33);
    fields[0] = QStringLiteral("王　五");
    fields[1] = QStringLiteral("女");
    fields[2] = QStringLiteral("1975.03");
    fields[5] = QStringLiteral("199801");
    fields[9] = QStringLiteral("大学#学士@研究生#硕士");
    fields[10] = QStringLiteral("河北大学#河北大学中文系@省委党校#");
    fields[17] = QStringLiteral("1993.09--1997.07  河北大学中文系学习\r\n1997.07--         某县委办公室干部");
    fields[20] = QStringLiteral("丈夫@儿子@@");
    fields[21] = QStringLiteral("赵六@赵七@@");
    fields[22] = QStringLiteral("197401@200102@@");
    fields[23] = QStringLiteral("中共党员@@@");
    fields[24] = QStringLiteral("某县水务局@学生@@");
    fields[25] = QStringLiteral("某县委办公室副主任");
    fields[32] = QStringLiteral("20231024");
    return QLatin1Char('"') + fields.join(QLatin1String("\",\"")) + QLatin1String("\"\r\n");
}

} // namespace

TEST(Lrmx, ElementsTextsAndPhotoAreReadAsTheyStand)
{
    const auto form = parsed(editorsForm());
    ASSERT_TRUE(form.has_value()) << form.error().detail.toStdString();
    EXPECT_EQ(form->find(QStringLiteral("XingMing"))->text, QStringLiteral("张  三"));
    EXPECT_EQ(form->find(QStringLiteral("NiRenZhiWu"))->text, QStringLiteral("\n  "));
    EXPECT_EQ(form->text(QStringLiteral("NiRenZhiWu")), QString());
    EXPECT_TRUE(form->find(QStringLiteral("NiMianZhiWu"))->markup.isEmpty()) << "self-closed is just empty";
    EXPECT_EQ(form->photo, kPng);
    EXPECT_FALSE(form->photoDamaged);
    ASSERT_TRUE(form->family && form->family->size() == 1);
    EXPECT_EQ(form->family->front().name, QStringLiteral("李四"));
    EXPECT_EQ(form->family->front().post, QStringLiteral("某县<第一>小学"));
    EXPECT_EQ(form->find(AppointmentForm::kFamily)->markup, QByteArray());
    EXPECT_EQ(form->find(QStringLiteral("GaiGeQianRenZhiNianLingJieXian"))->markup,
              QByteArray("<GaiGeQianRenZhiNianLingJieXian Lei=\"甲 &amp; 乙\"><Zi>60</Zi><!-- x -->"
                         "</GaiGeQianRenZhiNianLingJieXian>"));
}

TEST(Lrmx, EveryEncodingGivesTheSame)
{
    const QString text = QString::fromUtf8(editorsForm());
    const auto expected = parsed(editorsForm());
    ASSERT_TRUE(expected.has_value());
    QString gbk = text;
    gbk.replace(QStringLiteral("utf-8"), QStringLiteral("gb2312"));
    for (const QByteArray &bytes : {QByteArray("\xEF\xBB\xBF").append(editorsForm()), encoded("GB18030", gbk),
                                    encoded("UTF-16LE", text, QStringConverter::Flag::WriteBom),
                                    encoded("UTF-16BE", text, QStringConverter::Flag::WriteBom)}) {
        const auto form = parsed(bytes);
        ASSERT_TRUE(form.has_value());
        EXPECT_TRUE(*form == *expected);
    }
}

TEST(Lrmx, WrittenAndReadIsTheSameForm)
{
    const auto form = parsed(editorsForm());
    ASSERT_TRUE(form.has_value());
    const auto again = parsed(printLrmx(*form));
    ASSERT_TRUE(again.has_value());
    EXPECT_TRUE(*again == *form);
    EXPECT_EQ(printLrmx(*again), printLrmx(*form));
}

TEST(Lrmx, WhatCameInGoesOutInPlace)
{
    const auto form = parsed(editorsForm());
    ASSERT_TRUE(form.has_value());
    const Cadre cadre = takeForm({}, *form, namesOf(*form));
    EXPECT_EQ(cadre.name, QStringLiteral("张三"));
    EXPECT_EQ(cadre.born, YearMonth(1980, 5));
    EXPECT_EQ(cadre.rewards, QString());
    ASSERT_EQ(cadre.resume.size(), 2U);
    EXPECT_FALSE(cadre.resume[1].to.has_value());
    EXPECT_EQ(cadre.resume[1].text, QStringLiteral("某县农业农村局干部\n（其间：2005.09-2008.07  在职学习）"));
    const AppointmentForm out = formOf(cadre, form->photo);
    EXPECT_EQ(namesOf(out), namesOf(*form));
    EXPECT_EQ(printLrmx(out), printLrmx(*form));

    Cadre changed = cadre;
    changed.born = YearMonth(1981, 6);
    changed.speciality = QStringLiteral("果树栽培");
    const AppointmentForm later = formOf(changed, {});
    EXPECT_EQ(later.text(QStringLiteral("ChuShengNianYue")), QStringLiteral("198106"));
    EXPECT_EQ(later.find(QStringLiteral("XingMing"))->text, QStringLiteral("张  三"));
    EXPECT_EQ(later.text(QStringLiteral("ShuXiZhuanYeYouHeZhuanChang")), QStringLiteral("果树栽培"));
    EXPECT_EQ(namesOf(later).indexOf(QStringLiteral("ShuXiZhuanYeYouHeZhuanChang")), 3)
        << "behind the nearest element that comes before it";
}

TEST(Lrmx, ANewFormHasTheElementsInTheOrderReadersRelyOn)
{
    Cadre cadre;
    cadre.name = QStringLiteral("张三");
    cadre.resume = {{YearMonth(2002, 7), std::nullopt, QStringLiteral("某县农业农村局干部")}};
    const AppointmentForm form = formOf(cadre, kPng);
    ASSERT_EQ(form.elements.size(), 34U);
    EXPECT_EQ(form.elements[32].name, QStringLiteral("ZhaoPian"));
    EXPECT_EQ(form.elements[33].name, QStringLiteral("Version"));
    const QByteArray xml = printLrmx(form);
    EXPECT_TRUE(xml.startsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<Person>"));
    EXPECT_TRUE(xml.contains("<JianLi>2002.07--         某县农业农村局干部</JianLi>")) << "nine blanks";
    EXPECT_TRUE(xml.contains(QByteArray("<ZhaoPian>" + kPng.toBase64() + "</ZhaoPian>")));
    EXPECT_TRUE(xml.contains("<NiRenZhiWu></NiRenZhiWu>"));
}

TEST(Lrmx, OddTextsSurviveTheRoundTrip)
{
    Cadre cadre;
    cadre.name = QStringLiteral("阿依古丽·买买提 & <子>");
    cadre.post = QStringLiteral(" 前后空格 \r\n第二行\t");
    cadre.rewards = QStringLiteral("无");
    cadre.health = QString(QStringLiteral("健康") + QChar(0x01) + QChar(0xd800) + QChar(0xffff));
    cadre.nativePlace = QString::fromUcs4(U"\U00020BB7野");
    cadre.resume = {{std::nullopt, std::nullopt, QStringLiteral("1998年参加工作")},
                    {YearMonth(2002, 7), YearMonth(2003, 1), QStringLiteral("]]> &amp;\n第二行")}};
    cadre.family = {{QStringLiteral("父亲"), QStringLiteral("张 大"), std::nullopt, {}, QStringLiteral("已故")},
                    {QStringLiteral("母亲"), {}, YearMonth(1955, 1), {}, {}}};
    const auto form = parsed(printLrmx(formOf(cadre, {})));
    ASSERT_TRUE(form.has_value());
    const auto differences = compareWithForm(cadre, {}, *form);
    EXPECT_EQ(proposedElements(differences), QStringList());
    Cadre after = takeForm(cadre, *form, namesOf(*form));
    EXPECT_EQ(after.lrmxExtra, cadre.lrmxExtra);
    EXPECT_EQ(after.post, cadre.post);
    EXPECT_EQ(after.resume, cadre.resume);
    EXPECT_EQ(after.family, cadre.family);
}

TEST(Lrmx, HostileFilesEndInAMessage)
{
    EXPECT_EQ(refusal(""), ErrorCode::FileEmpty);
    EXPECT_EQ(refusal("<html><body/></html>"), ErrorCode::UnsupportedFormat);
    EXPECT_EQ(refusal("not a form"), ErrorCode::UnsupportedFormat);
    EXPECT_EQ(refusal("<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                      "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><Person><XingMing>&c;</XingMing></Person>"),
              ErrorCode::WorkbookDamaged);
    EXPECT_EQ(refusal("<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><Person/>"), ErrorCode::WorkbookDamaged);
    EXPECT_EQ(refusal(person("<JianLi>" + QByteArray(10 * 1024 * 1024, 'x') + "</JianLi>")),
              ErrorCode::WorkbookTooLarge);
    EXPECT_EQ(refusal(person("<JianLi a=\"" + QByteArray(1024 * 1024, 'x') + "\"/>")), ErrorCode::WorkbookTooLarge);
    EXPECT_EQ(refusal(person(QByteArray("<a>" + QByteArray(60000, 'x') + "</a>").repeated(20))),
              ErrorCode::WorkbookTooLarge);
    EXPECT_EQ(refusal('"' + QByteArray(2 * 1024 * 1024, 'x') + '"'), ErrorCode::WorkbookTooLarge);
    EXPECT_EQ(refusal("<Person>" + QByteArray("<a>").repeated(100000)), ErrorCode::WorkbookDamaged);
    EXPECT_EQ(refusal(person(QByteArray("<a/>").repeated(100000))), ErrorCode::WorkbookTooLarge);
    EXPECT_EQ(refusal(person("<JiaTingChengYuan>" + QByteArray("<Item/>").repeated(100000) + "</JiaTingChengYuan>")),
              ErrorCode::WorkbookTooLarge);
    EXPECT_EQ(refusal("<Person>\x80\xff\xff</Person>"), ErrorCode::EncodingUnknown);
}

TEST(Lrmx, AFileCutOffAnywhereIsNoForm)
{
    const QByteArray whole = editorsForm().trimmed();
    for (qsizetype length = 1; length < whole.size(); length += 7)
        EXPECT_FALSE(parsed(whole.left(length)).has_value()) << length;
}

TEST(Lrmx, BytesThatFlippedNeverDoMoreThanBeRefused)
{
    constexpr int kFiles = 2000;
    const QByteArray originals[] = {editorsForm(), encoded("GB18030", oldForm())};
    QRandomGenerator random(20260630); // the same ones each time
    for (int i = 0; i < kFiles; ++i) {
        QByteArray bytes = originals[i % 2];
        for (int flips = random.bounded(1, 8); flips > 0; --flips)
            bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
        const auto form = parsed(bytes);
        if (!form)
            continue;
        const Cadre cadre = takeForm({}, *form, namesOf(*form));
        const auto again = parsed(printLrmx(formOf(cadre, form->photo)));
        ASSERT_TRUE(again.has_value()) << again.error().detail.toStdString() << ' ' << i;
        EXPECT_EQ(takeForm(cadre, *again, namesOf(*again)).lrmxExtra.toStdString(), cadre.lrmxExtra.toStdString()) << i;
    }
}

TEST(Lrmx, ADamagedPhotoIsNoReasonToRefuseTheForm)
{
    const auto wrongSigns = parsed(person("<XingMing>张三</XingMing><ZhaoPian>%%%%</ZhaoPian>"));
    ASSERT_TRUE(wrongSigns.has_value());
    EXPECT_TRUE(wrongSigns->photoDamaged);
    const QByteArray half = kPng.left(kPng.size() / 2).toBase64();
    const auto cutOff = parsed(person("<XingMing>张三</XingMing><ZhaoPian>" + half + "</ZhaoPian>"));
    ASSERT_TRUE(cutOff.has_value());
    for (const auto &form : {*wrongSigns, *cutOff}) {
        const auto differences = compareWithForm({}, {}, form);
        const auto photo = std::ranges::find(differences, AppointmentForm::kPhoto, &FormDifference::element);
        ASSERT_NE(photo, differences.end());
        EXPECT_FALSE(photo->readable);
        EXPECT_FALSE(photo->proposed);
    }
}

TEST(Lrmx, RepeatedAndForeignElementsAreKept)
{
    const QByteArray xml = "<Person xmlns:p=\"urn:p\">"
                           "<XingMing>张三</XingMing><XingMing>李四</XingMing><p:Bei Zhu=\"1\"/><p:Bei Zhu=\"2\"/>"
                           "</Person>";
    const auto form = parsed(xml);
    ASSERT_TRUE(form.has_value()) << form.error().detail.toStdString();
    const Cadre cadre = takeForm({}, *form, namesOf(*form));
    EXPECT_EQ(cadre.name, QStringLiteral("张三"));
    const QByteArray out = printLrmx(formOf(cadre)).simplified();
    EXPECT_TRUE(out.contains("<Person xmlns:p=\"urn:p\"> <XingMing>张三</XingMing> <XingMing>李四</XingMing> "
                             "<p:Bei Zhu=\"1\"/> <p:Bei Zhu=\"2\"/>"))
        << out.constData();
    EXPECT_EQ(takeForm(cadre, *form, proposedElements(compareWithForm(cadre, {}, *form))).lrmxExtra, cadre.lrmxExtra);
}

TEST(Lrm, TheOldFormWithItsPicture)
{
    QTemporaryDir folder;
    put(folder.filePath(QStringLiteral("王五.lrm")), encoded("GB18030", oldForm()));
    put(folder.filePath(QStringLiteral("王五.PIC")), kPng);
    const auto form = readAppointmentForm(folder.filePath(QStringLiteral("王五.lrm")));
    ASSERT_TRUE(form.has_value()) << form.error().detail.toStdString();
    EXPECT_EQ(form->photo, kPng);
    const Cadre cadre = takeForm({}, *form, namesOf(*form));
    EXPECT_EQ(cadre.name, QStringLiteral("王五"));
    EXPECT_EQ(cadre.sex, Sex::Female);
    EXPECT_EQ(cadre.born, YearMonth(1975, 3));
    EXPECT_EQ(cadre.joinedPartyOn, YearMonth(1998, 1));
    EXPECT_EQ(cadre.education, QStringLiteral("大学"));
    EXPECT_EQ(cadre.inServiceDegree, QStringLiteral("硕士"));
    EXPECT_EQ(cadre.inServiceSchool, QStringLiteral("省委党校"));
    EXPECT_EQ(cadre.post, QStringLiteral("某县委办公室副主任"));
    EXPECT_EQ(cadre.resume.size(), 2U);
    ASSERT_EQ(cadre.family.size(), 2U);
    EXPECT_EQ(cadre.family[1].relation, QStringLiteral("儿子"));
    EXPECT_EQ(cadre.family[1].born, YearMonth(2001, 2));
    EXPECT_EQ(form->text(QStringLiteral("TianBiaoShiJian")), QStringLiteral("20231024"));
    const auto again = parsed(printLrmx(formOf(cadre, form->photo)));
    ASSERT_TRUE(again.has_value());
    EXPECT_EQ(proposedElements(compareWithForm(cadre, form->photo, *again)), QStringList());

    EXPECT_EQ(refusal("\"a\",\"b\""), ErrorCode::WorkbookDamaged);
    EXPECT_EQ(refusal(encoded("GB18030", oldForm()).trimmed().chopped(3)), ErrorCode::WorkbookDamaged);
}

TEST(LrmxFiles, AFolderIsReadWithAllBelowIt)
{
    QTemporaryDir folder;
    ASSERT_TRUE(QDir(folder.path()).mkpath(QStringLiteral("南壕堑镇")));
    put(folder.filePath(QStringLiteral("b.LRMX")), editorsForm());
    put(folder.filePath(QStringLiteral("南壕堑镇/a.lrm")), encoded("GB18030", oldForm()));
    put(folder.filePath(QStringLiteral("c.lrmx")), "<Person><XingMing>");
    put(folder.filePath(QStringLiteral("other.txt")), "x");
    const auto files = appointmentFormFiles(folder.path());
    ASSERT_TRUE(files.has_value());
    ASSERT_EQ(files->size(), 3);
    FormRecords records(*files, folder.path());
    TransferRecord record;
    QStringList rules;
    int read = 0;
    for (; *records.next(record); ++read) {
        for (const RowProblem &problem : record.problems)
            rules << problem.column + QLatin1Char(' ') + problem.rule;
    }
    EXPECT_EQ(read, 3);
    EXPECT_EQ(rules, QStringList{QStringLiteral("c.lrmx form_damaged")});
    EXPECT_EQ(record.headings.value(QStringLiteral("national_id")), QStringLiteral("南壕堑镇/a.lrm：身份证号"));

    QTemporaryDir empty;
    EXPECT_EQ(appointmentFormFiles(empty.path()).error().code, ErrorCode::FileEmpty);
    EXPECT_EQ(appointmentFormFiles(QStringLiteral("/nowhere")).error().code, ErrorCode::FileMissing);
}

TEST(LrmxFiles, NamesNeverLeaveTheFolder)
{
    QSet<QString> taken;
    const auto nameOf = [&taken](const char16_t *name, const char16_t *number) {
        Cadre cadre;
        cadre.name = QString::fromUtf16(name);
        cadre.nationalId = QString::fromUtf16(number);
        return formFileName(formOf(cadre), taken);
    };
    EXPECT_EQ(nameOf(u"张三", u"13072519800512123X"), QStringLiteral("张三_123X.lrmx"));
    EXPECT_EQ(nameOf(u"张三", u"13072519800512123x"), QStringLiteral("张三_123x_2.lrmx"));
    EXPECT_EQ(nameOf(u"../../etc/passwd", u"/../"), QStringLiteral("etcpasswd.lrmx"));
    EXPECT_EQ(nameOf(u"C:\\x*?\u202e", u""), QStringLiteral("Cx.lrmx"));
    EXPECT_EQ(nameOf(u"..", u""), QStringLiteral("未填姓名.lrmx"));
}
