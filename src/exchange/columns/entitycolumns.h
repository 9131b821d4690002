#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace zhucun {

/// One column of an import, an export and a template: the three are the same list, so what is exported can be imported.
struct ImportColumn {
    enum class Kind { Text, Date, Month, Integer, Decimal, MoneyYuan, YesNo, List, Term };
    /// How a text is tidied; see ImportReader.
    enum class Form {
        Plain,
        PersonName, ///< "张 三" is 张三; NFKC would change rare characters of names and is not used
        Identifier, ///< full width to half width, no blanks: ID numbers, codes, phones
        Lines,      ///< several lines in one cell
    };

    QString key;     ///< stable, snake_case
    QString heading; ///< as written in files
    QStringList aliases;
    Kind kind = Kind::Text;
    Form form = Form::Plain;
    bool required = false;
    QString explanation;
    QString example;
    QStringList choices; ///< of a Term or List: what the program knows; users may have extended it
};

struct EntityColumns {
    QString entity; ///< as on the command line
    QString title;  ///< 村, 干部 ...
    std::vector<ImportColumn> columns;

    const ImportColumn *find(const QString &key) const;
};

/// nullptr for an entity that has no columns. Lives as long as the program.
const EntityColumns *columnsFor(const QString &entity);
QStringList importableEntities();

} // namespace zhucun
