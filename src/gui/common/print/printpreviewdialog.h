#pragma once

#include "core/canceltoken.h"
#include "core/result.h"
#include "reports/layout/fontset.h"
#include "reports/layout/pageddocument.h"
#include "reports/model/report.h"

#include <QDialog>

#include <functional>
#include <memory>

class QLabel;
class QSpinBox;
class QToolBar;

namespace zhucun::gui {

class JobPanel;
class MessageBar;
class PreviewView;

/// A document as it will come out of the printer, to look at, print or save as PDF. Pages are made and written on a
/// worker; closing cancels that.
class PrintPreviewDialog final : public QDialog
{
    Q_OBJECT

public:
    PrintPreviewDialog(const reports::Report &report, const reports::FontSet &fonts, QWidget *parent = nullptr);
    ~PrintPreviewDialog() override;

    /// Adds "Issue…" to the tool bar; `issue` opens what asks for the rest over this window.
    void offerIssue(const std::function<void(QWidget *parent)> &issue);
    int pageCount() const { return m_document ? m_document->pageCount() : 0; }

Q_SIGNALS:
    void pagesReady();

private:
    void buildToolBar();
    void layOut(const reports::Report &report, const reports::FontSet &fonts);
    void showPages(reports::PagedDocument document);
    void print();
    void chooseFile();
    void savePdf(const QString &path);
    void finished(const Status &done, const QString &success, const QString &failed);

    QToolBar *m_toolBar = nullptr;
    MessageBar *m_messages = nullptr;
    JobPanel *m_jobs = nullptr;
    PreviewView *m_view = nullptr;
    QSpinBox *m_page = nullptr;
    QLabel *m_pages = nullptr;
    QLabel *m_zoom = nullptr;
    QList<QAction *> m_documentActions;
    std::shared_ptr<const reports::PagedDocument> m_document;
};

} // namespace zhucun::gui
