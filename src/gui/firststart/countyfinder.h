#pragma once

#include "core/result.h"
#include "exchange/divisions/divisionbook.h"

#include <QObject>

#include <memory>
#include <optional>

namespace zhucun::gui {

/// The bundled divisions, read on a worker. Until they are there every search is empty; afterwards one takes well under
/// a frame and runs on the GUI thread.
class CountyFinder final : public QObject
{
    Q_OBJECT

public:
    explicit CountyFinder(QObject *parent = nullptr);

    void load(const QString &path);
    bool isReady() const { return m_book != nullptr; }
    /// Why the list could not be read; nullopt while reading and when it was read.
    const std::optional<Error> &error() const { return m_error; }

    std::vector<CountyMatch> find(const QString &typed, int limit) const;
    CountyDetail county(const QString &code) const;

Q_SIGNALS:
    /// Read, or failed to.
    void loaded();

private:
    std::shared_ptr<const DivisionBook> m_book;
    std::optional<Error> m_error;
};

} // namespace zhucun::gui
