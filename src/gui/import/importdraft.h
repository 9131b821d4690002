#pragma once

#include "exchange/import/importpreview.h"
#include "exchange/import/mappingproposal.h"
#include "exchange/import/profileoptions.h"
#include "services/transfer/profileservice.h"

#include <QObject>

namespace zhucun::gui {

/// What has been decided so far of how a file is brought in, from page to page of the wizard. Files are read on
/// workers; what arrives after something else was chosen is dropped.
class ImportDraft final : public QObject
{
    Q_OBJECT

public:
    explicit ImportDraft(Workspace &workspace, QObject *parent = nullptr);

    /// Looks into the file; sketched() or failed() follows.
    void openFile(const QString &path);
    void setEntity(const EntityColumns *entity);
    void setSheet(qsizetype place);
    /// Of a text file, which is looked into again. Empty: found out.
    void setTextForm(const QString &encoding, QChar delimiter);
    /// nullopt: by what the headings say.
    void setHeadings(const std::optional<HeadingRows> &rows);
    /// A month for a sheet of days that does not say.
    void setMonth(const std::optional<YearMonth> &month) { m_options.month = month; }
    void setColumn(const QString &name, const ImportColumn *column);
    void useProfile(const ImportProfile &profile);
    void useNoProfile();
    void edit(int row, int column, const QString &text);

    const QString &path() const { return m_path; }
    bool isSketched() const { return m_sketch.has_value(); }
    bool isReading() const { return m_reading; }
    const FileSketch &sketch() const { return *m_sketch; }
    const EntityColumns *entity() const { return m_entity; }
    qsizetype sheet() const { return m_sheet; }
    const SheetSketch &sheetSketch() const { return m_sketch->sheets[size_t(m_sheet)]; }
    const MappingProposal &proposal() const { return m_proposal; }
    /// Whose columns those of the file are: of a sheet of days what stands beside them.
    const EntityColumns *mappedEntity() const;
    const CellEdits &edits() const { return m_options.edits; }
    /// With the mapping of every column: nothing is left to guessing.
    ReadOptions options() const;
    /// Whether every column the entity needs is there, and none twice.
    bool isComplete() const;
    QStringList repeated() const; ///< headings of the entity that several columns are taken for

    /// Those of a like file, the likest first.
    std::vector<ImportProfile> offeredProfiles() const;
    const std::vector<ImportProfile> &profiles() const { return m_profiles; }
    void saveProfile(const QString &name);
    void renameProfile(const QString &name, const QString &to);
    void removeProfile(const QString &name);

Q_SIGNALS:
    void sketched();
    void failed(const zhucun::Error &error);
    void mappingChanged();
    void profilesChanged();
    void profileFailed(const zhucun::Error &error);

private:
    void read();
    void takeSketch(FileSketch sketch);
    void propose();
    void loadProfiles();
    void afterProfile(QFuture<Status> done);

    ProfileService m_service;
    QString m_path;
    OpenOptions m_form;
    std::optional<FileSketch> m_sketch;
    const EntityColumns *m_entity = nullptr;
    qsizetype m_sheet = 0;
    ReadOptions m_options; ///< without the mapping, which is the proposal's
    MappingProposal m_proposal;
    HeadingMapping m_remembered;
    std::vector<ImportProfile> m_profiles;
    int m_generation = 0;
    bool m_reading = false;
};

} // namespace zhucun::gui
