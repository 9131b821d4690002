#include "gui/common/reloader.h"

#include <gtest/gtest.h>

#include <QTest>
#include <QWidget>

namespace zhucun::gui::test {

TEST(Reloader, ReadsNothingOfWhatIsHidden)
{
    QWidget widget;
    int loads = 0;
    Reloader reload(&widget, 0, [&] { ++loads; });
    reload.markStale();
    QTest::qWait(1);
    EXPECT_EQ(loads, 0);
    widget.show();
    EXPECT_EQ(loads, 1) << "when it comes into view";
    widget.hide();
    widget.show();
    EXPECT_EQ(loads, 1) << "nothing has changed";
    widget.hide();
    reload.markStale();
    EXPECT_TRUE(reload.isStale());
    widget.show();
    EXPECT_EQ(loads, 2);
    EXPECT_FALSE(reload.isStale());
}

TEST(Reloader, SeveralChangesInViewAreReadOnce)
{
    QWidget widget;
    int loads = 0;
    Reloader reload(&widget, 0, [&] { ++loads; });
    widget.show();
    for (int i = 0; i < 3; ++i)
        reload.markStale();
    reload.soon();
    EXPECT_EQ(loads, 1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return loads == 2; }));
    reload.soon();
    reload.now();
    QTest::qWait(1);
    EXPECT_EQ(loads, 3) << "what was asked for now is not asked for again";
}

} // namespace zhucun::gui::test
