#include "gui/checkin/checkindialog.h"

#include "exchange/checkin/checkinrecordsource.h"
#include "gui/attendance/monthgridmodel.h"
#include "gui/attendance/monthgridview.h"
#include "gui/checkin/checkinpeople.h"
#include "gui/common/await.h"
#include "gui/common/keptfile.h"
#include "gui/common/message/messagebar.h"
#include "reports/wording/ruletext.h"
#include "reports/wording/termtext.h"

#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace zhucun::gui {

namespace {

enum ExceptionColumn { RowColumn, NameColumn, DayColumn, SaidColumn, WhatColumn, kExceptionColumns };

QComboBox *statusChoice(QWidget *parent, std::initializer_list<std::optional<DayStatus>> offered, const QString &none)
{
    auto *choice = new QComboBox(parent);
    for (const auto &status : offered)
        choice->addItem(status ? termText(*status) : none, status ? codeOf(*status) : QString());
    return choice;
}

std::optional<DayStatus> statusIn(const QComboBox *choice)
{
    return fromText<DayStatus>(choice->currentData().toString());
}

void select(QComboBox *choice, const std::optional<DayStatus> &status)
{
    choice->setCurrentIndex(qMax(0, choice->findData(status ? codeOf(*status) : QString())));
}

QString periodText(const Period &period)
{
    return QStringLiteral("%1 ~ %2").arg(period.from.toString(Qt::ISODate), period.to.toString(Qt::ISODate));
}

} // namespace

CheckInDialog::CheckInDialog(const CheckInAccess &access, QWidget *parent)
    : QDialog(parent), m_access(access), m_messages(new MessageBar(this))
{
    setWindowTitle(tr("Attendance of DingTalk or WeCom"));
    setAcceptDrops(true);
    m_tabs = new QTabWidget(this);
    m_people = new CheckInPeople(access.fields, m_tabs);
    m_tabs->addTab(buildPreview(), tr("&Preview"));
    m_tabs->addTab(m_people, tr("P&eople"));
    connect(m_people, &CheckInPeople::keepRequested, this, &CheckInDialog::keepPeople);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(buildFile());
    layout->addWidget(buildChoices());
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buildButtons());
    resize(1000, 680);
    m_tick.setInterval(200);
    connect(&m_tick, &QTimer::timeout, this,
            [this] { m_step->setText(tr("Importing… %1 records").arg(m_done->load())); });
    end();
    await(m_access.choices(), this, [this](const Result<CheckInChoices> &choices) {
        if (choices)
            showChoices(*choices);
    });
}

CheckInDialog::~CheckInDialog() { m_cancel.cancel(); }

QWidget *CheckInDialog::buildFile()
{
    auto *area = new QWidget(this);
    m_file = new QLineEdit(area);
    m_file->setReadOnly(true);
    m_file->setPlaceholderText(tr("The file as the app exported it, unchanged; drop it here"));
    auto *browse = new QPushButton(tr("&Choose…"), area);
    connect(browse, &QPushButton::clicked, this, &CheckInDialog::chooseFile);
    m_facts = new QLabel(area);
    m_facts->setObjectName(QStringLiteral("facts"));
    m_facts->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_file, 1);
    row->addWidget(browse);
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_facts);
    return area;
}

/// What counties count differently; kept for later files.
QWidget *CheckInDialog::buildChoices()
{
    auto *area = new QWidget(this);
    const QString nothing = tr("nothing");
    m_rest = statusChoice(area, {std::nullopt, DayStatus::Rest}, nothing);
    m_outside = statusChoice(area, {DayStatus::InVillage, DayStatus::OfficialDuty, std::nullopt}, nothing);
    m_absent = statusChoice(area, {DayStatus::Absent, std::nullopt}, nothing);
    auto *row = new QHBoxLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [this, area, row](const QString &text, QComboBox *choice) {
        auto *label = new QLabel(text, area);
        label->setBuddy(choice);
        row->addWidget(label);
        row->addWidget(choice);
        connect(choice, &QComboBox::activated, this, [this] {
            await(m_access.saveChoices(chosen()), this, [this](const Status &saved) {
                if (!saved)
                    m_messages->showError(tr("The choice was not kept."), saved.error());
                else if (!m_survey.sheets.empty())
                    compare();
            });
        });
    };
    add(tr("A day of &rest is"), m_rest);
    add(tr("A sign-in &outside is"), m_outside);
    add(tr("&Absence is"), m_absent);
    row->addStretch();
    return area;
}

