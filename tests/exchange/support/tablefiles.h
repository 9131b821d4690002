#pragma once

#include "exchange/table/tablereader.h"

#include <QByteArray>
#include <QStringList>
#include <QTemporaryDir>

#include <ostream>

namespace zhucun {

inline void PrintTo(ErrorCode code, std::ostream *out) { *out << errorName(code).toStdString(); }

} // namespace zhucun

inline void PrintTo(const QString &text, std::ostream *out) { *out << '"' << text.toStdString() << '"'; }

namespace zhucun::test {

/// A checked-in file of tests/exchange/data.
QString fixture(const QString &name);
QString resource(const QString &name);

/// A folder of the test's own.
class Folder
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Writes a file and returns its path.
    QString put(const QString &name, const QByteArray &content) const;
    QByteArray content(const QString &name) const;
    QStringList files() const;

private:
    QTemporaryDir m_folder;
};

/// All rows as text: cells joined with |, the row number in front. An error ends the list with its name and arguments.
QStringList rowsOf(const QString &path, const OpenOptions &options = {});
ErrorCode openErrorOf(const QString &path, const OpenOptions &options = {});
/// The first error on opening or reading.
Error errorOf(const QString &path, const OpenOptions &options = {});

} // namespace zhucun::test
