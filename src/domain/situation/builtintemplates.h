#pragma once

#include <QString>

#include <vector>

namespace zhucun {

struct BuiltInTemplate {
    QString code; ///< of its file
    QString name; ///< 轮次总结
    QString text;
};

/// Those that come with the program, after the reports counties write.
const std::vector<BuiltInTemplate> &builtInTemplates();

/// nullptr for a name of the county's own.
const BuiltInTemplate *builtInTemplate(const QString &name);

} // namespace zhucun
