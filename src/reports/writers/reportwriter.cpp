#include "reports/writers/reportwriter.h"

#include "reports/layout/reportlayout.h"
#include "reports/writers/htmlwriter.h"
#include "reports/writers/odtwriter.h"
#include "reports/writers/pdfwriter.h"
#include "reports/writers/xlsxwriter.h"

#include <QFileInfo>

namespace zhucun::reports {

namespace {

constexpr qint64 kHalf = 500; // laying out and painting take about the same time

/// Tells of one half of the work as parts of a thousand.
ProgressCallback halfOf(const ProgressCallback &progress, qint64 before)
{
    if (!progress)
        return {};
    return [progress, before](qint64 done, qint64 total) {
        progress(before + (total > 0 ? done * kHalf / total : 0), 2 * kHalf);
    };
}

Status writePaged(const Report &report, const QString &path, const FontSet &fonts, const CancelToken &cancel,
                  const ProgressCallback &progress)
{
    const Result<PagedDocument> document = layOut(report, fonts, cancel, halfOf(progress, 0));
    if (!document)
        return failure(document.error());
    return writePdf(*document, path, cancel, halfOf(progress, kHalf));
}

} // namespace

Result<Format> formatFromPath(const QString &path)
{
    const QString extension = QFileInfo(path).suffix().toLower();
    if (extension == QLatin1String("pdf"))
        return Format::Pdf;
    if (extension == QLatin1String("xlsx"))
        return Format::Xlsx;
    if (extension == QLatin1String("odt"))
        return Format::Odt;
    if (extension == QLatin1String("html") || extension == QLatin1String("htm"))
        return Format::Html;
    return failure(ErrorCode::UnsupportedFormat, {extension});
}

Status write(const Report &report, const QString &path, const FontSet &fonts, const CancelToken &cancel,
             const ProgressCallback &progress)
{
    const Result<Format> format = formatFromPath(path);
    if (!format)
        return failure(format.error());
    switch (*format) {
    case Format::Pdf:
        return writePaged(report, path, fonts, cancel, progress);
    case Format::Xlsx:
        return writeXlsx(report, path, cancel, progress);
    case Format::Odt:
        return writeOdt(report, path, fonts, cancel, progress);
    case Format::Html:
        return writeHtml(report, path, cancel);
    }
    return {};
}

Status write(const Report &report, const QString &path) { return write(report, path, FontSet::official()); }

} // namespace zhucun::reports
