#pragma once

#include "gui/common/fields/fieldcontext.h"
#include "services/posting/replacement.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace zhucun::gui {

class DateField;
class EnumField;
class MessageBar;
class ReferenceField;

/// Ends one posting and begins another in its place, in one step. Opened with open(); closes itself when saved.
class ReplaceDialog final : public QDialog
{
    Q_OBJECT

public:
    ReplaceDialog(Workspace &workspace, const FieldContext &context, PostingId ended, QWidget *parent);

Q_SIGNALS:
    void replaced(qint64 postingId);

private:
    void showWhom(const PostingRow &posting);
    void replace();

    Workspace &m_workspace;
    PostingId m_ended;
    MessageBar *m_messages;
    QLabel *m_whom;
    DateField *m_lastDay;
    EnumField *m_reason;
    ReferenceField *m_successor;
    QLineEdit *m_document;
};

} // namespace zhucun::gui