QWidget *CheckInDialog::buildPreview()
{
    auto *splitter = new QSplitter(Qt::Vertical, m_tabs);
    auto *above = new QWidget(splitter);
    m_counts = new QLabel(above);
    m_counts->setObjectName(QStringLiteral("counts"));
    m_counts->setWordWrap(true);
    m_exceptions = new QTableWidget(0, kExceptionColumns, above);
    m_exceptions->setObjectName(QStringLiteral("exceptions"));
    m_exceptions->setHorizontalHeaderLabels({tr("Row"), tr("Name"), tr("Day"), tr("The report says"), tr("Look at")});
    m_exceptions->horizontalHeader()->setStretchLastSection(true);
    m_exceptions->verticalHeader()->hide();
    m_exceptions->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_exceptions->setSelectionBehavior(QAbstractItemView::SelectRows);
    connect(m_exceptions, &QTableWidget::currentCellChanged, this, [this](int row) { goToException(row); });
    auto *aboveLayout = new QVBoxLayout(above);
    aboveLayout->setContentsMargins(0, 0, 0, 0);
    aboveLayout->addWidget(m_counts);
    aboveLayout->addWidget(m_exceptions, 1);

    auto *below = new QWidget(splitter);
    m_months = new QComboBox(below);
    connect(m_months, &QComboBox::activated, this, &CheckInDialog::showMonth);
    m_model = new MonthGridModel(this);
    m_view = new MonthGridView(*m_model, below);
    connect(m_view, &MonthGridView::tipWanted, this, [this](const GridCell &cell) {
        const SheetCell &seen = m_model->line(cell.line).cells[size_t(cell.day)];
        if (!seen.entry.reason.isEmpty())
            m_view->showTip(cell, seen.entry.reason.toHtmlEscaped());
    });
    auto *belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, 0, 0, 0);
    belowLayout->addWidget(m_months, 0, Qt::AlignLeft);
    belowLayout->addWidget(m_view, 1);
    splitter->addWidget(above);
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    return splitter;
}

QWidget *CheckInDialog::buildButtons()
{
    auto *area = new QWidget(this);
    m_progress = new QProgressBar(area);
    m_progress->setRange(0, 0);
    m_step = new QLabel(area);
    m_import = new QPushButton(QIcon::fromTheme(QStringLiteral("document-import")), tr("&Import"), area);
    m_import->setObjectName(QStringLiteral("import"));
    m_close = new QPushButton(area);
    connect(m_import, &QPushButton::clicked, this, &CheckInDialog::import);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_running)
            m_cancel.cancel();
        else
            reject();
    });
    auto *row = new QHBoxLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_step);
    row->addWidget(m_progress, 1);
    row->addStretch();
    row->addWidget(m_import);
    row->addWidget(m_close);
    return area;
}

void CheckInDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && !m_running)
        event->acceptProposedAction();
}

void CheckInDialog::dropEvent(QDropEvent *event) { read(event->mimeData()->urls().value(0).toLocalFile()); }

void CheckInDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file"), QFileInfo(m_path).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables (*.xlsx *.csv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &CheckInDialog::read);
    dialog->open();
}

void CheckInDialog::read(const QString &path)
{
    if (path.isEmpty() || m_running)
        return;
    m_path = path;
    m_survey = {};
    m_file->setText(QDir::toNativeSeparators(path));
    m_messages->clear();
    survey();
}

void CheckInDialog::begin(const QString &step)
{
    m_cancel = CancelToken();
    m_running = true;
    m_step->setText(step);
    m_step->show();
    m_progress->show();
    m_import->setEnabled(false);
    m_tabs->setEnabled(false);
    m_close->setText(tr("Cancel"));
}

