#pragma once

#include "domain/situation/situationtext.h"

#include <QHash>
#include <QTextEdit>

namespace zhucun::gui {

/// Paragraphs to be edited by hand. A tag shows its value and stays a tag: it moves, copies and goes as one character,
/// and its value follows the records.
class TaggedEdit final : public QTextEdit
{
    Q_OBJECT

public:
    explicit TaggedEdit(QWidget *parent = nullptr);

    /// With its tags as a template writes them.
    void setTagged(const QString &text);
    QString tagged() const;
    /// What each figure shows now.
    void showValues(const SituationText &text);
    /// Of a tag, by what stands between its braces.
    QString captionOf(const QString &tag) const;

Q_SIGNALS:
    void figureClicked(const zhucun::FigureRef &figure);

protected:
    QMimeData *createMimeDataFromSelection() const override;
    void insertFromMimeData(const QMimeData *source) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void insertTagged(QTextCursor cursor, const QString &text);
    QString taggedBetween(int from, int to) const;

    QHash<QString, QString> m_shown;     ///< by tag
    QHash<QString, FigureRef> m_figures; ///< by tag
};

} // namespace zhucun::gui
