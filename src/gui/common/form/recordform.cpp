#include "gui/common/form/recordform.h"

#include "gui/common/appearance.h"
#include "gui/common/await.h"
#include "gui/common/confirmdialog.h"
#include "gui/common/fields/referencefield.h"
#include "gui/common/fields/referencelistfield.h"
#include "gui/common/form/draftkeeper.h"
#include "gui/common/message/messagebar.h"
#include "gui/common/message/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace zhucun::gui {

namespace {

constexpr int kLeastLines = 2;
constexpr int kTextMargins = 8;

QString localTime(const QDateTime &utc) { return utc.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")); }

/// What stands in the fields that were changed.
QJsonObject typedIn(const FormBinderBase &fields)
{
    QJsonObject typed;
    const QJsonObject all = fields.toJson();
    for (const QStringList changed = fields.modifiedFields(); const QString &field : changed)
        typed.insert(field, all.value(field));
    return typed;
}

} // namespace

RecordForm::RecordForm(const QString &formName, const FormServices &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_drafts(new DraftKeeper(formName, services, this))
{
    buildHeader();
    connect(m_drafts, &DraftKeeper::due, this, &RecordForm::keepDraft);
    addShortcuts();
}

RecordForm::~RecordForm() = default;

void RecordForm::buildHeader()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *header = new QHBoxLayout;
    header->setContentsMargins(12, 8, 12, 8);
    QPushButton *back = addButton("go-previous", tr("&Back"), tr("Back (Esc)"), &RecordForm::leave);
    back->setObjectName(QStringLiteral("back"));
    header->addWidget(back);
    header->addSpacing(8);
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("title"));
    m_title->setTextFormat(Qt::PlainText);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.35);
    font.setBold(true);
    m_title->setFont(font);
    header->addWidget(m_title);
    m_meta = new QLabel(this);
    m_meta->setForegroundRole(QPalette::PlaceholderText);
    header->addSpacing(8);
    header->addWidget(m_meta, 1, Qt::AlignBottom);
    m_trash = addButton("user-trash", tr("Trash"), tr("Move this record to the trash"), &RecordForm::trash);
    m_saveNext = addButton("document-save-all", tr("Save and &next"), tr("Save and enter another one (Ctrl+Enter)"),
                           &RecordForm::saveAndNext);
    m_save = addButton("document-save", tr("&Save"), tr("Save (Ctrl+S)"), &RecordForm::save);
    m_save->setObjectName(QStringLiteral("save"));
    for (QPushButton *button : {m_trash, m_saveNext, m_save})
        header->addWidget(button);
    layout->addLayout(header);

    m_messages = new MessageBar(this);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 0, 12, 4);
    bar->addWidget(m_messages);
    layout->addLayout(bar);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_content = new QWidget;
    m_scroll->setWidget(m_content);
    layout->addWidget(m_scroll, 1);
}

QPushButton *RecordForm::addButton(const char *iconName, const QString &text, const QString &tip,
                                   void (RecordForm::*slot)())
{
    auto *button = new QPushButton(themeIcon(iconName), text, this);
    button->setToolTip(tip);
    button->setAutoDefault(false);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

void RecordForm::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, void (RecordForm::*slot)()) {
        auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    add(Qt::CTRL | Qt::Key_S, &RecordForm::save);
    add(Qt::CTRL | Qt::Key_Return, &RecordForm::saveAndNext);
    add(Qt::CTRL | Qt::Key_Enter, &RecordForm::saveAndNext);
    add(Qt::Key_Escape, &RecordForm::leave);
}

