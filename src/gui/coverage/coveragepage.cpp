#include "gui/coverage/coveragepage.h"

#include "core/text/percenttext.h"
#include "gui/common/await.h"
#include "gui/common/fields/datefield.h"
#include "gui/common/fields/referencefield.h"
#include "gui/common/message/messagebar.h"
#include "gui/common/reloader.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/mainwindow/pageregistry.h"
#include "reports/wording/termtext.h"
#include "services/lookup/lookupservice.h"
#include "services/workspace/workspace.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace zhucun::gui {

namespace {
constexpr int kEndingWithinDays = 60;
constexpr int kIdRole = Qt::UserRole;
} // namespace

CoveragePage::CoveragePage(const PageContext &context)
    : m_window(context.window),
      m_service(context.workspace),
      m_clock(context.workspace.clock()),
      m_day(new DateField(this)),
      m_township(new ReferenceField(this)),
      m_messages(new MessageBar(this)),
      m_summary(new QLabel(this)),
      m_tabs(new QTabWidget(this)),
      m_reload(new Reloader(this, 300, [this] { refresh(); }))
{
    m_township->setKind(LookupKind::Township);
    m_township->setPlaceholderText(tr("All townships"));
    m_township->setOpenButtonVisible(false);
    giveContext(this, FieldContext::of(LookupService(context.workspace), m_clock));
    m_day->setDate(m_clock.today());

    auto *bar = new QHBoxLayout;
    bar->addWidget(new QLabel(tr("On"), this));
    bar->addWidget(m_day);
    bar->addWidget(new QLabel(tr("Township"), this));
    bar->addWidget(m_township);
    bar->addStretch();
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);

    const QStringList teamHeadings{tr("Team"),  tr("Township"), tr("Villages"), tr("Units"),
                                   tr("Level"), tr("Leader"),   tr("Members"),  tr("Since")};
    const QStringList postingHeadings{tr("Cadre"), tr("Unit"), tr("Township"), tr("Village"),
                                      tr("Team"),  tr("Role"), tr("Since"),    tr("Ends")};
    m_teams = addSheet(tr("Who is where"), QStringLiteral("teams"), teamHeadings);
    m_uncovered = addSheet(tr("Tagged, nobody posted"), QStringLiteral("villages"),
                           {tr("Village"), tr("Township"), tr("Tags"), tr("Households")});
    m_withoutLeader = addSheet(tr("Without a leader"), QStringLiteral("teams"), teamHeadings);
    m_understaffed = addSheet(tr("Fewer than three"), QStringLiteral("teams"), teamHeadings);
    m_double = addSheet(tr("Posted twice"), QStringLiteral("postings"), postingHeadings);
    m_endingSoon =
        addSheet(tr("Ending within %1 days").arg(kEndingWithinDays), QStringLiteral("postings"), postingHeadings);

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(m_messages);
    layout->addWidget(m_summary);
    layout->addWidget(m_tabs, 1);

    connect(m_day, &DateField::edited, m_reload, &Reloader::soon);
    connect(m_township, &ReferenceField::chosen, m_reload, &Reloader::soon);
    connect(&context.workspace, &Workspace::changed, m_reload, &Reloader::markStale);
}

CoveragePage::Sheet CoveragePage::addSheet(const QString &title, const QString &page, const QStringList &headings)
{
    auto *table = new QTableWidget(0, int(headings.size()), this);
    table->setHorizontalHeaderLabels(headings);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(table, &QTableWidget::itemActivated, this, [this, page](const QTableWidgetItem *item) {
        m_window.open({page, std::nullopt, item->data(kIdRole).toLongLong()});
    });
    m_tabs->addTab(table, title);
    return {table, title, page};
}

