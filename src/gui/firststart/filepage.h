#pragma once

#include "core/error.h"

#include <QWidget>

#include <optional>

class QFileDialog;
class QLabel;
class QLineEdit;
class QRadioButton;
class QSpinBox;

namespace zhucun::gui {

/// Second step: where the file lies, and whether it starts empty or with invented records to try things out.
class FilePage final : public QWidget
{
    Q_OBJECT

public:
    explicit FilePage(QWidget *parent = nullptr);

    /// Proposes Documents/驻村/尚义县.zhucun unless the path was typed or chosen.
    void propose(const QString &countyName);

    QString path() const;
    bool wantsDemo() const;
    quint32 seed() const;
    bool isAcceptable() const { return m_acceptable; }

Q_SIGNALS:
    void acceptableChanged();

private:
    QWidget *createContentChoice();
    void browse();
    void check();

    QLineEdit *m_path;
    QLabel *m_complaint;
    QRadioButton *m_empty;
    QRadioButton *m_demo;
    QSpinBox *m_seed;
    bool m_chosenByHand = false;
    bool m_acceptable = false;
};

/// Whether a new file can be made at `path`: FileExists, FolderNotWritable, or Usage for a path that is none. Folders
/// that do not exist yet are fine where they can be made.
std::optional<Error> newFileProblem(const QString &path);

} // namespace zhucun::gui
