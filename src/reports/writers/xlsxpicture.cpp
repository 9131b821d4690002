#include "reports/writers/xlsxpicture.h"

#include <QImage>

namespace zhucun::reports {

namespace {

constexpr double kPixelsPerPoint = 96.0 / 72.0;
constexpr int kInset = 2; // pixels

} // namespace

void insertPicture(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const FormPicture &picture, double height)
{
    const QImage image = QImage::fromData(picture.image);
    if (image.isNull())
        return;
    lxw_image_options options{};
    options.x_offset = kInset;
    options.y_offset = kInset;
    options.x_scale = options.y_scale = (height * kPixelsPerPoint - 2 * kInset) / image.height();
    worksheet_insert_image_buffer_opt(sheet, row, column,
                                      reinterpret_cast<const unsigned char *>(picture.image.constData()),
                                      size_t(picture.image.size()), &options);
}

} // namespace zhucun::reports
