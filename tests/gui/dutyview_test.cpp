#include "gui/attendancesample.h"
#include "gui/common/fields/enumfield.h"
#include "gui/common/fields/indicatorfield.h"
#include "gui/common/message/messagebar.h"
#include "gui/duty/dutyview.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QTableWidget>

namespace zhucun::gui::test {

namespace {

DutyBalance balance(qint64 required, qint64 done)
{
    return {required * 1000, done * 1000, std::max<qint64>(0, required - done) * 1000, {}, QDate(2026, 1, 1)};
}

class DutyViewTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_sheet.hasTargets = true;
        DutyRow met;
        met.id = 1;
        met.name = QStringLiteral("钱局");
        met.duties[Duty::Households] = balance(3, 3);
        DutyRow lacking;
        lacking.id = 2;
        lacking.name = QStringLiteral("赵县");
        lacking.duties[Duty::Households] = balance(4, 3);
        m_sheet.cadres = {met, lacking};
        DutyVisit visit;
        visit.id = HouseholdId(9);
        visit.head = QStringLiteral("王有财");
        visit.balance = balance(1, 0);
        m_sheet.visits = {visit};
        DutyAccess access;
        access.sheet = [this](const Period &period, DivisionId) {
            m_period = period;
            ++m_asked;
            return ready(m_sheet);
        };
        access.addStandardTargets = [this] {
            ++m_added;
            return ready(19);
        };
        m_view = std::make_unique<DutyView>(access, fieldContext());
        m_view->resize(1000, 600);
        m_view->show();
        ASSERT_TRUE(eventually([this] { return table()->rowCount() == 2; }));
    }

    template <class T>
    T *child(const char *name)
    {
        auto *found = m_view->findChild<T *>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    QTableWidget *table() { return child<QTableWidget>("duties"); }
    QString cell(int row, int column) { return table()->item(row, column)->text(); }

    DutySheet m_sheet;
    Period m_period;
    int m_asked = 0;
    int m_added = 0;
    std::unique_ptr<DutyView> m_view;
};

} // namespace

TEST_F(DutyViewTest, ShowsWhoOwesWhatAndMarksTheGaps)
{
    const int last = table()->columnCount() - 1;
    EXPECT_EQ(cell(0, 0), QStringLiteral("钱局"));
    EXPECT_EQ(cell(0, last), QStringLiteral("3/3"));
    EXPECT_EQ(cell(1, last), QStringLiteral("3/4，缺1"));
    EXPECT_EQ(table()->item(0, last)->background().style(), Qt::NoBrush);
    EXPECT_NE(table()->item(1, last)->background().style(), Qt::NoBrush);
    child<QCheckBox>("gapsOnly")->setChecked(true);
    ASSERT_EQ(table()->rowCount(), 1);
    EXPECT_EQ(cell(0, 0), QStringLiteral("赵县"));
}

TEST_F(DutyViewTest, OpensWhoeverALineIsAbout)
{
    std::vector<Place> opened;
    QObject::connect(m_view.get(), &DutyView::placeRequested, m_view.get(),
                     [&opened](const Place &place) { opened.push_back(place); });
    table()->setCurrentCell(1, 0);
    Q_EMIT table()->itemActivated(table()->item(1, 0));
    ASSERT_EQ(opened.size(), 1u);
    EXPECT_EQ(opened.at(0), (Place{QStringLiteral("cadres"), std::nullopt, 2}));
    child<QComboBox>("lines")->setCurrentIndex(2);
    ASSERT_EQ(table()->rowCount(), 1);
    EXPECT_EQ(cell(0, 0), QStringLiteral("王有财"));
    Q_EMIT table()->itemActivated(table()->item(0, 0));
    EXPECT_EQ(opened.at(1), (Place{QStringLiteral("households"), std::nullopt, 9}));
}

TEST_F(DutyViewTest, AsksForThePeriodUpToToday)
{
    const QDate today = clock().today();
    EXPECT_EQ(m_period, (Period{QDate(today.year(), 1, 1), today}));
    child<EnumField>("kind")->setCode(QStringLiteral("month"));
    ASSERT_TRUE(eventually([&] { return m_period.from == QDate(today.year(), today.month(), 1); }));
    EXPECT_EQ(m_period.to, today);
}

TEST_F(DutyViewTest, TakesOverTheStandardDuties)
{
    const int asked = m_asked;
    child<QPushButton>("standard")->click();
    ASSERT_TRUE(eventually([&] { return m_asked > asked; }));
    EXPECT_EQ(m_added, 1);
    EXPECT_TRUE(m_view->findChild<MessageBar *>()->isShown());
}

TEST(IndicatorField, KnowsItsChoiceByCode)
{
    IndicatorField field;
    EXPECT_EQ(field.code(), QString());
    field.setCode(QStringLiteral("duty.households"));
    EXPECT_NE(field.currentText(), QStringLiteral("duty.households")) << "the name is shown";
    EXPECT_EQ(field.code(), QStringLiteral("duty.households"));
    Indicator own;
    own.code = QStringLiteral("ledger.bridges");
    own.name = QStringLiteral("便民桥");
    field.setIndicators({own});
    EXPECT_EQ(field.code(), QStringLiteral("duty.households")) << "what stands in the field stays";
    field.setEditText(QStringLiteral("便民桥"));
    EXPECT_EQ(field.code(), QStringLiteral("ledger.bridges"));
    field.setEditText(QStringLiteral("别的"));
    EXPECT_EQ(field.code(), QStringLiteral("别的"));
    field.setCode({});
    EXPECT_EQ(field.code(), QString());
}

} // namespace zhucun::gui::test
