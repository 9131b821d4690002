#include "domain/check/datafinding.h"

#include <QCryptographicHash>

namespace zhucun {

QString fingerprintOf(const QStringList &values)
{
    constexpr int kLength = 32;
    // The length before each value keeps "a" + "bc" apart from "ab" + "c".
    QString text;
    for (const QString &value : values)
        text += QStringLiteral("%1:%2;").arg(value.size()).arg(value);
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(kLength));
}

bool isAbout(const DataVerdict &verdict, const DataFinding &finding)
{
    return verdict.rule == finding.rule && verdict.recordUid == finding.uid && verdict.otherUid == finding.otherUid &&
           verdict.part == finding.part;
}

} // namespace zhucun
