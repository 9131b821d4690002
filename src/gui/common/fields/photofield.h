#pragma once

#include "gui/common/fields/inputfield.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace zhucun::gui {

/// A portrait: loaded from a file, pasted or removed. Images above 2 MiB are scaled down, others are kept byte for
/// byte.
class PhotoField final : public QWidget, public InputField
{
    Q_OBJECT

public:
    static constexpr qsizetype kMaxBytes = 2 * 1024 * 1024;

    explicit PhotoField(QWidget *parent = nullptr);

    QByteArray image() const { return m_image; }
    void setImage(const QByteArray &image);
    /// False, with problem() set, when the file is no image.
    bool loadFile(const QString &path);

    void setReadOnlyField(bool readOnly) override;
    QString problem() const override { return m_problem; }
    QJsonValue draft() const override;
    void setDraft(const QJsonValue &draft) override;

Q_SIGNALS:
    void edited();

private:
    void chooseFile();
    void paste();
    bool take(const QByteArray &bytes);
    void showImage(const QByteArray &bytes);

    QLabel *m_view = nullptr;
    QPushButton *m_load = nullptr;
    QPushButton *m_paste = nullptr;
    QPushButton *m_remove = nullptr;
    QByteArray m_image;
    QString m_problem;
};

} // namespace zhucun::gui
