#pragma once

#include <QStringView>

#include <cstddef>
#include <random>
#include <span>
#include <vector>

namespace zhucun::demo {

/// A choice with how often it comes relative to the others.
template <class T>
struct Weighted {
    T value;
    int weight;
};

/// Numbers that are the same everywhere for the same seed: the engine is fixed by the C++ standard, its distributions
/// are not, so all arithmetic here is our own and in integers.
class Random
{
public:
    /// `stream` tells apart the parts of the demo: one part's length then does not shift the others.
    Random(quint64 seed, quint64 stream) : m_engine(seed * 0x9E3779B97F4A7C15ULL + stream) {}

    /// 0 .. bound - 1; 0 for a bound below 1. The bias of the remainder is of no account at these sizes.
    int below(int bound) { return bound < 1 ? 0 : int(m_engine() % quint64(bound)); }
    int between(int least, int most) { return least + below(most - least + 1); }
    bool chance(int perMille) { return below(1000) < perMille; }

    template <class Container>
    decltype(auto) pick(const Container &choices)
    {
        return choices[std::size_t(below(int(std::size(choices))))];
    }

    template <class T, std::size_t N>
    const T &pickWeighted(const Weighted<T> (&choices)[N])
    {
        int total = 0;
        for (const Weighted<T> &choice : choices)
            total += choice.weight;
        int ticket = below(total);
        for (const Weighted<T> &choice : choices) {
            ticket -= choice.weight;
            if (ticket < 0)
                return choice.value;
        }
        return choices[N - 1].value;
    }

    template <class T>
    void shuffle(std::vector<T> &items)
    {
        for (std::size_t i = items.size(); i > 1; --i)
            std::swap(items[i - 1], items[std::size_t(below(int(i)))]);
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace zhucun::demo
