#pragma once

#include "services/setup/countysetup.h"
#include "services/workspace/workspace.h"
#include "setupsupport.h"
#include "storage/record/recordstore.h"

#include <QTest>

namespace zhucun::test {

/// A workspace over a county of 14 townships and 182 villages that nobody is posted to.
class CountyWorkspaceTest : public testing::Test
{
protected:
    void SetUp() override
    {
        auto created = Workspace::create(m_folder.filePath(QStringLiteral("county.zhucun")), m_clock, Actor{});
        ASSERT_TRUE(created);
        m_workspace = std::move(*created);
        ASSERT_TRUE(m_workspace
                        ->write(QStringLiteral("county.setup"),
                                [](storage::UnitOfWork &work) { return setUpCounty(work, smallTree()); })
                        .result());
    }

    Workspace &workspace() { return *m_workspace; }

    /// The result of a future that goes on in this thread, whose events must run meanwhile.
    template <class T>
    static T answerOf(QFuture<T> future)
    {
        EXPECT_TRUE(QTest::qWaitFor([&future] { return future.isFinished(); }));
        return future.takeResult();
    }

    template <class T>
    auto insert(T record)
    {
        return workspace()
            .write(QStringLiteral("test.insert"),
                   [record](storage::UnitOfWork &work) mutable -> Result<decltype(T::id)> {
                       storage::RecordStore<T>::insert(work, record);
                       return record.id;
                   })
            .result()
            .value();
    }

    template <class T>
    T stored(decltype(T::id) id)
    {
        return workspace()
            .read([id](sql::Connection &connection) -> Result<T> {
                return storage::RecordStore<T>::find(connection, id).value();
            })
            .result()
            .value();
    }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 3, 10)};
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace zhucun::test
