// The page of the import history.
#include "gui/attendancesample.h"
#include "gui/common/message/messagebar.h"
#include "gui/importhistory/importedrecordsdialog.h"
#include "gui/importhistory/importhistorypage.h"

#include <gtest/gtest.h>

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>

namespace zhucun::gui::test {

namespace {

ImportBatch batchOf(int id, const char16_t *file, const char *entity)
{
    ImportBatch batch;
    batch.id = ImportBatchId(id);
    batch.transactionId = id * 10;
    batch.fileName = QString::fromUtf16(file);
    batch.entity = QString::fromLatin1(entity);
    batch.sha256 = QStringLiteral("ab12");
    batch.importedAt = QDateTime(QDate(2026, 4, id), QTime(1, 0), Qt::UTC);
    batch.read = 3;
    batch.inserted = 2;
    batch.updated = 1;
    return batch;
}

class ImportHistoryGui : public testing::Test
{
protected:
    void SetUp() override
    {
        m_batches = {batchOf(3, u"走访.csv", "visit"), batchOf(2, u"花名册.xlsx", "roster"),
                     batchOf(1, u"单位.csv", "unit")};
        m_batches[2].transactionId = 0;
        m_undo.trashed = 2;
        m_undo.restored = 1;
        m_undo.transactionId = 40;
    }

    ImportHistoryAccess access()
    {
        ImportHistoryAccess access;
        access.list = [this](const ImportListQuery &query) {
            m_queries.push_back(query);
            std::vector<ImportBatch> found;
            for (const ImportBatch &batch : m_batches) {
                if (query.text.isEmpty() || batch.fileName.contains(query.text))
                    found.push_back(batch);
            }
            return ready(found);
        };
        access.open = [this](ImportBatchId id) {
            ImportDetails details;
            for (const ImportBatch &batch : m_batches) {
                if (batch.id == id)
                    details.batch = batch;
            }
            details.problems = {
                {5, QStringLiteral("走访对象"), {}, QStringLiteral("required"), {}, Violation::Severity::Error}};
            if (m_isUndone)
                details.undos = {m_undo};
            return ready(details);
        };
        access.records = [](ImportBatchId, qint64 offset, int limit) {
            ImportedRecords page;
            page.total = 3;
            const std::vector<ImportedRecord> all{
                {QStringLiteral("visit"), 7, QDate(2026, 3, 5), QStringLiteral("王有财"), true, false, false},
                {QStringLiteral("attendance_day"), 8, QDate(2026, 3, 6), QStringLiteral("李娜"), false, true, false},
                {QStringLiteral("event"), 9, {}, QStringLiteral("纠纷"), true, false, true}};
            for (qint64 i = offset; i < std::min<qint64>(3, offset + limit); ++i)
                page.records.push_back(all[size_t(i)]);
            return ready(page);
        };
        access.file = [](ImportBatchId) { return ready(QByteArray("bytes")); };
        access.tryUndo = [this](ImportBatchId, const ProgressCallback &, const CancelToken &) { return ready(m_undo); };
        access.undo = [this](ImportBatchId id, const ProgressCallback &, const CancelToken &) {
            m_undone = id;
            m_isUndone = true;
            for (ImportBatch &batch : m_batches) {
                if (batch.id == id)
                    batch.state = m_undo.kept == 0 ? ImportState::Undone : ImportState::PartlyUndone;
            }
            return ready(m_undo);
        };
        access.readOnly = m_readOnly;
        return access;
    }

    void show()
    {
        m_page = std::make_unique<ImportHistoryPage>(access());
        m_page->resize(1100, 700);
        QSignalSpy opened(m_page.get(), &ImportHistoryPage::opened);
        m_page->show();
        ASSERT_TRUE(eventually([&] { return !opened.isEmpty(); }));
    }
    template <class T>
    T *part(const char *name) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    QTableWidget *list() const { return part<QTableWidget>("list"); }
    QString log() const { return part<QPlainTextEdit>("log")->toPlainText(); }
    QPushButton *button(const char *name) const { return part<QPushButton>(name); }

