#include "gui/posting/cadrepostings.h"

#include "gui/common/await.h"
#include "reports/wording/termtext.h"

#include <QHeaderView>

namespace zhucun::gui {

CadrePostings::CadrePostings(const ListService<PostingRow> &postings, QWidget *parent)
    : QTableWidget(0, 7, parent), m_postings(postings)
{
    setHorizontalHeaderLabels(
        {tr("From"), tr("To"), tr("Township"), tr("Village"), tr("Team"), tr("Role"), tr("Reason of end")});
    horizontalHeader()->setStretchLastSection(true);
    verticalHeader()->hide();
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    connect(this, &QTableWidget::itemActivated, this,
            [this](const QTableWidgetItem *item) { Q_EMIT openRequested(item->data(Qt::UserRole).toLongLong()); });
}

void CadrePostings::show(CadreId cadre)
{
    m_cadre = cadre;
    setRowCount(0);
    if (!cadre.isValid())
        return;
    Filter filter;
    filter.conditions.push_back({QStringLiteral("cadre"), Condition::Op::Is, {cadre.value()}});
    await(m_postings.ids(filter, {QStringLiteral("starts_on"), true}), this,
          [this, cadre](const Result<std::vector<qint64>> &ids) {
              if (!ids || m_cadre != cadre)
                  return;
              await(m_postings.rows(*ids), this, [this, cadre](const Result<std::vector<PostingRow>> &rows) {
                  if (rows && m_cadre == cadre)
                      fill(*rows);
              });
          });
}

void CadrePostings::fill(const std::vector<PostingRow> &rows)
{
    setRowCount(int(rows.size()));
    for (int row = 0; row < int(rows.size()); ++row) {
        const PostingRow &posting = rows[size_t(row)];
        QString role = termText(posting.role);
        if (posting.firstSecretary && posting.role != PostingRole::FirstSecretary)
            role += QStringLiteral("、") + termText(PostingRole::FirstSecretary);
        const QStringList texts{posting.startsOn.toString(Qt::ISODate),
                                posting.endsOn ? posting.endsOn->toString(Qt::ISODate) : QString(),
                                posting.townshipName,
                                posting.villageName,
                                posting.teamName,
                                role,
                                termText(posting.endReason)};
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts.at(column)); // the table owns it
            item->setData(Qt::UserRole, posting.id.value());
            setItem(row, column, item);
        }
    }
    resizeColumnsToContents();
}

} // namespace zhucun::gui
