#include "core/text/fold.h"

#include <QRegularExpression>
#include <QStringList>

namespace zhucun::text {

QString fold(QStringView text)
{
    return text.toString().normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

QString foldTerm(QStringView term)
{
    static const QRegularExpression noise(QStringLiteral(R"([\s*:_\-—()\[\]【】〔〕〈〉]+)"));
    return fold(term).remove(noise);
}

QString foldHeading(QStringView heading)
{
    QString folded = fold(heading);
    static const QRegularExpression bracketed(
        QStringLiteral(R"(\([^)]*\)|\[[^\]]*\]|【[^】]*】|〔[^〕]*〕|〈[^〉]*〉)"));
    const QString bare = QString(folded).remove(bracketed);
    if (!bare.trimmed().isEmpty())
        folded = bare;
    static const QRegularExpression noise(QStringLiteral(R"([\s*::_\-—]+)"));
    return folded.remove(noise);
}

QString tidyName(QStringView name)
{
    const QString trimmed = name.toString().simplified();
    static const QRegularExpression spaced(QStringLiteral(R"(^(\p{Han})\s+(\p{Han})$)"));
    const auto match = spaced.match(trimmed);
    return match.hasMatch() ? match.captured(1) + match.captured(2) : trimmed;
}

QStringList splitList(QStringView cell)
{
    static const QRegularExpression separators(QStringLiteral("[、,，;；\r\n]+"));
    QStringList parts;
    const QStringList raw = cell.toString().split(separators, Qt::SkipEmptyParts);
    for (const QString &part : raw) {
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
            parts << trimmed;
    }
    return parts;
}

} // namespace zhucun::text
