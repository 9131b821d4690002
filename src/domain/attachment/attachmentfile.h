#pragma once

#include "core/error.h"
#include "domain/attachment/attachment.h"

namespace zhucun {

inline constexpr qint64 kMegabyte = 1024 * 1024;
/// What a file may have unless the county decided otherwise.
inline constexpr qint64 kAttachmentLimit = 10 * kMegabyte;
/// The most it may decide: its file is copied, mailed and backed up whole.
inline constexpr int kMostAttachmentMegabytes = 100;

/// Of the content, which the ending of the name may only make more precise (a workbook is a zip archive by its
/// content).
QString mediaTypeOf(const QString &fileName, const QByteArray &bytes);
/// Photos, scans, PDF, office documents, texts, archives, recordings. No programs, scripts or web pages: attachments
/// are opened with whatever the system has for them.
bool isAttachable(const QString &mediaType);
/// The name without folders and signs that file systems refuse, with an ending that fits the content.
QString attachedName(const QString &fileName, const QString &mediaType);
/// As 64 hexadecimal digits.
QString sha256Of(const QByteArray &bytes);
/// "640 KB", "12.3 MB".
QString fileSizeText(qint64 bytes);

/// Why a file cannot be attached; field "attachments". The first argument is its name.
Violations refusals(const NewAttachment &attachment, qint64 limit);

} // namespace zhucun
