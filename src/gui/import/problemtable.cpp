#include "gui/import/problemtable.h"

#include "gui/common/list/plaintable.h"
#include "reports/wording/ruletext.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace zhucun::gui {

void dressProblemTable(QTableWidget *table)
{
    table->setColumnCount(5);
    table->setHorizontalHeaderLabels(
        {QCoreApplication::translate("ProblemTable", "Row"), QCoreApplication::translate("ProblemTable", "Column"),
         QCoreApplication::translate("ProblemTable", "Value"), QCoreApplication::translate("ProblemTable", "Kind"),
         QCoreApplication::translate("ProblemTable", "What is wrong, what to do")});
    dressTable(table);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
}

QList<RowProblem> errorsFirst(QList<RowProblem> problems)
{
    std::ranges::stable_sort(problems, {}, [](const RowProblem &problem) {
        return std::pair(problem.severity != Violation::Severity::Error, problem.row);
    });
    return problems;
}

void listProblems(QTableWidget *table, const QList<RowProblem> &problems)
{
    const QString error = QCoreApplication::translate("ProblemTable", "Error");
    const QString warning = QCoreApplication::translate("ProblemTable", "Warning");
    table->setRowCount(int(problems.size()));
    for (int row = 0; row < int(problems.size()); ++row) {
        const RowProblem &problem = problems.at(row);
        const bool isError = problem.severity == Violation::Severity::Error;
        const QStringList texts{QString::number(problem.row), problem.column, problem.value, isError ? error : warning,
                                ruleText(problem)};
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts.at(column)); // the table owns it
            item->setToolTip(texts.at(column));
            table->setItem(row, column, item);
        }
    }
    fitColumns(table);
}

} // namespace zhucun::gui
