#include "core/log/log.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

namespace zhucun {
namespace {

class LogTest : public testing::Test
{
protected:
    void TearDown() override { log::stop(); }

    QString written()
    {
        log::stop(); // flushes
        QFile file(m_folder.filePath(QStringLiteral("日志/zhucun.log")));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    QString folder() const { return m_folder.filePath(QStringLiteral("日志")); }

    QTemporaryDir m_folder;
};

TEST_F(LogTest, WritesFromInfoUpByDefault)
{
    log::start(folder());
    log::debug(log::Category::Db, QStringLiteral("too fine"));
    log::info(log::Category::Db, QStringLiteral("opened 库"));
    log::warning(log::Category::Gui, QStringLiteral("slow"));
    const QString text = written();
    EXPECT_FALSE(text.contains(QLatin1String("too fine")));
    EXPECT_TRUE(text.contains(QStringLiteral("I [db] opened 库"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QLatin1String("W [gui] slow")));
}

TEST_F(LogTest, EveryCategoryHasItsOwnLevel)
{
    log::start(folder(), QStringLiteral("db=debug, gui=warning,import=loud"));
    log::debug(log::Category::Db, QStringLiteral("db detail"));
    log::info(log::Category::Gui, QStringLiteral("gui chatter"));
    log::info(log::Category::Import, QStringLiteral("import goes on"));
    log::debug(log::Category::App, QStringLiteral("app detail"));
    const QString text = written();
    EXPECT_TRUE(text.contains(QLatin1String("db detail")));
    EXPECT_FALSE(text.contains(QLatin1String("gui chatter")));
    EXPECT_TRUE(text.contains(QLatin1String("import goes on"))) << "an unknown level does not silence a category";
    EXPECT_FALSE(text.contains(QLatin1String("app detail")));
}

TEST_F(LogTest, ErrorIdsAreUniqueAndFindable)
{
    log::start(folder());
    QSet<QString> ids;
    for (int i = 0; i < 50; ++i) {
        const Error error =
            log::report(log::Category::Report, {ErrorCode::DiskFull, {}, QStringLiteral("detail %1.").arg(i), {}, {}});
        static const QRegularExpression shape(QStringLiteral("^E-[2-9A-HJ-NP-Z]{6}$"));
        EXPECT_TRUE(shape.match(error.id).hasMatch()) << error.id.toStdString();
        ids.insert(error.id + QStringLiteral(" disk_full: detail %1.").arg(i));
    }
    EXPECT_EQ(ids.size(), 50);
    const QString text = written();
    for (const QString &line : ids)
        EXPECT_EQ(text.count(line), 1) << line.toStdString();
}

TEST_F(LogTest, AnErrorIsReportedOnce)
{
    log::start(folder());
    const Error once = log::report(log::Category::App, {ErrorCode::Internal, {}, QStringLiteral("the detail"), {}, {}});
    EXPECT_EQ(log::report(log::Category::App, once).id, once.id);
    EXPECT_EQ(written().count(QLatin1String("the detail")), 1);
}

TEST_F(LogTest, LinesBeforeTheStartAreDropped)
{
    log::info(log::Category::App, QStringLiteral("early"));
    EXPECT_FALSE(log::report(log::Category::App, {}).id.isEmpty());
    EXPECT_FALSE(QDir(folder()).exists());
}

} // namespace
} // namespace zhucun
