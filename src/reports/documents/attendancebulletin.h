#pragma once

#include "domain/documents/attendancedocuments.h"
#include "reports/model/report.h"

namespace zhucun::reports {

/// What people write into the bulletin by hand.
struct BulletinWords {
    QString documentNumber; ///< X组通〔2026〕5号
    QString sender;         ///< 中共尚义县委组织部
    QDate issuedOn;
    QString recipients;   ///< empty: 各乡镇党委、各派出单位
    QString requirements; ///< a paragraph a line; empty: the usual ones
};

/// Number and sender as a county's organization department writes them, the running number left open.
BulletinWords usualBulletinWords(const QString &countyName, QDate issuedOn);

/// 月通报 in the layout of GB/T 9704, with the months by cadre, township and unit as annexes 1 to 3.
Report attendanceBulletin(const BulletinData &data, const BulletinWords &words);

} // namespace zhucun::reports
