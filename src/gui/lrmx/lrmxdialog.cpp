#include "gui/lrmx/lrmxdialog.h"

#include "exchange/lrmx/formreader.h"
#include "gui/common/appearance.h"
#include "gui/common/await.h"
#include "gui/common/jobpanel.h"
#include "gui/common/list/plaintable.h"
#include "gui/common/message/messagebar.h"
#include "gui/lrmx/formcomparison.h"
#include "reports/wording/ruletext.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace zhucun::gui {

namespace {

enum Column { IncludeColumn, PersonColumn, StateColumn, FileColumn };
constexpr size_t kFilesAtOnce = 20;

QString stateText(const FormEntry &entry)
{
    if (!entry.isReadable)
        return LrmxDialog::tr("Cannot be read");
    switch (entry.state) {
    case FormMatch::State::New:
        return LrmxDialog::tr("New");
    case FormMatch::State::Same:
        return LrmxDialog::tr("Same");
    case FormMatch::State::Differs:
        return LrmxDialog::tr("Differs");
    case FormMatch::State::Question:
        return LrmxDialog::tr("Whose?");
    }
    return {};
}

QPushButton *makeButton(const QString &text, const char *name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    return button;
}

} // namespace

LrmxDialog::LrmxDialog(LrmxAccess access, QWidget *parent)
    : QDialog(parent),
      m_access(std::move(access)),
      m_messages(new MessageBar(this)),
      m_summary(new QLabel(this)),
      m_files(makePlainTable({QString(), tr("Name"), tr("State"), tr("File")}, this)),
      m_comparison(new FormComparison(this)),
      m_jobs(new JobPanel(this))
{
    setWindowTitle(tr("Take over appointment forms"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    m_files->setObjectName(QStringLiteral("files"));
    m_summary->setWordWrap(true);
    connect(m_files, &QTableWidget::itemSelectionChanged, this, &LrmxDialog::showCurrent);
    connect(m_files, &QTableWidget::cellChanged, this, &LrmxDialog::noteIncluded);
    connect(m_comparison, &FormComparison::ownerChosen, this, &LrmxDialog::chooseOwner);
    connect(m_comparison, &FormComparison::takeChosen, this, [this](const QStringList &elements) {
        if (FormEntry *entry = current())
            entry->take = elements;
    });
    auto *sides = new QSplitter(Qt::Horizontal, this);
    sides->addWidget(m_files);
    sides->addWidget(m_comparison);
    sides->setStretchFactor(0, 2);
    sides->setStretchFactor(1, 3);
    sides->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(m_summary);
    layout->addWidget(sides, 1);
    layout->addWidget(m_jobs);
    layout->addWidget(makeButtons());
    constexpr QSize kSize(1160, 680);
    resize(kSize);
    updateButtons();
}

LrmxDialog::~LrmxDialog()
{
    m_cancel.cancel();
    m_jobs->cancelAll();
}

QWidget *LrmxDialog::makeButtons()
{
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_addFiles = makeButton(tr("Add &files…"), "addFiles", this);
    m_addFolder = makeButton(tr("Add a f&older…"), "addFolder", this);
    m_takeOver = makeButton(tr("&Take over what is marked"), "takeOver", this);
    box->addButton(m_addFiles, QDialogButtonBox::ResetRole);
    box->addButton(m_addFolder, QDialogButtonBox::ResetRole);
    box->addButton(m_takeOver, QDialogButtonBox::ApplyRole);
    connect(m_addFiles, &QPushButton::clicked, this, &LrmxDialog::chooseFiles);
    connect(m_addFolder, &QPushButton::clicked, this, &LrmxDialog::chooseFolder);
    connect(m_takeOver, &QPushButton::clicked, this, &LrmxDialog::takeOver);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return box;
}

void LrmxDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void LrmxDialog::dropEvent(QDropEvent *event)
{
    QStringList paths;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls)
        paths << url.toLocalFile();
    addPaths(paths);
}

void LrmxDialog::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Choose appointment forms"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Appointment forms (*.lrmx *.lrm)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &LrmxDialog::addPaths);
    dialog->open();
}

void LrmxDialog::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Choose a folder of appointment forms"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) { addPaths({folder}); });
    dialog->open();
}

void LrmxDialog::addPaths(const QStringList &filesAndFolders)
{
    m_messages->clear();
    for (const QString &path : filesAndFolders) {
        await(QtConcurrent::run([path] { return appointmentFormFiles(path); }), this,
              [this, path](const Result<QStringList> &files) {
                  if (!files) {
                      m_messages->showError(tr("There is nothing to take over in %1.").arg(path), files.error());
                      return;
                  }
                  const QDir folder(QFileInfo(path).isDir() ? path : QFileInfo(path).path());
                  for (const QString &file : *files) {
                      if (!m_known.contains(file))
                          m_pending.push_back({file, folder.relativeFilePath(file)});
                      m_known.insert(file);
                  }
                  if (!m_isLoading)
                      loadNext();
              });
    }
}

