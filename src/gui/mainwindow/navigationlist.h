#pragma once

#include <QListWidget>

namespace zhucun::gui {

/// The pages by group, down the left side. Shrinks to its icons where the window is narrow.
class NavigationList final : public QListWidget
{
    Q_OBJECT

public:
    explicit NavigationList(QWidget *parent = nullptr);

    /// An empty group stands without a caption. Entries of one group come one after the other.
    void addPage(const QString &key, const QString &title, const QIcon &icon, const QString &group);
    void setCurrentPage(const QString &key);
    void setIconsOnly(bool iconsOnly);

Q_SIGNALS:
    void pageRequested(const QString &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitWidth();

    QString m_lastGroup;
    bool m_iconsOnly = false;
};

} // namespace zhucun::gui
