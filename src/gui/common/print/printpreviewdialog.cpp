#include "gui/common/print/printpreviewdialog.h"

#include "gui/common/appearance.h"
#include "gui/common/await.h"
#include "gui/common/jobpanel.h"
#include "gui/common/message/messagebar.h"
#include "gui/common/print/previewview.h"
#include "reports/layout/reportlayout.h"
#include "reports/writers/pdfwriter.h"

#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSpinBox>
#include <QToolBar>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace zhucun::gui {

namespace {

constexpr qreal kPointsPerInch = 72;
constexpr qreal kZoomStep = 1.25;

/// On a worker: the printer belongs to it until it is done.
Status paintOn(QPrinter &printer, const reports::PagedDocument &document, const CancelToken &cancel,
               const ProgressCallback &progress)
{
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? qMin(printer.toPage(), document.pageCount()) : document.pageCount();
    printer.setPageOrientation(document.pageLayout(first).orientation());
    QPainter painter;
    if (!painter.begin(&printer))
        return failure(ErrorCode::WriteFailed, {printer.printerName()}, QStringLiteral("the printer takes no job"));
    for (int page = first; page < last; ++page) {
        if (cancel.isCancelled()) {
            printer.abort();
            return failure(ErrorCode::Cancelled);
        }
        if (page > first)
            printer.setPageOrientation(document.pageLayout(page).orientation());
        if (page > first && !printer.newPage())
            return failure(ErrorCode::WriteFailed, {printer.printerName()}, QStringLiteral("no new page"));
        painter.save();
        painter.scale(printer.logicalDpiX() / kPointsPerInch, printer.logicalDpiY() / kPointsPerInch);
        document.paintPage(page, painter);
        painter.restore();
        progress(page - first + 1, last - first);
    }
    return {};
}

} // namespace

PrintPreviewDialog::PrintPreviewDialog(const reports::Report &report, const reports::FontSet &fonts, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Print preview: %1").arg(report.title));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 6);
    buildToolBar();
    layout->addWidget(m_toolBar);
    m_messages = new MessageBar(this);
    layout->addWidget(m_messages);
    m_view = new PreviewView(this);
    layout->addWidget(m_view, 1);
    m_jobs = new JobPanel(this);
    layout->addWidget(m_jobs);
    connect(m_view, &PreviewView::zoomChanged, this,
            [this](qreal zoom) { m_zoom->setText(QStringLiteral("%1 %").arg(qRound(zoom * 100))); });
    connect(m_view, &PreviewView::currentPageChanged, this, [this](int page) {
        const QSignalBlocker quiet(m_page);
        m_page->setValue(page + 1);
    });
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) { m_view->goToPage(page - 1); });
    resize(980, 760);
    m_view->setFocus();
    layOut(report, fonts);
}

PrintPreviewDialog::~PrintPreviewDialog() { m_jobs->cancelAll(); }

void PrintPreviewDialog::buildToolBar()
{
    m_toolBar = new QToolBar(this);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto add = [this](const char *iconName, const QString &text, const QKeySequence &keys, auto run) {
        QAction *action = m_toolBar->addAction(themeIcon(iconName), text);
        action->setShortcut(keys);
        action->setEnabled(false);
        connect(action, &QAction::triggered, this, run);
        m_documentActions.append(action);
    };
    add("document-print", tr("Print…"), QKeySequence::Print, [this] { print(); });
    add("document-save-as", tr("Save as PDF…"), QKeySequence::Save, [this] { chooseFile(); });
    m_toolBar->addSeparator();
    add("zoom-out", tr("Smaller"), QKeySequence::ZoomOut, [this] { m_view->setZoom(m_view->zoom() / kZoomStep); });
    m_zoom = new QLabel(m_toolBar);
    m_zoom->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral(" 100 % ")));
    m_zoom->setAlignment(Qt::AlignCenter);
    m_toolBar->addWidget(m_zoom);
    add("zoom-in", tr("Larger"), QKeySequence::ZoomIn, [this] { m_view->setZoom(m_view->zoom() * kZoomStep); });
    add("zoom-fit-width", tr("Width"), {}, [this] { m_view->setFit(PreviewView::Fit::Width); });
    add("zoom-fit-page", tr("Whole page"), {}, [this] { m_view->setFit(PreviewView::Fit::Page); });
    m_toolBar->addSeparator();
    m_page = new QSpinBox(m_toolBar);
    m_page->setRange(1, 1);
    m_page->setEnabled(false);
    m_pages = new QLabel(m_toolBar);
    m_toolBar->addWidget(new QLabel(tr("Page "), m_toolBar));
    m_toolBar->addWidget(m_page);
    m_toolBar->addWidget(m_pages);
}

