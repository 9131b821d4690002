#include "gui/lrmx/formcomparison.h"

#include "gui/common/list/plaintable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace zhucun::gui {

namespace {

enum Column { TakeColumn, WhatColumn, StoredColumn, FileColumn };
constexpr qint64 kUndecided = -1;
constexpr QSize kShown(105, 140); // as PhotoField
constexpr int kElementRole = Qt::UserRole;

void showPhoto(QLabel *label, const QByteArray &bytes)
{
    const QImage image = bytes.isEmpty() ? QImage() : QImage::fromData(bytes);
    if (image.isNull())
        label->setText(bytes.isEmpty() ? FormComparison::tr("No photo") : FormComparison::tr("Unreadable"));
    else
        label->setPixmap(QPixmap::fromImage(image.scaled(kShown, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
}

QLabel *makePhotoLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFixedSize(kShown + QSize(2, 2));
    label->setFrameShape(QFrame::StyledPanel);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

QString labelOf(const FormDifference &difference)
{
    return difference.element == kFormWording ? FormComparison::tr("Order and wording of the file") : difference.label;
}

/// The photos stand beside the table.
QString fileText(const FormDifference &difference)
{
    return difference.readable ? difference.file
                               : FormComparison::tr("%1 (cannot be understood)").arg(difference.file).trimmed();
}

} // namespace

FormComparison::FormComparison(QWidget *parent)
    : QWidget(parent),
      m_heading(new QLabel(this)),
      m_owners(new QComboBox(this)),
      m_storedPhoto(makePhotoLabel(this)),
      m_filePhoto(makePhotoLabel(this)),
      m_onlyDifferent(new QCheckBox(tr("Only what &differs"), this)),
      m_table(makePlainTable({tr("Take over"), tr("Item"), tr("On file"), tr("In the form")}, this)),
      m_takeAll(new QPushButton(tr("Take &all over"), this)),
      m_keepAll(new QPushButton(tr("&Keep all as on file"), this))
{
    m_heading->setWordWrap(true);
    m_heading->setObjectName(QStringLiteral("heading"));
    m_owners->setObjectName(QStringLiteral("owner"));
    m_table->setObjectName(QStringLiteral("differences"));
    m_table->setWordWrap(true);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_onlyDifferent->setChecked(true);
    connect(m_owners, &QComboBox::activated, this, [this] {
        const qint64 id = m_owners->currentData().toLongLong();
        if (id != kUndecided)
            Q_EMIT ownerChosen(CadreId(id));
    });
    connect(m_onlyDifferent, &QCheckBox::toggled, this, &FormComparison::fillTable);
    connect(m_table, &QTableWidget::itemChanged, this, &FormComparison::noteChecks);
    connect(m_takeAll, &QPushButton::clicked, this, [this] { checkAll(true); });
    connect(m_keepAll, &QPushButton::clicked, this, [this] { checkAll(false); });

    for (QPushButton *button : {m_takeAll, m_keepAll})
        button->setAutoDefault(false); // Enter would choose for the reader
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_takeAll);
    buttons->addWidget(m_keepAll);
    buttons->addStretch();
    buttons->addWidget(m_onlyDifferent);
    auto *sides = new QHBoxLayout;
    sides->addWidget(m_table, 1);
    sides->addWidget(makePhotos());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_heading);
    layout->addWidget(m_owners);
    layout->addLayout(sides, 1);
    layout->addLayout(buttons);
    showNothing({});
}

QWidget *FormComparison::makePhotos()
{
    auto *photos = new QWidget(this);
    auto *layout = new QVBoxLayout(photos);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new QLabel(tr("On file"), photos));
    layout->addWidget(m_storedPhoto);
    layout->addWidget(new QLabel(tr("In the form"), photos));
    layout->addWidget(m_filePhoto);
    layout->addStretch();
    return photos;
}

void FormComparison::show(const FormEntry &entry, const AppointmentForm &form, const FormMatch &match)
{
    m_match = match;
    m_taken = entry.take.value_or(proposedElements(match.differences));
    m_heading->setText(match.cadreId.isValid() ? tr("%1 → on file: %2").arg(entry.person, match.cadreLabel)
                                               : tr("%1 → not on file yet").arg(entry.person));
    fillOwners(entry);
    showPhoto(m_storedPhoto, match.storedPhoto);
    showPhoto(m_filePhoto, form.photo);
    m_onlyDifferent->setEnabled(true);
    fillTable();
}

void FormComparison::showNothing(const QString &why)
{
    m_match = {};
    m_taken.clear();
    m_heading->setText(why);
    m_owners->hide();
    showPhoto(m_storedPhoto, {});
    showPhoto(m_filePhoto, {});
    m_onlyDifferent->setEnabled(false);
    fillTable();
}

void FormComparison::fillOwners(const FormEntry &entry)
{
    const QSignalBlocker quiet(m_owners);
    m_owners->clear();
    m_owners->setVisible(!entry.candidates.empty());
    m_owners->addItem(tr("Whose form is it? Please choose."), kUndecided);
    for (const FormMatch::Candidate &candidate : entry.candidates)
        m_owners->addItem(candidate.label, candidate.id.value());
    m_owners->addItem(tr("Somebody who is not on file yet"), qint64(0));
    const qint64 chosen = entry.isOwnerChosen ? entry.owner.value() : kUndecided;
    m_owners->setCurrentIndex(m_owners->findData(chosen));
}

void FormComparison::fillTable()
{
    m_isFilling = true;
    m_table->setRowCount(0);
    bool hasChoice = false;
    for (const FormDifference &difference : m_match.differences) {
        hasChoice = hasChoice || difference.differs;
        if (difference.differs || !difference.readable || !m_onlyDifferent->isChecked())
            addRow(difference, m_taken.contains(difference.element));
    }
    fitColumns(m_table);
    m_takeAll->setEnabled(hasChoice);
    m_keepAll->setEnabled(hasChoice);
    m_isFilling = false;
}

void FormComparison::addRow(const FormDifference &difference, bool isTaken)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *take = new QTableWidgetItem; // the table owns its items
    take->setData(kElementRole, difference.element);
    if (difference.differs) {
        take->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        take->setCheckState(isTaken ? Qt::Checked : Qt::Unchecked);
    }
    m_table->setItem(row, TakeColumn, take);
    const std::pair<int, QString> texts[] = {
        {WhatColumn, labelOf(difference)}, {StoredColumn, difference.stored}, {FileColumn, fileText(difference)}};
    for (const auto &[column, text] : texts) {
        auto *item = new QTableWidgetItem(text);
        item->setToolTip(text);
        QFont font = m_table->font();
        font.setBold(difference.differs && column == FileColumn);
        item->setFont(font);
        m_table->setItem(row, column, item);
    }
}

void FormComparison::noteChecks()
{
    if (m_isFilling)
        return;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QTableWidgetItem *take = m_table->item(row, TakeColumn);
        if (!(take->flags() & Qt::ItemIsUserCheckable))
            continue;
        const QString element = take->data(kElementRole).toString();
        m_taken.removeAll(element);
        if (take->checkState() == Qt::Checked)
            m_taken << element;
    }
    Q_EMIT takeChosen(m_taken);
}

void FormComparison::checkAll(bool on)
{
    m_taken.clear();
    for (const FormDifference &difference : m_match.differences) {
        if (on && difference.differs)
            m_taken << difference.element;
    }
    fillTable();
    Q_EMIT takeChosen(m_taken);
}

} // namespace zhucun::gui
