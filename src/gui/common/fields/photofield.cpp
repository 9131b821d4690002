#include "gui/common/fields/photofield.h"

#include <QBuffer>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImageReader>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhucun::gui {

namespace {

constexpr QSize kShown(105, 140); // the proportion of a one-inch portrait, 25 x 35 mm
constexpr int kLongestSide = 1600;
constexpr qint64 kLargestFile = 50 * 1024 * 1024;

QImage decoded(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    return reader.read();
}

QByteArray encoded(const QImage &image, int quality)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG", quality);
    return buffer.data();
}

QByteArray scaledDown(const QImage &image)
{
    const bool large = qMax(image.width(), image.height()) > kLongestSide;
    const QImage smaller =
        large ? image.scaled(kLongestSide, kLongestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation) : image;
    for (int quality = 90; quality > 30; quality -= 15) {
        const QByteArray bytes = encoded(smaller, quality);
        if (bytes.size() <= PhotoField::kMaxBytes)
            return bytes;
    }
    return encoded(smaller.scaled(kLongestSide / 2, kLongestSide / 2, Qt::KeepAspectRatio), 75);
}

} // namespace

PhotoField::PhotoField(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_view = new QLabel(this);
    m_view->setFixedSize(kShown + QSize(2, 2));
    m_view->setFrameShape(QFrame::StyledPanel);
    m_view->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_view);
    m_load = new QPushButton(tr("Load…"), this);
    m_paste = new QPushButton(tr("Paste"), this);
    m_remove = new QPushButton(tr("Remove"), this);
    for (QPushButton *button : {m_load, m_paste, m_remove})
        layout->addWidget(button);
    layout->addStretch();
    setFocusProxy(m_load);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    connect(m_load, &QPushButton::clicked, this, &PhotoField::chooseFile);
    connect(m_paste, &QPushButton::clicked, this, &PhotoField::paste);
    connect(m_remove, &QPushButton::clicked, this, [this] { setImage({}); });
    showImage(m_image);
}

void PhotoField::setImage(const QByteArray &image)
{
    m_image = image;
    m_problem.clear();
    showImage(image);
    Q_EMIT edited();
}

bool PhotoField::loadFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_problem = tr("The file cannot be read: %1").arg(path);
    } else if (file.size() > kLargestFile) {
        m_problem = tr("The file is larger than 50 MB: %1").arg(path);
    } else if (take(file.readAll())) {
        return true;
    } else {
        m_problem = tr("The file is not an image this program can read: %1").arg(path);
    }
    Q_EMIT edited();
    return false;
}

void PhotoField::setReadOnlyField(bool readOnly)
{
    for (QPushButton *button : {m_load, m_paste, m_remove})
        button->setVisible(!readOnly);
}

QJsonValue PhotoField::draft() const { return QString::fromLatin1(m_image.toBase64()); }

void PhotoField::setDraft(const QJsonValue &draft) { setImage(QByteArray::fromBase64(draft.toString().toLatin1())); }

void PhotoField::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a photo"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Images (*.jpg *.jpeg *.png *.bmp)"));
    connect(dialog, &QFileDialog::fileSelected, this, &PhotoField::loadFile);
    dialog->open();
}

void PhotoField::paste()
{
    const QMimeData *content = QGuiApplication::clipboard()->mimeData();
    if (!content || !content->hasImage()) {
        m_problem = tr("There is no image on the clipboard.");
        Q_EMIT edited();
        return;
    }
    const QImage image = qvariant_cast<QImage>(content->imageData());
    const QByteArray bytes = encoded(image, 92);
    setImage(bytes.size() <= kMaxBytes ? bytes : scaledDown(image));
}

bool PhotoField::take(const QByteArray &bytes)
{
    const QImage image = decoded(bytes);
    if (image.isNull())
        return false;
    const bool storable = bytes.startsWith("\xff\xd8") || bytes.startsWith("\x89PNG");
    setImage(storable && bytes.size() <= kMaxBytes ? bytes : scaledDown(image));
    return true;
}

void PhotoField::showImage(const QByteArray &bytes)
{
    const QImage image = bytes.isEmpty() ? QImage() : decoded(bytes);
    if (image.isNull())
        m_view->setText(bytes.isEmpty() ? tr("No photo") : tr("Unreadable"));
    else
        m_view->setPixmap(QPixmap::fromImage(image.scaled(kShown, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    m_remove->setEnabled(!bytes.isEmpty());
}

} // namespace zhucun::gui
