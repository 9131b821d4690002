#include "cli/commands/initcommand.h"

#include "cli/arguments.h"
#include "cli/places/countychoice.h"
#include "core/files/resourcepaths.h"
#include "services/demo/democounty.h"
#include "services/setup/countysetup.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <array>

namespace zhucun::cli {

namespace {

constexpr std::array<std::pair<const char *, demo::Scale>, 3> kScales{{
    {"county", demo::Scale::County},
    {"county-full", demo::Scale::CountyFull},
    {"city", demo::Scale::City},
}};

struct Request {
    QString path;
    QString county;
    std::optional<DemoOptions> demo;
};

Result<std::optional<DemoOptions>> demoWanted(const CommandLine &line, QDate today)
{
    const QString seed = line.value(QStringLiteral("seed"));
    const QString scale = line.value(QStringLiteral("scale"));
    if (!line.has(QStringLiteral("demo"))) {
        if (!seed.isEmpty() || !scale.isEmpty())
            return failure(ErrorCode::Usage, {InitCommand::tr("--seed and --scale belong to --demo.")});
        return std::optional<DemoOptions>();
    }
    DemoOptions options;
    options.today = today;
    bool isNumber = true;
    if (!seed.isEmpty())
        options.seed = seed.toULongLong(&isNumber);
    if (!isNumber)
        return failure(ErrorCode::Usage, {InitCommand::tr("--seed: \"%1\" is not a whole number.").arg(seed)});
    if (scale.isEmpty())
        return std::optional<DemoOptions>(options);
    for (const auto &[name, value] : kScales) {
        if (scale == QLatin1String(name)) {
            options.scale = value;
            return std::optional<DemoOptions>(options);
        }
    }
    return failure(ErrorCode::Usage,
                   {InitCommand::tr("--scale: \"%1\" is none of county, county-full, city.").arg(scale)});
}

/// Fills the new database and closes it.
Status fill(const QString &path, const CountyTree &county, const Request &request, const Context &context)
{
    auto workspace = Workspace::create(path, context.clock, context.actor);
    if (!workspace)
        return failure(workspace.error());
    const auto setUp = [&](storage::UnitOfWork &work) -> Status {
        if (Status made = setUpCounty(work, county); !made)
            return made;
        if (request.demo) {
            if (Status made = writeDemo(work, *request.demo, context.progress, context.cancel); !made)
                return made;
        }
        return context.cancel.isCancelled() ? failure(ErrorCode::Cancelled) : Status();
    };
    return outcomeOf(
        (*workspace)->write(QStringLiteral("setup.county"), setUp, storage::UnitOfWork::Detail::Bulk, context.cancel));
}

/// Made in a folder of its own beside the target, which goes away whatever happens, and moved there when complete.
Status createFile(const CountyTree &county, const Request &request, const Context &context)
{
    const QString folder = QFileInfo(request.path).absolutePath();
    const QTemporaryDir workshop(QDir(folder).filePath(QStringLiteral(".zhucun-new-XXXXXX")));
    if (!workshop.isValid())
        return failure(ErrorCode::FolderNotWritable, {folder}, workshop.errorString());
    const QString made = workshop.filePath(QStringLiteral("new.zhucun"));
    if (Status filled = fill(made, county, request, context); !filled)
        return filled;
    if (QFileInfo::exists(request.path)) // somebody else was quicker
        return failure(ErrorCode::FileExists, {request.path});
    if (!QFile::rename(made, request.path))
        return failure(ErrorCode::WriteFailed, {request.path});
    return {};
}

Answer answerFor(const CountyTree &county, const Request &request)
{
    qint64 villages = 0;
    for (const CountyTree::Township &township : county.townships)
        villages += qint64(township.villages.size());
    Answer answer;
    answer.text = InitCommand::tr("%1: %2 with %3 townships and %4 villages.")
                      .arg(request.path, county.countyName)
                      .arg(county.townships.size())
                      .arg(villages);
    answer.json = {{QStringLiteral("file"), request.path},
                   {QStringLiteral("county"), QJsonObject{{QStringLiteral("code"), county.countyCode},
                                                          {QStringLiteral("name"), county.countyName}}},
                   {QStringLiteral("townships"), qint64(county.townships.size())},
                   {QStringLiteral("villages"), villages}};
    if (request.demo) {
        answer.text += QLatin1Char('\n') +
                       InitCommand::tr("With made-up records for trying out (seed %1).").arg(request.demo->seed);
        answer.json.insert(QStringLiteral("seed"), qint64(request.demo->seed));
    }
    return answer;
}

} // namespace

CommandSpec InitCommand::spec() const
{
    return {QStringLiteral("init"),
            tr("Makes a new database with the townships and villages of a county. An existing file is left alone."),
            {},
            {databaseOption(), option(QStringLiteral("county"), QStringLiteral("CODE|NAME"), tr("130725, or 尚义.")),
             flag(QStringLiteral("demo"), tr("Fill it with made-up records.")),
             option(QStringLiteral("seed"), QStringLiteral("N"),
                    tr("The same number makes the same records; 1 unless given.")),
             option(QStringLiteral("scale"), QStringLiteral("county|county-full|city"),
                    tr("How many records; county unless given."))},
            {QStringLiteral("db"), QStringLiteral("county")}};
}

Result<Answer> InitCommand::run(const CommandLine &line, const Context &context) const
{
    const auto demo = demoWanted(line, context.clock.today());
    if (!demo)
        return failure(demo.error());
    const Request request{line.value(QStringLiteral("db")), line.value(QStringLiteral("county")), *demo};
    if (QFileInfo::exists(request.path))
        return failure(ErrorCode::FileExists, {request.path});
    const Result<CountyTree> county = chooseCounty(resourcePath(QStringLiteral("divisions.csv.gz")), request.county);
    if (!county)
        return failure(county.error());
    if (Status created = createFile(*county, request, context); !created)
        return failure(created.error());
    return answerFor(*county, request);
}

} // namespace zhucun::cli
