#pragma once

#include <QObject>
#include <QTextObjectInterface>

#include <functional>

namespace zhucun::gui {

/// A tag within text, drawn as what it stands for.
class TagObject final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    static constexpr int kType = QTextFormat::UserObject + 1;

    using Caption = std::function<QString(const QString &tag)>;

    TagObject(Caption caption, QObject *parent) : QObject(parent), m_caption(std::move(caption)) {}

    static QTextCharFormat formatOf(const QString &tag);
    /// Empty when it is the format of no tag.
    static QString tagOf(const QTextCharFormat &format);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    Caption m_caption;
};

} // namespace zhucun::gui
