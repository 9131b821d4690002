#include "gui/common/keptfile.h"

#include "core/files/filebytes.h"

#include <QtConcurrentRun>

namespace zhucun::gui {

QFuture<Result<ImportOrigin>> keptFile(const QString &path)
{
    return QtConcurrent::run([path]() -> Result<ImportOrigin> {
        auto content = readFile(path);
        if (!content)
            return failure(content.error());
        return ImportOrigin{path, std::move(*content)};
    });
}

} // namespace zhucun::gui
