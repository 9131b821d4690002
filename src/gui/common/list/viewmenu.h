#pragma once

#include "gui/common/list/viewaccess.h"

#include <QMenu>

namespace zhucun::gui {

/// Saved views of a list: choose, save as, delete. What a view holds is the page's affair.
class ViewMenu final : public QMenu
{
    Q_OBJECT

public:
    ViewMenu(const QString &page, ViewAccess access, std::function<QJsonObject()> currentContent, QWidget *parent);

Q_SIGNALS:
    void chosen(const QJsonObject &content);
    void failed(const QString &what, const zhucun::Error &error);

private:
    void reload();
    void rebuild();
    void askName();
    void save(const QString &name);
    void remove(const QString &name);

    QString m_page;
    ViewAccess m_access;
    std::function<QJsonObject()> m_currentContent;
    std::vector<SavedView> m_views;
};

} // namespace zhucun::gui
