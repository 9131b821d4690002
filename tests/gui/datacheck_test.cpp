// The page of the data check: choosing, explaining, confirming, jumping, limits; the merge of two records.
#include "gui/attendancesample.h"
#include "gui/check/checksettingsdialog.h"
#include "gui/check/datacheckpage.h"
#include "gui/check/datafindingmodel.h"
#include "gui/common/fields/enumfield.h"
#include "gui/common/reasondialog.h"
#include "gui/merge/mergedialog.h"
#include "gui/merge/mergefieldnames.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>

namespace zhucun::gui::test {

namespace {

DataFinding finding(DataRule rule, qint64 id, qint64 otherId = 0)
{
    DataFinding finding;
    finding.rule = rule;
    finding.severity = infoOf(rule).severity;
    finding.entity = QLatin1String(infoOf(rule).entity);
    finding.id = id;
    finding.otherId = otherId;
    finding.label = QStringLiteral("张三");
    finding.args = {QStringLiteral("70"), QStringLiteral("same_name")};
    return finding;
}

class DataCheckGui : public testing::Test
{
protected:
    void SetUp() override
    {
        m_findings = {finding(DataRule::PostingOverlap, 3, 4), finding(DataRule::TeamStrength, 5),
                      finding(DataRule::DuplicateCadre, 1, 2)};
        m_page = std::make_unique<DataCheckPage>(access(), fieldContext());
        m_page->show();
        ASSERT_TRUE(eventually([this] { return model()->rowCount() == 3; }));
    }

    CheckAccess access()
    {
        CheckAccess access;
        access.run = [this](const DataCheckScope &, const CancelToken &, const ProgressCallback &) {
            ++m_runs;
            return ready(DataCheckResult{m_findings, {}});
        };
        access.accept = [this](const std::vector<DataFinding> &findings, const QString &note) {
            for (DataFinding &each : m_findings) {
                if (each.id == findings.front().id) {
                    each.isAccepted = true;
                    each.note = note;
                }
            }
            return QtFuture::makeReadyFuture(Status());
        };
        access.withdraw = [this](const std::vector<DataFinding> &findings) {
            for (DataFinding &each : m_findings) {
                if (each.id == findings.front().id)
                    each.isAccepted = false;
            }
            return QtFuture::makeReadyFuture(Status());
        };
        access.settings = [this] { return ready(m_settings); };
        access.setSettings = [this](const CheckSettings &settings) {
            m_settings = settings;
            return QtFuture::makeReadyFuture(Status());
        };
        access.preview = [this](const QString &table, qint64 kept, qint64 other) {
            MergePreview preview;
            preview.table = table;
            preview.keptId = kept;
            preview.otherId = other;
            preview.fields = {{QStringLiteral("name"), QStringLiteral("张三"), QStringLiteral("张三")},
                              {QStringLiteral("phone"), {}, QStringLiteral("139")},
                              {QStringLiteral("post"), QStringLiteral("干部"), QStringLiteral("局长")}};
            preview.moves = {{QStringLiteral("visit"), 12}};
            preview.notices = m_notices;
            return ready(preview);
        };
        access.merge = [this](const MergeRequest &request) {
            m_merged = request;
            return QtFuture::makeReadyFuture(Status());
        };
        return access;
    }

