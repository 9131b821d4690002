#include "gui/documents/documentspage.h"

#include "gui/common/appearance.h"
#include "gui/common/await.h"
#include "gui/common/fields/fieldcontext.h"
#include "gui/common/message/messagebar.h"
#include "gui/common/message/messageprogress.h"
#include "gui/common/print/documentoutput.h"
#include "gui/documents/documentfields.h"
#include "gui/issue/issuedialog.h"
#include "gui/mainwindow/pageregistry.h"
#include "gui/settings/disclosure.h"
#include "services/lookup/lookupservice.h"
#include "services/workspace/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace zhucun::gui {

namespace {

constexpr int kListWidth = 16; // characters
constexpr int kKindRole = Qt::UserRole;

} // namespace

DocumentsPage::DocumentsPage(const PageContext &context)
    : m_workspace(context.workspace),
      m_issues(IssueAccess::of(context.workspace)),
      m_disclosure(context.disclosure),
      m_kinds(allDocuments()),
      m_messages(new MessageBar(this)),
      m_list(new QListWidget(this)),
      m_fields(new DocumentFields(FieldContext::of(LookupService(context.workspace), context.workspace.clock()),
                                  context.workspace.clock()))
{
    m_list->setObjectName(QStringLiteral("documents"));
    m_list->setAccessibleName(tr("Documents"));
    m_list->setFixedWidth(fontMetrics().height() * kListWidth);
    fillList();
    auto *row = new QHBoxLayout;
    row->addWidget(m_list);
    row->addWidget(panel(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addLayout(row, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &DocumentsPage::showKind);
    connect(m_list, &QListWidget::itemActivated, this, [this] { kind().workbookOnly ? write() : preview(); });
    choose(m_kinds.front().key);
    m_list->setFocus();
}

void DocumentsPage::fillList()
{
    std::optional<DocumentGroup> group;
    for (size_t i = 0; i < m_kinds.size(); ++i) {
        if (group != m_kinds[i].group) {
            group = m_kinds[i].group;
            auto *caption = new QListWidgetItem(groupTitle(*group), m_list);
            caption->setFlags(Qt::NoItemFlags);
            caption->setData(kKindRole, -1);
            QFont bold = m_list->font();
            bold.setBold(true);
            caption->setFont(bold);
        }
        auto *item = new QListWidgetItem(QStringLiteral("　") + m_kinds[i].title, m_list);
        item->setData(kKindRole, int(i));
        item->setToolTip(m_kinds[i].hint);
    }
}

QWidget *DocumentsPage::panel()
{
    auto *panel = new QWidget(this);
    m_title = new QLabel(panel);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    m_title->setFont(large);
    m_hint = new QLabel(panel);
    m_hint->setWordWrap(true);
    auto *scroll = new QScrollArea(panel);
    // The fields stay together above; what room is left lies below them.
    auto *above = new QWidget(scroll);
    auto *fields = new QVBoxLayout(above);
    fields->setContentsMargins({});
    fields->addWidget(m_fields);
    fields->addStretch();
    scroll->setWidget(above);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_preview = new QPushButton(themeIcon("document-print-preview"), tr("Preview and print…"), panel);
    m_preview->setObjectName(QStringLiteral("preview"));
    auto *writeButton = new QPushButton(themeIcon("document-save-as"), tr("Save as…"), panel);
    writeButton->setObjectName(QStringLiteral("save"));
    m_preview->setDefault(true);
    connect(m_preview, &QPushButton::clicked, this, &DocumentsPage::preview);
    connect(writeButton, &QPushButton::clicked, this, &DocumentsPage::write);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_preview);
    buttons->addWidget(writeButton);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(panel);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addSpacing(8);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    return panel;
}

void DocumentsPage::choose(const QString &key)
{
    for (int row = 0; row < m_list->count(); ++row) {
        const int index = m_list->item(row)->data(kKindRole).toInt();
        if (index >= 0 && m_kinds[size_t(index)].key == key)
            m_list->setCurrentRow(row);
    }
}

const DocumentKind &DocumentsPage::kind() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return m_kinds[size_t(std::max(0, item ? item->data(kKindRole).toInt() : 0))];
}

void DocumentsPage::showKind()
{
    const DocumentKind &chosen = kind();
    m_messages->clear();
    m_title->setText(chosen.title);
    m_hint->setText(chosen.hint);
    m_fields->showFor(chosen);
    m_preview->setEnabled(!chosen.workbookOnly);
    m_preview->setToolTip(chosen.workbookOnly ? tr("A workbook has no pages: save it.") : QString());
}

void DocumentsPage::preview()
{
    make([this](const reports::Report &report) { previewDocument(this, report, issueAction(m_issues, report)); });
}

void DocumentsPage::write()
{
    const SaveAs saveAs = kind().workbookOnly ? SaveAs::WorkbookOnly : SaveAs::AnyFormat;
    make([this, saveAs](const reports::Report &report) { saveDocument(this, report, m_messages, saveAs); });
}

void DocumentsPage::make(const Use &use)
{
    m_messages->clear();
    const DocumentKind &chosen = kind();
    if (const QString wanted = m_fields->missing(chosen); !wanted.isEmpty()) {
        m_messages->show(MessageBar::Kind::Warning, wanted);
        return;
    }
    auto *progress = new MessageProgress(m_messages, tr("Collecting what %1 shows…").arg(chosen.title));
    DocumentRun run{m_workspace, m_fields->choice(), {progress->cancelToken(), progress->stage(tr("%1 of %2"))}};
    run.choice.personalData =
        m_disclosure.isRevealed() ? reports::PersonalData::Revealed : reports::PersonalData::Masked;
    await(chosen.make(run), this,
          [this, use, progress, key = chosen.key, notFound = chosen.notFound](Result<reports::Report> report) {
              progress->finish();
              if (report) {
                  report->name = key;
                  use(*report);
              } else if (report.error().code == ErrorCode::NotFound && !notFound.isEmpty()) {
                  m_messages->show(MessageBar::Kind::Warning, notFound);
              } else if (report.error().code != ErrorCode::Cancelled) {
                  m_messages->showError(tr("The document could not be made."), report.error());
              }
          });
}

QWidget *documentsPage(const PageContext &context) { return new DocumentsPage(context); }

} // namespace zhucun::gui