void CoveragePage::refresh()
{
    const std::optional<QDate> day = m_day->date();
    if (!day)
        return;
    await(m_service.on(*day, DivisionId(m_township->id()), kEndingWithinDays), this,
          [this](const Result<Coverage> &coverage) {
              if (coverage) {
                  m_messages->clear();
                  show(*coverage);
              } else {
                  m_messages->showError(tr("The overview could not be made."), coverage.error());
              }
          });
}

void CoveragePage::show(const Coverage &coverage)
{
    showTags(coverage.tags);
    fillTeams(m_teams, coverage.teams);
    std::vector<std::pair<qint64, QStringList>> villages;
    for (const VillageRow &village : coverage.uncovered) {
        villages.push_back({village.id.value(),
                            {village.name, village.townshipName, village.tagNames,
                             village.households ? QString::number(*village.households) : QString()}});
    }
    fill(m_uncovered, villages);
    fillTeams(m_withoutLeader, coverage.withoutLeader);
    fillTeams(m_understaffed, coverage.understaffed);
    std::vector<PostingRow> doubles;
    for (const DoublePosting &cadre : coverage.doublePostings)
        doubles.insert(doubles.end(), cadre.postings.begin(), cadre.postings.end());
    fillPostings(m_double, doubles);
    fillPostings(m_endingSoon, coverage.endingSoon);
}

void CoveragePage::showTags(const std::vector<TagCoverage> &tags)
{
    QStringList parts;
    for (const TagCoverage &tag : tags) {
        const double percent =
            100.0 * double(tag.covered) / double(tag.villages); // a tag without villages is not listed
        parts << tr("%1: %2 of %3 villages covered (%4 %)")
                     .arg(tag.tagName)
                     .arg(tag.covered)
                     .arg(tag.villages)
                     .arg(roundedRate(percent), 0, 'f', 1);
    }
    m_summary->setText(parts.isEmpty() ? tr("No village carries a tag yet.") : parts.join(QStringLiteral("    ")));
}

void CoveragePage::fill(const Sheet &sheet, const std::vector<std::pair<qint64, QStringList>> &lines)
{
    QTableWidget *table = sheet.table;
    table->setSortingEnabled(false);
    table->setRowCount(int(lines.size()));
    for (int row = 0; row < int(lines.size()); ++row) {
        const auto &[id, texts] = lines[size_t(row)];
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts.at(column)); // the table owns it
            item->setData(kIdRole, id);
            item->setToolTip(texts.at(column));
            table->setItem(row, column, item);
        }
    }
    table->resizeColumnsToContents();
    for (int column = 0; column < table->columnCount(); ++column)
        table->setColumnWidth(column, std::min(table->columnWidth(column) + 12, 320));
    m_tabs->setTabText(m_tabs->indexOf(table), QStringLiteral("%1 (%2)").arg(sheet.title).arg(lines.size()));
}

void CoveragePage::fillTeams(const Sheet &sheet, const std::vector<TeamRow> &teams)
{
    std::vector<std::pair<qint64, QStringList>> lines;
    for (const TeamRow &team : teams) {
        lines.push_back({team.id.value(),
                         {team.name, team.townshipName, team.villageNames, team.unitNames, termText(team.level),
                          team.leaderNames, QString::number(team.members),
                          team.establishedOn ? team.establishedOn->toString(Qt::ISODate) : QString()}});
    }
    fill(sheet, lines);
}

void CoveragePage::fillPostings(const Sheet &sheet, const std::vector<PostingRow> &postings)
{
    std::vector<std::pair<qint64, QStringList>> lines;
    for (const PostingRow &posting : postings) {
        lines.push_back({posting.id.value(),
                         {posting.cadreName, posting.unitName, posting.townshipName, posting.villageName,
                          posting.teamName, termText(posting.role), posting.startsOn.toString(Qt::ISODate),
                          posting.endsOn ? posting.endsOn->toString(Qt::ISODate) : QString()}});
    }
    fill(sheet, lines);
}

QWidget *coveragePage(const PageContext &context) { return new CoveragePage(context); }

} // namespace zhucun::gui
