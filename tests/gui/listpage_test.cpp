#include "core/text/mask.h"
#include "gui/common/list/columnmemory.h"
#include "gui/common/list/filterbar.h"
#include "gui/common/list/listpage.h"
#include "gui/common/message/messagebar.h"
#include "gui/sample.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

namespace zhucun::gui::test {

namespace {

reports::Column<SampleRow> column(const char *key, const char *heading,
                                  std::function<reports::CellValue(const SampleRow &)> value)
{
    reports::Column<SampleRow> result;
    result.key = QLatin1String(key);
    result.heading = QLatin1String(heading);
    result.value = std::move(value);
    result.sortField = QLatin1String(key);
    return result;
}

class ListPageTest : public testing::Test
{
protected:
    ListPageTest()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        for (qint64 id = 1; id <= 5; ++id) {
            Sample sample;
            sample.id = SampleId(id);
            sample.name = QStringLiteral("name %1").arg(id);
            store.records[id] = sample;
        }
        open();
    }

    void open()
    {
        page.reset();
        ListDefinition definition;
        definition.page = QStringLiteral("sample");
        definition.table = QStringLiteral("sample");
        definition.title = QStringLiteral("Samples");
        definition.newText = QStringLiteral("New sample");
        definition.emptyText = QStringLiteral("Begin here.");
        definition.hasPeriod = true;
        definition.filterFields = {enumFilterField<Sex>(QStringLiteral("sex"), QStringLiteral("Sex"))};
        definition.totalLabels = {{QStringLiteral("people"), QStringLiteral("People")},
                                  {QStringLiteral("half_days"), QStringLiteral("Days")}};
        auto source = std::make_unique<TypedListSource<Sample, SampleRow>>(
            definition,
            std::vector{column("name", "Name", [](const SampleRow &row) { return row.name; }),
                        column("phone", "Phone", [](const SampleRow &row) { return row.phone; }),
                        column("people", "People", [](const SampleRow &row) { return row.people; })},
            store.access(), list(), ColumnMasks{{QStringLiteral("phone"), text::maskPhone}});
        page = std::make_unique<ListPage>(std::move(source), fieldContext(), views(), false);
        page->resize(900, 500);
        page->show();
        page->reload();
        settle();
    }

    ListAccess<SampleRow> list()
    {
        ListAccess<SampleRow> access;
        access.ids = [this](const Filter &filter, const Sort &sort) {
            filters.push_back(filter);
            std::vector<qint64> ids;
            for (const auto &[id, record] : store.records) {
                if (record.meta.deletedAt.has_value() == filter.trashed && record.name.contains(filter.text))
                    ids.push_back(id);
            }
            if (sort.descending)
                std::reverse(ids.begin(), ids.end());
            return QtFuture::makeReadyFuture(Result<std::vector<qint64>>(ids));
        };
        access.rows = [this](const std::vector<qint64> &ids) {
            std::vector<SampleRow> rows;
            for (const qint64 id : ids)
                rows.push_back({SampleId(id), store.records[id].name, QStringLiteral("13912345678"), 2});
            return QtFuture::makeReadyFuture(Result<std::vector<SampleRow>>(rows));
        };
        access.totals = [](const Filter &) {
            return QtFuture::makeReadyFuture(Result<ListSource::Totals>(
                ListSource::Totals{{QStringLiteral("people"), 10}, {QStringLiteral("half_days"), 7}}));
        };
        return access;
    }

    ViewAccess views()
    {
        return {[this](const QString &) { return QtFuture::makeReadyFuture(Result<std::vector<SavedView>>(saved)); },
                [this](const QString &, const SavedView &view) {
                    saved.push_back(view);
                    return QtFuture::makeReadyFuture(Status());
                },
                [](const QString &, const QString &) { return QtFuture::makeReadyFuture(Status()); }};
    }

    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < page->view()->model()->rowCount(); ++row) {
            const QModelIndex index = page->view()->model()->index(row, 0);
            index.data();
            eventually([&] { return index.data() != QStringLiteral("…"); });
            names.append(index.data().toString());
        }
        return names;
    }

    QMessageBox *question() const { return page->findChild<QMessageBox *>(); }
    void acceptQuestion()
    {
        ASSERT_NE(question(), nullptr);
        question()->findChild<QPushButton *>(QStringLiteral("accept"))->click();
        settle();
    }

    QTemporaryDir m_settings;
    SampleStore store;
    std::vector<Filter> filters;
    std::vector<SavedView> saved;
    std::unique_ptr<ListPage> page;
};

} // namespace

