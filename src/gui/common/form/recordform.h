#pragma once

#include "core/result.h"
#include "domain/record/record.h"
#include "gui/common/form/formbinderbase.h"
#include "gui/common/form/formservices.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace zhucun::gui {

class DraftKeeper;
class MessageBar;

/// Frame around the fields of one record: title, Save, Save and next, Trash, Back, messages, drafts, conflicts.
/// What depends on the type of the record is in TypedRecordForm.
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    ~RecordForm() override;

    /// 0 while the record is new.
    qint64 recordId() const { return m_id; }
    QString title() const;
    /// Something is typed that a save would store.
    bool isModified() { return canChange() && (binderBase().isModified() || hasOtherChanges()); }
    MessageBar *messages() const { return m_messages; }
    const FieldContext &fieldContext() const { return m_services.fields; }
    virtual FormBinderBase &binderBase() = 0;

    void openRecord(qint64 id);
    void openNew();
    /// A new record with these fields filled in as if typed (FormBinderBase::toJson()). `whenSaved` gets the id once it
    /// is stored, and is forgotten when another record is opened instead.
    void openNewWith(const QJsonObject &typed, std::function<void(qint64 id)> whenSaved);
    void save();
    void saveAndNext();
    void trash();
    /// Back to where one came from (left()), after asking when something was changed.
    void leave();
    /// Runs `proceed` when nothing was changed, or when the user has saved or discarded it; what is being written is
    /// waited for. For closing the window.
    void whenSettled(std::function<void()> proceed);
    /// Saves without asking, when there is something to save; `done(false)` when it was refused and the form shows why.
    void saveAnd(std::function<void(bool saved)> done);
    /// Forgets what was typed, the kept draft too.
    void discard();
    /// Puts what stands in one field into several stored records; `done` gets the title of a record that refuses.
    virtual void editSeveral(const QString &field, const std::vector<qint64> &ids,
                             std::function<void(const Result<int> &edited, const QString &refused)> done) = 0;

Q_SIGNALS:
    void left();
    void saved(qint64 id);
    void trashed(qint64 id);
    void titleChanged(const QString &title);
    void jumpRequested(zhucun::LookupKind kind, qint64 id);
    /// A record of another page, by the page's key.
    void recordRequested(const QString &page, qint64 id);

protected:
    /// `formName` is stable: drafts are kept under it.
    RecordForm(const QString &formName, const FormServices &services, QWidget *parent);

    /// Parent for setupUi().
    QWidget *content() const { return m_content; }
    const FormServices &services() const { return m_services; }
    /// Last line of a form's constructor, after binding: hands the services to the fields and listens to them.
    void finishSetup();

    /// Fields whose last value Save and next offers again.
    virtual QStringList keptFields() const { return {}; }
    /// Heading of a new record: tr("New visit").
    virtual QString newTitle() const = 0;

    /// Records that are only added: a stored one is shown and can neither be changed nor trashed.
    virtual bool canChangeStored() const { return true; }

    /// What a form holds besides its bound fields and saves by itself.
    virtual bool hasOtherChanges() const { return false; }
    virtual void forgetOtherChanges() {}
    virtual void setOthersReadOnly(bool) {}

    virtual void startLoad(qint64 id, int generation) = 0;
    virtual void startSave() = 0;
    virtual void startTrash() = 0;
    virtual void startRestore() = 0;
    virtual void showBlank() = 0;

    // Called by TypedRecordForm when the answers are there.
    bool isCurrent(int generation) const { return generation == m_generation; }
    void loadDone(const QString &title, const RecordMeta &meta);
    /// Also later, when more of the heading is known than there was at first: the name behind an id.
    void setTitle(const QString &title, const RecordMeta *meta);
    void loadFailed(const Error &error);
    void saveDone(qint64 id, const QString &title, const RecordMeta &meta, const Violations &warnings);
    void saveFailed(const Error &error);
    void trashDone(const Result<int> &done);
    void restoreDone(const Result<int> &done);

private:
    enum class After { Stay, Next, Proceed };
    enum class Work { None, Loading, Writing };

    void buildHeader();
    void addShortcuts();
    QPushButton *addButton(const char *iconName, const QString &text, const QString &tip, void (RecordForm::*slot)());
    void startNew();
    void save(After after);
    void proceed(bool saved);
    bool isFixed() const { return m_services.readOnly || m_inTrash || (m_id != 0 && !canChangeStored()); }
    bool canChange() const { return m_loaded && !isFixed(); }
    void load();
    void setWork(Work work);
    void runAfterWriting();
    QStringList sentencesOf(const Violations &violations);
    void showTrashed();
    void updateButtons();
    void showConflict(const Error &error);
    void reloadKeepingTyped();
    void offerDraft();
    void keepDraft();
    void focusFirstField();

    FormServices m_services;
    QLabel *m_title = nullptr;
    QLabel *m_meta = nullptr;
    MessageBar *m_messages = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_content = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_saveNext = nullptr;
    QPushButton *m_trash = nullptr;
    DraftKeeper *m_drafts;
    QPointer<QWidget> m_focused;
    qint64 m_id = 0;
    int m_generation = 0;
    Work m_work = Work::None;
    bool m_inTrash = false;
    bool m_loaded = false;
    After m_after = After::Stay;
    std::function<void(bool saved)> m_proceed;
    std::vector<std::function<void()>> m_afterWriting;
    std::function<void(qint64 id)> m_whenSaved;
    QJsonObject m_reapply; ///< typed values to put back over a record loaded anew
};

} // namespace zhucun::gui
