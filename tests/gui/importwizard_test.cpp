#include "core/time/clock.h"
#include "gui/import/importdraft.h"
#include "gui/import/importrun.h"
#include "gui/import/importwizard.h"
#include "gui/import/previewmodel.h"
#include "gui/import/sketchmodel.h"
#include "services/workspace/workspace.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QFile>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace zhucun::gui::test {

namespace {

constexpr int kPatienceMs = 60'000;

class ImportWindowTest : public testing::Test
{
protected:
    ImportWindowTest()
    {
        auto created = Workspace::create(m_folder.filePath(QStringLiteral("a.zhucun")), m_clock, {});
        EXPECT_TRUE(created.has_value());
        m_workspace = std::move(*created);
    }

    QString put(const QString &name, const QString &text) const
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return file.fileName();
    }
    QString units() const
    {
        return put(QStringLiteral("u.csv"), QStringLiteral("填报单位：组织部\n单位名称,隶属关系,单位电话,天气\n"
                                                           "县财政局,县,13900000000,晴\n县水务局,哪级,,晴\n"));
    }
    void open(ImportDraft &draft, const QString &path)
    {
        draft.openFile(path);
        ASSERT_TRUE(QTest::qWaitFor([&] { return draft.isSketched(); }, kPatienceMs));
    }
    ImportOutcome run(ImportDraft &draft, const ImportOptions &options)
    {
        ImportRun run(*m_workspace);
        ImportOutcome result;
        bool done = false;
        QObject::connect(&run, &ImportRun::finished, &run, [&](const ImportOutcome &outcome) {
            result = outcome;
            done = true;
        });
        run.start(draft.path(), *draft.entity(), draft.options(), options);
        EXPECT_TRUE(QTest::qWaitFor([&] { return done; }, kPatienceMs));
        return result;
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 6, 30)};
    std::unique_ptr<Workspace> m_workspace;
};

QString keyOf(const ImportDraft &draft, const QString &name)
{
    for (const ProposedColumn &column : draft.proposal().columns) {
        if (column.name == name && column.column)
            return column.column->key;
    }
    return {};
}

} // namespace

TEST_F(ImportWindowTest, FromAnUnknownFileToSavedRows)
{
    ImportDraft draft(*m_workspace);
    open(draft, units());
    draft.setEntity(columnsFor(QStringLiteral("unit")));
    EXPECT_TRUE(draft.isComplete());
    EXPECT_EQ(draft.proposal().headings, (HeadingRows{2, 2}));
    EXPECT_EQ(keyOf(draft, QStringLiteral("单位电话")), QStringLiteral("phone"));

    ImportOptions check;
    check.dryRun = true;
    check.onError = ImportOptions::OnError::Skip;
    const ImportOutcome first = run(draft, check);
    EXPECT_EQ(first.inserted, 1);
    ASSERT_EQ(first.rejected, 1);
    EXPECT_FALSE(first.saved);

    draft.edit(4, 1, QStringLiteral("县"));
    const ImportOutcome second = run(draft, {});
    EXPECT_EQ(second.inserted, 2);
    EXPECT_TRUE(second.saved);
    EXPECT_EQ(run(draft, {}).unchanged, 2) << "the same file twice changes nothing";
}

TEST_F(ImportWindowTest, ColumnsAreChosenOnceEach)
{
    ImportDraft draft(*m_workspace);
    open(draft, units());
    const EntityColumns &unit = *columnsFor(QStringLiteral("unit"));
    draft.setEntity(&unit);
    draft.setColumn(QStringLiteral("天气"), unit.find(QStringLiteral("name")));
    EXPECT_FALSE(draft.isComplete());
    EXPECT_EQ(draft.repeated(), QStringList{QStringLiteral("单位名称")});
    draft.setColumn(QStringLiteral("天气"), nullptr);
    EXPECT_TRUE(draft.isComplete());
    draft.setColumn(QStringLiteral("单位名称"), nullptr);
    EXPECT_EQ(draft.proposal().missing(unit), QStringList{QStringLiteral("单位名称")});
}

