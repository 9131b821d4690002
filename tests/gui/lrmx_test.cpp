#include "exchange/lrmx/formwriter.h"
#include "gui/attendancesample.h"
#include "gui/lrmx/formcomparison.h"
#include "gui/lrmx/lrmxdialog.h"

#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace zhucun::gui::test {

namespace {

/// On file: 张三, without a post, and two called 李四. The forms give all of them a post.
class LrmxDialogTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_stored.name = QStringLiteral("张三");
        m_stored.ethnicity = QStringLiteral("汉族");
        for (const char16_t *name : {u"张三", u"李四", u"王五"})
            write(name);
        QFile bad(m_folder.filePath(QStringLiteral("坏.lrmx")));
        ASSERT_TRUE(bad.open(QIODevice::WriteOnly));
        bad.write("<Person>");
        bad.close();
        m_dialog = std::make_unique<LrmxDialog>(access(), nullptr);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy loaded(m_dialog.get(), &LrmxDialog::loaded);
        m_dialog->addPaths({m_folder.path()});
        ASSERT_TRUE(eventually([&] { return !loaded.isEmpty(); }));
        m_dialog->show();
    }

    void write(const char16_t *name)
    {
        Cadre cadre;
        cadre.name = QString::fromUtf16(name);
        cadre.post = QStringLiteral("局长");
        cadre.ethnicity = QStringLiteral("满族");
        QSet<QString> taken;
        const AppointmentForm form = formOf(cadre);
        ASSERT_TRUE(writeAppointmentForm(m_folder.filePath(formFileName(form, taken)), form).has_value());
    }

    FormMatch matchOf(const AppointmentForm &form, CadreId owner)
    {
        FormMatch match;
        match.cadreId = owner;
        match.state = owner.isValid() ? FormMatch::State::Differs : FormMatch::State::New;
        match.differences = compareWithForm(owner.isValid() ? m_stored : Cadre(), {}, form);
        return match;
    }

    LrmxAccess access()
    {
        LrmxAccess access;
        access.compare = [this](const std::vector<AppointmentForm> &forms) {
            std::vector<FormMatch> matches;
            for (const AppointmentForm &form : forms) {
                const QString name = form.text(QStringLiteral("XingMing"));
                matches.push_back(matchOf(form, name == QStringLiteral("张三") ? CadreId(7) : CadreId()));
                if (name == QStringLiteral("李四")) {
                    matches.back().state = FormMatch::State::Question;
                    matches.back().candidates = {{CadreId(8), QStringLiteral("李四（县水务局）")},
                                                 {CadreId(9), QStringLiteral("李四（县财政局）")}};
                }
            }
            return ready(matches);
        };
        access.compareWith = [this](const AppointmentForm &form, CadreId owner) { return ready(matchOf(form, owner)); };
        access.take = [this](const RecordSource &source, const ImportOptions &options, const CancelToken &) {
            EXPECT_EQ(options.onError, ImportOptions::OnError::Skip);
            TransferRecord record;
            while (*source(record))
                m_taken.push_back(record);
            ImportOutcome outcome;
            outcome.saved = true;
            return ready(outcome);
        };
        return access;
    }

    QTableWidget *table(const char *name) { return m_dialog->findChild<QTableWidget *>(QLatin1String(name)); }
    int rowOf(const char16_t *person)
    {
        const auto found = table("files")->findItems(QString::fromUtf16(person), Qt::MatchExactly);
        return found.isEmpty() ? -1 : found.first()->row();
    }
    void select(const char16_t *person)
    {
        table("differences")->setRowCount(0);
        table("files")->setCurrentCell(-1, -1);
        table("files")->setCurrentCell(rowOf(person), 1);
        ASSERT_TRUE(eventually([this] { return table("differences")->rowCount() > 0; }));
    }
    const FormEntry &entry(const char16_t *person) { return m_dialog->entries().at(size_t(rowOf(person))); }
    const TransferRecord *taken(const char16_t *person)
    {
        for (const TransferRecord &record : m_taken) {
            if (record.text(QStringLiteral("name")) == QString::fromUtf16(person))
                return &record;
        }
        return nullptr;
    }
    void takeOver()
    {
        m_dialog->findChild<QPushButton *>(QStringLiteral("takeOver"))->click();
        ASSERT_TRUE(eventually([this] { return !m_taken.empty() && !m_dialog->isBusy(); }));
    }

    QTemporaryDir m_folder;
    Cadre m_stored;
    std::vector<TransferRecord> m_taken;
    std::unique_ptr<LrmxDialog> m_dialog;
};

} // namespace

TEST_F(LrmxDialogTest, WhatIsClearIsMarkedAndTheRestIsNot)
{
    ASSERT_EQ(m_dialog->entries().size(), 4U);
    EXPECT_TRUE(entry(u"张三").isIncluded);
    EXPECT_TRUE(entry(u"王五").isIncluded);
    EXPECT_FALSE(entry(u"李四").isIncluded);
    EXPECT_EQ(std::ranges::count(m_dialog->entries(), false, &FormEntry::isReadable), 1);
    takeOver();
    EXPECT_EQ(m_taken.size(), 2U);
    ASSERT_TRUE(taken(u"张三"));
    EXPECT_EQ(taken(u"张三")->get<qint64>(QStringLiteral("cadre")), 7);
    ASSERT_TRUE(taken(u"王五"));
    EXPECT_FALSE(taken(u"王五")->get<qint64>(QStringLiteral("cadre")).has_value());
}

TEST_F(LrmxDialogTest, ItemsAreKeptOneByOne)
{
    select(u"张三");
    QTableWidget *differences = table("differences");
    ASSERT_EQ(differences->rowCount(), 2) << "ethnicity and post";
    EXPECT_EQ(differences->item(0, 2)->text(), QStringLiteral("汉族"));
    EXPECT_EQ(differences->item(0, 3)->text(), QStringLiteral("满族"));
    EXPECT_EQ(differences->item(0, 0)->checkState(), Qt::Checked);
    differences->item(0, 0)->setCheckState(Qt::Unchecked);
    takeOver();
    ASSERT_TRUE(taken(u"张三"));
    EXPECT_EQ(taken(u"张三")->get<QStringList>(QStringLiteral("take")), QStringList{QStringLiteral("XianRenZhiWu")});
}

TEST_F(LrmxDialogTest, AQuestionIsAnsweredByChoosing)
{
    select(u"李四");
    auto *owner = m_dialog->findChild<QComboBox *>(QStringLiteral("owner"));
    ASSERT_TRUE(owner->isVisible());
    ASSERT_EQ(owner->count(), 4);
    owner->setCurrentIndex(2);
    Q_EMIT owner->activated(2);
    ASSERT_TRUE(eventually([this] { return entry(u"李四").isIncluded; }));
    takeOver();
    ASSERT_TRUE(taken(u"李四"));
    EXPECT_EQ(taken(u"李四")->get<qint64>(QStringLiteral("cadre")), 9);
}

} // namespace zhucun::gui::test
