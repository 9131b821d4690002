#include "gui/merge/mergedialog.h"

#include "gui/common/await.h"
#include "gui/common/list/plaintable.h"
#include "gui/common/message/messagebar.h"
#include "gui/merge/mergefieldnames.h"
#include "reports/wording/datafindingtext.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace zhucun::gui {

namespace {

enum Column { NameColumn, KeptColumn, OtherColumn, Columns };

constexpr int kFieldRole = Qt::UserRole;

QString countsText(const std::vector<std::pair<QString, qint64>> &counts)
{
    QStringList parts;
    for (const auto &[table, count] : counts)
        parts << QStringLiteral("%1 %2").arg(recordsName(table)).arg(count);
    return parts.join(QChar(u'、'));
}

} // namespace

MergeDialog::MergeDialog(const MergeAccess &access, const QString &table, qint64 keptId, qint64 otherId,
                         QWidget *parent)
    : QDialog(parent),
      m_access(access),
      m_table(table),
      m_messages(new MessageBar(this)),
      m_fields(makePlainTable({tr("Field"), tr("Stays"), tr("Goes")}, this)),
      m_effects(new QLabel(this)),
      m_swap(new QPushButton(tr("&Keep the other one"), this))
{
    setObjectName(QStringLiteral("merge"));
    setWindowTitle(tr("Merge two records"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_fields->setObjectName(QStringLiteral("fields"));
    m_fields->setWordWrap(true);
    m_fields->horizontalHeader()->setSectionResizeMode(KeptColumn, QHeaderView::Stretch);
    m_fields->horizontalHeader()->setSectionResizeMode(OtherColumn, QHeaderView::Stretch);
    m_effects->setObjectName(QStringLiteral("effects"));
    m_effects->setWordWrap(true);
    m_effects->setTextFormat(Qt::PlainText);
    m_effects->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_swap->setObjectName(QStringLiteral("swap"));
    auto *hint = new QLabel(tr("Tick the value that is right. Everything that refers to the record that goes will "
                               "refer to the one that stays; Ctrl+Z takes all of it back."),
                            this);
    hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    m_merge = buttons->addButton(tr("Merge"), QDialogButtonBox::AcceptRole);
    m_merge->setObjectName(QStringLiteral("accept"));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    buttons->addButton(m_swap, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &MergeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &MergeDialog::reject);
    connect(m_swap, &QPushButton::clicked, this, [this] { load(m_preview.otherId, m_preview.keptId); });
    connect(m_fields, &QTableWidget::cellClicked, this, &MergeDialog::tick);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(hint);
    layout->addWidget(m_fields, 1);
    layout->addWidget(m_effects);
    layout->addWidget(buttons);
    constexpr QSize kSize(820, 620);
    resize(kSize);
    load(keptId, otherId);
}

void MergeDialog::load(qint64 keptId, qint64 otherId)
{
    m_merge->setEnabled(false);
    m_swap->setEnabled(false);
    await(m_access.preview(m_table, keptId, otherId), this, [this](Result<MergePreview> preview) {
        if (preview)
            showPreview(std::move(*preview));
        else
            m_messages->showError(tr("The records could not be read."), preview.error());
        Q_EMIT loaded();
    });
}

void MergeDialog::showPreview(MergePreview preview)
{
    m_preview = std::move(preview);
    m_fields->setRowCount(0);
    for (const MergeField &field : m_preview.fields) {
        if (field.kept == field.other)
            continue;
        const int row = m_fields->rowCount();
        m_fields->insertRow(row);
        fillRow(row, field);
    }
    m_fields->resizeRowsToContents();
    m_fields->resizeColumnToContents(NameColumn);
    m_effects->setText(consequences());
    m_merge->setEnabled(!m_preview.isBlocked());
    m_swap->setEnabled(true);
}

void MergeDialog::fillRow(int row, const MergeField &field)
{
    // What one of them does not know is taken from the other.
    const bool isTaken = field.kept.isEmpty();
    const std::pair<int, QString> cells[] = {
        {NameColumn, mergeFieldName(m_table, field.name)}, {KeptColumn, field.kept}, {OtherColumn, field.other}};
    for (const auto &[column, text] : cells) {
        auto *item = new QTableWidgetItem(text); // the table owns it
        item->setToolTip(text);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        if (column != NameColumn)
            item->setCheckState((column == OtherColumn) == isTaken ? Qt::Checked : Qt::Unchecked);
        else
            item->setData(kFieldRole, field.name);
        m_fields->setItem(row, column, item);
    }
}

void MergeDialog::tick(int row, int column)
{
    if (column == NameColumn)
        return;
    for (const int each : {int(KeptColumn), int(OtherColumn)})
        m_fields->item(row, each)->setCheckState(each == column ? Qt::Checked : Qt::Unchecked);
}

QStringList MergeDialog::fieldsOfOther() const
{
    QStringList fields;
    for (int row = 0; row < m_fields->rowCount(); ++row) {
        if (m_fields->item(row, OtherColumn)->checkState() == Qt::Checked)
            fields << m_fields->item(row, NameColumn)->data(kFieldRole).toString();
    }
    return fields;
}

QString MergeDialog::consequences() const
{
    QStringList lines;
    if (!m_preview.moves.empty())
        lines << tr("Will refer to the one that stays: %1").arg(countsText(m_preview.moves));
    if (!m_preview.absorbed.empty())
        lines << tr("Entered twice, one of each goes to the trash: %1").arg(countsText(m_preview.absorbed));
    if (m_preview.days > 0)
        lines << tr("Days of attendance that move: %1").arg(m_preview.days);
    for (const MergeNotice &notice : m_preview.notices)
        lines << QString((blocksMerge(notice.obstacle) ? QStringLiteral("⚠ ") : QString()) + mergeNoticeText(notice));
    if (lines.isEmpty())
        lines << tr("Nothing refers to the record that goes.");
    return lines.join(QLatin1Char('\n'));
}

void MergeDialog::accept()
{
    if (!m_merge->isEnabled())
        return;
    m_merge->setEnabled(false);
    const MergeRequest request{
        m_table, m_preview.keptId, m_preview.otherId, m_preview.keptVersion, m_preview.otherVersion, fieldsOfOther()};
    await(m_access.merge(request), this, [this](const Status &status) {
        if (status) {
            QDialog::accept();
            return;
        }
        m_messages->showError(tr("The records were not merged."), status.error());
        m_merge->setEnabled(true);
    });
}

} // namespace zhucun::gui