    std::vector<ImportBatch> m_batches;
    std::vector<ImportListQuery> m_queries;
    ImportUndo m_undo;
    bool m_isUndone = false;
    bool m_readOnly = false;
    ImportBatchId m_undone;
    std::unique_ptr<ImportHistoryPage> m_page;
};

} // namespace

TEST_F(ImportHistoryGui, ListsImportsWithTheirLog)
{
    show();
    ASSERT_EQ(list()->rowCount(), 3);
    EXPECT_EQ(list()->item(0, 3)->text(), QStringLiteral("走访.csv"));
    EXPECT_EQ(list()->item(0, 2)->text(), QStringLiteral("走访"));
    EXPECT_EQ(list()->item(0, 5)->text(), QStringLiteral("2"));
    EXPECT_TRUE(log().contains(QStringLiteral("5"))) << log().toStdString();
    EXPECT_TRUE(part<QPlainTextEdit>("log")->isReadOnly());
    EXPECT_TRUE(part<QLabel>("facts")->text().contains(QStringLiteral("ab12")));
    EXPECT_TRUE(button("undo")->isEnabled());
}

TEST_F(ImportHistoryGui, FiltersByFileAndByKind)
{
    show();
    part<QLineEdit>("filter")->setText(QStringLiteral("花名册"));
    ASSERT_TRUE(eventually([&] { return list()->rowCount() == 1; }));
    EXPECT_TRUE(m_queries.back().entities.contains(QStringLiteral("roster")));
}

TEST_F(ImportHistoryGui, WhatChangedNothingHasNothingToTakeBack)
{
    show();
    list()->setCurrentCell(2, 0);
    EXPECT_FALSE(button("undo")->isEnabled());
    EXPECT_FALSE(button("records")->isEnabled());
    EXPECT_TRUE(button("save")->isEnabled());
}

TEST_F(ImportHistoryGui, ReadOnlyNothingIsTakenBack)
{
    m_readOnly = true;
    show();
    EXPECT_FALSE(button("undo")->isEnabled());
    EXPECT_TRUE(button("records")->isEnabled());
}

TEST_F(ImportHistoryGui, AsksWithNumbersBeforeTakingBack)
{
    m_undo.kept = 1;
    m_undo.keptRecords = {{QStringLiteral("visit"),
                           7,
                           QDate(2026, 3, 5),
                           QStringLiteral("王有财"),
                           QStringLiteral("person_times"),
                           WhyKept::Changed,
                           {}}};
    show();
    button("undo")->click();
    ASSERT_TRUE(eventually([&] { return m_page->findChild<QMessageBox *>() != nullptr; }));
    auto *box = m_page->findChild<QMessageBox *>();
    EXPECT_TRUE(box->text().contains(QStringLiteral("走访.csv")));
    EXPECT_TRUE(box->informativeText().contains(QStringLiteral("2")));
    EXPECT_TRUE(box->informativeText().contains(QStringLiteral("王有财"))) << "what stays is named";
    EXPECT_TRUE(box->informativeText().contains(QStringLiteral("人次")));
    EXPECT_FALSE(m_undone.isValid()) << "so far it was only tried";
    box->findChild<QPushButton *>(QStringLiteral("accept"))->click();
    ASSERT_TRUE(eventually([&] { return m_undone == ImportBatchId(3); }));
    auto *messages = m_page->findChild<MessageBar *>();
    ASSERT_TRUE(eventually([&] { return messages->isShown() && messages->kind() == MessageBar::Kind::Warning; }));
    ASSERT_TRUE(eventually([&] { return log().contains(QStringLiteral("王有财")); })) << "to be worked through";
}

TEST_F(ImportHistoryGui, AllTakenBackItIsStruckOut)
{
    show();
    button("undo")->click();
    ASSERT_TRUE(eventually([&] { return m_page->findChild<QMessageBox *>() != nullptr; }));
    m_page->findChild<QMessageBox *>()->findChild<QPushButton *>(QStringLiteral("accept"))->click();
    ASSERT_TRUE(eventually([&] { return list()->item(0, 0)->font().strikeOut(); }));
    EXPECT_FALSE(button("undo")->isEnabled());
}

TEST_F(ImportHistoryGui, WhereNothingCanGoBackItSaysSo)
{
    m_undo = {};
    show();
    button("undo")->click();
    auto *messages = m_page->findChild<MessageBar *>();
    ASSERT_TRUE(eventually([&] { return messages->isShown() && messages->kind() == MessageBar::Kind::Warning; }));
    EXPECT_FALSE(m_page->findChild<QMessageBox *>());
}

TEST_F(ImportHistoryGui, RecordsOpenOnTheirPages)
{
    show();
    button("records")->click();
    auto *dialog = m_page->findChild<ImportedRecordsDialog *>();
    ASSERT_TRUE(dialog);
    ASSERT_TRUE(eventually([&] { return dialog->model().rowCount() == 3; }));
    std::vector<Place> places;
    QObject::connect(m_page.get(), &ImportHistoryPage::placeRequested, m_page.get(),
                     [&](const Place &place) { places.push_back(place); });
    auto *table = dialog->findChild<QTableView *>(QStringLiteral("records"));
    for (int row = 0; row < 3; ++row)
        Q_EMIT table->activated(dialog->model().index(row, 0));
    ASSERT_EQ(places.size(), 2u) << "an event has no page of its own";
    EXPECT_EQ(places[0], (Place{QStringLiteral("visits"), std::nullopt, 7}));
    EXPECT_EQ(places[1].page, QStringLiteral("attendance"));
    EXPECT_EQ(places[1].recordId, 8);
    EXPECT_EQ(places[1].filter->period, Period::month(YearMonth(2026, 3)));
}

TEST_F(ImportHistoryGui, TheOriginalFileIsSaved)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("原件.csv"));
    show();
    button("save")->click();
    auto *dialog = m_page->findChild<QFileDialog *>();
    ASSERT_TRUE(dialog);
    Q_EMIT dialog->fileSelected(path);
    ASSERT_TRUE(eventually([&] { return QFile::exists(path); }));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "bytes");
}

} // namespace zhucun::gui::test
