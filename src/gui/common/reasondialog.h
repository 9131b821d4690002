#pragma once

#include <QDialog>

#include <functional>

class QLabel;
class QPlainTextEdit;

namespace zhucun::gui {

class FieldHint;

/// Something that is done with a word about why.
struct ReasonQuestion {
    QString title;
    QString text;   ///< what will be done, to whom
    QString label;  ///< of the field, with its mnemonic: tr("&Reason")
    QString accept; ///< what happens: tr("Return"), never "OK"
    bool required = true;
};

/// Asks for a reason. Opened with open(), closes itself; Ctrl+Enter accepts.
class ReasonDialog final : public QDialog
{
    Q_OBJECT

public:
    ReasonDialog(const ReasonQuestion &question, QWidget *parent);

    QString reason() const;

    void accept() override;

private:
    bool m_required;
    QPlainTextEdit *m_reason;
    FieldHint *m_hint;
};

/// Opens the dialog over the window of `parent` and returns at once; `given` is called with the reason, without blanks
/// around it. Not called on Cancel.
void askReason(QWidget *parent, const ReasonQuestion &question, std::function<void(const QString &reason)> given);

} // namespace zhucun::gui
