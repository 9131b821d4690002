#include "support/tablefiles.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

namespace zhucun::test {

QString fixture(const QString &name) { return QStringLiteral(ZHUCUN_TEST_DATA "/") + name; }

QString resource(const QString &name) { return QStringLiteral(ZHUCUN_RESOURCES_DIR "/") + name; }

QString Folder::put(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(file.write(content), content.size());
    return path(name);
}

QByteArray Folder::content(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList Folder::files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }

QStringList rowsOf(const QString &path, const OpenOptions &options)
{
    auto reader = openTable(path, options);
    if (!reader)
        return {errorName(reader.error().code)};
    QStringList rows;
    TableRow row;
    for (;;) {
        const auto more = (*reader)->next(row);
        if (!more) {
            rows << errorName(more.error().code) + QLatin1Char(' ') + more.error().args.join(QLatin1Char(' '));
            return rows;
        }
        if (!*more)
            return rows;
        QStringList cells;
        for (const Cell &cell : row.cells)
            cells << cell.text();
        rows << QString::number(row.number) + QLatin1Char(':') + cells.join(QLatin1Char('|'));
    }
}

ErrorCode openErrorOf(const QString &path, const OpenOptions &options)
{
    const auto reader = openTable(path, options);
    EXPECT_FALSE(reader);
    return reader ? ErrorCode::Internal : reader.error().code;
}

Error errorOf(const QString &path, const OpenOptions &options)
{
    auto reader = openTable(path, options);
    if (!reader)
        return reader.error();
    TableRow row;
    for (;;) {
        const auto more = (*reader)->next(row);
        if (!more)
            return more.error();
        if (!*more)
            break;
    }
    ADD_FAILURE() << "no error in " << path.toStdString();
    return {};
}

} // namespace zhucun::test
