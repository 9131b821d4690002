#pragma once

#include "services/issue/issueservice.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QTableWidget;

namespace zhucun::gui {

/// Why the figures of an issued document differ from another's or from now: each difference in its parts, and the
/// records of the figure chosen.
class ComparisonDialog final : public QDialog
{
    Q_OBJECT

public:
    ComparisonDialog(IssueComparison comparison, QWidget *parent);

private:
    void showFigures();
    void showRecords();
    void print();
    const FigureDifference *current() const;

    IssueComparison m_comparison;
    std::vector<size_t> m_shown; ///< in m_comparison.differences, by row
    QLabel *m_summary;
    QCheckBox *m_all;
    QTableWidget *m_figures;
    QTableWidget *m_records;
};

} // namespace zhucun::gui
