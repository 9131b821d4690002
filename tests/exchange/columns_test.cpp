#include "exchange/columns/entitycolumns.h"

#include "core/text/fold.h"
#include "exchange/import/importvalue.h"
#include "support/tablefiles.h"

#include <gtest/gtest.h>

#include <QHash>
#include <QRegularExpression>

namespace zhucun {

TEST(Columns, EveryEntityOfTheCommandLine)
{
    for (const char *name :
         {"division",   "village", "unit",   "round",     "cadre",  "team",    "posting",  "roster",
          "household",  "pairing", "visit",  "dispute",   "sweep",  "ledger",  "petition", "honour",
          "attendance", "leave",   "signin", "spotcheck", "weekly", "worklog", "target",   "baseline"}) {
        const EntityColumns *entity = columnsFor(QString::fromLatin1(name));
        ASSERT_NE(entity, nullptr) << name;
        EXPECT_FALSE(entity->columns.empty());
    }
    EXPECT_EQ(columnsFor(QStringLiteral("nothing")), nullptr);
    EXPECT_EQ(importableEntities().size(), 24);
}

TEST(Columns, NoHeadingMeansTwoThings)
{
    static const QRegularExpression key(QStringLiteral("^[a-z][a-z_]*$"));
    for (const QString &name : importableEntities()) {
        QHash<QString, QString> keyOfHeading;
        for (const ImportColumn &column : columnsFor(name)->columns) {
            EXPECT_TRUE(key.match(column.key).hasMatch()) << column.key.toStdString();
            QStringList headings = column.aliases;
            headings << column.heading << column.key;
            for (const QString &heading : headings) {
                const QString other = keyOfHeading.value(text::foldHeading(heading), column.key);
                EXPECT_EQ(other, column.key) << name.toStdString() << ' ' << heading.toStdString();
                keyOfHeading.insert(text::foldHeading(heading), column.key);
            }
        }
    }
}

TEST(Columns, ExamplesAreValid)
{
    for (const QString &name : importableEntities()) {
        for (const ImportColumn &column : columnsFor(name)->columns) {
            if (column.required) {
                EXPECT_FALSE(column.example.isEmpty()) << name.toStdString() << ' ' << column.key.toStdString();
            }
            const ParsedCell parsed = parseCell(Cell::fromText(column.example), column, 100);
            EXPECT_EQ(parsed.problem, QString()) << name.toStdString() << ' ' << column.key.toStdString();
            if (column.kind == ImportColumn::Kind::Term && !column.example.isEmpty()) {
                EXPECT_TRUE(column.choices.contains(column.example))
                    << name.toStdString() << ' ' << column.key.toStdString();
            }
        }
    }
}

} // namespace zhucun
