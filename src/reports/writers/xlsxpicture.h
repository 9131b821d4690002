#pragma once

#include "reports/model/report.h"

#include <xlsxwriter.h>

namespace zhucun::reports {

/// The picture of a form with its upper left corner in a cell, at most `height` points high. Does nothing when there
/// is none, or none that can be read.
void insertPicture(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const FormPicture &picture, double height);

} // namespace zhucun::reports
