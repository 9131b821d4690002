#pragma once

#include "core/result.h"
#include "domain/lrmx/appointmentform.h"

#include <QSet>

namespace zhucun {

/// The form as .lrmx: UTF-8 with a declaration, its elements in their order, the photo as base64 on one line.
QByteArray printLrmx(const AppointmentForm &form);

/// 姓名_身份证号后四位.lrmx, without anything a file system refuses or takes for a folder. With a number when the name
/// is among `taken` (in small letters), to which it is added.
QString formFileName(const AppointmentForm &form, QSet<QString> &taken);

/// Errors: FolderNotWritable, DiskFull, WriteFailed. A file of that name is replaced as a whole or not at all.
Status writeAppointmentForm(const QString &path, const AppointmentForm &form);

} // namespace zhucun
