#include "gui/home/forecastdialog.h"

#include "domain/attendance/daystext.h"
#include "gui/common/list/copyrows.h"
#include "gui/common/list/plaintable.h"
#include "reports/wording/accountsentence.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace zhucun::gui {

static Qt::Alignment alignmentOf(int column)
{
    constexpr int kNeeded = 3;
    constexpr int kLeft = 4;
    return (column == kNeeded || column == kLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

ForecastDialog::ForecastDialog(const QString &title, const Forecasts &forecasts, QWidget *parent)
    : QDialog(parent), m_table(new QTableWidget(this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    const int character = fontMetrics().horizontalAdvance(QChar(u'国'));
    resize(character * 80, fontMetrics().lineSpacing() * 22);
    const QStringList headings{tr("Cadre"),       tr("Township"),  tr("Village"),
                               tr("Days needed"), tr("Days left"), tr("In words")};
    m_table->setColumnCount(int(headings.size()));
    m_table->setHorizontalHeaderLabels(headings);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    dressTable(m_table);
    offerCopy(m_table);
    const int widths[] = {5, 6, 7, 6, 6};
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_table->setColumnWidth(column, character * widths[column]);
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->horizontalHeaderItem(column)->setTextAlignment(alignmentOf(column));
    fill(forecasts);
    connect(m_table, &QTableWidget::itemActivated, this, [this](const QTableWidgetItem *item) {
        Q_EMIT cadreChosen(CadreId(item->data(Qt::UserRole).toLongLong()));
        accept();
    });
    auto *hint = new QLabel(tr("A double-click opens the month of the cadre."), this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addWidget(hint);
    layout->addWidget(buttons);
}

void ForecastDialog::fill(const Forecasts &forecasts)
{
    m_table->setRowCount(int(forecasts.size()));
    for (int row = 0; row < int(forecasts.size()); ++row) {
        const auto &[member, forecast] = forecasts[size_t(row)];
        const QStringList texts{member.member.cadreName,
                                member.member.townshipName,
                                member.member.villageName,
                                daysText(forecast.neededHalves),
                                daysText(forecast.remainingHalves),
                                accountSentence(member.account, forecast).text()};
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts.at(column)); // the table owns it
            item->setData(Qt::UserRole, member.member.cadreId.value());
            item->setToolTip(texts.at(column));
            item->setTextAlignment(alignmentOf(column));
            m_table->setItem(row, column, item);
        }
    }
}

} // namespace zhucun::gui
