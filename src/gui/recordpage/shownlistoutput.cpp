#include "gui/recordpage/shownlistoutput.h"

#include "gui/common/await.h"
#include "gui/common/list/listpage.h"
#include "gui/common/message/messagebar.h"
#include "gui/common/message/messageprogress.h"
#include "gui/common/print/documentoutput.h"

#include <QCoreApplication>

namespace zhucun::gui {

namespace {

/// Fetches all rows of the list, with a way to stop it, and hands the document on.
template <class Use>
void makeDocument(ListPage &page, const ShownList &shown, Use use)
{
    MessageBar *messages = page.messages();
    auto *work = new MessageProgress(messages, QCoreApplication::translate("ShownListOutput", "Collecting the list…"));
    const ProgressCallback progress = work->stage(QCoreApplication::translate("ShownListOutput", "%1 of %2 rows"));
    await(page.source().report(shown.columnKeys, shown.filterText, work->cancelToken(), progress), &page,
          [messages, work, use](const Result<reports::Report> &report) {
              work->finish();
              if (report)
                  use(*report);
              else if (report.error().code != ErrorCode::Cancelled)
                  messages->showError(
                      QCoreApplication::translate("ShownListOutput", "The list could not be collected."),
                      report.error());
          });
}

} // namespace

void printShownList(ListPage &page, const ShownList &shown)
{
    makeDocument(page, shown, [&page](const reports::Report &report) { previewDocument(&page, report); });
}

void exportShownList(ListPage &page, const ShownList &shown)
{
    makeDocument(page, shown, [&page](const reports::Report &report) { saveDocument(&page, report, page.messages()); });
}

} // namespace zhucun::gui
