#include "gui/common/list/entitytablemodel.h"
#include "gui/sample.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QPromise>
#include <QSignalSpy>

#include <numeric>

namespace zhucun::gui::test {

namespace {

using Ids = std::vector<qint64>;

std::vector<reports::Column<SampleRow>> columns()
{
    std::vector<reports::Column<SampleRow>> result(2);
    result[0].key = QStringLiteral("name");
    result[0].heading = QStringLiteral("Name");
    result[0].value = [](const SampleRow &row) { return reports::CellValue(row.name); };
    result[0].sortField = QStringLiteral("name");
    result[1].key = QStringLiteral("people");
    result[1].heading = QStringLiteral("People");
    result[1].kind = reports::Kind::Number;
    result[1].alignment = Qt::AlignRight;
    result[1].value = [](const SampleRow &row) { return reports::CellValue(row.people); };
    return result;
}

/// Answers when told to, as a database in another thread does.
struct SlowList {
    Ids all;
    std::vector<QPromise<Result<Ids>>> idQuestions;
    std::vector<Sort> orders;
    int rowQuestions = 0;
    int rowsAsked = 0;
    QString prefix = QStringLiteral("row ");
    bool holdIds = false;

    ListAccess<SampleRow> access()
    {
        ListAccess<SampleRow> list;
        list.ids = [this](const Filter &, const Sort &sort) {
            orders.push_back(sort);
            if (!holdIds)
                return QtFuture::makeReadyFuture(Result<Ids>(all));
            idQuestions.emplace_back();
            idQuestions.back().start();
            return idQuestions.back().future();
        };
        list.rows = [this](const Ids &ids) {
            ++rowQuestions;
            rowsAsked += int(ids.size());
            std::vector<SampleRow> rows;
            for (const qint64 id : ids) {
                if (id % 1000 != 999) // gone meanwhile
                    rows.push_back({SampleId(id), prefix + QString::number(id), {}, int(id % 7)});
            }
            return QtFuture::makeReadyFuture(Result<std::vector<SampleRow>>(rows));
        };
        return list;
    }

