#include "gui/attendancesample.h"
#include "gui/common/fields/datefield.h"
#include "gui/situation/draftform.h"
#include "gui/situation/remarkslist.h"
#include "gui/situation/situationpage.h"
#include "gui/situation/situationview.h"
#include "gui/situation/taggededit.h"
#include "gui/situation/typedparts.h"
#include "gui/templates/figurelist.h"
#include "gui/templates/templatespage.h"

#include <gtest/gtest.h>

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace zhucun::gui::test {

namespace {

const QString kTemplate =
    QStringLiteral("标题：总结\n走访{{visits.times|单位}}，{{visits.times|单位}}。\n{{填写 存在问题}}");

/// A county of 7 visits, with one built-in template and what is saved of it.
class SituationTest : public testing::Test
{
protected:
    SituationAccess access()
    {
        SituationAccess access;
        access.templates = [this] {
            std::vector<TemplateChoice> all{{QStringLiteral("半年总结"), kTemplate, true, {}},
                                            {QStringLiteral("进展汇报"), QStringLiteral("进展。"), true, {}}};
            if (m_own.id.isValid())
                all[0] = {m_own.name, m_own.text, true, m_own.id};
            return ready(all);
        };
        access.drafts = [this] { return ready(m_drafts); };
        access.queryOf = [](const ReportDraft &draft) {
            StatisticsQuery query;
            query.period = {draft.periodFrom.value_or(QDate(2026, 1, 1)), draft.periodTo.value_or(QDate(2026, 6, 30))};
            return ready(query);
        };
        access.render = [this](const SituationRequest &request) { return ready(rendered(request)); };
        access.indicators = [] {
            Indicator visits;
            visits.code = QStringLiteral("visits.times");
            visits.name = QStringLiteral("走访次数");
            return ready(std::vector<Indicator>{visits});
        };
        access.saveDraft = [this](const ReportDraft &draft) {
            Saved<ReportDraft> saved{draft, {}};
            saved.record.id = ReportDraftId(5);
            ++saved.record.meta.rowVersion;
            m_drafts = {saved.record};
            return ready(saved);
        };
        access.trashDraft = [this](ReportDraftId) {
            m_drafts.clear();
            return ready(1);
        };
        access.loadTemplate = [this](ReportTemplateId) { return ready(m_own); };
        access.saveTemplate = [this](const ReportTemplate &report) {
            m_own = report;
            m_own.id = ReportTemplateId(3);
            return ready(Saved<ReportTemplate>{m_own, {}});
        };
        access.trashTemplate = [this](ReportTemplateId) {
            m_own = {};
            return ready(1);
        };
        return access;
    }
    Situation rendered(const SituationRequest &request)
    {
        SituationData data;
        SituationFigure figure;
        figure.label = QStringLiteral("走访次数");
        figure.unit = QStringLiteral("次");
        figure.value = m_visits;
        figure.query = request.query;
        data.figures.insert(QStringLiteral("visits.times"), figure);
        data.typed = request.typed;
        return {renderSituation(parseSituationTemplate(request.text), data), QStringLiteral("尚义县"), {}};
    }

    ReportTemplate m_own;
    std::vector<ReportDraft> m_drafts;
    double m_visits = 7;
};

} // namespace

TEST_F(SituationTest, TagsStayTagsWhileTheirValuesShow)
{
    TaggedEdit edit;
    edit.setTagged(kTemplate);
    EXPECT_EQ(edit.tagged(), kTemplate);
    const QString tag = QStringLiteral("visits.times|单位");
    EXPECT_EQ(edit.captionOf(tag), QStringLiteral("〔visits.times|单位〕"));
    edit.showValues(rendered({kTemplate, {}, {}}).text);
    EXPECT_EQ(edit.captionOf(tag), QStringLiteral("7次"));
    m_visits = 8;
    edit.showValues(rendered({kTemplate, {}, {}}).text);
    EXPECT_EQ(edit.captionOf(tag), QStringLiteral("8次")) << "of the second in the paragraph as well";

    QTextCursor cursor(edit.document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(QStringLiteral("手写"));
    EXPECT_EQ(edit.tagged(), kTemplate + QStringLiteral("手写"));
    edit.selectAll();
    edit.copy();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), edit.tagged());
    edit.moveCursor(QTextCursor::End);
    edit.paste();
    EXPECT_EQ(edit.tagged().count(QStringLiteral("{{visits.times|单位}}")), 4);
}

TEST_F(SituationTest, ANumberInThePreviewOpensItsFigure)
{
    SituationView view;
    view.showText(rendered({kTemplate, {}, {}}).text);
    EXPECT_TRUE(view.toPlainText().contains(QStringLiteral("走访7次，7次。")));
    QSignalSpy clicked(&view, &SituationView::figureClicked);
    Q_EMIT view.anchorClicked(QUrl(QStringLiteral("figure:1")));
    ASSERT_EQ(clicked.size(), 1);
    EXPECT_EQ(clicked[0][0].value<FigureRef>().code, QStringLiteral("visits.times"));
    Q_EMIT view.anchorClicked(QUrl(QStringLiteral("figure:9")));
    EXPECT_EQ(clicked.size(), 1);
}

