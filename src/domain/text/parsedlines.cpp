#include "domain/text/parsedlines.h"

namespace zhucun {

QStringList textLines(QStringView text)
{
    QString unified = text.toString();
    unified.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    return unified.split(QLatin1Char('\n'));
}

QStringList slashFields(const QString &line, int count)
{
    QStringList fields;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < line.size() && fields.size() < count - 1; ++i) {
        if (line.at(i) == QLatin1Char('/') || line.at(i) == QChar(u'／')) {
            fields << line.mid(begin, i - begin).trimmed();
            begin = i + 1;
        }
    }
    fields << line.mid(begin).trimmed();
    while (fields.size() < count)
        fields << QString();
    return fields;
}

} // namespace zhucun
