#include "gui/lrmx/lrmxactions.h"

#include "exchange/lrmx/formwriter.h"
#include "gui/common/appearance.h"
#include "gui/common/await.h"
#include "gui/common/message/messagebar.h"
#include "gui/lrmx/lrmxdialog.h"
#include "gui/mainwindow/pageregistry.h"
#include "gui/recordpage/recordpage.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>

namespace zhucun::gui {

namespace {

QString say(const char *text) { return QCoreApplication::translate("LrmxActions", text); }

FormSink folderSink(const QString &folder)
{
    return [folder, taken = QSet<QString>()](const AppointmentForm &form) mutable {
        return writeAppointmentForm(QDir(folder).filePath(formFileName(form, taken)), form);
    };
}

void exportInto(const QString &folder, const LrmxService &service, const std::vector<qint64> &ids, MessageBar *messages)
{
    const CancelToken cancel;
    messages->show(MessageBar::Kind::Info, say(QT_TRANSLATE_NOOP("LrmxActions", "Writing appointment forms…")), {},
                   {{say(QT_TRANSLATE_NOOP("LrmxActions", "Cancel")), [cancel] { cancel.cancel(); }}});
    await(service.exportForms(ids, folderSink(folder), {}, cancel), messages,
          [messages, folder](const Result<qint64> &written) {
              if (written)
                  messages->show(MessageBar::Kind::Info,
                                 say(QT_TRANSLATE_NOOP("LrmxActions", "%1 appointment forms saved in %2"))
                                     .arg(QString::number(*written), QDir::toNativeSeparators(folder)));
              else
                  messages->showError(say(QT_TRANSLATE_NOOP("LrmxActions", "Not all appointment forms were saved.")),
                                      written.error());
          });
}

} // namespace

void addLrmxActions(const PageContext &context, RecordPage &page)
{
    const LrmxService service(context.workspace);
    ListPage *list = page.list();
    if (context.workspace.access() == Workspace::Access::ReadWrite) {
        auto *take = new QAction(themeIcon("document-import"),
                                 say(QT_TRANSLATE_NOOP("LrmxActions", "Take over appointment forms (lrmx)…")), list);
        QObject::connect(take, &QAction::triggered, list, [list, service, &workspace = context.workspace] {
            auto *dialog = new LrmxDialog(LrmxAccess::of(service, TransferService(workspace)), list);
            dialog->open();
        });
        list->addListAction(take);
    }
    list->addSelectionAction(
        themeIcon("document-export"), say(QT_TRANSLATE_NOOP("LrmxActions", "Save their appointment forms (lrmx)…")),
        [list, service](const std::vector<qint64> &ids) {
            auto *dialog = new QFileDialog(list, say(QT_TRANSLATE_NOOP("LrmxActions", "Save the forms into")));
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->setFileMode(QFileDialog::Directory);
            dialog->setOption(QFileDialog::ShowDirsOnly);
            QObject::connect(dialog, &QFileDialog::fileSelected, list, [list, service, ids](const QString &folder) {
                exportInto(folder, service, ids, list->messages());
            });
            dialog->open();
        });
}

} // namespace zhucun::gui
