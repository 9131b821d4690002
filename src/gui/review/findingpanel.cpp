#include "gui/review/findingpanel.h"

#include "gui/common/await.h"
#include "gui/common/list/copyrows.h"
#include "gui/common/list/plaintable.h"
#include "gui/common/message/messagebar.h"
#include "gui/common/reasondialog.h"
#include "gui/review/findingmodel.h"
#include "reports/wording/termtext.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace zhucun::gui {

FindingPanel::FindingPanel(Close close, bool readOnly, QWidget *parent)
    : QWidget(parent),
      m_close(std::move(close)),
      m_readOnly(readOnly),
      m_model(new FindingModel(this)),
      m_messages(new MessageBar(this)),
      m_table(new QTableView(this)),
      m_hideClosed(new QCheckBox(tr("&Hide closed"), this)),
      m_count(new QLabel(this)),
      m_closeButton(new QPushButton(tr("Close with &reason…"), this)),
      m_reopenButton(new QPushButton(tr("&Open again"), this))
{
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("findings"));
    dressTable(m_table);
    m_table->setAlternatingRowColors(false); // questions are tinted
    offerCopy(m_table);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(FindingModel::SentenceColumn, QHeaderView::Stretch);
    const int character = fontMetrics().horizontalAdvance(QChar(u'国'));
    const std::pair<int, int> widths[] = {{FindingModel::KindColumn, 13},
                                          {FindingModel::CadreColumn, 5},
                                          {FindingModel::TownshipColumn, 6},
                                          {FindingModel::VillageColumn, 6},
                                          {FindingModel::DaysColumn, 6}};
    for (const auto &[column, characters] : widths)
        m_table->setColumnWidth(column, character * characters);
    m_count->setForegroundRole(QPalette::PlaceholderText);

    auto *row = new QHBoxLayout;
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(m_hideClosed);
    row->addWidget(m_closeButton);
    row->addWidget(m_reopenButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_messages);
    layout->addWidget(m_table, 1);
    layout->addLayout(row);

    connect(m_hideClosed, &QCheckBox::toggled, this, [this](bool hide) {
        m_model->setClosedShown(!hide);
        updateActions();
    });
    connect(m_closeButton, &QPushButton::clicked, this, &FindingPanel::closeSelected);
    connect(m_reopenButton, &QPushButton::clicked, this, &FindingPanel::reopenSelected);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT opened(m_model->finding(index.row())); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FindingPanel::updateActions);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                const CadreId cadre = current.isValid() ? m_model->finding(current.row()).cadreId : CadreId();
                if (cadre.isValid() && cadre != m_cadre) {
                    m_cadre = cadre;
                    Q_EMIT cadreSelected(cadre);
                }
            });
    updateActions();
}

void FindingPanel::setFindings(std::vector<Finding> findings)
{
    m_model->setFindings(std::move(findings));
    m_cadre = {};
    updateActions();
}

void FindingPanel::setWanted(std::function<bool(const Finding &)> wanted)
{
    m_model->setWanted(std::move(wanted));
    updateActions();
}

void FindingPanel::setCurrentRow(int row) { m_table->setCurrentIndex(m_model->index(row, 0)); }

std::vector<Finding> FindingPanel::selected() const
{
    std::vector<Finding> findings;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        findings.push_back(m_model->finding(row.row()));
    return findings;
}

void FindingPanel::updateActions()
{
    const std::vector<Finding> findings = selected();
    const auto closed = std::ranges::count_if(findings, &Finding::isClosed);
    m_closeButton->setEnabled(!m_readOnly && closed < std::ssize(findings));
    m_reopenButton->setEnabled(!m_readOnly && closed > 0);
    m_count->setText(m_model->closedCount() == 0
                         ? tr("%1 open").arg(m_model->openCount())
                         : tr("%1 open, %2 closed").arg(m_model->openCount()).arg(m_model->closedCount()));
}

void FindingPanel::closeSelected()
{
    std::vector<Finding> open = selected();
    std::erase_if(open, [](const Finding &finding) { return finding.isClosed; });
    if (open.empty())
        return;
    QStringList names;
    constexpr size_t kNamed = 6;
    for (size_t i = 0; i < std::min(open.size(), kNamed); ++i)
        names.append(QStringLiteral("%1 %2").arg(open[i].cadreName, termText(open[i].kind)));
    if (open.size() > kNamed)
        names.append(tr("and %1 more").arg(open.size() - kNamed));
    askReason(this, {tr("Close with a reason"), names.join(QChar(u'、')), tr("&Reason"), tr("Close")},
              [this, open](const QString &reason) { settle(open, reason); });
}

void FindingPanel::reopenSelected()
{
    std::vector<Finding> closed = selected();
    std::erase_if(closed, [](const Finding &finding) { return !finding.isClosed; });
    settle(closed, {});
}

void FindingPanel::settle(const std::vector<Finding> &findings, const QString &reason)
{
    const auto left = std::make_shared<size_t>(findings.size());
    for (const Finding &finding : findings) {
        await(m_close(finding.cadreId, finding.month, finding.kind, reason), this,
              [this, left, name = finding.cadreName](const Status &status) {
                  if (!status)
                      m_messages->showError(tr("The entry of %1 was not changed.").arg(name), status.error());
                  if (--*left == 0)
                      Q_EMIT changed();
              });
    }
}

} // namespace zhucun::gui
