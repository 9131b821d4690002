#include "gui/statistics/recordsdialog.h"

#include "domain/statistics/statisticstable.h"
#include "gui/common/list/copyrows.h"
#include "gui/common/list/plaintable.h"
#include "gui/common/message/messagebar.h"
#include "gui/mainwindow/placehistory.h"
#include "gui/statistics/statisticswords.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace zhucun::gui {

namespace {

enum Column { Day, Label, Amount, Columns };

constexpr int kAmountDecimals = 2;

/// As short as it is exact: 3, 0.5, 12.35.
QString amountText(double amount)
{
    QString text = figureText(amount, kAmountDecimals);
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    return text.endsWith(QLatin1Char('.')) ? text.chopped(1) : text;
}

double sumOf(const Drill &drill, double (*amount)(const DrillRecord &))
{
    return std::accumulate(drill.records.begin(), drill.records.end(), 0.0,
                           [amount](double sum, const DrillRecord &record) { return sum + amount(record); });
}

double amountSum(const Drill &drill)
{
    return sumOf(drill, [](const DrillRecord &record) { return record.amount; });
}

} // namespace

void DrillModel::setDrill(Drill drill)
{
    beginResetModel();
    m_drill = std::move(drill);
    endResetModel();
}

int DrillModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_drill.records.size()); }

int DrillModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Columns; }

QVariant DrillModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DrillRecord &record = m_drill.records[size_t(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() == Amount)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Day:
        return record.date.toString(Qt::ISODate);
    case Label:
        return record.label;
    default:
        return record.base
                   ? QStringLiteral("%1 / %2").arg(amountText(record.part.value_or(0)), amountText(*record.base))
                   : amountText(record.amount);
    }
}

QVariant DrillModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole && section == Amount)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Day:
        return tr("Date");
    case Label:
        return tr("Record");
    default:
        return tr("Amount");
    }
}

RecordsDialog::RecordsDialog(const FigureRef &figure, int decimals, QWidget *parent)
    : QDialog(parent),
      m_figure(figure),
      m_decimals(decimals),
      m_messages(new MessageBar(this)),
      m_head(new QLabel(this)),
      m_sum(new QLabel(tr("Reading the records…"), this)),
      m_table(new QTableView(this)),
      m_model(new DrillModel(this))
{
    setObjectName(QStringLiteral("records"));
    setWindowTitle(tr("Behind the number: %1").arg(figure.label));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    const int character = fontMetrics().horizontalAdvance(QChar(u'国'));
    resize(character * 52, fontMetrics().lineSpacing() * 24);
    m_head->setText(tr("%1: %2 %3").arg(figure.label, figureText(figure.value, decimals), figure.unit.toHtmlEscaped()));
    m_head->setWordWrap(true);
    QFont bold = m_head->font();
    bold.setBold(true);
    m_head->setFont(bold);
    for (QLabel *label : {m_head, m_sum})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Records"));
    dressTable(m_table);
    offerCopy(m_table);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(Label, QHeaderView::Stretch);
    m_table->setColumnWidth(Day, character * 7);
    m_table->setColumnWidth(Amount, character * 8);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const Drill &drill = m_model->drill();
        Q_EMIT placeRequested(placeOf(drill.indicator, drill.records[size_t(index.row())]));
    });
    auto *hint = new QLabel(tr("Enter or a double-click opens the record."), this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_head);
    layout->addWidget(m_messages);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_sum);
    layout->addWidget(hint);
    layout->addWidget(buttons);
}

void RecordsDialog::show(Drill drill)
{
    m_model->setDrill(std::move(drill));
    m_sum->setText(sentence());
    if (m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_model->index(0, Label));
        m_table->setFocus();
    }
    if (sumText() != figureText(m_figure.value, m_decimals)) {
        m_messages->show(MessageBar::Kind::Warning,
                         tr("The records were changed since the table was made. F5 there makes it again."));
    }
}

void RecordsDialog::showError(const Error &error)
{
    m_sum->clear();
    m_messages->showError(tr("The records could not be read."), error);
}

QString RecordsDialog::sumText() const
{
    const Drill &drill = m_model->drill();
    if (!drill.value)
        return figureText(std::nullopt, m_decimals);
    // Added up in another order the last bit may differ, and with it what is rounded.
    constexpr double kSame = 1e-6;
    const double sum = amountSum(drill);
    const bool isSame = std::abs(sum - *drill.value) <= kSame * std::max(1.0, std::abs(sum));
    return figureText(isSame ? *drill.value : sum, m_decimals);
}

QString RecordsDialog::sentence() const
{
    const Drill &drill = m_model->drill();
    const QString count = tr("%n record(s)", nullptr, int(drill.records.size()));
    if (!drill.indicator.isRatio())
        return tr("%1, together %2 %3").arg(count, sumText(), m_figure.unit);
    const double part = sumOf(drill, [](const DrillRecord &record) { return record.part.value_or(0); });
    const double base = sumOf(drill, [](const DrillRecord &record) { return record.base.value_or(0); });
    return tr("%1, together %2 / %3 = %4 %5").arg(count, amountText(part), amountText(base), sumText(), m_figure.unit);
}

} // namespace zhucun::gui
