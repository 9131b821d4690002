#include "app/options.h"

#include <QCommandLineParser>
#include <QFileInfo>

namespace zhucun::app {

Result<Options> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption file(QStringLiteral("db"), QStringLiteral("Open FILE."), QStringLiteral("FILE"));
    const QCommandLineOption language(QStringLiteral("lang"), QStringLiteral("Interface language: zh_CN or en."),
                                      QStringLiteral("LANG"));
    const QCommandLineOption readOnly(QStringLiteral("read-only"), QStringLiteral("Open without changing anything."));
    parser.addOptions({file, language, readOnly});
    const QCommandLineOption help = parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("Same as --db."), QStringLiteral("[FILE]"));
    if (!parser.parse(arguments))
        return failure(ErrorCode::Usage, {parser.errorText()});

    Options options;
    if (parser.isSet(help))
        options.help = parser.helpText();
    options.file = parser.value(file);
    const QStringList files = parser.positionalArguments();
    if (files.size() + (options.file.isEmpty() ? 0 : 1) > 1)
        return failure(ErrorCode::Usage, {files.last()});
    if (!files.isEmpty())
        options.file = files.first();
    if (!options.file.isEmpty())
        options.file = QFileInfo(options.file).absoluteFilePath();
    options.language = parser.value(language);
    if (options.language == QLatin1String("zh"))
        options.language = QStringLiteral("zh_CN");
    if (!options.language.isEmpty() && options.language != QLatin1String("zh_CN") &&
        options.language != QLatin1String("en"))
        return failure(ErrorCode::Usage, {options.language});
    options.readOnly = parser.isSet(readOnly);
    return options;
}

} // namespace zhucun::app
