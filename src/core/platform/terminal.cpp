#include "core/platform/terminal.h"

#include <cstdio>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace zhucun {

namespace {

std::FILE *fileOf(StandardStream stream)
{
    switch (stream) {
    case StandardStream::Input:
        return stdin;
    case StandardStream::Output:
        return stdout;
    case StandardStream::Error:
        return stderr;
    }
    return stdout;
}

} // namespace

bool isTerminal(StandardStream stream)
{
#ifdef _WIN32
    return _isatty(_fileno(fileOf(stream))) != 0;
#else
    return isatty(fileno(fileOf(stream))) != 0;
#endif
}

} // namespace zhucun
