#pragma once

#include <QDate>
#include <QDateTime>

namespace zhucun {

/// The only source of "now". Timestamps are UTC; dates of events are plain local dates.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime nowUtc() const = 0;
    virtual QDate today() const = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime nowUtc() const override;
    QDate today() const override;
};

/// Stands still; for tests and for demo data that must come out the same every time.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime nowUtc) : m_now(std::move(nowUtc)) {}
    explicit FixedClock(QDate day) : m_now(day, QTime(1, 0), Qt::UTC) {}

    QDateTime nowUtc() const override { return m_now; }
    QDate today() const override { return m_now.date(); }
    void set(QDateTime nowUtc) { m_now = std::move(nowUtc); }

private:
    QDateTime m_now;
};

} // namespace zhucun