void RecordForm::finishSetup()
{
    giveContext(m_content, m_services.fields);
    // Text boxes take the room there is; by their own wish every form would need a scroll bar.
    const QList<QPlainTextEdit *> texts = m_content->findChildren<QPlainTextEdit *>();
    for (QPlainTextEdit *text : texts) {
        text->setMinimumHeight(kLeastLines * fontMetrics().lineSpacing() + 2 * text->frameWidth() + kTextMargins);
        text->setSizePolicy(text->sizePolicy().horizontalPolicy(), QSizePolicy::Ignored);
    }
    connect(&binderBase(), &FormBinderBase::edited, this, [this] {
        if (m_loaded && m_work == Work::None)
            m_drafts->noteEdit();
    });
    const QList<ReferenceField *> references = m_content->findChildren<ReferenceField *>();
    for (ReferenceField *field : references)
        connect(field, &ReferenceField::openRequested, this, &RecordForm::jumpRequested);
    const QList<ReferenceListField *> lists = m_content->findChildren<ReferenceListField *>();
    for (ReferenceListField *field : lists)
        connect(field, &ReferenceListField::openRequested, this, &RecordForm::jumpRequested);
    updateButtons();
}

QString RecordForm::title() const { return m_title->text(); }

void RecordForm::openRecord(qint64 id)
{
    m_drafts->rest();
    m_messages->clear();
    m_id = id;
    m_loaded = false;
    m_whenSaved = {};
    m_reapply = {};
    load();
}

void RecordForm::load()
{
    setWork(Work::Loading);
    startLoad(m_id, ++m_generation);
}

void RecordForm::openNew()
{
    startNew();
    offerDraft();
}

void RecordForm::openNewWith(const QJsonObject &typed, std::function<void(qint64)> whenSaved)
{
    startNew();
    binderBase().fromJson(typed);
    m_whenSaved = std::move(whenSaved);
}

void RecordForm::startNew()
{
    m_whenSaved = {};
    m_drafts->rest();
    m_messages->clear();
    ++m_generation;
    m_id = 0;
    m_inTrash = false;
    showBlank();
    setTitle(newTitle(), nullptr);
    m_loaded = true;
    setWork(Work::None);
    focusFirstField();
}

void RecordForm::loadDone(const QString &title, const RecordMeta &meta)
{
    m_loaded = true;
    m_inTrash = meta.deletedAt.has_value();
    setTitle(title, &meta);
    setWork(Work::None);
    if (!m_reapply.isEmpty()) {
        binderBase().fromJson(std::exchange(m_reapply, {}));
        m_messages->show(
            MessageBar::Kind::Info,
            tr("This is the record as it is now, with what you typed put back over it. Check it, then save."));
        return;
    }
    focusFirstField();
    if (m_inTrash)
        showTrashed();
    else if (m_services.readOnly)
        m_messages->show(MessageBar::Kind::Info, tr("The file is open for reading only; nothing can be changed."));
    else
        offerDraft();
}

void RecordForm::loadFailed(const Error &error)
{
    setWork(Work::None);
    m_messages->showError(tr("The record could not be opened."), error, {{tr("Try again"), [this] { load(); }}});
}

void RecordForm::save() { save(After::Stay); }

void RecordForm::saveAndNext() { save(After::Next); }

void RecordForm::save(After after)
{
    if (m_work != Work::None || !canChange())
        return;
    if (QWidget *focused = m_content->focusWidget(); focused && focused->hasFocus()) {
        // A cell or date being typed into is settled first, as leaving it would.
        m_scroll->setFocus();
        focused->setFocus();
    }
    m_after = after;
    FormBinderBase &binder = binderBase();
    if (const Violations problems = binder.problems(); !problems.isEmpty()) {
        binder.showErrors(problems);
        m_messages->show(MessageBar::Kind::Error, tr("Not saved: some fields cannot be understood."));
        proceed(false);
        return;
    }
    m_drafts->rest();
    setWork(Work::Writing);
    startSave();
}

