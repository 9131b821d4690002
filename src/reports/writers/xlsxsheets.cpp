#include "reports/writers/xlsxsheets.h"

#include <xlsxwriter.h>

#include <set>

namespace zhucun::reports {

namespace {

/// The title without what Excel forbids in the name of a sheet.
QString sheetName(const QString &title)
{
    QString name;
    for (const QChar c : title) {
        if (!QStringView(u"[]:*?/\\'\n\t").contains(c) && !c.isSurrogate())
            name += c;
    }
    name = name.left(LXW_SHEETNAME_MAX).trimmed();
    return name.isEmpty() ? QStringLiteral("Sheet1") : name;
}

} // namespace

std::vector<SheetPart> sheetsOf(const Report &report)
{
    std::vector<SheetPart> parts;
    std::set<QString> taken;
    const auto begin = [&](const QString &wanted) {
        QString name = sheetName(wanted);
        for (int copy = 2; !taken.insert(name.toLower()).second; ++copy)
            name = sheetName(wanted).left(LXW_SHEETNAME_MAX - 5) + QStringLiteral(" (%1)").arg(copy);
        parts.push_back({name, {}, parts.empty(), false});
    };
    for (const Section &section : report.sections) {
        if (parts.empty() || !section.sheetName.isEmpty())
            begin(section.sheetName.isEmpty() ? report.title : section.sheetName);
        parts.back().sections.push_back(&section);
    }
    if (parts.empty())
        begin(report.title);
    parts.back().last = true;
    return parts;
}

qint64 tableRowsOf(const Report &report)
{
    qint64 rows = 0;
    for (const Section &section : report.sections) {
        for (const Block &block : section.blocks) {
            if (const auto *table = std::get_if<Table>(&block))
                rows += qint64(table->rows.size());
        }
    }
    return rows;
}

} // namespace zhucun::reports
