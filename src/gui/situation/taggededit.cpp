#include "gui/situation/taggededit.h"

#include "gui/situation/tagobject.h"

#include <QAbstractTextDocumentLayout>
#include <QMimeData>
#include <QMouseEvent>
#include <QRegularExpression>
#include <QTextBlock>

#include <algorithm>

namespace zhucun::gui {

namespace {

/// The tag a figure was computed for: its place is "第3段|tag", or "第3段|tag#2".
QString tagOf(const FigureRef &figure)
{
    static const QRegularExpression again(QStringLiteral("#\\d+\\z"));
    return figure.place.mid(figure.place.indexOf(QLatin1Char('|')) + 1).remove(again);
}

} // namespace

TaggedEdit::TaggedEdit(QWidget *parent) : QTextEdit(parent)
{
    setObjectName(QStringLiteral("taggedEdit"));
    setAcceptRichText(false);
    setTabChangesFocus(true);
    document()->documentLayout()->registerHandler(
        TagObject::kType, new TagObject([this](const QString &tag) { return captionOf(tag); }, this));
    // What is typed after a tag is text again.
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] {
        if (!textCursor().hasSelection() && !TagObject::tagOf(currentCharFormat()).isEmpty())
            setCurrentCharFormat(QTextCharFormat());
    });
}

void TaggedEdit::setTagged(const QString &text)
{
    clear();
    insertTagged(QTextCursor(document()), text);
    document()->clearUndoRedoStacks();
    moveCursor(QTextCursor::Start);
}

QString TaggedEdit::tagged() const { return taggedBetween(0, document()->characterCount()); }

void TaggedEdit::showValues(const SituationText &text)
{
    m_shown.clear();
    m_figures.clear();
    for (const SituationParagraph &paragraph : text.paragraphs) {
        for (const FigureSpan &span : paragraph.spans) {
            const FigureRef &figure = text.figures[std::size_t(span.figure)];
            const QString tag = tagOf(figure);
            m_shown.insert(tag, paragraph.text.mid(span.start, span.length));
            m_figures.insert(tag, figure);
        }
    }
    document()->markContentsDirty(0, document()->characterCount());
}

QString TaggedEdit::captionOf(const QString &tag) const
{
    const auto shown = m_shown.constFind(tag);
    return shown == m_shown.constEnd() ? QStringLiteral("〔%1〕").arg(tag) : *shown;
}

void TaggedEdit::insertTagged(QTextCursor cursor, const QString &text)
{
    static const QRegularExpression tag(QStringLiteral("\\{\\{([^{}\\n]*)\\}\\}"));
    cursor.beginEditBlock();
    qsizetype at = 0;
    for (auto found = tag.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        cursor.insertText(text.mid(at, match.capturedStart() - at), QTextCharFormat());
        cursor.insertText(QString(QChar::ObjectReplacementCharacter), TagObject::formatOf(match.captured(1).trimmed()));
        at = match.capturedEnd();
    }
    cursor.insertText(text.mid(at), QTextCharFormat());
    cursor.endEditBlock();
}

QString TaggedEdit::taggedBetween(int from, int to) const
{
    QString text;
    for (QTextBlock block = document()->findBlock(from); block.isValid() && block.position() < to;
         block = block.next()) {
        if (block.position() > from)
            text += QLatin1Char('\n');
        for (auto each = block.begin(); !each.atEnd(); ++each) {
            const QTextFragment fragment = each.fragment();
            const int first = std::max(fragment.position(), from);
            const int last = std::min(fragment.position() + fragment.length(), to);
            const QString part =
                first < last ? fragment.text().mid(first - fragment.position(), last - first) : QString();
            for (const QChar letter : part) {
                if (letter == QChar::ObjectReplacementCharacter)
                    text += QStringLiteral("{{%1}}").arg(TagObject::tagOf(fragment.charFormat()));
                else
                    text += letter;
            }
        }
    }
    return text;
}

QMimeData *TaggedEdit::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    auto *copied = new QMimeData; // the clipboard owns it
    copied->setText(taggedBetween(cursor.selectionStart(), cursor.selectionEnd()));
    return copied;
}

void TaggedEdit::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        insertTagged(textCursor(), source->text());
}

bool TaggedEdit::canInsertFromMimeData(const QMimeData *source) const { return source->hasText(); }

void TaggedEdit::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTextCursor cursor = cursorForPosition(event->position().toPoint());
    // The position is before or after what was clicked, whichever is nearer.
    for (const auto move : {QTextCursor::NextCharacter, QTextCursor::PreviousCharacter}) {
        QTextCursor beside = cursor;
        beside.movePosition(move, QTextCursor::KeepAnchor);
        if (beside.selectedText() != QString(QChar::ObjectReplacementCharacter))
            continue;
        beside.setPosition(beside.selectionEnd());
        const auto figure = m_figures.constFind(TagObject::tagOf(beside.charFormat()));
        if (figure != m_figures.constEnd()) {
            Q_EMIT figureClicked(*figure);
            return;
        }
    }
    QTextEdit::mouseDoubleClickEvent(event);
}

} // namespace zhucun::gui
