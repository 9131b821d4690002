#pragma once

#include "services/demo/democounty.h"
#include "services/setup/countysetup.h"
#include "services/workspace/workspace.h"
#include "setupsupport.h"

#include <gtest/gtest.h>

namespace zhucun::test {

/// A county invented once for all tests of a suite, none of which changes what another looks at.
class DemoCountyTest : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s_folder = std::make_unique<QTemporaryDir>();
        auto created = Workspace::create(s_folder->filePath(QStringLiteral("demo.zhucun")), s_clock, Actor{});
        ASSERT_TRUE(created);
        s_workspace = std::move(*created);
        ASSERT_TRUE(s_workspace
                        ->write(
                            QStringLiteral("county.demo"),
                            [](storage::UnitOfWork &work) -> Status {
                                if (Status set = setUpCounty(work, smallTree()); !set)
                                    return set;
                                return writeDemo(work, {3, demo::Scale::County, s_clock.today()});
                            },
                            storage::UnitOfWork::Detail::Bulk)
                        .result());
    }
    static void TearDownTestSuite()
    {
        s_workspace.reset();
        s_folder.reset();
    }

    static Workspace &workspace() { return *s_workspace; }
    static QDate today() { return s_clock.today(); }

    /// What `look` finds, on the reading thread.
    template <class Look>
    static auto seen(Look look)
    {
        using Seen = std::invoke_result_t<Look, sql::Connection &>;
        if constexpr (std::is_void_v<Seen>) {
            workspace()
                .read([look](sql::Connection &connection) -> Status {
                    look(connection);
                    return {};
                })
                .waitForFinished();
        } else {
            return workspace()
                .read([look](sql::Connection &connection) -> Result<Seen> { return look(connection); })
                .result()
                .value();
        }
    }

private:
    static inline const FixedClock s_clock{QDate(2026, 3, 10)};
    static inline std::unique_ptr<QTemporaryDir> s_folder;
    static inline std::unique_ptr<Workspace> s_workspace;
};

} // namespace zhucun::test
