#include "core/platform/interrupt.h"

#include <csignal>

namespace zhucun {

namespace {

// A signal handler gets nothing but the signal's number, so what it cancels has to lie where it can be found.
const CancelToken *cancelled = nullptr;

extern "C" void onInterrupt(int signal)
{
    std::signal(signal, SIG_DFL);
    cancelled->cancel();
}

} // namespace

void cancelOnInterrupt(const CancelToken &token)
{
    static const CancelToken kept = token;
    cancelled = &kept;
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
}

} // namespace zhucun
