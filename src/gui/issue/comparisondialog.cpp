#include "gui/issue/comparisondialog.h"

#include "domain/statistics/figurevaluetext.h"
#include "gui/common/list/copyrows.h"
#include "gui/common/list/plaintable.h"
#include "gui/common/message/words.h"
#include "gui/common/print/documentoutput.h"
#include "reports/documents/comparisonreport.h"
#include "reports/wording/termtext.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace zhucun::gui {

namespace {

constexpr int kPartColumns = 5; // before them: what, unit, before, after, difference

void put(QTableWidget *table, int row, int column, const QString &text, bool isNumber = false)
{
    auto *item = new QTableWidgetItem(text); // the table owns it
    item->setToolTip(text);
    if (isNumber)
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    table->setItem(row, column, item);
}

/// A part of a ratio's difference tells by how much numerator and denominator changed.
QString partText(const FigureDifference &figure, const DifferencePart &part)
{
    if (!figure.isRatio || part.records.empty())
        return signedValueText(part.difference);
    return QStringLiteral("%1（%2 / %3）")
        .arg(signedValueText(part.difference), signedValueText(part.part), signedValueText(part.base));
}

QStringList figureHeadings()
{
    QStringList headings{ComparisonDialog::tr("Figure"), ComparisonDialog::tr("Unit"), ComparisonDialog::tr("Before"),
                         ComparisonDialog::tr("After"), ComparisonDialog::tr("Difference")};
    for (const auto &term : Vocabulary<ChangeKind>::terms())
        headings << termText(term.value);
    return headings;
}

QString editedText(const RecordTrace &trace)
{
    if (trace.editor.isEmpty())
        return {};
    return QString(accountText(trace.editor) + u' ' +
                   trace.editedAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
}

} // namespace

ComparisonDialog::ComparisonDialog(IssueComparison comparison, QWidget *parent)
    : QDialog(parent),
      m_comparison(std::move(comparison)),
      m_summary(new QLabel(this)),
      m_all(new QCheckBox(tr("Also what has not &changed"), this)),
      m_figures(makePlainTable(figureHeadings(), this)),
      m_records(makePlainTable({tr("Because"), tr("Date"), tr("Record"), tr("Before"), tr("After"),
                                tr("Adds to the difference"), tr("Last changed by")},
                               this))
{
    setWindowTitle(tr("Compare: %1").arg(m_comparison.before.title));
    setAttribute(Qt::WA_DeleteOnClose);
    m_summary->setWordWrap(true);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_figures->setObjectName(QStringLiteral("differences"));
    m_records->setObjectName(QStringLiteral("records"));
    offerCopy(m_figures);
    offerCopy(m_records);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(m_figures);
    parts->addWidget(m_records);
    parts->setChildrenCollapsible(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *printing = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    printing->setObjectName(QStringLiteral("print"));
    connect(printing, &QPushButton::clicked, this, &ComparisonDialog::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_all, &QCheckBox::toggled, this, &ComparisonDialog::showFigures);
    connect(m_figures, &QTableWidget::itemSelectionChanged, this, &ComparisonDialog::showRecords);
    auto *top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    top->addWidget(m_all);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(parts, 1);
    layout->addWidget(buttons);
    constexpr QSize kSize(1040, 640);
    resize(kSize);
    showFigures();
}

void ComparisonDialog::showFigures()
{
    const auto &differences = m_comparison.differences;
    m_shown.clear();
    for (size_t i = 0; i < differences.size(); ++i) {
        if (m_all->isChecked() || differences[i].hasChanged())
            m_shown.push_back(i);
    }
    const auto changed = std::ranges::count_if(differences, &FigureDifference::hasChanged);
    m_summary->setText(changed == 0 ? tr("All %1 figures are as they were.").arg(differences.size())
                                    : tr("%1 of %2 figures differ. Each difference is the sum of its parts.")
                                          .arg(changed)
                                          .arg(differences.size()));
    m_figures->setRowCount(int(m_shown.size()));
    for (int row = 0; row < m_figures->rowCount(); ++row) {
        const FigureDifference &figure = differences[m_shown[size_t(row)]];
        put(m_figures, row, 0, figure.any().label);
        put(m_figures, row, 1, figure.any().unit);
        put(m_figures, row, 2, figureValueText(figure.before.value), true);
        put(m_figures, row, 3, figureValueText(figure.after.value), true);
        put(m_figures, row, 4, signedValueText(figure.difference()), true);
        int column = kPartColumns;
        for (const auto &term : Vocabulary<ChangeKind>::terms()) {
            const auto part = std::ranges::find(figure.parts, term.value, &DifferencePart::kind);
            put(m_figures, row, column++, part == figure.parts.end() ? QString() : partText(figure, *part), true);
        }
    }
    fitColumns(m_figures);
    if (m_figures->rowCount() > 0)
        m_figures->setCurrentCell(0, 0);
    showRecords();
}

const FigureDifference *ComparisonDialog::current() const
{
    const int row = m_figures->currentRow();
    return row >= 0 && size_t(row) < m_shown.size() ? &m_comparison.differences[m_shown[size_t(row)]] : nullptr;
}

void ComparisonDialog::showRecords()
{
    m_records->setRowCount(0);
    const FigureDifference *figure = current();
    if (!figure)
        return;
    for (const DifferencePart &part : figure->parts) {
        for (const RecordChange &change : part.records) {
            const int row = m_records->rowCount();
            m_records->insertRow(row);
            put(m_records, row, 0, termText(part.kind));
            put(m_records, row, 1, change.record.day.toString(Qt::ISODate));
            put(m_records, row, 2, change.record.label);
            put(m_records, row, 3, figureValueText(change.before), true);
            put(m_records, row, 4, figureValueText(change.after), true);
            put(m_records, row, 5, signedValueText(change.difference), true);
            put(m_records, row, 6, editedText(change.trace));
        }
    }
    fitColumns(m_records);
}

void ComparisonDialog::print()
{
    const QString after = m_comparison.after
                              ? reports::issueName(*m_comparison.after)
                              : QStringLiteral("%1 的数据")
                                    .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    previewDocument(
        this, reports::comparisonReport({reports::issueName(m_comparison.before), after}, m_comparison.differences));
}

} // namespace zhucun::gui
