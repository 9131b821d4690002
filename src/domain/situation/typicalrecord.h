#pragma once

#include <QDate>
#include <QString>

namespace zhucun {

/// A visit or ledger entry marked 典型, as a report tells it.
struct TypicalRecord {
    QString entity; ///< "visit" or "ledger"
    qint64 id = 0;
    QDate date;
    QString title;
    QString text; ///< the sentence, without a full stop at its end
    QString townshipName;
    QString villageName;
    QString unitName;
    QString cadreNames;

    friend bool operator==(const TypicalRecord &, const TypicalRecord &) = default;
};

} // namespace zhucun
