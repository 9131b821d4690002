#include "exchange/statistics/indicatorfile.h"

#include "domain/violationmatch.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace zhucun {
namespace {

using testing::ElementsAre;

class IndicatorFile : public testing::Test
{
protected:
    QString put(const char *name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    Error wrongWith(const QByteArray &content)
    {
        const auto indicators = loadIndicators(put("wrong.json", content));
        EXPECT_FALSE(indicators);
        return indicators ? Error() : indicators.error();
    }

    QTemporaryDir m_folder;
};

const QByteArray kPart = R"({"code":"own.a","name":"甲","unit":"people","definition":"乙。","measure":"part",)"
                         R"("of":"dispatch.cadres","where":{"unit_level":"province"}})";

} // namespace

TEST_F(IndicatorFile, WhatGoesInComesOut)
{
    const auto read = loadIndicators(put("one.json", "[" + kPart + "]"));
    ASSERT_TRUE(read);
    const QString path = m_folder.filePath(QStringLiteral("指标.json"));
    ASSERT_TRUE(saveIndicators(path, *read));
    const auto again = loadIndicators(path);
    ASSERT_TRUE(again);
    EXPECT_EQ(indicatorsJson(*again), indicatorsJson(*read));
    EXPECT_EQ(again->front().where, read->front().where);
    ASSERT_TRUE(loadIndicators(put("marked.json", "\xEF\xBB\xBF[" + kPart + "]"))) << "as Windows editors save it";
}

TEST_F(IndicatorFile, WhatIsWrongIsNamedByItsField)
{
    QByteArray text = "[" + kPart + "]";
    const Error unit = wrongWith(QByteArray(text).replace("\"people\"", "\"parsec\""));
    EXPECT_EQ(unit.args, QStringList{QStringLiteral("own.a")});
    EXPECT_THAT(test::told(unit.violations), ElementsAre("unit unknown_term"));
    EXPECT_THAT(test::told(wrongWith(QByteArray(text).replace("unit_level", "colour")).violations),
                ElementsAre("where unknown_term"));
    EXPECT_THAT(test::told(wrongWith("[" + kPart + "," + kPart + "]").violations),
                ElementsAre("code duplicate(own.a)"));
    EXPECT_EQ(wrongWith("[{").code, ErrorCode::ImportRejected);
    EXPECT_EQ(wrongWith("{}").code, ErrorCode::ImportRejected);
    EXPECT_EQ(wrongWith({}).code, ErrorCode::FileEmpty);
    EXPECT_EQ(loadIndicators(m_folder.filePath(QStringLiteral("none"))).error().code, ErrorCode::FileMissing);
    EXPECT_FALSE(saveIndicators(m_folder.filePath(QStringLiteral("no/such/folder.json")), {}));
}

} // namespace zhucun
