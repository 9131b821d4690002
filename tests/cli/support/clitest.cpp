#include "support/clitest.h"

#include "exchange/table/tablereader.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>

namespace zhucun::test {

namespace {

constexpr int kPatienceMs = 300000; // only so that a hanging program ends the test

struct Outcome {
    int status;
    QByteArray out;
    QByteArray err;
};

Outcome start(const QString &program, const QStringList &words, const QString &home)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!home.isEmpty())
        environment.insert(QStringLiteral("XDG_DATA_HOME"), home);
    process.setProcessEnvironment(environment);
    process.start(program, words);
    if (!process.waitForFinished(kPatienceMs) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError() + process.errorString().toUtf8()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

const QTemporaryDir &sharedFolder()
{
    static const QTemporaryDir folder;
    return folder;
}

Outcome startCli(const QStringList &words)
{
    return start(QStringLiteral(ZHUCUN_CLI), words, sharedFolder().filePath(QStringLiteral("home")));
}

/// Made at the first call.
QString sharedDatabase(const QString &name, const QStringList &options)
{
    const QString path = sharedFolder().filePath(name);
    if (!QFile::exists(path)) {
        const Outcome made = startCli(QStringList{QStringLiteral("init"), QStringLiteral("--db"), path,
                                                  QStringLiteral("--county"), QStringLiteral("130725")} +
                                      options);
        EXPECT_EQ(made.status, 0) << made.err.toStdString();
    }
    return path;
}

} // namespace

QJsonObject CliRun::json() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out, &error);
    EXPECT_TRUE(error.error == QJsonParseError::NoError && document.isObject())
        << "no single JSON object: " << out.toStdString() << "; " << err.toStdString();
    return document.object();
}

QString CliRun::errorCode() const
{
    return json().value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString();
}

QString CliRun::errorMessage() const
{
    return json().value(QStringLiteral("error")).toObject().value(QStringLiteral("message")).toString();
}

CliRun CliTest::run(std::initializer_list<Word> words)
{
    QStringList list;
    for (const Word &word : words)
        list << word.text;
    return run(list);
}

CliRun CliTest::run(const QStringList &words)
{
    const Outcome outcome = startCli(words);
    return {outcome.status, outcome.out, outcome.err};
}

QString CliTest::put(const char *name, const QByteArray &content) const
{
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return file.fileName();
}

QByteArray CliTest::content(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

QStringList CliTest::files() const
{
    return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

QString CliTest::copyOf(const QString &database) const
{
    const QString copy = path("county.zhucun");
    EXPECT_TRUE(QFile::copy(database, copy));
    return copy;
}

QString CliTest::county() const { return copyOf(sharedDatabase(QStringLiteral("empty.zhucun"), {})); }

QString CliTest::demo() const
{
    return copyOf(sharedDatabase(QStringLiteral("demo.zhucun"), {QStringLiteral("--demo")}));
}

QList<QStringList> CliTest::table(const QString &path)
{
    const auto opened = openTable(path);
    EXPECT_TRUE(opened) << path.toStdString();
    QList<QStringList> rows;
    TableRow row;
    while (opened) {
        const auto more = (*opened)->next(row);
        EXPECT_TRUE(more);
        if (!more || !*more)
            break;
        QStringList cells;
        for (const Cell &cell : row.cells)
            cells << cell.text();
        rows << cells;
    }
    return rows;
}

QList<QStringList> CliTest::exported(const QString &db, const char *entity, const char *filter) const
{
    const QString file = path("exported.csv");
    const CliRun done = filter ? run({"export", entity, "--db", db, "--out", file, "--filter", filter})
                               : run({"export", entity, "--db", db, "--out", file});
    EXPECT_EQ(done.status, 0) << done.err.toStdString();
    return table(file);
}

QString pdfText(const QString &path)
{
    const Outcome outcome = start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}, {});
    EXPECT_EQ(outcome.status, 0);
    return QString::fromUtf8(outcome.out).remove(QRegularExpression(QStringLiteral("\\s")));
}

int pdfPages(const QString &path)
{
    const Outcome outcome = start(QStringLiteral("pdfinfo"), {path}, {});
    const auto pages = QRegularExpression(QStringLiteral("Pages:\\s+(\\d+)")).match(QString::fromUtf8(outcome.out));
    return pages.captured(1).toInt();
}

} // namespace zhucun::test
