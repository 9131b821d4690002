#include "domain/attachment/attachmentfile.h"

#include <gtest/gtest.h>

using namespace zhucun;

namespace {

const QByteArray kJpeg("\xff\xd8\xff\xe0\0\x10JFIF\0", 11);
const QByteArray kPdf("%PDF-1.4\n%abc");
const QByteArray kZip("PK\3\4\x14\0\0\0\0\0", 10);
const QByteArray kText("hello\n");

QString u(const char16_t *text) { return QString::fromUtf16(text); }

QString nameOf(const char16_t *name, const QByteArray &bytes)
{
    return attachedName(u(name), mediaTypeOf(u(name), bytes));
}

QStringList rulesOf(const Violations &violations)
{
    QStringList rules;
    for (const Violation &violation : violations)
        rules << violation.rule;
    return rules;
}

NewAttachment file(const char16_t *name, const QByteArray &bytes) { return {u(name), bytes, {}, {}, {}, {}}; }

} // namespace

TEST(Attachment, HasExactlyTheOwnerItWasGiven)
{
    const AttachmentOwner owners[] = {LedgerEntryId(3), VisitId(4), DisputeId(5), PetitionId(6), HonourId(7)};
    Attachment attachment;
    for (const AttachmentOwner &owner : owners) {
        setOwner(attachment, owner); // over the one before
        EXPECT_EQ(ownerOf(attachment), owner);
        const int set = int(attachment.ledgerEntryId.isValid()) + int(attachment.visitId.isValid()) +
                        int(attachment.disputeId.isValid()) + int(attachment.petitionId.isValid()) +
                        int(attachment.honourId.isValid());
        EXPECT_EQ(set, 1);
        EXPECT_TRUE(isStored(owner));
    }
    EXPECT_FALSE(isStored(VisitId()));
}

TEST(AttachmentFile, IsWhatItsContentIs)
{
    EXPECT_EQ(mediaTypeOf(u(u"签收单.JPG"), kJpeg), QStringLiteral("image/jpeg"));
    EXPECT_EQ(mediaTypeOf(u(u"签收单.jpg"), kPdf), QStringLiteral("application/pdf"));
    EXPECT_EQ(mediaTypeOf(u(u"花名册.xlsx"), kZip),
              QStringLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
        << "the ending tells which archive it is";
    EXPECT_EQ(mediaTypeOf(u(u"a.sh"), QByteArray("#!/bin/sh\n")), QStringLiteral("application/x-shellscript"));
}

TEST(AttachmentFile, NamesEndAsTheirContentAndHideNothing)
{
    EXPECT_EQ(nameOf(u"签收单.JPG", kJpeg), u(u"签收单.JPG"));
    EXPECT_EQ(nameOf(u"程序.exe", kJpeg), u(u"程序.exe.jpg")) << "nothing runs it by its ending";
    EXPECT_EQ(nameOf(u"公文.ofd", kZip), u(u"公文.ofd"));
    EXPECT_EQ(nameOf(u"../../etc/协议.pdf", kPdf), u(u"协议.pdf"));
    EXPECT_EQ(nameOf(u"a\u202Efdp.exe", kPdf), u(u"afdp.exe.pdf")) << "the reading direction stays";
    EXPECT_EQ(nameOf(u"一:二*.txt", kText), u(u"一二.txt"));
    EXPECT_EQ(nameOf(u"", kJpeg), u(u"附件.jpg"));
    const QString longName = QString(300, QChar(u'长')) + QStringLiteral(".pdf");
    const QString shortened = attachedName(longName, QStringLiteral("application/pdf"));
    EXPECT_LE(shortened.size(), 120);
    EXPECT_TRUE(shortened.endsWith(QLatin1String(".pdf")));
}

TEST(AttachmentFile, RefusesWhatIsEmptyTooLargeOrAProgram)
{
    EXPECT_TRUE(refusals(file(u"a.jpg", kJpeg), kAttachmentLimit).isEmpty());
    EXPECT_EQ(rulesOf(refusals(file(u"a.jpg", {}), kAttachmentLimit)), QStringList{QStringLiteral("attachment_empty")});
    EXPECT_EQ(rulesOf(refusals(file(u"a.html", "<!DOCTYPE html><html>"), kAttachmentLimit)),
              QStringList{QStringLiteral("attachment_kind")});
    EXPECT_EQ(rulesOf(refusals(file(u"a.txt", QByteArray("MZ\x90\0\3\0\0\0", 8)), kAttachmentLimit)),
              QStringList{QStringLiteral("attachment_kind")});

    const QByteArray scan = kPdf + QByteArray(2 * kMegabyte - kPdf.size(), 'x');
    EXPECT_TRUE(refusals(file(u"扫描件.pdf", scan), 2 * kMegabyte).isEmpty()) << "up to the limit";
    const Violations refused = refusals(file(u"扫描件.pdf", scan + 'x'), 2 * kMegabyte);
    ASSERT_EQ(refused.size(), 1);
    EXPECT_EQ(refused[0].rule, QStringLiteral("attachment_too_large"));
    EXPECT_EQ(refused[0].args, (QStringList{u(u"扫描件.pdf"), QStringLiteral("2.0 MB"), QStringLiteral("2.0 MB")}));
}

TEST(AttachmentFile, SizesAreReadable)
{
    EXPECT_EQ(fileSizeText(1), QStringLiteral("1 KB"));
    EXPECT_EQ(fileSizeText(640 * 1024), QStringLiteral("640 KB"));
    EXPECT_EQ(fileSizeText(kMegabyte * 5 / 2), QStringLiteral("2.5 MB"));
}
