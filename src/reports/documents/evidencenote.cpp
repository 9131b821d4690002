#include "reports/documents/evidencenote.h"

#include "domain/moneytext.h"

#include <QStringList>

namespace zhucun::reports {

QString evidenceNote(const std::vector<EvidenceCount> &kinds)
{
    qint64 entries = 0;
    qint64 vouched = 0;
    QStringList sums; // by kind: what was spent and what was earned do not add up
    for (const EvidenceCount &kind : kinds) {
        entries += kind.entries;
        vouched += kind.vouched;
        if (kind.vouchedAmount.fen() != 0)
            sums << QStringLiteral("%1%2元").arg(kind.kindName, moneyText(kind.vouchedAmount));
    }
    if (entries == 0)
        return {};
    QString note = QStringLiteral("帮扶台账登记%1件，其中有凭证%2件").arg(entries).arg(vouched);
    if (!sums.isEmpty())
        note += QStringLiteral("；有凭证的资金：") + sums.join(QStringLiteral("、"));
    return note + QStringLiteral("。有凭证指佐证等级为A或B且附有附件。");
}

} // namespace zhucun::reports
