#include "gui/common/list/viewmenu.h"

#include "gui/common/appearance.h"
#include "gui/common/await.h"
#include "gui/common/confirmdialog.h"

#include <QInputDialog>

namespace zhucun::gui {

ViewMenu::ViewMenu(const QString &page, ViewAccess access, std::function<QJsonObject()> currentContent, QWidget *parent)
    : QMenu(parent), m_page(page), m_access(std::move(access)), m_currentContent(std::move(currentContent))
{
    rebuild();
    reload();
}

void ViewMenu::reload()
{
    if (!m_access.views)
        return;
    await(m_access.views(m_page), this, [this](Result<std::vector<SavedView>> views) {
        if (!views) {
            Q_EMIT failed(tr("The saved views could not be read."), views.error());
            return;
        }
        m_views = std::move(*views);
        rebuild();
    });
}

void ViewMenu::rebuild()
{
    clear();
    for (const SavedView &view : m_views) {
        connect(addAction(view.name), &QAction::triggered, this,
                [this, content = view.content] { Q_EMIT chosen(content); });
    }
    if (m_views.empty())
        addAction(tr("No saved views yet"))->setEnabled(false);
    addSeparator();
    connect(addAction(themeIcon("document-save-as"), tr("Save this view as…")), &QAction::triggered, this,
            &ViewMenu::askName);
    if (m_views.empty())
        return;
    QMenu *removal = addMenu(themeIcon("edit-delete"), tr("Delete a view"));
    for (const SavedView &view : m_views) {
        connect(removal->addAction(view.name), &QAction::triggered, this, [this, name = view.name] {
            ask(parentWidget(), {tr("Delete the view “%1”?").arg(name), tr("The records it shows stay."), tr("Delete")},
                [this, name] { remove(name); });
        });
    }
}

void ViewMenu::askName()
{
    auto *dialog = new QInputDialog(parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save view"));
    dialog->setLabelText(tr("Name (an existing view of this name is replaced):"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (!name.trimmed().isEmpty())
            save(name.trimmed());
    });
    dialog->open();
}

void ViewMenu::save(const QString &name)
{
    await(m_access.save(m_page, {name, m_currentContent()}), this, [this](const Status &done) {
        if (!done)
            Q_EMIT failed(tr("The view was not saved."), done.error());
        reload();
    });
}

void ViewMenu::remove(const QString &name)
{
    await(m_access.remove(m_page, name), this, [this](const Status &done) {
        if (!done)
            Q_EMIT failed(tr("The view was not deleted."), done.error());
        reload();
    });
}

} // namespace zhucun::gui
