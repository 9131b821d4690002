#pragma once

#include "core/result.h"
#include "domain/lrmx/appointmentform.h"

#include <QStringList>

namespace zhucun {

/// Reads an appointment form of unknown origin: .lrmx, or .lrm with its photo in a .pic of the same name beside it;
/// which of the two is told by the content. UTF-8, UTF-16 or GBK, whatever the declaration says. Errors: FileMissing,
/// FileUnreadable, FileEmpty, EncodingUnknown, UnsupportedFormat (no such form at all), WorkbookDamaged (cut off, or
/// no XML), WorkbookTooLarge. A photo that cannot be decoded is no error, see AppointmentForm::photoDamaged.
Result<AppointmentForm> readAppointmentForm(const QString &path);
/// The same of bytes at hand, without a .pic.
Result<AppointmentForm> parseAppointmentForm(const QByteArray &bytes, const QString &path);

/// The forms meant by a file or a folder with all below it, in order; links are not followed. Errors: FileMissing, and
/// FileEmpty for a folder without any.
Result<QStringList> appointmentFormFiles(const QString &fileOrFolder);

} // namespace zhucun
