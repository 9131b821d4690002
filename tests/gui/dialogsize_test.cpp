// Dialogs that get more to say while they are open.
#include "gui/common/dialogsize.h"

#include <gtest/gtest.h>

#include <QDialog>
#include <QLabel>
#include <QVBoxLayout>

namespace zhucun::gui::test {

TEST(DialogSize, GrowsForWhatIsAddedAndNeverShrinks)
{
    QDialog dialog;
    auto *layout = new QVBoxLayout(&dialog);
    auto *effect = new QLabel(QStringLiteral("-"), &dialog);
    effect->setWordWrap(true);
    layout->addWidget(effect);
    dialog.resize(300, 60);
    dialog.show();
    const int before = dialog.height();

    effect->setText(QStringLiteral("Many words that need more than one line. ").repeated(12));
    growToContents(&dialog);
    EXPECT_TRUE(QTest::qWaitFor([&] { return dialog.height() > before; }));
    EXPECT_GE(effect->height(), effect->heightForWidth(effect->width())) << "nothing is clipped";
    EXPECT_EQ(dialog.width(), 300);

    const int grown = dialog.height();
    effect->setText(QStringLiteral("-"));
    growToContents(&dialog);
    QTest::qWait(1);
    EXPECT_EQ(dialog.height(), grown);
}

} // namespace zhucun::gui::test
