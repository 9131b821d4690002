#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <initializer_list>
#include <ostream>

inline void PrintTo(const QString &text, std::ostream *out) { *out << '"' << text.toStdString() << '"'; }

namespace zhucun::test {

/// One word of a command line, so that tests read like one.
struct Word {
    Word(const char *utf8) : text(QString::fromUtf8(utf8)) {}
    Word(const QString &word) : text(word) {}
    QString text;
};

/// What one run of zhucun-cli left behind.
struct CliRun {
    int status = -1;
    QByteArray out;
    QByteArray err;

    /// The object on standard output; fails the test unless there is exactly one and nothing else.
    QJsonObject json() const;
    /// Of an error object, "file_missing".
    QString errorCode() const;
    QString errorMessage() const;
    int count(const char *key) const { return json().value(QLatin1String(key)).toInt(-1); }
};

/// Runs the built zhucun-cli on files in a folder of the test's own. The databases it works on are made once by
/// zhucun-cli itself and copied for each test.
class CliTest : public ::testing::Test
{
protected:
    static CliRun run(std::initializer_list<Word> words);
    static CliRun run(const QStringList &words);

    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    QString put(const char *name, const QByteArray &content) const;
    QString put(const char *name, const QString &content) const { return put(name, content.toUtf8()); }
    static QByteArray content(const QString &path);
    QStringList files() const;

    /// 尚义 with its places and nothing else.
    QString county() const;
    /// 尚义 with the demo.
    QString demo() const;
    /// Rows of an exported entity, headings first; cells as text.
    QList<QStringList> exported(const QString &db, const char *entity, const char *filter = nullptr) const;
    static QList<QStringList> table(const QString &path);

private:
    QString copyOf(const QString &database) const;

    QTemporaryDir m_folder;
};

/// Text of a PDF without blanks, and its number of pages.
QString pdfText(const QString &path);
int pdfPages(const QString &path);

} // namespace zhucun::test
