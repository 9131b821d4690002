#include "gui/event/linkdialog.h"

#include "gui/common/await.h"
#include "gui/common/fields/datefield.h"
#include "gui/common/fields/enumfield.h"
#include "gui/common/fields/referencefield.h"
#include "gui/common/list/plaintable.h"
#include "gui/common/message/messagebar.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace zhucun::gui {

LinkDialog::LinkDialog(const EventAccess &access, const FieldContext &fields, const EventSearch &search,
                       QWidget *parent)
    : QDialog(parent),
      m_access(access),
      m_search(search),
      m_messages(new MessageBar(this)),
      m_day(new DateField(this)),
      m_days(new QSpinBox(this)),
      m_village(new ReferenceField(this)),
      m_part(new EnumField(this)),
      m_table(makePlainTable({tr("Ledger"), tr("Date"), tr("Village"), tr("What")}, this))
{
    setWindowTitle(tr("Link a record of the same event"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_village->setKind(LookupKind::Village);
    m_village->setOpenButtonVisible(false);
    giveContext(this, fields);
    m_day->setDate(search.day);
    m_days->setRange(0, 366);
    m_days->setValue(search.days);
    m_village->setId(search.villageId.value());
    m_part->fill<EventPart>(EnumField::Blank::Offered);
    m_part->setCode(search.part ? codeOf(*search.part) : QString());
    m_day->setObjectName(QStringLiteral("day"));
    m_days->setObjectName(QStringLiteral("days"));
    m_village->setObjectName(QStringLiteral("village"));
    m_part->setObjectName(QStringLiteral("part"));
    m_table->setObjectName(QStringLiteral("found"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    arrange();

    connect(m_day, &DateField::edited, this, &LinkDialog::find);
    connect(m_days, &QSpinBox::valueChanged, this, &LinkDialog::find);
    connect(m_village, &ReferenceField::chosen, this, &LinkDialog::find);
    connect(m_part, &EnumField::edited, this, &LinkDialog::find);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &LinkDialog::updateButton);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &LinkDialog::choose);
    find();
}

void LinkDialog::arrange()
{
    constexpr int kCharacters = 90;
    setMinimumWidth(fontMetrics().averageCharWidth() * kCharacters);
    auto *fields = new QGridLayout;
    const auto add = [fields, this](int row, int column, const QString &text, QWidget *field) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        fields->addWidget(label, row, column, Qt::AlignRight);
        fields->addWidget(field, row, column + 1);
    };
    add(0, 0, tr("Near &day"), m_day);
    add(0, 2, tr("Days before and &after"), m_days);
    add(1, 0, tr("&Village"), m_village);
    add(1, 2, tr("&Ledger"), m_part);
    fields->setColumnStretch(1, 1);
    fields->setColumnStretch(3, 1);
    auto *buttons = new QDialogButtonBox(this);
    m_link = buttons->addButton(tr("Link"), QDialogButtonBox::AcceptRole);
    m_link->setObjectName(QStringLiteral("accept"));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &LinkDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addLayout(fields);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    updateButton();
}

void LinkDialog::find()
{
    const auto day = m_day->date();
    if (!day)
        return;
    m_search.day = *day;
    m_search.days = m_days->value();
    m_search.villageId = VillageId(m_village->id());
    m_search.part = m_part->value<EventPart>();
    await(m_access.nearby(m_search), this,
          [this, question = ++m_question](const Result<std::vector<EventMember>> &found) {
              if (question != m_question)
                  return;
              if (found)
                  showFound(*found);
              else
                  m_messages->showError(tr("The records could not be read."), found.error());
          });
}

void LinkDialog::showFound(std::vector<EventMember> found)
{
    m_messages->clear();
    m_found = std::move(found);
    m_table->clearSelection();
    m_table->setRowCount(int(m_found.size()));
    int row = 0;
    for (const EventMember &member : m_found) {
        int column = 0;
        for (const QString &text :
             {termText(member.record.part), member.day.toString(Qt::ISODate), member.villageName, member.label})
            m_table->setItem(row, column++, new QTableWidgetItem(text));
        ++row;
    }
    fitColumns(m_table);
    updateButton();
}

void LinkDialog::choose()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= int(m_found.size()) || m_table->selectedItems().isEmpty())
        return;
    Q_EMIT recordChosen(m_found[std::size_t(row)].record);
    accept();
}

void LinkDialog::updateButton() { m_link->setEnabled(!m_table->selectedItems().isEmpty()); }

} // namespace zhucun::gui
