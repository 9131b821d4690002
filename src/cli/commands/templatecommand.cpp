#include "cli/commands/templatecommand.h"

#include "cli/arguments.h"
#include "exchange/transfer/templateworkbook.h"

#include <QFileInfo>

namespace zhucun::cli {

CommandSpec TemplateCommand::spec() const
{
    return {QStringLiteral("template"),
            tr("Writes a form to be filled in a spreadsheet: headings, drop-downs, an example row, explanations."),
            {QStringLiteral("ENTITY")},
            {option(QStringLiteral("out"), QStringLiteral("X.xlsx"), tr("File to write."))},
            {QStringLiteral("out")}};
}

Result<Answer> TemplateCommand::run(const CommandLine &line, const Context &) const
{
    const Result<const EntityColumns *> entity = entityNamed(line.argument(0));
    if (!entity)
        return failure(entity.error());
    const QString out = line.value(QStringLiteral("out"));
    if (QFileInfo(out).suffix().toLower() != QLatin1String("xlsx"))
        return failure(ErrorCode::Usage, {tr("--out must be an .xlsx file.")});
    if (Status written = writeTemplate(out, **entity); !written)
        return failure(written.error());
    Answer answer;
    answer.text = tr("%1 written.").arg(out);
    answer.json = {{QStringLiteral("entity"), (*entity)->entity}, {QStringLiteral("file"), out}};
    return answer;
}

} // namespace zhucun::cli