void CheckInDialog::end()
{
    m_running = false;
    m_step->hide();
    m_progress->hide();
    m_tabs->setEnabled(true);
    m_import->setEnabled(!m_survey.sheets.empty());
    m_close->setText(tr("Close"));
}

AttendanceSource CheckInDialog::app() const { return sourceOf(m_survey.sheets.front().headings.report); }

CheckInChoices CheckInDialog::chosen() const { return {statusIn(m_rest), statusIn(m_outside), statusIn(m_absent)}; }

void CheckInDialog::showChoices(const CheckInChoices &choices)
{
    select(m_rest, choices.rest);
    select(m_outside, choices.outside);
    select(m_absent, choices.absent);
}

void CheckInDialog::survey()
{
    begin(tr("Reading the file…"));
    await(QtConcurrent::run([path = m_path, cancel = m_cancel] { return surveyCheckIns(path, {}, cancel); }), this,
          [this](Result<CheckInSurvey> survey) {
              end();
              if (!survey) {
                  m_facts->clear();
                  m_import->setEnabled(false);
                  m_messages->showError(tr("The file could not be read."), survey.error());
                  return;
              }
              m_survey = std::move(*survey);
              showFacts();
              match();
          });
}

void CheckInDialog::showFacts()
{
    QStringList reports;
    for (const CheckInSheet &sheet : m_survey.sheets) {
        const QString report = termText(sheet.headings.report);
        if (!reports.contains(report))
            reports << report;
    }
    const QString period = m_survey.period ? periodText(*m_survey.period) : tr("no days");
    m_facts->setText(tr("%1, %2: %3 people, %4 records.")
                         .arg(reports.join(QChar(u'、')), period)
                         .arg(m_survey.people.size())
                         .arg(m_survey.days));
}

void CheckInDialog::match()
{
    std::vector<CheckInPerson> people;
    std::vector<qint64> days;
    for (const CheckInSurvey::Person &person : m_survey.people) {
        people.push_back(person.person);
        days.push_back(person.days);
    }
    begin(tr("Matching people…"));
    await(m_access.match(app(), people, m_survey.namesakes), this,
          [this, days](Result<std::vector<CheckInPersonMatch>> matches) {
              end();
              if (!matches) {
                  m_messages->showError(tr("The people could not be matched."), matches.error());
                  return;
              }
              m_people->show(std::move(*matches), days);
              const int open = m_people->undecided();
              m_tabs->setTabText(1, open > 0 ? tr("P&eople (%1 to decide)").arg(open) : tr("P&eople"));
              if (open > 0)
                  m_tabs->setCurrentIndex(1);
              compare();
          });
}

void CheckInDialog::keepPeople()
{
    begin(tr("Keeping the answers…"));
    await(m_access.decide(app(), m_people->decisions()), this, [this](const Status &kept) {
        end();
        if (kept)
            match();
        else
            m_messages->showError(tr("The answers were not kept."), kept.error());
    });
}

RecordSource CheckInDialog::source() const
{
    const auto records = std::make_shared<std::unique_ptr<CheckInRecordSource>>();
    return [records, path = m_path, choices = chosen(),
            namesakes = m_survey.namesakes](TransferRecord &record) -> Result<bool> {
        if (!*records) {
            auto opened = CheckInRecordSource::open(path, {}, choices, namesakes);
            if (!opened)
                return failure(opened.error());
            *records = std::move(*opened);
        }
        return (*records)->next(record);
    };
}

void CheckInDialog::compare()
{
    begin(tr("Comparing…"));
    await(m_access.preview(app(), source(), m_cancel), this, [this](Result<CheckInPreview> preview) {
        end();
        if (!preview) {
            m_import->setEnabled(false);
            m_messages->showError(tr("The report could not be compared."), preview.error());
            return;
        }
        m_preview = std::move(*preview);
        showPreview(m_preview);
        Q_EMIT compared();
    });
}

