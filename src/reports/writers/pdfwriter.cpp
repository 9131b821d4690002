#include "reports/writers/pdfwriter.h"

#include "reports/layout/fontbook.h"
#include "reports/writers/outputfile.h"
#include "reports/writers/searchabletext.h"

#include <QPainter>
#include <QPdfWriter>

namespace zhucun::reports {

namespace {

/// One device pixel per layout unit: nothing is rounded.
constexpr int kResolution = int(72 * kUnitsPerPoint);

QPageLayout fullPage(QPageLayout layout)
{
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

Status paintPages(const PagedDocument &document, QPdfWriter &writer, const CancelToken &cancel,
                  const ProgressCallback &progress)
{
    QPainter painter(&writer);
    for (int page = 0; page < document.pageCount(); ++page) {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        if (page > 0) {
            writer.setPageLayout(fullPage(document.pageLayout(page)));
            writer.newPage();
        }
        painter.save();
        painter.scale(kUnitsPerPoint, kUnitsPerPoint);
        document.paintPage(page, painter);
        painter.restore();
        if (progress)
            progress(page + 1, document.pageCount());
    }
    return {};
}

} // namespace

Status writePdf(const PagedDocument &document, const QString &path, const CancelToken &cancel,
                const ProgressCallback &progress)
{
    OutputFile file(path);
    if (const Status opened = file.open(); !opened)
        return opened;
    SearchableTextDevice device(file.device(), document);
    QPdfWriter writer(&device);
    writer.setPageLayout(fullPage(document.pageLayout(0)));
    writer.setResolution(kResolution);
    writer.setTitle(document.title());
    writer.setCreator(QStringLiteral("驻村"));
    if (const Status painted = paintPages(document, writer, cancel, progress); !painted)
        return painted;
    return file.commit();
}

} // namespace zhucun::reports