    DataFindingModel *model() const
    {
        return qobject_cast<DataFindingModel *>(m_page->findChild<QTableView *>(QStringLiteral("findings"))->model());
    }
    QPushButton *button(const char *name) const { return m_page->findChild<QPushButton *>(QString::fromLatin1(name)); }
    /// Not selectRow(), which adds to what is selected when an earlier test left Ctrl pressed.
    void select(int row) const
    {
        auto *table = m_page->findChild<QTableView *>(QStringLiteral("findings"));
        table->selectionModel()->select(model()->index(row, 0),
                                        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    QString explanation() const { return m_page->findChild<QLabel *>(QStringLiteral("explanation"))->text(); }

    std::vector<DataFinding> m_findings;
    std::vector<MergeNotice> m_notices;
    CheckSettings m_settings;
    MergeRequest m_merged;
    int m_runs = 0;
    std::unique_ptr<DataCheckPage> m_page;
};

} // namespace

TEST_F(DataCheckGui, FindingsAreChosenAndExplained)
{
    select(2);
    EXPECT_TRUE(explanation().contains(QStringLiteral("70")));
    EXPECT_TRUE(button("merge")->isEnabled());
    EXPECT_TRUE(button("openOther")->isEnabled());
    select(1);
    EXPECT_FALSE(button("merge")->isEnabled());
    EXPECT_FALSE(button("openOther")->isEnabled());
    auto *rule = m_page->findChild<EnumField *>(QStringLiteral("rule"));
    rule->setValue(std::optional(DataRule::TeamStrength));
    Q_EMIT rule->edited();
    EXPECT_EQ(model()->rowCount(), 1);
    rule->setCode({});
    auto *severity = m_page->findChild<EnumField *>(QStringLiteral("severity"));
    severity->setValue(std::optional(DataSeverity::Question));
    Q_EMIT severity->edited();
    ASSERT_EQ(model()->rowCount(), 1);
    EXPECT_EQ(model()->finding(0).rule, DataRule::DuplicateCadre);
}

TEST_F(DataCheckGui, ConfirmedOnesRestAndComeBack)
{
    select(1);
    button("accept")->click();
    auto *dialog = m_page->findChild<ReasonDialog *>();
    ASSERT_TRUE(dialog);
    dialog->findChild<QPlainTextEdit *>(QStringLiteral("reason"))->setPlainText(QStringLiteral("两人队经批准"));
    dialog->accept();
    ASSERT_TRUE(eventually([this] { return model()->rowCount() == 2; }));
    auto *state = m_page->findChild<QComboBox *>(QStringLiteral("state"));
    state->setCurrentIndex(1);
    ASSERT_EQ(model()->rowCount(), 1);
    EXPECT_TRUE(explanation().contains(QStringLiteral("两人队经批准")));
    button("withdraw")->click();
    ASSERT_TRUE(eventually([this] { return model()->rowCount() == 0; }));
    state->setCurrentIndex(0);
    EXPECT_EQ(model()->rowCount(), 3);
}

TEST_F(DataCheckGui, RecordsOpen)
{
    QSignalSpy places(m_page.get(), &DataCheckPage::placeRequested);
    select(0);
    button("openOther")->click();
    ASSERT_EQ(places.count(), 1);
    EXPECT_EQ(places[0][0].value<Place>(), (Place{QStringLiteral("postings"), std::nullopt, 4}));
    EXPECT_EQ(placeOf(finding(DataRule::OutlierAmount, 9)), (Place{QStringLiteral("ledger"), std::nullopt, 9}));
    DataFinding day = finding(DataRule::DayLeaveAndPresence, 7);
    day.day = QDate(2026, 3, 5);
    const Place grid = placeOf(day);
    EXPECT_EQ(grid.page, QStringLiteral("attendance"));
    EXPECT_EQ(grid.recordId, 7);
    EXPECT_EQ(grid.filter->period, Period::month(YearMonth(2026, 3)));
}

TEST_F(DataCheckGui, LimitsAreSaved)
{
    button("settings")->click();
    CheckSettingsDialog *dialog = nullptr;
    ASSERT_TRUE(eventually([&] { return (dialog = m_page->findChild<CheckSettingsDialog *>()) != nullptr; }));
    EXPECT_EQ(dialog->settings(), CheckSettings());
    dialog->findChild<QDoubleSpinBox *>(QStringLiteral("team_members"))->setValue(2);
    dialog->findChild<QTableWidget *>(QStringLiteral("rules"))->item(0, 0)->setCheckState(Qt::Unchecked);
    const int before = m_runs;
    dialog->accept();
    ASSERT_TRUE(eventually([&] { return m_runs > before; }));
    EXPECT_EQ(m_settings.count(CheckThreshold::TeamMembers), 2);
    EXPECT_FALSE(m_settings.isOn(allDataRules().front().rule));
}

TEST_F(DataCheckGui, TwoRecordsAreMergedFieldByField)
{
    select(2);
    button("merge")->click();
    auto *dialog = m_page->findChild<MergeDialog *>();
    ASSERT_TRUE(dialog);
    auto *fields = dialog->findChild<QTableWidget *>(QStringLiteral("fields"));
    ASSERT_TRUE(eventually([fields] { return fields->rowCount() == 2; })) << "what is the same is not asked";
    EXPECT_EQ(dialog->fieldsOfOther(), QStringList{QStringLiteral("phone")}) << "what the other alone knows";
    Q_EMIT fields->cellClicked(1, 2);
    EXPECT_EQ(dialog->fieldsOfOther(), (QStringList{QStringLiteral("phone"), QStringLiteral("post")}));
    EXPECT_TRUE(dialog->findChild<QLabel *>(QStringLiteral("effects"))->text().contains(QStringLiteral("12")));
    dialog->findChild<QPushButton *>(QStringLiteral("accept"))->click();
    ASSERT_TRUE(eventually([this] { return m_merged.keptId == 1; }));
    EXPECT_EQ(m_merged.otherId, 2);
    EXPECT_EQ(m_merged.fieldsOfOther.size(), 2);
}

TEST_F(DataCheckGui, WhatStandsInTheWayIsSaid)
{
    m_notices = {{MergeObstacle::PostingsOverlap, {QStringLiteral("2026-01-05—")}}};
    MergeDialog dialog({access().preview, access().merge}, QStringLiteral("cadre"), 1, 2, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *swap = dialog.findChild<QPushButton *>(QStringLiteral("swap"));
    ASSERT_TRUE(eventually([swap] { return swap->isEnabled(); }));
    EXPECT_FALSE(dialog.findChild<QPushButton *>(QStringLiteral("accept"))->isEnabled());
    m_notices = {{MergeObstacle::DaysTwice, {QStringLiteral("2")}}};
    swap->click();
    ASSERT_TRUE(eventually([&] { return dialog.findChild<QPushButton *>(QStringLiteral("accept"))->isEnabled(); }));
}

TEST(MergeNames, FieldsOfTheirOwnTable)
{
    EXPECT_NE(mergeFieldName(QStringLiteral("village"), QStringLiteral("households")), QStringLiteral("households"));
    EXPECT_EQ(mergeFieldName(QStringLiteral("village"), QStringLiteral("unheard")), QStringLiteral("unheard"));
    EXPECT_NE(recordsName(QStringLiteral("leave_request")), QStringLiteral("leave_request"));
}

} // namespace zhucun::gui::test
