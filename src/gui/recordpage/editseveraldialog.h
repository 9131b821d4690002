#pragma once

#include "core/error.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QPushButton;

namespace zhucun::gui {

class MessageBar;
class RecordForm;

/// One field of several records changed at once, all or none. The field is the form's own, with its completion and its
/// tolerance; the form itself stays hidden. Opened with open().
class EditSeveralDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Takes `form`, which no record was opened in.
    EditSeveralDialog(RecordForm *form, std::vector<qint64> ids, QWidget *parent);

    void reject() override;

Q_SIGNALS:
    void edited(int records);

private:
    void addFields();
    void showValue();
    void apply();
    void setBusy(bool busy);
    void showRefusal(const Error &error, const QString &record);

    RecordForm *m_form;
    std::vector<qint64> m_ids;
    MessageBar *m_messages;
    QComboBox *m_field;
    QWidget *m_values;
    QPushButton *m_apply = nullptr;
    QPushButton *m_cancel = nullptr;
    bool m_busy = false;
};

} // namespace zhucun::gui
