#include "domain/situation/builtintemplates.h"

#include <QFile>

#include <algorithm>

// Q_INIT_RESOURCE must be called outside any namespace.
static void initTemplateResource() { Q_INIT_RESOURCE(reporttemplates); }

namespace zhucun {

const std::vector<BuiltInTemplate> &builtInTemplates()
{
    static const std::vector<BuiltInTemplate> all = [] {
        initTemplateResource();
        std::vector<BuiltInTemplate> templates{
            {QStringLiteral("round-summary"), QStringLiteral("轮次总结"), {}},
            {QStringLiteral("half-year"), QStringLiteral("半年总结"), {}},
            {QStringLiteral("progress"), QStringLiteral("进展汇报"), {}},
            {QStringLiteral("pairing"), QStringLiteral("结对帮扶汇报"), {}},
        };
        for (BuiltInTemplate &each : templates) {
            QFile file(QStringLiteral(":/zhucun/templates/%1.txt").arg(each.code));
            const bool isOpen = file.open(QIODevice::ReadOnly);
            Q_ASSERT(isOpen);
            Q_UNUSED(isOpen)
            each.text = QString::fromUtf8(file.readAll());
        }
        return templates;
    }();
    return all;
}

const BuiltInTemplate *builtInTemplate(const QString &name)
{
    const auto &all = builtInTemplates();
    const auto found = std::ranges::find_if(
        all, [&name](const BuiltInTemplate &each) { return each.name == name || each.code == name; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace zhucun
