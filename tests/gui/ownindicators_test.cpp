// The editor of a county's own indicators.
#include "domain/statistics/ownindicator.h"
#include "gui/common/fields/choicefield.h"
#include "gui/common/fields/enumfield.h"
#include "gui/common/fields/indicatorfield.h"
#include "gui/common/form/fieldhint.h"
#include "gui/sample.h"
#include "gui/statistics/conditionfield.h"
#include "gui/statistics/ownindicatorsdialog.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

namespace zhucun::gui::test {

namespace {

using Grouping = StatisticsGrouping;

template <class T>
QFuture<Result<T>> ready(Result<T> value)
{
    return QtFuture::makeReadyFuture(std::move(value));
}

/// Cadres fall into levels of units; a trial answers 3; what is kept is what was asked to be.
class OwnIndicatorsTest : public testing::Test
{
protected:
    OwnIndicatorAccess access()
    {
        OwnIndicatorAccess access;
        access.all = [this] {
            std::vector<Indicator> all = builtInIndicators();
            all.insert(all.end(), m_own.begin(), m_own.end());
            return ready<std::vector<Indicator>>(all);
        };
        access.own = [this] { return ready<std::vector<Indicator>>(m_own); };
        access.replace = [this](const std::vector<Indicator> &own) {
            if (m_refusal)
                return ready<int>(failure(*m_refusal));
            m_own = own;
            return ready<int>(int(own.size()));
        };
        access.groupings = [](const QString &) {
            return ready<std::vector<Grouping>>(std::vector{Grouping::Township, Grouping::UnitLevel});
        };
        access.groups = [](const QString &, Grouping by) {
            std::vector<StatisticsGroup> groups;
            if (by == Grouping::UnitLevel)
                groups = {{QStringLiteral("province"), QStringLiteral("省级"), {}},
                          {QStringLiteral("city"), QStringLiteral("市级"), {}}};
            return ready<std::vector<StatisticsGroup>>(groups);
        };
        access.tried = [this](const Indicator &own, const StatisticsLayout &layout) {
            m_tried.push_back(own);
            FigureRef figure;
            figure.value = 3;
            figure.unit = QStringLiteral("名");
            figure.query.period = layout.dates;
            return ready<FigureRef>(figure);
        };
        return access;
    }

    void open(const OwnIndicatorAccess &access, const char *proposed = "dispatch.cadres")
    {
        StatisticsLayout layout;
        layout.span = StatisticsSpan::Dates;
        layout.dates = {QDate(2026, 2, 1), QDate(2026, 2, 28)};
        m_dialog = new OwnIndicatorsDialog(access, layout, QString::fromLatin1(proposed));
        m_dialog->show();
        settle();
    }
    void open() { open(access()); }
    void TearDown() override { delete m_dialog; }

    static Indicator kept()
    {
        Indicator own;
        own.code = QStringLiteral("own.sjgb");
        own.name = QStringLiteral("省级干部");
        own.definition = QStringLiteral("省级单位派出的。");
        own.source = QStringLiteral("derived");
        own.measure = QStringLiteral("part");
        own.of = QStringLiteral("dispatch.cadres");
        own.where = {{Grouping::UnitLevel, QStringLiteral("province")}};
        return own;
    }

    template <class T>
    T *child(const char *name)
    {
        T *found = m_dialog->findChild<T *>(QString::fromLatin1(name));
        EXPECT_TRUE(found) << name;
        return found;
    }
    QPushButton *button(const char *name) { return child<QPushButton>(name); }
    ConditionField *condition() { return m_dialog->findChildren<ConditionField *>().front(); }
    void choose(Grouping by, const char16_t *group)
    {
        condition()->findChild<EnumField *>()->setValue(std::optional(by));
        settle();
        condition()->findChild<ChoiceField *>()->setText(QString::fromUtf16(group));
    }

