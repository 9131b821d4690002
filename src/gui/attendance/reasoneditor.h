#pragma once

#include <QFrame>

class QLineEdit;

namespace zhucun::gui {

/// A line under a cell for its remark. Enter and leaving it take what is typed, Esc does not.
class ReasonEditor final : public QFrame
{
    Q_OBJECT

public:
    /// `cells`: how many cells get the remark. `over` is the table it lies on.
    ReasonEditor(const QString &reason, int cells, QWidget *over);

    void openAt(const QRect &cellOnScreen);

Q_SIGNALS:
    void entered(const QString &reason);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void close(bool taken);

    QLineEdit *m_edit;
    QString m_before;
    bool m_done = false;
};

} // namespace zhucun::gui