void CheckInDialog::showPreview(const CheckInPreview &preview)
{
    m_counts->setText(tr("Sign-ins: %1 new, %2 known. Days: %3 new, %4 as they stand, %5 that differ and stay. "
                         "Not imported: %6 records; passed over: %7.")
                          .arg(preview.newSignIns)
                          .arg(preview.knownSignIns)
                          .arg(preview.newDays)
                          .arg(preview.sameDays)
                          .arg(preview.differing)
                          .arg(preview.rejected)
                          .arg(preview.passedOver));
    showExceptions();
    m_months->clear();
    for (const MonthSheet &sheet : preview.months)
        m_months->addItem(sheet.month.toString());
    m_months->setVisible(m_months->count() > 1);
    showMonth(0);
}

void CheckInDialog::showMonth(int index)
{
    if (index < 0 || size_t(index) >= m_preview.months.size()) {
        m_model->setSheet({});
        return;
    }
    m_months->setCurrentIndex(index);
    m_model->setSheet(m_preview.months[size_t(index)]);
}

void CheckInDialog::showExceptions()
{
    const QSignalBlocker quiet(m_exceptions);
    m_exceptions->setRowCount(int(m_preview.exceptions.size()));
    for (int row = 0; row < m_exceptions->rowCount(); ++row) {
        const CheckInException &exception = m_preview.exceptions[size_t(row)];
        const QStringList texts{QString::number(exception.problem.row), exception.name,
                                exception.day.toString(Qt::ISODate), exception.problem.value,
                                ruleText(exception.problem)};
        for (int column = 0; column < int(texts.size()); ++column) {
            auto *item = new QTableWidgetItem(texts.at(column)); // the table owns it
            item->setToolTip(texts.at(column));
            m_exceptions->setItem(row, column, item);
        }
    }
    m_exceptions->resizeColumnsToContents();
    m_exceptions->setColumnWidth(SaidColumn, qMin(m_exceptions->columnWidth(SaidColumn), 260));
}

void CheckInDialog::goToException(int row)
{
    if (row < 0 || size_t(row) >= m_preview.exceptions.size())
        return;
    const CheckInException &exception = m_preview.exceptions[size_t(row)];
    if (!exception.cadreId.isValid() || !exception.day.isValid())
        return;
    for (int month = 0; month < int(m_preview.months.size()); ++month) {
        if (m_preview.months[size_t(month)].month != YearMonth::of(exception.day))
            continue;
        if (m_model->sheet().month != YearMonth::of(exception.day))
            showMonth(month);
        if (const int line = m_model->rowOf(exception.cadreId); line >= 0)
            m_view->select(line, {exception.day.day() - 1});
    }
}

void CheckInDialog::import()
{
    if (!m_people->decisions().empty()) {
        m_messages->show(MessageBar::Kind::Warning, tr("Keep the answers about people first."));
        m_tabs->setCurrentIndex(1);
        return;
    }
    begin(tr("Importing…"));
    await(keptFile(m_path), this, [this](const Result<ImportOrigin> &origin) {
        if (origin) {
            bringIn(*origin);
            return;
        }
        end();
        m_messages->showError(tr("Nothing was imported."), origin.error());
    });
}

void CheckInDialog::bringIn(const ImportOrigin &origin)
{
    m_done = std::make_shared<std::atomic<qint64>>(0);
    m_tick.start();
    const ProgressCallback progress = [done = m_done](qint64 records, qint64) { done->store(records); };
    await(m_access.import(app(), source(), origin, progress, m_cancel), this,
          [this](const Result<ImportOutcome> &outcome) {
              m_tick.stop();
              end();
              if (!outcome) {
                  m_messages->showError(tr("Nothing was imported."), outcome.error());
                  return;
              }
              showOutcome(*outcome);
              Q_EMIT imported();
              compare();
          });
}

void CheckInDialog::showOutcome(const ImportOutcome &outcome)
{
    const QString counts = tr("%1 records read: %2 new, %3 completed, %4 unchanged, %5 not imported.")
                               .arg(outcome.read)
                               .arg(outcome.inserted)
                               .arg(outcome.updated)
                               .arg(outcome.unchanged)
                               .arg(outcome.rejected);
    const bool isNew = outcome.inserted + outcome.updated > 0;
    m_messages->show(MessageBar::Kind::Info,
                     isNew ? tr("Imported. Ctrl+Z in the main window takes all of it back.")
                           : tr("Everything was there already."),
                     counts);
}

} // namespace zhucun::gui