void RecordForm::saveDone(qint64 id, const QString &title, const RecordMeta &meta, const Violations &warnings)
{
    const QJsonObject typed = binderBase().toJson();
    m_drafts->drop(m_id);
    m_id = id;
    setTitle(title, &meta);
    setWork(Work::None);
    m_messages->clear();
    const Violations elsewhere = binderBase().showErrors(warnings);
    QStringList sentences = sentencesOf(elsewhere);
    Q_EMIT saved(id);
    if (const auto whenSaved = std::exchange(m_whenSaved, {}))
        whenSaved(id);
    if (m_after == After::Proceed) {
        proceed(true);
        runAfterWriting();
        return;
    }
    if (m_after == After::Next) {
        sentences = sentencesOf(warnings); // the fields they stand beside are about to be emptied
        startNew();                        // without asking for drafts: the one just dropped may still be seen
        QJsonObject kept;
        const QStringList fields = keptFields();
        for (const QString &field : fields)
            kept.insert(field, typed.value(field));
        binderBase().fromJson(kept);
        binderBase().acceptAsOriginal();
        m_drafts->rest();
    }
    if (!warnings.isEmpty())
        m_messages->show(MessageBar::Kind::Warning, tr("“%1” is saved. Please check what is remarked.").arg(title),
                         sentences.join(QLatin1Char('\n')));
    else if (m_after == After::Next)
        m_messages->show(MessageBar::Kind::Info, tr("“%1” is saved.").arg(title));
    runAfterWriting();
}

QStringList RecordForm::sentencesOf(const Violations &violations)
{
    QStringList sentences;
    for (const Violation &violation : violations)
        sentences.append(ruleSentence(violation, binderBase().label(violation.field)));
    return sentences;
}

void RecordForm::saveFailed(const Error &error)
{
    setWork(Work::None);
    m_drafts->noteEdit();
    if (error.code == ErrorCode::Conflict) {
        showConflict(error);
    } else if (error.code != ErrorCode::Invalid) {
        m_messages->showError(tr("The record was not saved; what you typed is still here."), error);
    } else {
        const Violations elsewhere = binderBase().showErrors(error.violations);
        m_messages->show(MessageBar::Kind::Error, tr("Not saved: please correct what is marked."),
                         sentencesOf(elsewhere).join(QLatin1Char('\n')));
    }
    proceed(false);
    runAfterWriting();
}

void RecordForm::showConflict(const Error &error)
{
    const QString who = accountText(error.args.value(0));
    const QDateTime when = QDateTime::fromString(error.args.value(1), Qt::ISODate);
    const QString at = when.isValid() ? localTime(when) : error.args.value(1);
    m_messages->show(
        MessageBar::Kind::Warning, tr("Not saved: %1 changed this record at %2, after you opened it.").arg(who, at),
        tr("Reload it with what you typed put back over it, or copy your text first."),
        {{tr("Reload, keep what I typed"), [this] { reloadKeepingTyped(); }},
         {tr("Copy my text"), [this] { QGuiApplication::clipboard()->setText(binderBase().plainText()); }}});
}

void RecordForm::reloadKeepingTyped()
{
    m_reapply = typedIn(binderBase());
    load();
}

void RecordForm::trash()
{
    if (m_work != Work::None || m_id == 0 || !canChange())
        return;
    ask(this,
        {tr("Move “%1” to the trash?").arg(title()), tr("It can be restored from the trash of the list."),
         tr("Move to trash")},
        [this] {
            setWork(Work::Writing);
            startTrash();
        });
}

void RecordForm::trashDone(const Result<int> &done)
{
    setWork(Work::None);
    if (done) {
        m_drafts->drop(m_id);
        binderBase().acceptAsOriginal(); // nothing is left to save
        forgetOtherChanges();
        Q_EMIT trashed(m_id);
        Q_EMIT left();
    } else {
        m_messages->showError(tr("“%1” was not moved to the trash.").arg(title()), done.error());
    }
    runAfterWriting();
}

void RecordForm::showTrashed()
{
    QList<MessageBar::Action> actions;
    if (!m_services.readOnly)
        actions.append({tr("Restore"), [this] {
                            setWork(Work::Writing);
                            startRestore();
                        }});
    m_messages->show(MessageBar::Kind::Warning, tr("This record is in the trash."), {}, actions);
}