TEST_F(ListPageTest, ShowsRowsPlaceAndTotals)
{
    EXPECT_EQ(names().size(), 5);
    page->view()->selectRow(2);
    EXPECT_TRUE(page->statusText().startsWith(QStringLiteral("3 / 5"))) << page->statusText().toStdString();
    const QList<QLabel *> labels = page->findChildren<QLabel *>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](QLabel *l) {
        return l->text() == QStringLiteral("People 10　Days 3.5");
    })) << "half days are read as days";
}

TEST_F(ListPageTest, FindsAfterAPause)
{
    auto *text = page->findChild<QLineEdit *>(QStringLiteral("filterText"));
    const size_t before = filters.size();
    QTest::keyClicks(text, QStringLiteral("name 3"));
    ASSERT_TRUE(eventually([&] { return page->view()->model()->rowCount() == 1; }));
    EXPECT_EQ(filters.size(), before + 1); // one question for six keys
    EXPECT_EQ(filters.back().text, QStringLiteral("name 3"));
    EXPECT_TRUE(page->shownList().filterText.contains(QStringLiteral("name 3")));
}

TEST_F(ListPageTest, SaysWhyItIsEmpty)
{
    Filter filter;
    filter.text = QStringLiteral("nothing like it");
    page->setFilter(filter);
    settle();
    auto *button = page->findChild<QPushButton *>(QStringLiteral("emptyButton"));
    EXPECT_TRUE(button->isVisible());
    button->click();
    settle();
    EXPECT_EQ(page->view()->model()->rowCount(), 5);
    store.records.clear();
    page->reload();
    settle();
    EXPECT_EQ(page->findChild<QLabel *>(QStringLiteral("emptyText"))->text(), QStringLiteral("Begin here."));
    const QSignalSpy created(page.get(), &ListPage::newRequested);
    button->click();
    EXPECT_EQ(created.count(), 1);
}

TEST_F(ListPageTest, TrashesAfterAskingAndTakesItBack)
{
    page->view()->selectRow(1);
    QTest::keyClick(page->view(), Qt::Key_Delete);
    acceptQuestion();
    EXPECT_TRUE(store.records[2].meta.deletedAt.has_value());
    EXPECT_EQ(names(), (QStringList{QStringLiteral("name 1"), QStringLiteral("name 3"), QStringLiteral("name 4"),
                                    QStringLiteral("name 5")}));
    EXPECT_TRUE(page->messages()->isShown());
    page->messages()->findChild<QPushButton *>()->click();
    settle();
    EXPECT_FALSE(store.records[2].meta.deletedAt.has_value());
    EXPECT_EQ(page->view()->model()->rowCount(), 5);
}

TEST_F(ListPageTest, SaysInWordsWhatStillRefers)
{
    store.refuse = Error{ErrorCode::Referenced, {QStringLiteral("visit=3")}, {}, {}, {}};
    page->view()->selectRow(0);
    page->trashSelected();
    acceptQuestion();
    EXPECT_EQ(page->messages()->kind(), MessageBar::Kind::Error);
    EXPECT_EQ(page->view()->model()->rowCount(), 5);
}

TEST_F(ListPageTest, KeepsTheSelectionByIdWhenRowsMove)
{
    page->view()->selectRow(3); // id 4
    store.records.erase(1);
    storage::ChangeSet changes;
    changes.tables[QStringLiteral("sample")].ids = {1};
    page->applyChanges(changes);
    ASSERT_TRUE(eventually([&] { return page->view()->model()->rowCount() == 4; }));
    EXPECT_EQ(page->selectedIds(), std::vector<qint64>{4});
    EXPECT_EQ(page->view()->currentIndex().row(), 2);
}

