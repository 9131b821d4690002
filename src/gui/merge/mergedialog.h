#pragma once

#include "core/result.h"
#include "domain/merge/mergepreview.h"

#include <QDialog>
#include <QFuture>

#include <functional>

class QLabel;
class QPushButton;
class QTableWidget;

namespace zhucun::gui {

class MessageBar;

/// What the dialog asks of the county.
struct MergeAccess {
    std::function<QFuture<Result<MergePreview>>(const QString &table, qint64 keptId, qint64 otherId)> preview;
    std::function<QFuture<Status>(const MergeRequest &request)> merge;
};

/// Two records side by side; what is ticked stands in the one kept. Below it what will move and what stands in the way.
/// Accepted once they are one.
class MergeDialog final : public QDialog
{
    Q_OBJECT

public:
    MergeDialog(const MergeAccess &access, const QString &table, qint64 keptId, qint64 otherId, QWidget *parent);

    /// Which fields of the other record are taken over as it stands.
    QStringList fieldsOfOther() const;
    void accept() override;

Q_SIGNALS:
    /// The records are shown, or why not.
    void loaded();

private:
    void load(qint64 keptId, qint64 otherId);
    void showPreview(MergePreview preview);
    void fillRow(int row, const MergeField &field);
    void tick(int row, int column);
    QString consequences() const;

    MergeAccess m_access;
    QString m_table;
    MergePreview m_preview;
    MessageBar *m_messages;
    QTableWidget *m_fields;
    QLabel *m_effects;
    QPushButton *m_swap;
    QPushButton *m_merge = nullptr;
};

} // namespace zhucun::gui
