#pragma once

#include "core/result.h"
#include "exchange/table/numberformat.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <string_view>
#include <vector>

namespace zhucun {

class WorkbookPackage;

/// The texts cells refer to by number, kept as one block of UTF-8.
class SharedTexts
{
public:
    void append(const QByteArray &utf8);
    int count() const { return int(m_ends.size()); }
    QString at(int index) const;

private:
    QByteArray m_bytes;
    std::vector<qsizetype> m_ends;
};

struct WorkbookSheet {
    QString name;
    QString part; ///< path in the package
    bool visible = true;
};

/// What the cells of any sheet need to be understood.
struct WorkbookParts {
    std::vector<WorkbookSheet> sheets;
    bool dates1904 = false; ///< days counted from 1904 instead of 1900
    SharedTexts texts;
    std::vector<NumberKind> styles; ///< by cell style number

    QStringList sheetNames() const;
};

Result<WorkbookParts> readWorkbookParts(WorkbookPackage &package, const QString &path);

/// Turns _x000D_ back into the character it stands for.
QString unescapeWorkbookText(std::string_view utf8);

} // namespace zhucun
