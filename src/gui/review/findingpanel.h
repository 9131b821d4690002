#pragma once

#include "core/result.h"
#include "domain/finding/finding.h"

#include <QFuture>
#include <QWidget>

#include <functional>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace zhucun::gui {

class FindingModel;
class MessageBar;

/// The exceptions of a month with what a reviewer does about them: close with a reason, open again, look at the sheet.
class FindingPanel final : public QWidget
{
    Q_OBJECT

public:
    using Close = std::function<QFuture<Status>(CadreId cadreId, const YearMonth &month, FindingKind kind,
                                                const QString &reason)>;

    FindingPanel(Close close, bool readOnly, QWidget *parent = nullptr);

    void setFindings(std::vector<Finding> findings);
    void setWanted(std::function<bool(const Finding &)> wanted);
    FindingModel *model() const { return m_model; }
    void setCurrentRow(int row);
    void closeSelected();
    void reopenSelected();

Q_SIGNALS:
    /// Double-clicked: the sheet of that cadre's month is wanted.
    void opened(const zhucun::Finding &finding);
    /// Another cadre than before is current; invalid: none.
    void cadreSelected(zhucun::CadreId cadreId);
    /// Some were closed or opened again, and should be read anew.
    void changed();

private:
    std::vector<Finding> selected() const;
    void settle(const std::vector<Finding> &findings, const QString &reason);
    void updateActions();

    Close m_close;
    bool m_readOnly;
    FindingModel *m_model;
    MessageBar *m_messages;
    QTableView *m_table;
    QCheckBox *m_hideClosed;
    QLabel *m_count;
    QPushButton *m_closeButton;
    QPushButton *m_reopenButton;
    CadreId m_cadre;
};

} // namespace zhucun::gui