    std::vector<Indicator> m_own;
    std::vector<Indicator> m_tried;
    std::optional<Error> m_refusal;
    QPointer<OwnIndicatorsDialog> m_dialog;
};

} // namespace

TEST_F(OwnIndicatorsTest, OneIsAddedTriedAndKept)
{
    open();
    QSignalSpy replaced(m_dialog, &OwnIndicatorsDialog::replaced);
    EXPECT_FALSE(button("save")->isEnabled());
    button("add")->click();
    settle();
    EXPECT_EQ(child<IndicatorField>("of")->code(), QStringLiteral("dispatch.cadres"));
    EXPECT_EQ(child<QLineEdit>("name")->text(), QStringLiteral("驻村干部")) << "a copy to be narrowed";
    child<QLineEdit>("name")->setText(QStringLiteral("市派驻村干部"));
    choose(Grouping::UnitLevel, u"市级");
    button("try")->click();
    settle();
    ASSERT_EQ(m_tried.size(), 1u);
    EXPECT_TRUE(isPart(m_tried.front()));
    EXPECT_EQ(m_tried.front().where, (std::vector<StatisticsCondition>{{Grouping::UnitLevel, QStringLiteral("city")}}));
    EXPECT_TRUE(child<QLabel>("trial")->text().contains(QStringLiteral("3 名")))
        << child<QLabel>("trial")->text().toStdString();
    EXPECT_TRUE(child<QLabel>("trial")->text().contains(QStringLiteral("2026-02-28")));
    EXPECT_TRUE(m_own.empty()) << "nothing is kept by trying";

    button("save")->click();
    settle();
    EXPECT_EQ(replaced.count(), 1);
    ASSERT_EQ(m_own.size(), 1u);
    EXPECT_EQ(m_own.front().code, QStringLiteral("own.spzcgb"));
    EXPECT_EQ(m_own.front().name, QStringLiteral("市派驻村干部"));
    EXPECT_EQ(child<QListWidget>("own")->count(), 1);
    EXPECT_FALSE(button("save")->isEnabled());
    button("add")->click();
    child<QLineEdit>("name")->setText(QStringLiteral("市派驻村干部"));
    button("save")->click();
    settle();
    ASSERT_EQ(m_own.size(), 2u);
    EXPECT_NE(m_own[0].code, m_own[1].code);
}

TEST_F(OwnIndicatorsTest, AKeptOneIsShownAndChanged)
{
    m_own = {kept()};
    open();
    EXPECT_EQ(child<QLineEdit>("name")->text(), kept().name);
    EXPECT_EQ(condition()->findChild<ChoiceField *>()->text(), QStringLiteral("省级")) << "by its name";
    EXPECT_FALSE(button("save")->isEnabled()) << "showing is no change";
    child<QPlainTextEdit>("definition")->setPlainText(QStringLiteral("别的口径。"));
    EXPECT_TRUE(button("save")->isEnabled());
    EXPECT_FALSE(child<QListWidget>("own")->isEnabled());
    button("save")->click();
    settle();
    ASSERT_EQ(m_own.size(), 1u);
    EXPECT_EQ(m_own.front().code, kept().code);
    EXPECT_EQ(m_own.front().definition, QStringLiteral("别的口径。"));
    EXPECT_EQ(m_own.front().where, kept().where);

    child<QPlainTextEdit>("definition")->setPlainText(QStringLiteral("又一个。"));
    button("discard")->click();
    EXPECT_EQ(child<QPlainTextEdit>("definition")->toPlainText(), QStringLiteral("别的口径。"));
}

TEST_F(OwnIndicatorsTest, WhatAFileDefinedOtherwiseKeepsWhatItIsMadeOf)
{
    Indicator ratio = kept();
    ratio.measure = QStringLiteral("ratio");
    ratio.against = QStringLiteral("villages.count");
    m_own = {ratio};
    open();
    EXPECT_FALSE(child<IndicatorField>("of")->isEnabled());
    child<QPlainTextEdit>("definition")->setPlainText(QStringLiteral("每村干部。"));
    button("save")->click();
    settle();
    EXPECT_EQ(m_own.front().of, ratio.of);
    EXPECT_EQ(m_own.front().against, ratio.against);
    EXPECT_EQ(m_own.front().measure, ratio.measure);
}

TEST_F(OwnIndicatorsTest, WhatIsWrongStandsBesideItsField)
{
    m_own = {kept()};
    open();
    child<QLineEdit>("name")->clear();
    child<QPlainTextEdit>("definition")->clear();
    button("save")->click();
    int shown = 0;
    for (const FieldHint *hint : m_dialog->findChildren<FieldHint *>())
        shown += int(hint->isShown());
    EXPECT_EQ(shown, 2);
    EXPECT_EQ(m_own.front().name, kept().name);

    child<QLineEdit>("name")->setText(QStringLiteral("省级干部"));
    child<QPlainTextEdit>("definition")->setPlainText(QStringLiteral("口径。"));
    Error refusal{ErrorCode::Invalid, {kept().code}, {}, {}, {}};
    refusal.violations << Violation{
        QStringLiteral("where"), QStringLiteral("no_such_groups"), {QStringLiteral("性别")}};
    m_refusal = refusal;
    button("save")->click();
    settle();
    QStringList texts;
    for (const FieldHint *hint : m_dialog->findChildren<FieldHint *>()) {
        if (hint->isShown())
            texts << hint->text();
    }
    ASSERT_EQ(texts.size(), 1);
    EXPECT_TRUE(texts.front().contains(QStringLiteral("性别")));
    EXPECT_TRUE(button("save")->isEnabled()) << "what was typed is still there";
}

TEST_F(OwnIndicatorsTest, DeletingIsAskedFirst)
{
    m_own = {kept()};
    open();
    button("remove")->click();
    auto *box = m_dialog->findChild<QMessageBox *>();
    ASSERT_TRUE(box);
    EXPECT_EQ(m_own.size(), 1u);
    box->findChild<QPushButton *>(QStringLiteral("accept"))->click();
    settle();
    EXPECT_TRUE(m_own.empty());
    EXPECT_EQ(child<QListWidget>("own")->count(), 0);
    EXPECT_FALSE(button("remove")->isEnabled());
}

TEST_F(OwnIndicatorsTest, AFileOpenedForReadingIsOnlyLookedAt)
{
    m_own = {kept()};
    OwnIndicatorAccess readOnly = access();
    readOnly.isReadOnly = true;
    open(readOnly);
    EXPECT_FALSE(button("add")->isEnabled());
    EXPECT_FALSE(button("remove")->isEnabled());
    EXPECT_FALSE(child<QLineEdit>("name")->isEnabled());
    EXPECT_TRUE(button("try")->isEnabled());
}

} // namespace zhucun::gui::test
