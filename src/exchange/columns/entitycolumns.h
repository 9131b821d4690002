#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace zhucun {

/// One column of an import, an export and a template: the three are the same list, so what is exported can be imported.
struct ImportColumn {
    enum class Kind { Text, Date, DateTime, Time, Month, Integer, Decimal, MoneyYuan, YesNo, List, Term };
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
    bool monthIsEnough = false; ///< of a Date: a month alone is its first day, which is said
    QString explanation;
    QString example;
    QStringList choices; ///< of a Term or List: what the program knows; users may have extended it
};

struct EntityColumns;

/// An entity with one row for a person's day also comes as the sheet that offices keep: one row a person, one column a
/// day.
struct DaySheetForm {
    QString dayKey;     ///< which of the entity's columns the headings of the days fill
    QString valueKey;   ///< and the cells below them
    QString morningKey; ///< in place of valueKey where a day has two columns, or a person two rows
    QString afternoonKey;
    /// What stands beside the days: "month" where rows say which month they are of, "half" where a person has a row for
    /// each half of the day.
    std::shared_ptr<const EntityColumns> columns;
};

struct EntityColumns {
    QString entity; ///< as on the command line
    QString title;  ///< 村, 干部 ...
    std::vector<ImportColumn> columns;
    std::optional<DaySheetForm> daySheet = {};

    const ImportColumn *find(const QString &key) const;
};

/// What a template says beside its example row; the import passes over the row while it still says just that.
inline constexpr QStringView kExampleMark = u"示例，导入时不计";

/// nullptr for an entity that has no columns. Lives as long as the program.
const EntityColumns *columnsFor(const QString &entity);
QStringList importableEntities();

} // namespace zhucun