    void answer(size_t question, const Ids &ids)
    {
        idQuestions[question].addResult(Result<Ids>(ids));
        idQuestions[question].finish();
    }
};

Ids upTo(qint64 count)
{
    Ids ids(static_cast<size_t>(count));
    std::iota(ids.begin(), ids.end(), 1);
    return ids;
}

QString textAt(const WindowedTableModel &model, int row) { return model.index(row, 0).data().toString(); }

} // namespace

TEST(EntityTableModel, IsASoundModelThroughItsLife)
{
    SlowList list;
    list.all = upTo(350);
    EntityTableModel<SampleRow> model(columns(), list.access());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.setFilter({});
    ASSERT_TRUE(eventually([&] { return model.rowCount() == 350; }));
    settle();
    list.all = upTo(120);
    model.refresh();
    ASSERT_TRUE(eventually([&] { return model.rowCount() == 120; }));
    list.all.clear();
    model.refresh();
    ASSERT_TRUE(eventually([&] { return model.rowCount() == 0; }));
}

TEST(EntityTableModel, ShowsAPlaceholderUntilThePageIsThere)
{
    SlowList list;
    list.all = upTo(250);
    EntityTableModel<SampleRow> model(columns(), list.access());
    model.setFilter({});
    ASSERT_TRUE(eventually([&] { return model.rowCount() == 250; }));
    EXPECT_EQ(textAt(model, 120), QStringLiteral("…"));
    EXPECT_FALSE(model.index(120, 0).data(WindowedTableModel::LoadedRole).toBool());
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    ASSERT_TRUE(changes.wait());
    EXPECT_EQ(changes.first().at(0).toModelIndex().row(), 100);
    EXPECT_EQ(changes.first().at(1).toModelIndex().row(), 199);
    EXPECT_EQ(textAt(model, 120), QStringLiteral("row 121"));
    EXPECT_EQ(model.index(120, 1).data(WindowedTableModel::SortRole).toLongLong(), 121 % 7);
    EXPECT_EQ(model.index(120, 1).data(Qt::TextAlignmentRole).toInt(), int(Qt::AlignRight | Qt::AlignVCenter));
    EXPECT_EQ(list.rowQuestions, 1);
}

TEST(EntityTableModel, KeepsOnlyTheLatestPagesOfAVeryLongList)
{
    SlowList list;
    list.all = upTo(766078);
    EntityTableModel<SampleRow> model(columns(), list.access());
    model.setFilter({});
    ASSERT_TRUE(eventually([&] { return model.rowCount() == 766078; }));
    for (int page = 0; page < WindowedTableModel::kPagesKept + 10; ++page) {
        const int row = page * WindowedTableModel::kPageRows;
        textAt(model, row);
        ASSERT_TRUE(eventually([&] { return model.index(row, 0).data(WindowedTableModel::LoadedRole).toBool(); }));
    }
    EXPECT_FALSE(model.index(0, 0).data(WindowedTableModel::LoadedRole).toBool());
    EXPECT_EQ(textAt(model, 69 * WindowedTableModel::kPageRows), QStringLiteral("row 6901"));
    EXPECT_EQ(model.rowOf(766078), 766077);
}

TEST(EntityTableModel, DoesNotFetchWhatWasScrolledPast)
{
    SlowList list;
    list.all = upTo(100000);
    EntityTableModel<SampleRow> model(columns(), list.access());
    model.setFilter({});
    ASSERT_TRUE(eventually([&] { return model.rowCount() == 100000; }));
    for (int row = 0; row < 100000; row += 50)
        textAt(model, row);
    settle();
    EXPECT_LE(list.rowQuestions, 10);
    EXPECT_TRUE(model.index(99999, 0).data(WindowedTableModel::LoadedRole).toBool());
}

TEST(EntityTableModel, DropsAnswersToEarlierQuestions)
{
    SlowList list;
    list.holdIds = true;
    EntityTableModel<SampleRow> model(columns(), list.access());
    Filter first;
    first.text = QStringLiteral("a");
    model.setFilter(first);
    model.setFilter({});
    list.answer(1, upTo(3));
    ASSERT_TRUE(eventually([&] { return model.rowCount() == 3; }));
    list.answer(0, upTo(9));
    settle();
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_FALSE(model.isLoading());
}

TEST(EntityTableModel, SortsInTheDatabase)
{
    SlowList list;
    list.all = upTo(3);
    EntityTableModel<SampleRow> model(columns(), list.access());
    model.sort(0, Qt::DescendingOrder);
    model.sort(1, Qt::AscendingOrder); // not sortable
    ASSERT_EQ(list.orders.size(), 1u);
    EXPECT_EQ(list.orders[0], (Sort{QStringLiteral("name"), true}));
}

TEST(EntityTableModel, ShowsOldRowsUntilTheirSuccessorsAreThere)
{
    SlowList list;
    list.all = upTo(10);
    EntityTableModel<SampleRow> model(columns(), list.access());
    model.setFilter({});
    ASSERT_TRUE(eventually([&] { return model.rowCount() == 10; }));
    textAt(model, 0);
    settle();
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    list.prefix = QStringLiteral("new ");
    model.refresh(); // same ids: nothing moves
    EXPECT_EQ(textAt(model, 0), QStringLiteral("row 1"));
    settle();
    textAt(model, 0);
    ASSERT_TRUE(eventually([&] { return textAt(model, 0) == QStringLiteral("new 1"); }));
    EXPECT_EQ(resets.count(), 0);
    list.all = {5, 1};
    model.refresh();
    ASSERT_TRUE(eventually([&] { return model.rowCount() == 2; }));
    EXPECT_EQ(textAt(model, 1), QStringLiteral("new 1"));
}

TEST(EntityTableModel, RowsThatAreGoneAreBlank)
{
    SlowList list;
    list.all = {998, 999, 1000};
    EntityTableModel<SampleRow> model(columns(), list.access());
    model.setFilter({});
    ASSERT_TRUE(eventually([&] { return model.rowCount() == 3; }));
    textAt(model, 0);
    ASSERT_TRUE(eventually([&] { return textAt(model, 0) == QStringLiteral("row 998"); }));
    EXPECT_EQ(textAt(model, 1), QString());
    EXPECT_EQ(textAt(model, 2), QStringLiteral("row 1000"));
}

} // namespace zhucun::gui::test
