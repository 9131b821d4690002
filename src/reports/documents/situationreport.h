#pragma once

#include "domain/situation/situationtext.h"
#include "reports/model/report.h"

namespace zhucun::reports {

/// What people write around the text by hand.
struct SituationWords {
    QString title;      ///< empty: the template's
    QString recipients; ///< likewise
    QString sender;
    QString documentNumber;
    QDate issuedOn;
};

/// Sender as a county's organization department writes it, dated.
SituationWords usualSituationWords(const QString &countyName, QDate issuedOn);

/// 工作情况汇报 in the layout of GB/T 9704, naming every figure it prints.
Report situationReport(const SituationText &text, const SituationWords &words);

} // namespace zhucun::reports
