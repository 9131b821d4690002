#pragma once

#include "gui/common/await.h"
#include "gui/common/form/formbinder.h"
#include "gui/common/form/recordform.h"

namespace zhucun::gui {

/// The form of one kind of record. A feature's form derives from it, puts its .ui into content(), binds every member
/// and ends its constructor with finishSetup().
template <class T>
class TypedRecordForm : public RecordForm
{
public:
    using Id = decltype(T::id);

    /// As loaded or last saved; not what is being typed.
    const T &record() const { return m_record; }

    FormBinderBase &binderBase() override { return m_fields; }

    void editSeveral(const QString &field, const std::vector<qint64> &ids,
                     std::function<void(const Result<int> &, const QString &)> done) override
    {
        QList<Id> records;
        for (const qint64 id : ids)
            records << Id(id);
        await(m_records.edit(records, m_fields.change(field)), this, [this, done](const Result<int> &edited) {
            if (edited || edited.error().code != ErrorCode::Invalid) {
                done(edited, {});
                return;
            }
            await(m_records.load(Id(edited.error().args.constFirst().toLongLong())), this,
                  [this, done, edited](const Result<T> &refused) {
                      done(edited, refused ? titleOf(*refused) : QString());
                  });
        });
    }

protected:
    TypedRecordForm(const QString &formName, const FormServices &services, RecordAccess<T> records, QWidget *parent)
        : RecordForm(formName, services, parent), m_records(std::move(records))
    {
    }

    FormBinder<T> &fields() { return m_fields; }

    /// Heading of a record: its name.
    virtual QString titleOf(const T &record) const = 0;
    /// What a new record begins with.
    virtual T blank() const { return {}; }
    /// After the fields show the record: for what the form shows besides them.
    virtual void shown(const T &) {}
    /// Last touch before saving: for what the form holds besides its fields.
    virtual void complete(T &) const {}

    /// How it is written: for a form whose record is stored together with others.
    virtual QFuture<Result<Saved<T>>> store(const T &record) { return m_records.save(record); }

    void showBlank() override { showRecord(blank()); }

    void startLoad(qint64 id, int generation) override
    {
        await(m_records.load(Id(id)), this, [this, generation](Result<T> loaded) {
            if (!isCurrent(generation))
                return;
            if (!loaded) {
                loadFailed(loaded.error());
                return;
            }
            showRecord(std::move(*loaded));
            loadDone(titleOf(m_record), m_record.meta);
        });
    }

    void startSave() override
    {
        T record = m_fields.value(m_record);
        complete(record);
        await(store(record), this, [this](Result<Saved<T>> result) {
            if (!result) {
                saveFailed(result.error());
                return;
            }
            showRecord(std::move(result->record));
            saveDone(m_record.id.value(), titleOf(m_record), m_record.meta, result->warnings);
        });
    }

    void startTrash() override
    {
        await(m_records.trash({m_record.id}), this, [this](const Result<int> &done) { trashDone(done); });
    }

    void startRestore() override
    {
        await(m_records.restore({m_record.id}), this, [this](const Result<int> &done) { restoreDone(done); });
    }

private:
    void showRecord(T record)
    {
        m_record = std::move(record);
        m_fields.load(m_record);
        shown(m_record);
    }

    RecordAccess<T> m_records;
    FormBinder<T> m_fields;
    T m_record{};
};

} // namespace zhucun::gui