TEST_F(ListPageTest, KeepsTheScrollPositionById)
{
    for (qint64 id = 6; id <= 300; ++id) {
        store.records[id].id = SampleId(id);
        store.records[id].name = QStringLiteral("name %1").arg(id);
    }
    page->reload();
    ASSERT_TRUE(eventually([&] { return page->view()->model()->rowCount() == 300; }));
    page->view()->scrollTo(page->view()->model()->index(200, 0), QAbstractItemView::PositionAtTop);
    for (qint64 id = 1; id <= 10; ++id)
        store.records.erase(id);
    storage::ChangeSet changes;
    changes.tables[QStringLiteral("sample")].many = true;
    page->applyChanges(changes);
    ASSERT_TRUE(eventually([&] { return page->view()->model()->rowCount() == 290; }));
    EXPECT_EQ(page->view()->rowAt(0), 190);
}

TEST_F(ListPageTest, LeavesAloneWhatDoesNotConcernIt)
{
    const size_t before = filters.size();
    storage::ChangeSet changes;
    changes.tables[QStringLiteral("other")].ids = {1};
    page->applyChanges(changes);
    settle();
    EXPECT_EQ(filters.size(), before);
}

TEST_F(ListPageTest, CopiesWithHeadingsAndMasks)
{
    names();
    page->view()->selectRow(0);
    page->copySelected();
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("Name\tPhone\tPeople\nname 1\t139****5678\t2\n"));
}

TEST_F(ListPageTest, RemembersColumnsAndOrder)
{
    page->columns()->showColumns({QStringLiteral("people"), QStringLiteral("name")});
    page->columns()->setOrder({QStringLiteral("name"), true});
    open();
    EXPECT_EQ(page->columns()->shownColumns(), (QStringList{QStringLiteral("people"), QStringLiteral("name")}));
    EXPECT_EQ(names().first(), QStringLiteral("name 5"));
    page->columns()->reset();
    EXPECT_EQ(page->columns()->shownColumns(),
              (QStringList{QStringLiteral("name"), QStringLiteral("phone"), QStringLiteral("people")}));
}

TEST_F(ListPageTest, WideColumnsShareTheRoomThereIs)
{
    const QTableView *view = page->view();
    page->resize(600, 400);
    settle();
    const int before = view->columnWidth(0);
    page->resize(1000, 400);
    settle();
    EXPECT_GT(view->columnWidth(0), before);
    EXPECT_NEAR(view->columnWidth(0), view->columnWidth(2), 2) << "not all to the last";
    EXPECT_EQ(view->columnWidth(0) + view->columnWidth(1) + view->columnWidth(2), view->viewport()->width());
}

TEST_F(ListPageTest, OpensByEnterAndDoubleClick)
{
    QSignalSpy opened(page.get(), &ListPage::openRequested);
    page->view()->selectRow(4);
    QTest::keyClick(page->view(), Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.first().first().toLongLong(), 5);
}

TEST_F(ListPageTest, ReportsTheColumnsShown)
{
    page->columns()->showColumns({QStringLiteral("people"), QStringLiteral("phone")});
    std::optional<reports::Report> report;
    await(page->source().report(page->columns()->shownColumns(), QStringLiteral("all"), {}, {}), page.get(),
          [&](Result<reports::Report> made) { report = *made; });
    ASSERT_TRUE(eventually([&] { return report.has_value(); }));
    const auto &table = std::get<reports::Table>(report->sections.at(0).blocks.at(0));
    ASSERT_EQ(table.columns.size(), 2u);
    EXPECT_EQ(table.columns[0].heading, QStringLiteral("People"));
    ASSERT_EQ(table.rows.size(), 5u);
    EXPECT_EQ(table.rows[0].cells[1].text(), QStringLiteral("139****5678"));
}

TEST_F(ListPageTest, ConditionsBecomeChipsAndGoAgain)
{
    Filter filter;
    filter.conditions = {{QStringLiteral("sex"), Condition::Op::AnyOf, {QStringLiteral("female")}}};
    filter.townshipId = DivisionId(2);
    filter.period = Period{QDate(2026, 3, 1), QDate(2026, 3, 31)};
    page->setFilter(filter);
    settle();
    EXPECT_EQ(filters.back(), filter);
    const QString words = page->filterBar()->filterText();
    EXPECT_TRUE(words.contains(QStringLiteral("大青沟镇"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("女"))) << words.toStdString();
    page->filterBar()->clear();
    settle();
    EXPECT_TRUE(filters.back().isEmpty());
}

} // namespace zhucun::gui::test
