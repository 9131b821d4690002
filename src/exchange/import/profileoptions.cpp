#include "exchange/import/profileoptions.h"

namespace zhucun {

ReadOptions optionsOf(const ImportProfile &profile)
{
    ReadOptions options;
    options.table.encoding = profile.encoding;
    options.table.delimiter = profile.delimiter.isEmpty() ? QChar() : profile.delimiter.front();
    options.sheetPattern = profile.sheet;
    options.mapping = profile.mapping;
    if (profile.lastHeadingRow > 0)
        options.headings = HeadingRows{profile.firstHeadingRow, profile.lastHeadingRow};
    return options;
}

ImportProfile profileOf(const EntityColumns &entity, const ReadOptions &options, const QStringList &columns,
                        const QString &sheet)
{
    ImportProfile profile;
    profile.entity = entity.entity;
    profile.headings = headingSet(columns);
    profile.sheet = sheetPattern(sheet);
    profile.encoding = options.table.encoding;
    if (!options.table.delimiter.isNull())
        profile.delimiter = options.table.delimiter;
    if (options.headings) {
        profile.firstHeadingRow = options.headings->first;
        profile.lastHeadingRow = options.headings->last;
    }
    profile.mapping = options.mapping;
    return profile;
}

ImportProfile profileOf(const EntityColumns &entity, const ReadOptions &options, const ImportReader &reader)
{
    ImportProfile profile = profileOf(entity, options, reader.headings().names, reader.sheet());
    for (const QString &name : reader.headings().names) {
        if (!profile.mapping.contains(name))
            profile.mapping.insert(name, QString());
    }
    for (const MatchedColumn &matched : reader.headings().columns)
        profile.mapping.insert(matched.heading, matched.column->key);
    return profile;
}

} // namespace zhucun
