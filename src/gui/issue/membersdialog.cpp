#include "gui/issue/membersdialog.h"

#include "domain/statistics/figurevaluetext.h"
#include "gui/common/list/copyrows.h"
#include "gui/common/list/plaintable.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace zhucun::gui {

namespace {

QString amountText(const FigureMember &record)
{
    return record.base ? QStringLiteral("%1 / %2").arg(figureValueText(record.part), figureValueText(record.base))
                       : figureValueText(record.amount);
}

} // namespace

QString figureHeading(const FigureRef &figure)
{
    return QStringLiteral("%1 %2%3").arg(figure.label, figureValueText(figure.value),
                                         figure.value ? figure.unit : QString());
}

std::vector<FigureMember> membersOf(const std::vector<DrillRecord> &records)
{
    std::vector<FigureMember> members;
    for (const DrillRecord &record : records) {
        members.push_back(
            {record.entity, record.id, {}, 0, record.date, record.label, record.amount, record.part, record.base});
    }
    return members;
}

MembersDialog::MembersDialog(const QString &title, const std::vector<RecordsOf> &figures, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *tabs = new QTabWidget(this);
    tabs->setDocumentMode(true);
    tabs->setTabBarAutoHide(true);
    for (const RecordsOf &figure : figures) {
        auto *page = new QWidget(tabs);
        auto *table = makePlainTable({tr("Date"), tr("Record"), tr("Amount")}, page);
        table->setObjectName(QStringLiteral("records"));
        offerCopy(table);
        table->setRowCount(int(figure.records.size()));
        double sum = 0;
        for (int row = 0; row < table->rowCount(); ++row) {
            const FigureMember &record = figure.records[size_t(row)];
            sum += record.amount;
            table->setItem(row, 0, new QTableWidgetItem(record.day.toString(Qt::ISODate)));
            table->setItem(row, 1, new QTableWidgetItem(record.label));
            auto *amount = new QTableWidgetItem(amountText(record)); // the table owns it
            amount->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            table->setItem(row, 2, amount);
        }
        fitColumns(table);
        auto *total = new QLabel(tr("%1 · records: %2, sum: %3")
                                     .arg(figure.heading, QString::number(figure.records.size()), figureValueText(sum)),
                                 page);
        total->setObjectName(QStringLiteral("total"));
        total->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *column = new QVBoxLayout(page);
        column->addWidget(table, 1);
        column->addWidget(total);
        tabs->addTab(page, figure.heading);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons);
    constexpr QSize kSize(760, 520);
    resize(kSize);
}

} // namespace zhucun::gui
