#pragma once

#include "core/error.h"

#include <stdexcept>

namespace zhucun::storage {

/// Carries an Error out of the middle of a transaction to Database::read/write, which turn it into a Result.
class StorageError : public std::runtime_error
{
public:
    explicit StorageError(Error error)
        : std::runtime_error(errorName(error.code).toStdString()), m_error(std::move(error))
    {
    }
    const Error &error() const { return m_error; }

private:
    Error m_error;
};

} // namespace zhucun::storage
