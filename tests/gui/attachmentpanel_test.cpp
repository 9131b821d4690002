#include "gui/attachment/attachmentpanel.h"

#include "domain/attachment/attachmentfile.h"
#include "gui/petition/petitionform.h"
#include "gui/sample.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QTemporaryDir>

namespace zhucun::gui::test {

namespace {

const QByteArray kPdf("%PDF-1.4\n% a scan");

/// Red above blue, as a camera would hold it when its orientation says `turned` (6: turn it clockwise to see it).
QByteArray photo(QSize size, bool turned = false)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QPainter painter(&image);
    painter.fillRect(0, 0, turned ? size.width() / 2 : size.width(), turned ? size.height() : size.height() / 2,
                     Qt::red);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG", 90);
    QByteArray bytes = buffer.data();
    if (turned) {
        static const QByteArray exif("\xff\xe1\x00\x22"
                                     "Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0",
                                     36);
        bytes.insert(2, exif);
    }
    return bytes;
}

class AttachmentPanelTest : public testing::Test
{
protected:
    AttachmentPanelTest()
    {
        files.all = [this](const AttachmentOwner &) {
            return QtFuture::makeReadyFuture(Result<std::vector<AttachmentRow>>(rows));
        };
        files.bytes = [](AttachmentId) { return QtFuture::makeReadyFuture(Result<QByteArray>(kPdf)); };
        files.limit = [this] { return QtFuture::makeReadyFuture(Result<qint64>(limit)); };
        files.open = [this](const QString &path) { return opened = path, true; };
        files.exportTo = [](const AttachmentOwner &, const QString &) {
            return QtFuture::makeReadyFuture(Result<int>(0));
        };
        rows = {{AttachmentId(1),
                 QStringLiteral("信.pdf"),
                 QStringLiteral("application/pdf"),
                 kPdf.size(),
                 sha256Of(kPdf),
                 {},
                 {},
                 {}},
                {AttachmentId(2),
                 QStringLiteral("照片.jpg"),
                 QStringLiteral("image/jpeg"),
                 9,
                 QStringLiteral("ab"),
                 {},
                 {},
                 {}}};
    }

