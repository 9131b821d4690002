#pragma once

#include "services/situation/situationservice.h"

#include <QListWidget>

namespace zhucun::gui {

/// What should be looked at before a report goes out: what is wrong in its template, numbers that contradict each
/// other, places still to be filled in.
class RemarksList final : public QListWidget
{
    Q_OBJECT

public:
    explicit RemarksList(QWidget *parent = nullptr);

    void showRemarks(const Situation &situation);

Q_SIGNALS:
    /// A problem of the template was chosen; from 1.
    void lineChosen(int line);
};

} // namespace zhucun::gui