void LrmxDialog::loadNext()
{
    m_isLoading = !m_pending.empty();
    updateButtons();
    if (m_pending.empty()) {
        Q_EMIT loaded();
        return;
    }
    const auto end = m_pending.begin() + qsizetype(std::min(kFilesAtOnce, m_pending.size()));
    const std::vector<Pending> some(m_pending.begin(), end);
    m_pending.erase(m_pending.begin(), end);
    const auto reading = QtConcurrent::run([some, cancel = m_cancel] {
        std::vector<ReadEntry> read;
        for (const Pending &file : some) {
            if (!cancel.isCancelled())
                read.push_back(readEntry(file.path, file.shownName));
        }
        return read;
    });
    await(reading, this, [this](std::vector<ReadEntry> read) {
        std::vector<AppointmentForm> forms;
        for (const ReadEntry &each : read) {
            if (each.entry.isReadable)
                forms.push_back(each.form);
        }
        await(m_access.compare(std::move(forms)), this,
              [this, read = std::move(read)](const Result<std::vector<FormMatch>> &matches) mutable {
                  if (matches)
                      addEntries(std::move(read), *matches);
                  else
                      m_messages->showError(tr("The forms could not be compared."), matches.error());
                  loadNext();
              });
    });
}

void LrmxDialog::addEntries(std::vector<ReadEntry> read, const std::vector<FormMatch> &matches)
{
    size_t next = 0;
    for (ReadEntry &each : read) {
        if (each.entry.isReadable && next < matches.size())
            each.entry.setMatch(matches[next++]);
        m_entries.push_back(std::move(each.entry));
        m_files->insertRow(m_files->rowCount());
        showRow(m_files->rowCount() - 1);
    }
    if (m_files->currentRow() < 0 && m_files->rowCount() > 0)
        m_files->setCurrentCell(0, PersonColumn);
    fitColumns(m_files);
}

void LrmxDialog::showRow(int row)
{
    m_isFilling = true;
    const FormEntry &entry = m_entries[size_t(row)];
    auto *include = new QTableWidgetItem; // the table owns its items
    include->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
    if (entry.canBeTaken() && entry.state != FormMatch::State::Same) {
        include->setFlags(include->flags() | Qt::ItemIsUserCheckable);
        include->setCheckState(entry.isIncluded ? Qt::Checked : Qt::Unchecked);
    }
    m_files->setItem(row, IncludeColumn, include);
    const std::pair<int, QString> texts[] = {
        {PersonColumn, entry.person}, {StateColumn, stateText(entry)}, {FileColumn, entry.shownName}};
    for (const auto &[column, text] : texts) {
        auto *item = new QTableWidgetItem(text);
        item->setToolTip(entry.problem.isEmpty() ? text : entry.problem);
        if (!entry.problem.isEmpty() && column == StateColumn)
            item->setForeground(colorsOf(Meaning::Trouble, palette()).line);
        m_files->setItem(row, column, item);
    }
    m_isFilling = false;
}

FormEntry *LrmxDialog::current()
{
    const int row = m_files->currentRow();
    return row >= 0 && size_t(row) < m_entries.size() ? &m_entries[size_t(row)] : nullptr;
}

void LrmxDialog::showCurrent()
{
    ++m_shown;
    const FormEntry *entry = current();
    if (!entry || !entry->isReadable)
        m_comparison->showNothing(entry ? entry->problem : QString());
    else
        compareCurrent(false);
}

void LrmxDialog::compareCurrent(bool asChosen)
{
    const int row = m_files->currentRow();
    const int asked = ++m_shown;
    const QString path = m_entries[size_t(row)].path;
    const CadreId owner = m_entries[size_t(row)].owner;
    await(QtConcurrent::run([path] { return readEntry(path, {}); }), this,
          [this, row, asked, owner, asChosen](const ReadEntry &read) {
              if (asked != m_shown)
                  return;
              if (!read.entry.isReadable) {
                  m_comparison->showNothing(read.entry.problem);
                  return;
              }
              await(m_access.compareWith(read.form, owner), this,
                    [this, row, asked, asChosen, form = read.form](const Result<FormMatch> &match) {
                        if (asked != m_shown || size_t(row) >= m_entries.size())
                            return;
                        if (!match) {
                            m_messages->showError(tr("The forms could not be compared."), match.error());
                            return;
                        }
                        FormEntry &entry = m_entries[size_t(row)];
                        if (asChosen) {
                            entry.setMatch(*match);
                            showRow(row);
                            updateButtons();
                        }
                        m_comparison->show(entry, form, *match);
                    });
          });
}