    void show(const AttachmentOwner &owner)
    {
        panel.setFiles(files);
        QObject::connect(&panel, &AttachmentPanel::told, &panel,
                         [this](MessageBar::Kind kind, const QString &, const QString &detail) {
                             lastKind = kind;
                             lastDetail = detail;
                         });
        panel.show();
        panel.activateWindow();
        panel.showOwner(owner);
        settle();
    }
    QString path(const char16_t *name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(QString::fromUtf16(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    QListWidget *strip() { return panel.findChild<QListWidget *>(QStringLiteral("attachmentStrip")); }
    QPushButton *button(const char *name) { return panel.findChild<QPushButton *>(QLatin1String(name)); }

    QTemporaryDir folder;
    AttachmentFiles files;
    std::vector<AttachmentRow> rows;
    qint64 limit = kMegabyte;
    QString opened;
    MessageBar::Kind lastKind = MessageBar::Kind::Info;
    QString lastDetail;
    AttachmentPanel panel;
};

} // namespace

TEST_F(AttachmentPanelTest, FilesAreKeptUntilTheyAreSaved)
{
    show(PetitionId());
    EXPECT_FALSE(panel.hasChanges());
    EXPECT_TRUE(strip()->isHidden()) << "nothing to show takes no room";
    const QByteArray small = photo({640, 480});
    panel.addFiles({path(u"现场.jpg", small), path(u"信.pdf", kPdf)});
    EXPECT_TRUE(panel.hasChanges()) << "from the moment they are chosen";
    ASSERT_TRUE(eventually([this] { return strip()->count() == 2; }));
    const AttachmentChanges changes = panel.settledChanges();
    ASSERT_EQ(changes.added.size(), 2u);
    EXPECT_EQ(changes.added[0].bytes, small) << "byte for byte";
    EXPECT_TRUE(changes.added[0].originalSha256.isEmpty());
    QImage thumbnail;
    ASSERT_TRUE(thumbnail.loadFromData(changes.added[0].thumbnail));
    EXPECT_EQ(thumbnail.size(), QSize(160, 120));
    EXPECT_TRUE(changes.added[1].thumbnail.isEmpty());

    panel.showOwner(PetitionId(5)); // just saved under this id
    EXPECT_EQ(panel.settledChanges().added.size(), 2u);
    panel.acceptSaved();
    settle();
    EXPECT_FALSE(panel.hasChanges());
    EXPECT_EQ(strip()->count(), 2) << "what the database has";
}

TEST_F(AttachmentPanelTest, ASaveDoesNotMissWhatIsStillBeingRead)
{
    show(PetitionId());
    panel.addFiles({path(u"现场.jpg", photo({3000, 2000}))});
    EXPECT_EQ(panel.settledChanges().added.size(), 1u);
    settle();
    EXPECT_EQ(panel.settledChanges().added.size(), 1u) << "nor takes it twice";
}

TEST_F(AttachmentPanelTest, WhatIsTooLargeIsRefusedWithAdvice)
{
    show(PetitionId());
    panel.addFiles({path(u"卷宗.pdf", kPdf + QByteArray(kMegabyte, 'x')), path(u"信.pdf", kPdf)});
    ASSERT_TRUE(eventually([this] { return strip()->count() == 1; }));
    EXPECT_EQ(panel.settledChanges().added.at(0).fileName, QStringLiteral("信.pdf")) << "the others are taken";
    EXPECT_EQ(lastKind, MessageBar::Kind::Warning);
    EXPECT_TRUE(lastDetail.contains(QStringLiteral("卷宗.pdf")));
    EXPECT_TRUE(lastDetail.contains(QStringLiteral("200"))) << lastDetail.toStdString();

    panel.addFiles({path(u"程序.sh", "#!/bin/sh\n"), folder.filePath(QStringLiteral("没有.pdf"))});
    ASSERT_TRUE(eventually([this] { return lastDetail.contains(QStringLiteral("没有.pdf")); }));
    EXPECT_TRUE(lastDetail.contains(QStringLiteral("程序.sh")));
    EXPECT_EQ(strip()->count(), 1);
}

TEST_F(AttachmentPanelTest, LargePhotosAreScaledDownUpright)
{
    show(PetitionId());
    const QByteArray large = photo({4000, 3000}, true);
    panel.addFiles({path(u"现场.jpg", large)});
    ASSERT_TRUE(eventually([this] { return strip()->count() == 1; }));
    const AttachmentChanges changes = panel.settledChanges();
    const NewAttachment &kept = changes.added.at(0);
    EXPECT_EQ(kept.originalSha256, sha256Of(large));
    EXPECT_EQ(kept.originalSize, large.size());
    EXPECT_LT(kept.bytes.size(), large.size());
    QImage image;
    ASSERT_TRUE(image.loadFromData(kept.bytes));
    EXPECT_EQ(image.size(), QSize(1920, 2560));
    EXPECT_GT(image.pixelColor(960, 100).red(), 200);
    EXPECT_GT(image.pixelColor(960, 2460).blue(), 200);
    QImage thumbnail;
    ASSERT_TRUE(thumbnail.loadFromData(kept.thumbnail));
    EXPECT_EQ(thumbnail.size(), QSize(120, 160));
    EXPECT_EQ(lastKind, MessageBar::Kind::Info);
    EXPECT_TRUE(lastDetail.contains(QStringLiteral("现场.jpg")));
}

TEST_F(AttachmentPanelTest, TheSameFileIsAttachedOnce)
{
    show(PetitionId(5));
    ASSERT_EQ(strip()->count(), 2);
    panel.addFiles({path(u"又一封.pdf", kPdf)});
    ASSERT_TRUE(eventually([this] { return lastDetail.contains(QStringLiteral("又一封.pdf")); }));
    EXPECT_FALSE(panel.hasChanges());
}

TEST_F(AttachmentPanelTest, RemovingIsTakenBack)
{
    show(PetitionId(5));
    EXPECT_TRUE(button("putBackAttachments")->isHidden());
    strip()->setCurrentRow(0);
    strip()->setFocus();
    QTest::keyClick(strip(), Qt::Key_Delete);
    EXPECT_EQ(strip()->count(), 1);
    ASSERT_EQ(panel.settledChanges().removed.size(), 1u);
    EXPECT_EQ(panel.settledChanges().removed[0], AttachmentId(1));
    EXPECT_FALSE(button("putBackAttachments")->isHidden());
    button("putBackAttachments")->click();
    EXPECT_EQ(strip()->count(), 2);
    EXPECT_FALSE(panel.hasChanges());

    strip()->setCurrentRow(0);
    button("removeAttachment")->click();
    panel.addFiles({path(u"信.pdf", kPdf)}); // the same one again
    ASSERT_TRUE(eventually([this] { return strip()->count() == 2; }));
    EXPECT_FALSE(panel.hasChanges());

    button("removeAttachment")->click();
    panel.forgetChanges();
    settle();
    EXPECT_EQ(strip()->count(), 2);
}

TEST_F(AttachmentPanelTest, CaptionsAreChangesUntilTheyAreAsBefore)
{
    show(PetitionId(5));
    strip()->setCurrentRow(1);
    auto *caption = panel.findChild<QLineEdit *>(QStringLiteral("attachmentCaption"));
    enterText(caption, QStringLiteral("村民签收"));
    ASSERT_EQ(panel.settledChanges().captions.size(), 1u);
    EXPECT_EQ(panel.settledChanges().captions[0].id, AttachmentId(2));
    EXPECT_EQ(panel.settledChanges().captions[0].text, QStringLiteral("村民签收"));
    EXPECT_TRUE(strip()->item(1)->text().startsWith(QStringLiteral("村民签收")));
    strip()->setCurrentRow(0);
    EXPECT_TRUE(caption->text().isEmpty());
    strip()->setCurrentRow(1);
    EXPECT_EQ(caption->text(), QStringLiteral("村民签收"));
    caption->selectAll();
    QTest::keyClick(caption, Qt::Key_Backspace);
    EXPECT_FALSE(panel.hasChanges());
}

TEST_F(AttachmentPanelTest, ACopyIsOpenedThatCannotBeChanged)
{
    show(PetitionId(5));
    strip()->setCurrentRow(0);
    button("openAttachment")->click();
    ASSERT_TRUE(eventually([this] { return !opened.isEmpty(); }));
    EXPECT_EQ(QFileInfo(opened).fileName(), QStringLiteral("信.pdf"));
    EXPECT_FALSE(QFile::permissions(opened).testFlag(QFileDevice::WriteOwner));
    QFile copy(opened);
    ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
    EXPECT_EQ(copy.readAll(), kPdf);
}

TEST_F(AttachmentPanelTest, FilesAndImagesAreDropped)
{
    show(PetitionId());
    const auto drop = [this](QMimeData &content) {
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&panel, &enter);
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&panel, &event);
    };
    QMimeData withFile;
    withFile.setUrls({QUrl::fromLocalFile(path(u"信.pdf", kPdf))});
    drop(withFile);
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::green);
    QMimeData withImage;
    withImage.setImageData(image);
    drop(withImage);
    ASSERT_TRUE(eventually([this] { return strip()->count() == 2; }));

