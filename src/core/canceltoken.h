#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>
#include <memory>

namespace zhucun {

/// Shared flag by which one thread asks another to stop at its next safe point. Copies share the flag.
class CancelToken
{
public:
    CancelToken() : m_flag(std::make_shared<std::atomic_bool>(false)) {}

    void cancel() const { m_flag->store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_flag->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic_bool> m_flag;
};

/// Called by long work with how much is done of how much (total 0 = unknown). Any thread; must not block.
using ProgressCallback = std::function<void(qint64 done, qint64 total)>;

} // namespace zhucun
