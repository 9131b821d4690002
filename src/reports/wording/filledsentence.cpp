#include "reports/wording/filledsentence.h"

namespace zhucun {

QString filledSentence(const QString &sentence, const QStringList &args)
{
    QString result;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int place = sentence[i] == u'%' && i + 1 < sentence.size() ? sentence[i + 1].digitValue() : -1;
        if (place < 1) {
            result += sentence[i];
            continue;
        }
        result += args.value(place - 1, QStringLiteral("—"));
        ++i;
    }
    return result;
}

} // namespace zhucun
