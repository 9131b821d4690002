#include "gui/import/importmappingpage.h"

#include "gui/common/confirmdialog.h"
#include "gui/common/list/plaintable.h"
#include "gui/common/message/words.h"
#include "gui/import/importdraft.h"
#include "ui_importmappingpage.h"

#include <QInputDialog>
#include <QStandardItemModel>

namespace zhucun::gui {

namespace {

enum Column { kName, kSamples, kTarget, kBasis, kColumns };

constexpr int kLeastSure = 80; // below it a person should look

QString basisText(ProposedColumn::Basis basis)
{
    switch (basis) {
    case ProposedColumn::Basis::None:
        return ImportMappingPage::tr("nothing fits");
    case ProposedColumn::Basis::Heading:
        return ImportMappingPage::tr("same heading");
    case ProposedColumn::Basis::Alias:
        return ImportMappingPage::tr("other name of it");
    case ProposedColumn::Basis::Remembered:
        return ImportMappingPage::tr("chosen");
    case ProposedColumn::Basis::Similar:
        return ImportMappingPage::tr("part of the heading");
    case ProposedColumn::Basis::Content:
        return ImportMappingPage::tr("by what stands in it");
    case ProposedColumn::Basis::Ignored:
        return ImportMappingPage::tr("passed over");
    }
    return {};
}

QString basisText(const ProposedColumn &column)
{
    const QString text = basisText(column.basis);
    return column.column && column.confidence < kLeastSure ? ImportMappingPage::tr("%1 – please check").arg(text)
                                                           : text;
}

} // namespace

ImportMappingPage::ImportMappingPage(ImportDraft &draft, QWidget *parent)
    : QWizardPage(parent), m_draft(draft), m_ui(std::make_unique<Ui::ImportMappingPage>())
{
    m_ui->setupUi(this);
    m_ui->columns->setColumnCount(kColumns);
    m_ui->columns->setHorizontalHeaderLabels({tr("Column of the file"), tr("Such as"), tr("Is"), tr("Because")});
    dressTable(m_ui->columns);
    connect(m_ui->profile, &QComboBox::activated, this, &ImportMappingPage::useProfile);
    connect(m_ui->saveProfile, &QPushButton::clicked, this, [this] {
        askName(tr("Save as profile"), m_ui->profile->currentData().toString(),
                [this](const QString &name) { m_draft.saveProfile(name); });
    });
    connect(m_ui->renameProfile, &QPushButton::clicked, this, [this] {
        const QString name = m_ui->profile->currentData().toString();
        askName(tr("Rename the profile"), name, [this, name](const QString &to) { m_draft.renameProfile(name, to); });
    });
    connect(m_ui->removeProfile, &QPushButton::clicked, this, [this] {
        const QString name = m_ui->profile->currentData().toString();
        ask(this, {tr("Delete the profile “%1”?").arg(name), {}, tr("Delete")},
            [this, name] { m_draft.removeProfile(name); });
    });
    connect(&m_draft, &ImportDraft::sketched, this, [this] { m_applied = false; });
    connect(&m_draft, &ImportDraft::mappingChanged, this, [this] {
        if (m_choosing)
            showState();
        else
            showColumns();
    });
    connect(&m_draft, &ImportDraft::profilesChanged, this, &ImportMappingPage::showProfiles);
    connect(&m_draft, &ImportDraft::profileFailed, this,
            [this](const Error &error) { m_ui->missing->setText(errorSentence(error)); });
}

ImportMappingPage::~ImportMappingPage() = default;

void ImportMappingPage::initializePage()
{
    showProfiles();
    // A file as it came before is read as it was before; the list says so and takes it back.
    if (!std::exchange(m_applied, true)) {
        for (const ImportProfile &profile : m_draft.offeredProfiles()) {
            if (profile.entity != m_draft.entity()->entity)
                continue;
            m_ui->profile->setCurrentIndex(m_ui->profile->findData(profile.name));
            m_draft.useProfile(profile);
            break;
        }
    }
    showColumns();
}

bool ImportMappingPage::isComplete() const { return m_draft.isComplete(); }

void ImportMappingPage::showColumns()
{
    const std::vector<ProposedColumn> &columns = m_draft.proposal().columns;
    m_ui->columns->setRowCount(0);
    m_ui->columns->setRowCount(int(columns.size()));
    for (int row = 0; row < int(columns.size()); ++row)
        fillRow(row, columns[size_t(row)]);
    fitColumns(m_ui->columns);
    showState();
}

void ImportMappingPage::fillRow(int row, const ProposedColumn &column)
{
    // The table owns items and widgets of its cells.
    m_ui->columns->setItem(row, kName, new QTableWidgetItem(column.name));
    auto *samples = new QTableWidgetItem(column.samples.join(QStringLiteral(" | ")).simplified());
    samples->setToolTip(column.samples.join(QLatin1Char('\n')));
    m_ui->columns->setItem(row, kSamples, samples);
    m_ui->columns->setItem(row, kTarget, new QTableWidgetItem);
    m_ui->columns->setItem(row, kBasis, new QTableWidgetItem);
    auto *target = new QComboBox(m_ui->columns);
    target->setAccessibleName(column.name);
    target->addItem(tr("(pass over)"), QString());
    for (const ImportColumn &known : m_draft.mappedEntity()->columns)
        target->addItem(known.required ? known.heading + QStringLiteral(" *") : known.heading, known.key);
    target->setCurrentIndex(column.column ? target->findData(column.column->key) : 0);
    connect(target, &QComboBox::currentIndexChanged, this, [this, target, name = column.name] {
        m_choosing = true;
        m_draft.setColumn(name, m_draft.mappedEntity()->find(target->currentData().toString()));
        m_choosing = false;
    });
    m_ui->columns->setCellWidget(row, kTarget, target);
}

void ImportMappingPage::showState()
{
    const std::vector<ProposedColumn> &columns = m_draft.proposal().columns;
    for (int row = 0; row < std::min(int(columns.size()), m_ui->columns->rowCount()); ++row)
        m_ui->columns->item(row, kBasis)->setText(basisText(columns[size_t(row)]));
    QStringList sentences;
    if (m_draft.entity()) {
        if (const QStringList missing = m_draft.proposal().missing(*m_draft.entity()); !missing.isEmpty())
            sentences << tr("Still needed: %1").arg(missing.join(QChar(u'、')));
        if (const QStringList twice = m_draft.repeated(); !twice.isEmpty())
            sentences << tr("Only one column of the file can be each of these: %1").arg(twice.join(QChar(u'、')));
    }
    m_ui->missing->setText(sentences.join(QLatin1Char('\n')));
    Q_EMIT completeChanged();
}

void ImportMappingPage::showProfiles()
{
    const QString chosen = m_ui->profile->currentData().toString();
    QStringList like;
    for (const ImportProfile &profile : m_draft.offeredProfiles())
        like << profile.name;
    m_ui->profile->clear();
    m_ui->profile->addItem(tr("(none)"), QString());
    for (const QString &name : std::as_const(like))
        m_ui->profile->addItem(tr("%1 – for files like this").arg(name), name);
    for (const ImportProfile &profile : m_draft.profiles()) {
        if (!like.contains(profile.name))
            m_ui->profile->addItem(profile.name, profile.name);
    }
    m_ui->profile->setCurrentIndex(qMax(0, m_ui->profile->findData(chosen)));
    const bool isOne = m_ui->profile->currentIndex() > 0;
    m_ui->renameProfile->setEnabled(isOne);
    m_ui->removeProfile->setEnabled(isOne);
}

void ImportMappingPage::useProfile(int place)
{
    const QString name = m_ui->profile->itemData(place).toString();
    m_ui->renameProfile->setEnabled(place > 0);
    m_ui->removeProfile->setEnabled(place > 0);
    if (place == 0)
        m_draft.useNoProfile();
    for (const ImportProfile &profile : m_draft.profiles()) {
        if (profile.name == name)
            m_draft.useProfile(profile);
    }
}

void ImportMappingPage::askName(const QString &title, const QString &proposed, std::function<void(const QString &)> use)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name of the profile"));
    dialog->setTextValue(proposed);
    connect(dialog, &QInputDialog::textValueSelected, this, [use = std::move(use)](const QString &name) {
        if (!name.trimmed().isEmpty())
            use(name.trimmed());
    });
    dialog->open();
}

} // namespace zhucun::gui