TEST_F(SituationTest, WhatIsTypedIsSavedByItself)
{
    SituationPage page(access(), fieldContext());
    page.resize(1180, 680);
    QSignalSpy renderedNow(&page, &SituationPage::rendered);
    page.show();
    auto *create = page.findChild<QPushButton *>(QStringLiteral("create"));
    ASSERT_TRUE(eventually([&] { return create->isEnabled(); })) << "once there are templates";
    create->click();
    ASSERT_TRUE(eventually([&] { return !renderedNow.isEmpty() && m_drafts.size() == 1; }));
    EXPECT_TRUE(m_drafts[0].text.isEmpty()) << "the template's, until it is changed";
    EXPECT_TRUE(m_drafts[0].periodFrom && m_drafts[0].periodTo);

    ASSERT_TRUE(eventually([&] { return page.findChild<QPlainTextEdit *>(QStringLiteral("存在问题")) != nullptr; }));
    page.findChild<QPlainTextEdit *>(QStringLiteral("存在问题"))->setPlainText(QStringLiteral("力量不足"));
    auto *text = page.findChild<TaggedEdit *>();
    text->moveCursor(QTextCursor::End);
    text->insertPlainText(QStringLiteral("。"));
    EXPECT_TRUE(page.isModified());
    QSignalSpy saved(&page, &SituationPage::saved);
    ASSERT_TRUE(eventually([&] { return !saved.isEmpty(); }));
    EXPECT_FALSE(page.isModified());
    EXPECT_EQ(m_drafts[0].text, kTemplate + QStringLiteral("。")) << "with its tags";
    EXPECT_EQ(m_drafts[0].typed, (std::vector<TypedPart>{{QStringLiteral("存在问题"), QStringLiteral("力量不足")}}));
}

TEST_F(SituationTest, AnotherTemplateTakesAnUntouchedTextAlong)
{
    SituationPage page(access(), fieldContext());
    page.show();
    auto *create = page.findChild<QPushButton *>(QStringLiteral("create"));
    ASSERT_TRUE(eventually([&] { return create->isEnabled(); })) << "once there are templates";
    create->click();
    auto *text = page.findChild<TaggedEdit *>();
    auto *templates = page.findChild<QComboBox *>(QStringLiteral("template"));
    ASSERT_TRUE(eventually([&] { return !text->tagged().isEmpty() && templates->count() == 2; }));
    templates->setCurrentText(QStringLiteral("半年总结"));
    EXPECT_EQ(text->tagged(), kTemplate);
    templates->setCurrentText(QStringLiteral("进展汇报"));
    EXPECT_EQ(text->tagged(), QStringLiteral("进展。"));
    text->insertPlainText(QStringLiteral("改过"));
    templates->setCurrentText(QStringLiteral("半年总结"));
    EXPECT_TRUE(text->tagged().contains(QStringLiteral("改过"))) << "what was written by hand stays";
}

TEST_F(SituationTest, ATemplateIsChangedAndRestored)
{
    TemplatesPage page(access(), fieldContext());
    page.resize(1180, 680);
    QSignalSpy renderedNow(&page, &TemplatesPage::rendered);
    page.show();
    auto *text = page.findChild<QPlainTextEdit *>(QStringLiteral("text"));
    ASSERT_TRUE(eventually([&] { return !renderedNow.isEmpty() && text->toPlainText() == kTemplate; }));
    EXPECT_FALSE(page.isModified());
    EXPECT_FALSE(page.findChild<QPushButton *>(QStringLiteral("restore"))->isEnabled());

    renderedNow.clear();
    text->setPlainText(QStringLiteral("好\n走访{{visits.tim|x}}次"));
    EXPECT_TRUE(page.isModified());
    ASSERT_TRUE(eventually([&] { return !renderedNow.isEmpty(); }));
    EXPECT_EQ(page.situation().text.problems.size(), 1U);
    Q_EMIT page.findChild<RemarksList *>()->lineChosen(2);
    EXPECT_EQ(text->textCursor().blockNumber(), 1);
    bool stored = false;
    page.saveChanges([&stored](bool done) { stored = done; });
    ASSERT_TRUE(eventually([&] { return stored; }));
    EXPECT_EQ(m_own.name, QStringLiteral("半年总结"));
    EXPECT_FALSE(page.isModified());
    EXPECT_TRUE(page.findChild<QPushButton *>(QStringLiteral("restore"))->isEnabled());
}

TEST_F(SituationTest, FiguresAreFoundByNamePinyinAndCode)
{
    FigureList list;
    Indicator ponds;
    ponds.code = QStringLiteral("ledger.ponds");
    ponds.name = QStringLiteral("山坪塘");
    Indicator visits;
    visits.code = QStringLiteral("visits.times");
    visits.name = QStringLiteral("走访次数");
    list.setIndicators({ponds, visits});
    ASSERT_TRUE(eventually([&] { return list.shownTags().contains(QStringLiteral("visits.times")); }));
    for (const char *typed : {"山坪", "spt", "shanping", "ponds"}) {
        list.search(QString::fromUtf8(typed));
        EXPECT_EQ(list.shownTags(), QStringList{QStringLiteral("ledger.ponds")}) << typed;
    }
    list.search({});
    QSignalSpy chosen(&list, &FigureList::tagChosen);
    auto *entries = list.findChild<QListWidget *>();
    list.findChild<QComboBox *>()->setCurrentText(QStringLiteral("万"));
    Q_EMIT entries->itemActivated(entries->item(entries->count() - 1));
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].toString(), QStringLiteral("{{visits.times|万}}"));
}

} // namespace zhucun::gui::test
