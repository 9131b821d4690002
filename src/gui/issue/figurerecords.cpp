#include "gui/issue/figurerecords.h"

#include "gui/common/await.h"
#include "gui/common/message/messagebar.h"
#include "gui/issue/membersdialog.h"
#include "reports/wording/ruletext.h"

#include <QCoreApplication>

#include <memory>

namespace zhucun::gui {

namespace {

QString words(const char *text) { return QCoreApplication::translate("FigureRecords", text); }

/// The figures of a finding are opened one after the other, then shown together.
struct Opening {
    IssueAccess access;
    std::vector<FigureRef> figures;
    std::vector<RecordsOf> opened;
    QString title;
    MessageBar *messages = nullptr;
    QWidget *parent = nullptr;
};

void show(const Opening &opening)
{
    auto *dialog = new MembersDialog(opening.title, opening.opened, opening.parent); // deletes itself when closed
    dialog->open();
}

void openNext(const std::shared_ptr<Opening> &opening)
{
    if (opening->opened.size() == opening->figures.size()) {
        show(*opening);
        return;
    }
    const FigureRef &figure = opening->figures[opening->opened.size()];
    await(opening->access.drill(figure), opening->parent, [opening, figure](const Result<Drill> &drill) {
        if (!drill) {
            opening->messages->showError(words(QT_TRANSLATE_NOOP("FigureRecords", "The records could not be opened.")),
                                         drill.error());
            return;
        }
        opening->opened.push_back({figureHeading(figure), membersOf(drill->records)});
        openNext(opening);
    });
}

} // namespace

void showRecordsOf(const RuleFinding &finding, const IssueAccess &access, MessageBar *messages, QWidget *parent)
{
    auto opening = std::make_shared<Opening>();
    opening->access = access;
    opening->title = ruleText(violationOf(finding), {});
    opening->messages = messages;
    opening->parent = parent;
    if (!finding.records.empty()) {
        opening->opened.push_back({finding.figures.front().label, membersOf(finding.records)});
        show(*opening);
        return;
    }
    opening->figures = finding.figures;
    openNext(opening);
}

} // namespace zhucun::gui