void LrmxDialog::chooseOwner(CadreId id)
{
    FormEntry *entry = current();
    if (!entry || m_isBusy)
        return;
    entry->owner = id;
    entry->isOwnerChosen = true;
    entry->take.reset();
    compareCurrent(true);
}

void LrmxDialog::noteIncluded(int row, int column)
{
    if (m_isFilling || column != IncludeColumn)
        return;
    m_entries[size_t(row)].isIncluded = m_files->item(row, column)->checkState() == Qt::Checked;
    updateButtons();
}

void LrmxDialog::takeOver()
{
    std::vector<FormEntry> chosen;
    std::vector<size_t> rows;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].isIncluded && m_entries[i].canBeTaken()) {
            chosen.push_back(m_entries[i]);
            rows.push_back(i);
        }
    }
    if (chosen.empty() || m_isBusy)
        return;
    m_messages->clear();
    setBusy(true);
    Job *job = m_jobs->start(tr("Taking forms over"));
    ImportOptions options;
    options.onError = ImportOptions::OnError::Skip;
    options.origin =
        ImportOrigin{chosen.size() == 1 ? chosen.front().path : QFileInfo(chosen.front().path).absolutePath(), {}};
    await(m_access.take(sourceOf(chosen, job->progress()), options, job->cancelToken()), this,
          [this, job, rows](const Result<ImportOutcome> &outcome) {
              job->finish();
              setBusy(false);
              if (outcome)
                  showOutcome(*outcome, rows);
              else
                  m_messages->showError(tr("Nothing was taken over."), outcome.error());
          });
}

void LrmxDialog::showOutcome(const ImportOutcome &outcome, const std::vector<size_t> &rows)
{
    QStringList details;
    for (const RowProblem &problem : outcome.problems) {
        details << ruleText(problem);
        const size_t row = size_t(problem.row) - 1;
        if (problem.severity == Violation::Severity::Error && row < rows.size())
            m_entries[rows[row]].problem = details.last();
    }
    QString text = tr("%1 new, %2 changed, %3 unchanged, %4 not taken over.")
                       .arg(outcome.inserted)
                       .arg(outcome.updated)
                       .arg(outcome.unchanged)
                       .arg(outcome.rejected);
    if (outcome.saved && outcome.inserted + outcome.updated > 0)
        text += QLatin1Char(' ') + tr("Ctrl+Z takes all of it back.");
    m_messages->show(outcome.rejected > 0 ? MessageBar::Kind::Warning : MessageBar::Kind::Info, text,
                     details.join(QLatin1Char('\n')));
    std::vector<FormEntry> left;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const bool wasTaken = std::ranges::find(rows, i) != rows.end() && m_entries[i].problem.isEmpty();
        if (wasTaken)
            m_pending.push_back({m_entries[i].path, m_entries[i].shownName});
        else
            left.push_back(m_entries[i]);
    }
    m_entries = std::move(left);
    reload();
}

void LrmxDialog::reload()
{
    ++m_shown;
    m_files->setRowCount(0);
    m_files->setRowCount(int(m_entries.size()));
    for (int row = 0; row < m_files->rowCount(); ++row)
        showRow(row);
    m_comparison->showNothing({});
    if (!m_isLoading)
        loadNext();
}

void LrmxDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    m_comparison->setEnabled(!busy);
    m_files->setEnabled(!busy);
    updateButtons();
}

void LrmxDialog::updateButtons()
{
    const auto count = [this](auto matches) { return std::ranges::count_if(m_entries, matches); };
    const auto in = [](FormMatch::State state) {
        return [state](const FormEntry &entry) { return entry.isReadable && entry.state == state; };
    };
    const auto marked = count([](const FormEntry &entry) { return entry.isIncluded && entry.canBeTaken(); });
    m_addFiles->setEnabled(!m_isBusy);
    m_addFolder->setEnabled(!m_isBusy);
    m_takeOver->setEnabled(!m_isBusy && !m_isLoading && marked > 0);
    if (m_entries.empty() && !m_isLoading) {
        m_summary->setText(tr("Add files or a folder, or drop them here: .lrmx, or .lrm with .pic."));
        return;
    }
    QString text = tr("%1 forms: %2 new, %3 differ, %4 same, %5 to be decided, %6 unreadable. Marked: %7.")
                       .arg(m_entries.size())
                       .arg(count(in(FormMatch::State::New)))
                       .arg(count(in(FormMatch::State::Differs)))
                       .arg(count(in(FormMatch::State::Same)))
                       .arg(count(in(FormMatch::State::Question)))
                       .arg(count([](const FormEntry &entry) { return !entry.isReadable; }))
                       .arg(marked);
    if (m_isLoading)
        text += QLatin1Char(' ') + tr("Still reading; %1 files to go.").arg(m_pending.size());
    m_summary->setText(text);
}

} // namespace zhucun::gui
