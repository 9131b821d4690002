#pragma once

#include <QStringList>

namespace zhucun {

/// A sentence with its places %1 to %9 filled all at once: an argument, a name of a device say, may itself contain
/// "%2". A place without an argument becomes a dash.
QString filledSentence(const QString &sentence, const QStringList &args);

} // namespace zhucun
