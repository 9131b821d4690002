#pragma once

#include "reports/columns/column.h"
#include "reports/layout/pageddocument.h"

#include <QTemporaryDir>

namespace zhucun::reports::test {

struct RosterRow {
    int number;
    QString township;
    QString village;
    QString name;
    QString sex;
    YearMonth born;
    QString politics;
    QString unit;
    QString role;
    QDate since;
    QString phone;
    Money subsidy;
};

std::vector<Column<RosterRow>> rosterColumns();
std::vector<RosterRow> rosterRows(int count);
/// 花名册, A4 landscape, 12 columns, a total below.
Report roster(int count);
/// 乡镇驻村工作月报: figures, paragraphs, two tables (one with two rows of headings), signatures.
Report monthlyReport();
/// `rows` rows of one line and a total; A4 portrait.
Report plainTable(int rows);

/// All text of a page, one line per text item.
QStringList textsOf(const Page &page);

/// Where tests write: a folder that goes away, or the one ZHUCUN_TEST_OUTPUT names, to look at the files.
class OutputFolder
{
public:
    QString path(const QString &name) const;

private:
    QTemporaryDir m_folder;
};

} // namespace zhucun::reports::test