    panel.setReadOnly(true);
    EXPECT_TRUE(button("addAttachment")->isHidden());
    QMimeData another;
    another.setUrls({QUrl::fromLocalFile(path(u"二.pdf", kPdf + "2"))});
    drop(another);
    settle();
    EXPECT_EQ(panel.settledChanges().added.size(), 2u);
}

TEST_F(AttachmentPanelTest, AFormStoresThemWithItsRecord)
{
    std::optional<Error> refuse = Error{ErrorCode::DiskFull, {}, {}, {}, {}};
    AttachmentChanges stored;
    AttachmentAccess<Petition> access;
    access.files = files;
    access.save = [&](Petition record, const AttachmentChanges &changes) {
        stored = changes;
        record.id = PetitionId(5);
        return QtFuture::makeReadyFuture(refuse ? Result<Saved<Petition>>(failure(*refuse))
                                                : Result<Saved<Petition>>(Saved<Petition>{record, {}}));
    };
    FormServices services;
    services.fields = fieldContext();
    services.drafts.save = [](const QString &, const FormDraft &) { return QtFuture::makeReadyFuture(Status()); };
    services.drafts.remove = [](const QString &, qint64) { return QtFuture::makeReadyFuture(Status()); };
    services.drafts.all = [](const QString &) {
        return QtFuture::makeReadyFuture(Result<std::vector<FormDraft>>(std::vector<FormDraft>()));
    };
    PetitionForm form(services, {}, access, {});
    form.show();
    form.openNew();
    settle();
    EXPECT_FALSE(form.isModified());
    auto *shown = form.findChild<AttachmentPanel *>();
    shown->addFiles({path(u"信.pdf", kPdf)});
    EXPECT_TRUE(form.isModified());

    form.save();
    settle();
    ASSERT_EQ(stored.added.size(), 1u);
    EXPECT_TRUE(form.isModified()) << "not saved: it is still here";
    EXPECT_EQ(shown->settledChanges().added.size(), 1u);

    refuse.reset();
    form.save();
    settle();
    EXPECT_EQ(form.recordId(), 5);
    EXPECT_FALSE(form.isModified());
    EXPECT_EQ(shown->findChild<QListWidget *>()->count(), 2) << "the record's own, loaded anew";

    shown->findChild<QListWidget *>()->setCurrentRow(0);
    shown->removeSelected();
    EXPECT_TRUE(form.isModified());
    form.discard();
    settle();
    EXPECT_FALSE(form.isModified());
    EXPECT_EQ(shown->findChild<QListWidget *>()->count(), 2);
}

} // namespace zhucun::gui::test
