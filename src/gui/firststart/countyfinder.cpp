#include "gui/firststart/countyfinder.h"

#include "gui/common/await.h"

#include <QtConcurrentRun>

namespace zhucun::gui {

CountyFinder::CountyFinder(QObject *parent) : QObject(parent) {}

void CountyFinder::load(const QString &path)
{
    using Loaded = Result<std::shared_ptr<const DivisionBook>>;
    m_error.reset();
    const auto read = [path]() -> Loaded {
        return DivisionBook::load(path).map(
            [](DivisionBook &&book) { return std::make_shared<const DivisionBook>(std::move(book)); });
    };
    await(QtConcurrent::run(read), this, [this](const Loaded &book) {
        if (book)
            m_book = *book;
        else
            m_error = book.error();
        Q_EMIT loaded();
    });
}

std::vector<CountyMatch> CountyFinder::find(const QString &typed, int limit) const
{
    return m_book ? m_book->find(typed, limit) : std::vector<CountyMatch>();
}

CountyDetail CountyFinder::county(const QString &code) const { return m_book ? m_book->county(code) : CountyDetail(); }

} // namespace zhucun::gui
