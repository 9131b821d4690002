#pragma once

#include "gui/statistics/ownindicatoraccess.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace zhucun::gui {

class MessageBar;
class OwnIndicatorForm;

/// 自定义指标: those the county defined itself, each to be changed, tried out for what the page shows, and kept.
/// While one is being edited the others wait.
class OwnIndicatorsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `layout` is what a trial counts for; a new one begins as part of the indicator `proposed`.
    OwnIndicatorsDialog(const OwnIndicatorAccess &access, const StatisticsLayout &layout, const QString &proposed,
                        QWidget *parent = nullptr);

    void reject() override;

Q_SIGNALS:
    /// Kept: whoever shows indicators reads them again.
    void replaced();

private:
    void arrange();
    QWidget *makeList();
    QWidget *makeEditor();
    QPushButton *addButton(const QString &text, const char *name, void (OwnIndicatorsDialog::*slot)());
    void load();
    void fill(int current);
    void showCurrent();
    void add();
    void remove();
    void tryOut();
    void save();
    void discard();
    void replace(std::vector<Indicator> own, int current);
    void showError(const QString &failed, const Error &error);
    void setModified(bool isModified);
    Indicator begun() const;
    Indicator edited() const;

    OwnIndicatorAccess m_access;
    StatisticsLayout m_layout;
    QString m_proposed;
    std::vector<Indicator> m_all;
    std::vector<Indicator> m_own;
    MessageBar *m_messages;
    QListWidget *m_list;
    OwnIndicatorForm *m_form;
    QLabel *m_trial;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_try;
    QPushButton *m_save;
    QPushButton *m_discard;
    bool m_isNew = false; ///< what is edited is not in the list yet
    bool m_isModified = false;
};

} // namespace zhucun::gui
