#pragma once

#include "cli/command.h"
#include "reports/model/report.h"
#include "services/workspace/workspace.h"

#include <QCoreApplication>

namespace zhucun::cli {

/// A document of attendance: opens the database for reading, makes the report, writes it to --out.
class AttendanceReport : public Command
{
public:
    Result<Answer> run(const CommandLine &line, const Context &context) const final;

protected:
    virtual Result<reports::Report> make(const CommandLine &line, const Context &context,
                                         Workspace &workspace) const = 0;
};

class AttendanceRegisterCommand final : public AttendanceReport
{
    Q_DECLARE_TR_FUNCTIONS(AttendanceRegisterCommand)

public:
    CommandSpec spec() const override;

protected:
    Result<reports::Report> make(const CommandLine &line, const Context &context, Workspace &workspace) const override;
};

class AttendanceBulletinCommand final : public AttendanceReport
{
    Q_DECLARE_TR_FUNCTIONS(AttendanceBulletinCommand)

public:
    CommandSpec spec() const override;

protected:
    Result<reports::Report> make(const CommandLine &line, const Context &context, Workspace &workspace) const override;
};

class WeeklySummaryCommand final : public AttendanceReport
{
    Q_DECLARE_TR_FUNCTIONS(WeeklySummaryCommand)

public:
    CommandSpec spec() const override;

protected:
    Result<reports::Report> make(const CommandLine &line, const Context &context, Workspace &workspace) const override;
};

/// The leave is named by its id, or by the cadre and the day it begins.
class LeaveSlipCommand final : public AttendanceReport
{
    Q_DECLARE_TR_FUNCTIONS(LeaveSlipCommand)

public:
    CommandSpec spec() const override;

protected:
    Result<reports::Report> make(const CommandLine &line, const Context &context, Workspace &workspace) const override;
};

class LeaveRegisterCommand final : public AttendanceReport
{
    Q_DECLARE_TR_FUNCTIONS(LeaveRegisterCommand)

public:
    CommandSpec spec() const override;

protected:
    Result<reports::Report> make(const CommandLine &line, const Context &context, Workspace &workspace) const override;
};

/// The spot checks of a month, or with --blank a sheet to fill in.
class SpotCheckSheetCommand final : public AttendanceReport
{
    Q_DECLARE_TR_FUNCTIONS(SpotCheckSheetCommand)

public:
    CommandSpec spec() const override;

protected:
    Result<reports::Report> make(const CommandLine &line, const Context &context, Workspace &workspace) const override;
};

class SubsidySheetCommand final : public AttendanceReport
{
    Q_DECLARE_TR_FUNCTIONS(SubsidySheetCommand)

public:
    CommandSpec spec() const override;

protected:
    Result<reports::Report> make(const CommandLine &line, const Context &context, Workspace &workspace) const override;
};

} // namespace zhucun::cli