void PrintPreviewDialog::offerIssue(const std::function<void(QWidget *parent)> &issue)
{
    QAction *action = m_toolBar->addAction(themeIcon("object-locked"), tr("Issue…"));
    action->setObjectName(QStringLiteral("issue"));
    action->setToolTip(tr("Store the document as it goes out, with its figures and the records behind them"));
    connect(action, &QAction::triggered, this, [this, issue] { issue(this); });
}

void PrintPreviewDialog::layOut(const reports::Report &report, const reports::FontSet &fonts)
{
    Job *job = m_jobs->start(tr("Making the pages"));
    auto work = [report, fonts, cancel = job->cancelToken(), progress = job->progress()] {
        return reports::layOut(report, fonts, cancel, progress);
    };
    await(QtConcurrent::run(std::move(work)), this, [this, job](Result<reports::PagedDocument> document) {
        job->finish();
        if (document)
            showPages(std::move(*document));
        else
            m_messages->showError(tr("There is nothing to show."), document.error());
    });
}

void PrintPreviewDialog::showPages(reports::PagedDocument document)
{
    m_document = std::make_shared<const reports::PagedDocument>(std::move(document));
    m_view->setDocument(m_document);
    m_page->setRange(1, qMax(1, m_document->pageCount()));
    m_page->setEnabled(true);
    m_pages->setText(tr(" of %1").arg(m_document->pageCount()));
    for (QAction *action : std::as_const(m_documentActions))
        action->setEnabled(true);
    Q_EMIT pagesReady();
}

void PrintPreviewDialog::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_document->title());
    printer->setPageLayout(m_document->pageLayout(0));
    printer->setFullPage(true);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, m_document->pageCount());
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        const bool all = printer->fromPage() == 0;
        if (all && printer->outputFormat() == QPrinter::PdfFormat) { // ours has text that can be searched
            savePdf(printer->outputFileName());
            return;
        }
        Job *job = m_jobs->start(tr("Printing"));
        auto work = [printer, document = m_document, cancel = job->cancelToken(), progress = job->progress()] {
            return paintOn(*printer, *document, cancel, progress);
        };
        await(QtConcurrent::run(std::move(work)), this, [this, job](const Status &done) {
            job->finish();
            finished(done, tr("Sent to the printer."), tr("The document was not printed."));
        });
    });
    dialog->open();
}

void PrintPreviewDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save as PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->setNameFilter(tr("PDF documents (*.pdf)"));
    dialog->selectFile(m_document->title() + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &PrintPreviewDialog::savePdf);
    dialog->open();
}

void PrintPreviewDialog::savePdf(const QString &path)
{
    Job *job = m_jobs->start(tr("Writing the PDF"));
    auto work = [path, document = m_document, cancel = job->cancelToken(), progress = job->progress()] {
        return reports::writePdf(*document, path, cancel, progress);
    };
    await(QtConcurrent::run(std::move(work)), this, [this, job, path](const Status &done) {
        job->finish();
        finished(done, tr("Saved: %1").arg(path), tr("The PDF was not written."));
    });
}

void PrintPreviewDialog::finished(const Status &done, const QString &success, const QString &failed)
{
    if (done)
        m_messages->show(MessageBar::Kind::Info, success);
    else
        m_messages->showError(failed, done.error());
}

} // namespace zhucun::gui
