#include "gui/checkin/checkinpeople.h"

#include "gui/common/fields/referencefield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace zhucun::gui {

namespace {

constexpr qint64 kUndecided = 0;
constexpr qint64 kNobody = -1;

enum Column { NameColumn, DepartmentColumn, NumberColumn, DaysColumn, CadreColumn, kColumns };

int rankOf(const CheckInMatch &match)
{
    switch (match.how) {
    case CheckInMatch::How::Unsure:
        return 0;
    case CheckInMatch::How::Unknown:
        return 1;
    case CheckInMatch::How::Name:
        return 2;
    case CheckInMatch::How::Place:
    case CheckInMatch::How::Number:
    case CheckInMatch::How::Remembered:
    case CheckInMatch::How::PassedOver:
        return 3;
    }
    return 0;
}

QString labelOf(const CadreRow &cadre)
{
    QStringList particulars{cadre.unitName, cadre.townshipName, cadre.villageNames};
    particulars.removeAll(QString());
    return particulars.isEmpty() ? cadre.name
                                 : QStringLiteral("%1（%2）").arg(cadre.name, particulars.join(QChar(u'，')));
}

qint64 knownId(const CheckInMatch &match)
{
    if (match.how == CheckInMatch::How::PassedOver)
        return kNobody;
    return match.cadreId.isValid() ? match.cadreId.value() : kUndecided;
}

} // namespace

CheckInPeople::CheckInPeople(const FieldContext &fields, QWidget *parent)
    : QWidget(parent),
      m_table(new QTableWidget(0, kColumns, this)),
      m_other(new ReferenceField(this)),
      m_name(new QPushButton(tr("Is the &selected person"), this)),
      m_keep(new QPushButton(tr("&Keep and compare again"), this))
{
    m_table->setObjectName(QStringLiteral("people"));
    m_table->setHorizontalHeaderLabels(
        {tr("Name"), tr("Department"), tr("Number or account"), tr("Records"), tr("Is the cadre")});
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_other->setKind(LookupKind::Cadre);
    m_other->setOpenButtonVisible(false);
    m_other->setPlaceholderText(tr("Another cadre: name or pinyin"));
    m_other->setContext(fields);
    m_name->setEnabled(false);
    m_keep->setObjectName(QStringLiteral("keepPeople"));
    connect(m_other, &ReferenceField::chosen, this, [this](qint64 id) { m_name->setEnabled(id > 0); });
    connect(m_name, &QPushButton::clicked, this, &CheckInPeople::nameSelected);
    connect(m_keep, &QPushButton::clicked, this, &CheckInPeople::keepRequested);

    auto *hint = new QLabel(tr("Choose whom the app means. It is asked once; the answer holds for later files too. "
                               "Rows of people who are no cadres here are passed over."),
                            this);
    hint->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_other, 1);
    row->addWidget(m_name);
    row->addStretch();
    row->addWidget(m_keep);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addWidget(m_table, 1);
    layout->addLayout(row);
}

void CheckInPeople::show(std::vector<CheckInPersonMatch> people, const std::vector<qint64> &days)
{
    m_lines.clear();
    for (size_t i = 0; i < people.size(); ++i)
        m_lines.push_back({std::move(people[i]), i < days.size() ? days[i] : 0});
    std::stable_sort(m_lines.begin(), m_lines.end(),
                     [](const Line &a, const Line &b) { return rankOf(a.known.match) < rankOf(b.known.match); });
    m_table->setRowCount(int(m_lines.size()));
    for (int row = 0; row < int(m_lines.size()); ++row)
        fillLine(row);
    m_table->resizeColumnsToContents();
    m_keep->setEnabled(false);
}

void CheckInPeople::fillLine(int row)
{
    const Line &line = m_lines[size_t(row)];
    const CheckInPerson &person = line.known.person;
    const QStringList texts{person.name, person.department,
                            person.account.isEmpty() ? person.jobNumber : person.account, QString::number(line.days)};
    for (int column = 0; column < int(texts.size()); ++column) {
        auto *item = new QTableWidgetItem(texts.at(column)); // the table owns it
        item->setToolTip(texts.at(column));
        m_table->setItem(row, column, item);
    }
    m_table->setCellWidget(row, CadreColumn, choiceFor(row));
}

QWidget *CheckInPeople::choiceFor(int row)
{
    const CheckInPersonMatch &known = m_lines[size_t(row)].known;
    auto *choice = new QComboBox(m_table);
    choice->addItem(known.match.how == CheckInMatch::How::Unknown ? tr("(nobody of that name)") : tr("(choose)"),
                    kUndecided);
    for (const CadreRow &cadre : known.cadres)
        choice->addItem(labelOf(cadre), cadre.id.value());
    choice->addItem(tr("No cadre here: pass over"), kNobody);
    choice->setCurrentIndex(choice->findData(knownId(known.match)));
    connect(choice, &QComboBox::currentIndexChanged, this, [this] {
        m_keep->setEnabled(!decisions().empty());
        Q_EMIT edited();
    });
    return choice;
}

void CheckInPeople::nameSelected()
{
    const int row = m_table->currentRow();
    if (row < 0 || m_other->id() <= 0)
        return;
    auto *choice = qobject_cast<QComboBox *>(m_table->cellWidget(row, CadreColumn));
    int index = choice->findData(m_other->id());
    if (index < 0) {
        index = choice->count() - 1;
        choice->insertItem(index, m_other->label(), m_other->id());
    }
    choice->setCurrentIndex(index);
}

int CheckInPeople::undecided() const
{
    int count = 0;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto *choice = qobject_cast<const QComboBox *>(m_table->cellWidget(row, CadreColumn));
        count += choice && choice->currentData().toLongLong() == kUndecided ? 1 : 0;
    }
    return count;
}

std::vector<CheckInDecision> CheckInPeople::decisions() const
{
    std::vector<CheckInDecision> decisions;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto *choice = qobject_cast<const QComboBox *>(m_table->cellWidget(row, CadreColumn));
        const Line &line = m_lines[size_t(row)];
        const qint64 chosen = choice ? choice->currentData().toLongLong() : kUndecided;
        if (chosen == kUndecided || chosen == knownId(line.known.match))
            continue;
        decisions.push_back({line.known.person, chosen == kNobody ? std::nullopt : std::optional(CadreId(chosen))});
    }
    return decisions;
}

} // namespace zhucun::gui