void RecordForm::restoreDone(const Result<int> &done)
{
    setWork(Work::None);
    if (done)
        openRecord(m_id);
    else
        m_messages->showError(tr("The record was not restored."), done.error());
    runAfterWriting();
}

void RecordForm::leave()
{
    whenSettled([this] { Q_EMIT left(); });
}

void RecordForm::whenSettled(std::function<void()> proceed)
{
    if (m_work == Work::Writing) {
        m_afterWriting.push_back([this, proceed] { whenSettled(proceed); });
        return;
    }
    if (!isModified()) {
        proceed();
        return;
    }
    Question question{tr("Save what you changed in “%1”?").arg(title()), {}, tr("Save"), tr("Discard"), false};
    ask(
        this, question,
        [this, proceed] {
            saveAnd([proceed](bool saved) {
                if (saved)
                    proceed();
            });
        },
        [this, proceed] {
            discard();
            proceed();
        });
}

void RecordForm::saveAnd(std::function<void(bool)> done)
{
    if (m_work == Work::Writing) {
        m_afterWriting.push_back([this, done] { saveAnd(done); });
        return;
    }
    if (!isModified()) {
        done(true);
        return;
    }
    m_proceed = std::move(done);
    save(After::Proceed);
}

void RecordForm::runAfterWriting()
{
    for (const auto &waiting : std::exchange(m_afterWriting, {}))
        waiting();
}

void RecordForm::proceed(bool saved)
{
    if (const auto waiting = std::exchange(m_proceed, {}))
        waiting(saved);
}

void RecordForm::discard()
{
    m_drafts->drop(m_id);
    binderBase().acceptAsOriginal();
    forgetOtherChanges();
}

void RecordForm::setWork(Work work)
{
    const bool busy = work != Work::None;
    // A disabled widget loses the focus; whoever saves goes on where they were.
    if (busy && m_work == Work::None)
        m_focused = m_content->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    m_work = work;
    m_content->setEnabled(!busy && m_loaded);
    updateButtons();
    if (!busy && m_focused)
        m_focused->setFocus(Qt::OtherFocusReason);
    if (!busy)
        m_focused.clear();
}

void RecordForm::setTitle(const QString &title, const RecordMeta *meta)
{
    m_title->setText(title);
    const bool known = meta && meta->updatedAt.isValid();
    m_meta->setText(known ? tr("last changed %1 by %2").arg(localTime(meta->updatedAt), accountText(meta->updatedBy))
                          : QString());
    Q_EMIT titleChanged(title);
}

void RecordForm::updateButtons()
{
    const bool editable = m_work == Work::None && canChange();
    m_save->setEnabled(editable);
    m_saveNext->setEnabled(editable);
    m_trash->setEnabled(editable && m_id != 0);
    m_trash->setVisible(canChangeStored());
    binderBase().setReadOnly(isFixed());
    setOthersReadOnly(isFixed());
}

void RecordForm::offerDraft()
{
    m_drafts->look(m_id, [this, generation = m_generation](const FormDraft &draft) {
        if (!isCurrent(generation))
            return;
        m_messages->show(MessageBar::Kind::Info,
                         tr("An entry typed on %1 was never saved.").arg(localTime(draft.savedAt)), {},
                         {{tr("Bring it back"), [this, content = draft.content] { binderBase().fromJson(content); }},
                          {tr("Discard it"), [this] { m_drafts->drop(m_id); }}});
    });
}

void RecordForm::keepDraft()
{
    if (!isModified())
        return;
    // Of a stored record the rest stays out: it may have changed when the draft comes back.
    m_drafts->keep(m_id, m_id == 0 ? binderBase().toJson() : typedIn(binderBase()));
}

void RecordForm::focusFirstField()
{
    const QStringList fields = binderBase().boundFields();
    if (!fields.isEmpty())
        binderBase().widget(fields.first())->setFocus(Qt::OtherFocusReason);
}

} // namespace zhucun::gui
