#include "gui/import/importdraft.h"

#include "gui/common/await.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace zhucun::gui {

ImportDraft::ImportDraft(Workspace &workspace, QObject *parent) : QObject(parent), m_service(workspace)
{
    loadProfiles();
}

void ImportDraft::openFile(const QString &path)
{
    m_path = path;
    m_form = {};
    m_entity = nullptr;
    m_remembered.clear();
    m_options = {};
    read();
}

void ImportDraft::setTextForm(const QString &encoding, QChar delimiter)
{
    m_form.encoding = encoding;
    m_form.delimiter = delimiter;
    read();
}

void ImportDraft::read()
{
    const int generation = ++m_generation;
    m_sketch.reset();
    m_reading = true;
    await(QtConcurrent::run([path = m_path, form = m_form] { return sketchFile(path, form); }), this,
          [this, generation](Result<FileSketch> sketch) {
              if (generation != m_generation)
                  return;
              m_reading = false;
              if (sketch)
                  takeSketch(std::move(*sketch));
              else
                  Q_EMIT failed(sketch.error());
          });
}

void ImportDraft::takeSketch(FileSketch sketch)
{
    m_sketch = std::move(sketch);
    const EntityGuess *guess = m_entity                    ? m_sketch->guessFor(*m_entity)
                               : m_sketch->guesses.empty() ? nullptr
                                                           : &m_sketch->guesses.front();
    if (guess) {
        m_entity = guess->entity;
        m_sheet = guess->sheet;
    } else {
        const auto visible = std::find_if(m_sketch->sheets.begin(), m_sketch->sheets.end(),
                                          [](const SheetSketch &sheet) { return sheet.visible && !sheet.error; });
        m_sheet = visible == m_sketch->sheets.end() ? 0 : visible - m_sketch->sheets.begin();
    }
    propose();
    Q_EMIT sketched();
}

void ImportDraft::setEntity(const EntityColumns *entity)
{
    if (entity == m_entity)
        return;
    m_entity = entity;
    m_remembered.clear();
    m_options.headings.reset();
    if (!m_sketch)
        return;
    if (const EntityGuess *guess = entity ? m_sketch->guessFor(*entity) : nullptr)
        m_sheet = guess->sheet;
    m_options.edits.clear();
    propose();
}

void ImportDraft::setSheet(qsizetype place)
{
    if (place == m_sheet || !m_sketch || place < 0 || size_t(place) >= m_sketch->sheets.size())
        return;
    m_sheet = place;
    m_options.headings.reset();
    m_options.edits.clear();
    propose();
}

void ImportDraft::setHeadings(const std::optional<HeadingRows> &rows)
{
    if (rows == m_options.headings)
        return;
    m_options.headings = rows;
    propose();
}

void ImportDraft::propose()
{
    m_proposal = {};
    if (m_sketch && m_entity && !sheetSketch().error)
        m_proposal = proposeMapping(*m_entity, sheetSketch(), m_remembered, m_options.headings);
    Q_EMIT mappingChanged();
}

void ImportDraft::setColumn(const QString &name, const ImportColumn *column)
{
    for (ProposedColumn &proposed : m_proposal.columns) {
        if (proposed.name != name || proposed.column == column)
            continue;
        proposed.column = column;
        proposed.basis = column ? ProposedColumn::Basis::Remembered : ProposedColumn::Basis::Ignored;
        proposed.confidence = column ? 100 : 0;
        Q_EMIT mappingChanged();
    }
}

void ImportDraft::useProfile(const ImportProfile &profile)
{
    const ReadOptions options = optionsOf(profile);
    m_entity = columnsFor(profile.entity);
    m_remembered = options.mapping;
    m_options.headings = options.headings;
    propose();
}

void ImportDraft::useNoProfile()
{
    m_remembered.clear();
    m_options.headings.reset();
    propose();
}

void ImportDraft::edit(int row, int column, const QString &text) { m_options.edits[{row, column}] = text; }

ReadOptions ImportDraft::options() const
{
    ReadOptions options = m_options;
    options.table = m_form;
    if (m_sketch)
        options.table.sheet = sheetSketch().name;
    options.mapping = m_proposal.mapping();
    if (!m_proposal.isDaySheet && m_proposal.headings.last > 0)
        options.headings = m_proposal.headings;
    return options;
}

const EntityColumns *ImportDraft::mappedEntity() const
{
    return m_proposal.isDaySheet ? m_entity->daySheet->columns.get() : m_entity;
}

QStringList ImportDraft::repeated() const
{
    QStringList seen;
    QStringList twice;
    for (const ProposedColumn &proposed : m_proposal.columns) {
        if (!proposed.column)
            continue;
        const QString heading = proposed.column->heading;
        if (seen.contains(heading) && !twice.contains(heading))
            twice << heading;
        seen << heading;
    }
    return twice;
}

bool ImportDraft::isComplete() const
{
    return m_sketch && m_entity && !m_proposal.columns.empty() && m_proposal.missing(*m_entity).isEmpty() &&
           repeated().isEmpty();
}

std::vector<ImportProfile> ImportDraft::offeredProfiles() const
{
    QStringList names;
    for (const ProposedColumn &column : m_proposal.columns)
        names << column.name;
    return profilesFor(m_profiles, names);
}

void ImportDraft::loadProfiles()
{
    await(m_service.profiles(), this, [this](const Result<std::vector<ImportProfile>> &profiles) {
        if (profiles)
            m_profiles = *profiles;
        Q_EMIT profilesChanged();
    });
}

void ImportDraft::afterProfile(QFuture<Status> done)
{
    await(std::move(done), this, [this](const Status &status) {
        if (!status)
            Q_EMIT profileFailed(status.error());
        loadProfiles();
    });
}

void ImportDraft::saveProfile(const QString &name)
{
    QStringList names;
    for (const ProposedColumn &column : m_proposal.columns)
        names << column.name;
    ReadOptions kept = options();
    kept.headings = m_options.headings; // those that were found are found again
    ImportProfile profile = profileOf(*m_entity, kept, names, sheetSketch().name);
    profile.name = name;
    afterProfile(m_service.save(profile));
}

void ImportDraft::renameProfile(const QString &name, const QString &to) { afterProfile(m_service.rename(name, to)); }

void ImportDraft::removeProfile(const QString &name) { afterProfile(m_service.remove(name)); }

} // namespace zhucun::gui
