#include "reports/writers/htmlwriter.h"
#include "samples.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QXmlStreamReader>

using namespace zhucun;
using namespace zhucun::reports;
using namespace zhucun::reports::test;

TEST(HtmlWriter, IsWellFormedAndComplete)
{
    const OutputFolder folder;
    Report report = monthlyReport();
    report.title = QStringLiteral("<月报> & \"其他\"\x01");
    const QString path = folder.path(QStringLiteral("monthly.html"));
    ASSERT_TRUE(writeHtml(report, path).has_value());

    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString language;
    QString heading;
    QHash<QString, int> count;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        ++count[xml.name().toString()];
        if (xml.name() == QLatin1String("html"))
            language = xml.attributes().value(QLatin1String("lang")).toString();
        if (xml.name() == QLatin1String("h1"))
            heading = xml.readElementText();
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString() << " line " << xml.lineNumber();
    EXPECT_EQ(language, QStringLiteral("zh-CN"));
    EXPECT_EQ(heading, QStringLiteral("<月报> & \"其他\""));
    EXPECT_EQ(count[QStringLiteral("table")], 2);
    EXPECT_EQ(count[QStringLiteral("thead")], 2);
    EXPECT_EQ(count[QStringLiteral("tr")], 2 + 15 + 1 + 13);
    EXPECT_EQ(count[QStringLiteral("link")] + count[QStringLiteral("script")] + count[QStringLiteral("img")], 0);
}
