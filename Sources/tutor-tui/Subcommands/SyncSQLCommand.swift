import ArgumentParser
import Foundation
import Scenarios
import Tutor

/// `tutor-tui sync sql`: tables, loading and views for the engine where batches meet.
struct SyncSQLCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sql", abstract: "Print the SQL that makes tables and views of batches, or run it in a warehouse.",
        discussion: """
            --warehouse sends the statements to a SQL warehouse of the workspace that site.yaml names, one after the other, and leaves with 1 when \
            one fails. All of them can be run again at any time.
            """)
    @OptionGroup var common: CommonOptions
    @Option(help: "databricks or spark.") var dialect: LakehouseSQL.Dialect = .databricks
    @Option(help: ArgumentHelp("Where the files are, instead of what site.yaml says.", valueName: "folder")) var folder: String?
    @Flag(help: "Only what is to be run again when new files have come.") var refresh = false
    @Option(help: ArgumentHelp("Run them in the SQL warehouse of this id instead of printing them.", valueName: "id"))
    var warehouse: String?

    private struct Line: Encodable {
        var purpose: String
        var sql: String
    }

    private struct Result: Encodable {
        var done: Int
        var of: Int
        var problem: String?
    }

    func validate() throws {
        if (warehouse != nil), dialect != .databricks {
            throw ValidationError(tr("Only databricks has warehouses: leave --warehouse out."))
        }
    }

    func run() throws {
        let site = try common.siteSettings()
        let plan = common.syncPlan(site)
        let sql = LakehouseSQL(dialect, schema: site[.databricksSchema], folder: try place(plan, site))
        let statements = refresh ? sql.refreshing : sql.statements
        if let warehouse { return try execute(statements, in: warehouse, plan) }
        if common.json { return Output.json(statements.map { Line(purpose: $0.purpose, sql: $0.sql) }) }
        Output.write(statements.map { "-- \($0.purpose)\n\($0.sql);\n" }.joined(separator: "\n"))
    }

    private func place(_ plan: SyncPlan, _ site: SiteSettings) throws -> String {
        if let folder { return folder }
        guard dialect == .databricks else {
            guard let folder = site.text(.batchFolder) else { throw Failure.sync(.gap(.notSet(.batches, .batchFolder))) }
            return folder
        }
        do {
            return try plan.volume()
        } catch {
            throw Failure.sync(.gap(error))
        }
    }

    private func execute(_ statements: [LakehouseSQL.Statement], in warehouse: String, _ plan: SyncPlan) throws {
        // It makes tables of everybody's records.
        _ = try common.openRecords(for: .export)
        Assistants.forbidCoreDumps()
        let client = EndpointClient(plan.network)
        defer { client.close() }
        let ended: Swift.Result<(done: Int, problem: String?, stop: SyncStop?), SyncPlan.Gap> = Waiting.value {
            do throws(SyncPlan.Gap) {
                return .success(try await plan.execute(statements, warehouse: warehouse, world: .system(client), client: client))
            } catch {
                return .failure(error)
            }
        }
        let (done, problem, stop) = try ended.mapError { Failure.sync(.gap($0)) }.get()
        let said = problem ?? stop.map { Words.sentence($0, .databricks) }
        if common.json {
            Output.json(Result(done: done, of: statements.count, problem: said))
        } else {
            Output.write(tr("\(done) of \(statements.count) statements done.") + "\n")
            if let said {
                let next = statements[done].sql.split(separator: "\n").first ?? ""
                FileHandle.standardError.write(Data("tutor-tui: \(next): \(ControlCharacters.visible(said))\n".utf8))
            }
        }
        if stop != nil { throw ExitCode(3) }
        if problem != nil { throw ExitCode(1) }
    }
}
