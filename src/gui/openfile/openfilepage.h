#pragma once

#include "core/error.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace zhucun::gui {

/// Shown instead of the main window when a file cannot be opened: what is wrong with it, and what can be done.
class OpenFilePage final : public QWidget
{
    Q_OBJECT

public:
    explicit OpenFilePage(QWidget *parent = nullptr);

    void showProblem(const QString &path, const Error &error);
    void showOpening(const QString &path);

Q_SIGNALS:
    void chooseRequested();
    void createRequested();
    void readOnlyRequested(const QString &path);
    void retryRequested(const QString &path);

private:
    QPushButton *addButton(const QString &name, const QString &text);

    QLabel *m_title;
    QLabel *m_path;
    QLabel *m_reason;
    QPushButton *m_readOnly;
    QPushButton *m_retry;
    QWidget *m_choices;
    QString m_file;
};

} // namespace zhucun::gui