TEST_F(ImportWindowTest, AProfileIsOfferedForTheNextFile)
{
    ImportDraft draft(*m_workspace);
    open(draft, units());
    const EntityColumns &unit = *columnsFor(QStringLiteral("unit"));
    draft.setEntity(&unit);
    draft.setColumn(QStringLiteral("天气"), unit.find(QStringLiteral("note")));
    draft.saveProfile(QStringLiteral("各单位"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return draft.profiles().size() == 1; }, kPatienceMs));

    ImportDraft next(*m_workspace);
    ASSERT_TRUE(QTest::qWaitFor([&] { return next.profiles().size() == 1; }, kPatienceMs));
    open(next, put(QStringLiteral("n.csv"), QStringLiteral("单位名称,隶属关系,单位电话,天气\n县教育局,县,,雨\n")));
    next.setEntity(&unit);
    ASSERT_EQ(next.offeredProfiles().size(), 1U);
    next.useProfile(next.offeredProfiles().front());
    EXPECT_EQ(keyOf(next, QStringLiteral("天气")), QStringLiteral("note"));
}

TEST_F(ImportWindowTest, ThePreviewMarksWhatIsWrongAndHandsOnEdits)
{
    ImportDraft draft(*m_workspace);
    open(draft, put(QStringLiteral("v.csv"), QStringLiteral("村名,乡镇,户数\n甲村,大青沟镇,几户\n")));
    ASSERT_EQ(draft.entity(), columnsFor(QStringLiteral("village")));
    auto preview = previewFile(draft.path(), *draft.entity(), draft.options());
    ASSERT_TRUE(preview);
    PreviewModel model;
    model.show(std::move(*preview), {});
    EXPECT_EQ(model.index(0, 0).data().toString(), QStringLiteral("甲村"));
    EXPECT_FALSE(model.index(0, 0).data(Qt::BackgroundRole).isValid());
    EXPECT_TRUE(model.index(0, 2).data(Qt::BackgroundRole).isValid());
    EXPECT_EQ(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toInt(), 2);
    const QSignalSpy edited(&model, &PreviewModel::edited);
    EXPECT_TRUE(model.setData(model.index(0, 2), QStringLiteral("12"), Qt::EditRole));
    EXPECT_FALSE(model.setData(model.index(0, 0), QStringLiteral("甲村"), Qt::EditRole)) << "nothing new";
    ASSERT_EQ(edited.count(), 1);
    EXPECT_EQ(edited.first().at(0).toInt(), 2);
    EXPECT_EQ(edited.first().at(1).toInt(), 2);
    RowProblem found{2, QStringLiteral("乡镇"), QStringLiteral("大青沟镇"), QStringLiteral("unknown_township"), {}};
    model.setProblems({found});
    EXPECT_EQ(model.placeOf(found), model.index(0, 1));
    EXPECT_TRUE(model.index(0, 1).data(Qt::BackgroundRole).isValid());
    found.row = 99;
    EXPECT_FALSE(model.placeOf(found).isValid());
}

TEST_F(ImportWindowTest, TheSketchMarksItsHeadings)
{
    ImportDraft draft(*m_workspace);
    open(draft, units());
    draft.setEntity(columnsFor(QStringLiteral("unit")));
    SketchModel model;
    model.show(draft.sheetSketch(), draft.proposal().headings);
    EXPECT_TRUE(model.index(1, 0).data(Qt::BackgroundRole).isValid());
    EXPECT_FALSE(model.index(2, 0).data(Qt::BackgroundRole).isValid());
    EXPECT_EQ(model.fileRow(1), 2);
    EXPECT_EQ(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("C"));
}

TEST_F(ImportWindowTest, TheWizardGoesThroughItsPages)
{
    const QString path = put(QStringLiteral("v.csv"), QStringLiteral("单位名称,隶属关系\n县财政局,县\n"));
    const QPointer<ImportWizard> wizard = new ImportWizard(*m_workspace, path, nullptr); // deletes itself
    wizard->open();
    EXPECT_LE(wizard->width(), 1366);
    EXPECT_LE(wizard->height(), 700);
    QAbstractButton *next = wizard->button(QWizard::NextButton);
    for (int page = 0; page < 4; ++page) {
        ASSERT_TRUE(QTest::qWaitFor([&] { return next->isEnabled(); }, kPatienceMs)) << page;
        EXPECT_TRUE(wizard->currentPage()->isComplete()) << page;
        wizard->next();
    }
    EXPECT_LT(wizard->nextId(), 0) << "the last page";
    ASSERT_TRUE(QTest::qWaitFor([&] { return wizard->button(QWizard::FinishButton)->isEnabled(); }, kPatienceMs));
    wizard->accept();
    ASSERT_TRUE(QTest::qWaitFor([&] { return wizard.isNull(); }, kPatienceMs));
}

} // namespace zhucun::gui::test
