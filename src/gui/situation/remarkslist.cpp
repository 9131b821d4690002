#include "gui/situation/remarkslist.h"

#include "reports/wording/templateproblemtext.h"

namespace zhucun::gui {

RemarksList::RemarksList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("remarks"));
    setWordWrap(true);
    connect(this, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const int line = item->data(Qt::UserRole).toInt();
        if (line > 0)
            Q_EMIT lineChosen(line);
    });
}

void RemarksList::showRemarks(const Situation &situation)
{
    clear();
    const auto add = [this](const QString &text, const char *icon, int line = 0) {
        auto *item = new QListWidgetItem(QIcon::fromTheme(QString::fromLatin1(icon)), text, this); // the list owns it
        item->setToolTip(text);
        item->setData(Qt::UserRole, line);
    };
    for (const TemplateProblem &problem : situation.text.problems)
        add(templateProblemText(problem), "dialog-error", problem.line);
    for (const FigureClash &clash : situation.clashes)
        add(clashText(clash), "dialog-warning");
    if (situation.text.blanks > 0)
        add(tr("To be filled in: %n place(s).", nullptr, situation.text.blanks), "dialog-information");
    if (count() == 0)
        add(tr("Nothing to remark."), "dialog-ok-apply");
}

} // namespace zhucun::gui
